/** The dialog with the search, once it was asked for. */
let dialog;

/**
 * Opens the search of the page at an address over this one.
 *
 * @throws when the page or a script of it does not answer
 */
export async function openSearch(address) {
  dialog ??= dialogFrom(address);
  (await dialog).show();
}

/**
 * The form of the search page in a dialog, with the page's scripts: fetched when it is first asked
 * for, so that there is one form and no other page carries it.
 */
async function dialogFrom(address) {
  const page = await documentAt(address);
  const scripts = page.querySelectorAll('script[type=module]');
  await Promise.all(Array.from(scripts, ({ src }) => import(src)));
  const made = document.createElement('search-dialog');
  made.append(...page.querySelectorAll('site-search'));
  document.body.append(made);
  return made;
}

/** A page of the site. The browser parses it: the policy lets no script make markup of text. */
function documentAt(address) {
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
