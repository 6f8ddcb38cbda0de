import { speechOf } from '#components/search-words.ts';

/** Holds the search form over a page; `show()` opens it. */
export class SearchDialog extends HTMLElement {
  #dialog = document.createElement('dialog');

  connectedCallback() {
    if (this.#dialog.parentNode === this) return;
    const close = document.createElement('button');
    close.type = 'button';
    const search = this.querySelector<HTMLElement>('site-search');
    if (search) {
      this.#dialog.lang = search.lang;
      close.textContent = speechOf(search).words.close;
      this.#dialog.setAttribute(
        'aria-label',
        search.querySelector('button[type=submit]')?.textContent ?? '',
      );
    }
    this.#dialog.setAttribute('closedby', 'any');
    this.#dialog.append(close, ...this.childNodes);
    this.#dialog.addEventListener('click', ({ target }) => {
      // A result may lead to a place on this very page.
      if (target instanceof Element && target.closest('a, dialog > button')) this.#dialog.close();
    });
    this.append(this.#dialog);
  }

  show() {
    this.#dialog.showModal();
    const words = this.querySelector<HTMLInputElement>('[name=q]');
    words?.focus();
    words?.select();
  }
}
customElements.define('search-dialog', SearchDialog);
