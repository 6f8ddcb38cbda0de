// Blocking and first, so that the chosen theme is there before anything is painted.
(() => {
  const root = document.documentElement;
  const themes = ['system', 'light', 'dark'];
  const stored = () => {
    try {
      return localStorage.getItem('theme');
    } catch {
      return null;
    }
  };
  const apply = (theme) => {
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
    else delete root.dataset.theme;
  };
  apply(stored());
  document.addEventListener('DOMContentLoaded', () => {
    const button = document.querySelector('[data-theme-switch]');
    if (!button) return;
    const show = () => {
      button.textContent = `Theme: ${root.dataset.theme ?? 'system'}`;
    };
    button.hidden = false;
    show();
    button.addEventListener('click', () => {
      const next = themes[(themes.indexOf(root.dataset.theme ?? 'system') + 1) % themes.length];
      apply(next);
      show();
      try {
        localStorage.setItem('theme', next);
      } catch {
        // Without storage the choice lasts for this page.
      }
    });
  });
})();
