/**
 * Tabs as people who use keys and screen readers know them, made of texts that open and close by
 * themselves.
 *
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/tabs/
 */
class TabSet extends HTMLElement {
  #tabs: HTMLButtonElement[] = [];
  #panels: HTMLElement[] = [];

  connectedCallback() {
    const parts = [...this.querySelectorAll<HTMLDetailsElement>(':scope > details')];
    if (parts.length === 0) return;
    const list = document.createElement('div');
    list.role = 'tablist';
    for (const [index, { name, firstElementChild: summary, lastElementChild }] of parts.entries()) {
      const tab = document.createElement('button');
      const panel = lastElementChild as HTMLElement;
      tab.type = 'button';
      tab.role = 'tab';
      tab.id = `${name}-${index}`;
      panel.role = 'tabpanel';
      panel.id = `${tab.id}-panel`;
      panel.tabIndex = 0;
      panel.dataset['label'] = tab.textContent = summary?.textContent ?? '';
      panel.setAttribute('aria-labelledby', tab.id);
      tab.setAttribute('aria-controls', panel.id);
      tab.onclick = () => this.show(index);
      // Found by the browser's search, or by an address that names a place in it.
      panel.addEventListener('beforematch', () => this.show(index));
      this.#tabs.push(tab);
      this.#panels.push(panel);
    }
    const open = parts.findIndex((part) => part.open);
    list.append(...this.#tabs);
    list.onkeydown = (event) => this.#move(event);
    this.replaceChildren(list, ...this.#panels);
    this.show(Math.max(open, 0));
  }

  show(shown: number) {
    for (const [index, tab] of this.#tabs.entries()) {
      const isShown = index === shown;
      tab.ariaSelected = String(isShown);
      tab.tabIndex = isShown ? 0 : -1;
      if (isShown) this.#panels[index]?.removeAttribute('hidden');
      else this.#panels[index]?.setAttribute('hidden', 'until-found');
    }
  }

  #move(event: KeyboardEvent) {
    const forward = this.matches(':dir(rtl)') ? -1 : 1;
    const step = { ArrowRight: forward, ArrowLeft: -forward, Home: 0, End: 0 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const from = { Home: 0, End: -1 }[event.key];
    const current = from ?? this.#tabs.indexOf(event.target as HTMLButtonElement) + step;
    const next = (current + this.#tabs.length) % this.#tabs.length;
    this.show(next);
    this.#tabs[next]?.focus();
  }
}

customElements.define('tab-set', TabSet);
