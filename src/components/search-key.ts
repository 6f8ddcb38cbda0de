/** The choice whether `/` alone opens the search, where it is offered. */
class SearchKey extends HTMLElement {
  connectedCallback() {
    const choice = this.querySelector('input');
    if (!choice) return;
    choice.checked = kept() !== 'off';
    choice.addEventListener('change', () => {
      kept(choice.checked ? 'on' : 'off');
    });
  }
}

/** What is kept under the name that search-keys.ts asks for; `choice`, where it is given, from now on. */
function kept(choice?: string): string | undefined {
  try {
    if (choice) localStorage.setItem('search-key', choice);
    return localStorage.getItem('search-key') ?? undefined;
  } catch {
    // Without storage the choice lasts for nothing.
    return choice;
  }
}

customElements.define('search-key', SearchKey);
