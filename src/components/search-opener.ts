import type { SearchDialog } from '#components/search-dialog.ts';

let dialog: Promise<SearchDialog> | undefined;

/** Opens the search of the page at an address over this one, or goes there where that fails. */
export async function openSearch(address: string): Promise<void> {
  try {
    dialog ??= dialogFrom(address);
    (await dialog).show();
  } catch {
    location.assign(address);
  }
}

/**
 * The form of the search page in a dialog, with the page's scripts: fetched when it is first asked
 * for, so that there is one form and no other page carries it.
 */
async function dialogFrom(address: string): Promise<SearchDialog> {
  const page = await documentAt(address);
  const scripts = page.querySelectorAll<HTMLScriptElement>('script[type=module]');
  await Promise.all(Array.from(scripts, ({ src }) => import(/* @vite-ignore */ src)));
  const made = document.createElement('search-dialog') as SearchDialog;
  made.append(...page.querySelectorAll('site-search'));
  document.body.append(made);
  return made;
}

/** A page of the site. The browser parses it: the policy lets no script make markup of text. */
function documentAt(address: string): Promise<Document> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.responseType = 'document';
    request.addEventListener('loadend', () => {
      if (request.status === 200 && request.responseXML) resolve(request.responseXML);
      else reject(new Error(`${address} does not answer`));
    });
    request.open('GET', address);
    request.send();
  });
}
