(() => {
  const { dataset } = document.documentElement;
  const themes = ['system', 'light', 'dark'];
  let theme, button;
  const stored = (name) => {
    try {
      if (name) localStorage.theme = name;
      return localStorage.theme;
    } catch {
      return name;
    }
  };
  const apply = (name) => {
    theme = Math.max(0, themes.indexOf(name));
    if (theme) dataset.theme = name;
    else delete dataset.theme;
    document.querySelectorAll('[name=theme-color]').forEach((meta, index) => {
      const own = themes[index + 1];
      meta.media = theme ? (own === name ? '' : 'not all') : `(prefers-color-scheme:${own})`;
    });
    if (button) button.textContent = button.dataset[themes[theme]];
  };
  apply(stored());
  addEventListener('DOMContentLoaded', () => {
    button = document.querySelector('[data-theme-switch]');
    button.hidden = false;
    button.onclick = () => apply(stored(themes[(theme + 1) % 3]));
    apply(themes[theme]);
  });
})();
