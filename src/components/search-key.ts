import { setSingleKey, singleKey } from '#components/search-keys.ts';

/** The choice whether `/` alone opens the search, wherever it is offered. */
class SearchKey extends HTMLElement {
  connectedCallback() {
    const choice = this.querySelector('input');
    if (!choice) return;
    choice.checked = singleKey();
    choice.addEventListener('change', () => {
      setSingleKey(choice.checked);
    });
  }
}
customElements.define('search-key', SearchKey);
