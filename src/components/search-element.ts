import { engineAt, type Engine, type Result } from '#components/search-engine.ts';
import {
  asksNothing,
  filtersOf,
  searchAddress,
  searchFields,
  type SearchQuery,
  searchQueryOf,
} from '#components/search-query.ts';
import { resultItem } from '#components/search-results.ts';
import { type Speech, speechOf, sum } from '#components/search-words.ts';

/** Results shown at first, and with every press of the button for more. */
const pageSize = 10;
/** Milliseconds without typing before a search. */
const pause = 150;

/** The search form and what it finds, as the reader types. Asks nothing of the index before. */
class SiteSearch extends HTMLElement {
  #begun = false;

  connectedCallback() {
    if (!this.#begun) begin(this);
    this.#begun = true;
  }
}
customElements.define('site-search', SiteSearch);

function begin(root: HTMLElement): void {
  const form = part(root, 'form', HTMLFormElement);
  const words = part(form, '[name=q]', HTMLInputElement);
  const status = part(root, '[role=status]', HTMLElement);
  const list = part(root, '.results', HTMLElement);
  const more = part(root, '.more', HTMLButtonElement);
  const speech = speechOf(root);
  /** In a dialog the address is another page's. */
  const addressed = !root.closest('dialog');
  let engine: Promise<Engine> | undefined;
  let results: readonly Result[] = [];
  /** Number of the newest search: what an older one finds comes too late. */
  let newest = 0;
  let waiting = 0;

  const show = (found: readonly Result[], items: readonly Element[]) => {
    results = found;
    list.replaceChildren(...items);
    more.hidden = items.length >= found.length;
  };

  const search = async () => {
    clearTimeout(waiting);
    const query = searchQueryOf(new FormData(form));
    const number = ++newest;
    if (addressed) history.replaceState(history.state, '', searchAddress(location.pathname, query));
    if (!engine) status.textContent = asksNothing(query) ? '' : speech.words.searching;
    try {
      const found = asksNothing(query) ? [] : await ask(query);
      const items = await itemsOf(found.slice(0, pageSize), speech);
      if (number !== newest) return;
      show(found, items);
      status.replaceChildren(...(asksNothing(query) ? [] : told(speech, query.q, found, items)));
    } catch {
      if (number !== newest) return;
      show([], []);
      status.textContent = speech.words.failed;
    }
  };

  const ask = async (query: SearchQuery) => {
    engine ??= engineAt(root.dataset['engine'] ?? '');
    const answer = await (await engine).search(query.q || null, { filters: filtersOf(query) });
    return answer.results;
  };

  const showMore = async () => {
    const number = newest;
    const items = await itemsOf(results.slice(list.children.length).slice(0, pageSize), speech);
    if (number !== newest) return;
    show(results, [...list.children, ...items]);
    status.replaceChildren(...told(speech, words.value, results, [...list.children]));
    items[0]?.querySelector('a')?.focus();
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void search();
  });
  form.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = window.setTimeout(() => void search(), pause);
  });
  more.addEventListener('click', () => void showMore());

  const query = searchQueryOf(new URLSearchParams(addressed ? location.search : ''));
  fill(form, query);
  form.hidden = false;
  if (asksNothing(query)) words.focus();
  else void search();
}

/** The sum of what was found; the words of a reader run in their own direction. */
function told(
  speech: Speech,
  asked: string,
  { length: all }: readonly Result[],
  { length: shown }: readonly Element[],
): (Node | string)[] {
  const [before = '', after = ''] = sum(speech, asked, { all, shown }).split('{words}');
  const quoted = document.createElement('bdi');
  quoted.textContent = asked;
  return after ? [before, quoted, after] : [before];
}

const itemsOf = (results: readonly Result[], speech: Speech) =>
  Promise.all(results.map(async (result) => resultItem(await result.data(), speech)));

function fill(form: HTMLFormElement, query: SearchQuery): void {
  for (const name of searchFields) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement) field.value = query[name];
    if (field instanceof HTMLSelectElement) {
      field.value = query[name];
      // A value that it does not have leaves it without one.
      if (field.selectedIndex < 0) field.selectedIndex = 0;
    }
  }
}

/** @throws when the markup has no such part */
function part<Part extends Element>(
  root: ParentNode,
  selector: string,
  kind: abstract new () => Part,
): Part {
  const found = root.querySelector(selector);
  if (found instanceof kind) return found;
  throw new Error(`the search has no ${selector}`);
}
