/** Where a reader's sign-in is kept, under the name that giscus itself uses. */
const stored = 'giscus-session';

/**
 * Comments in a frame of giscus, once a reader asks for them. The frame has the theme of the page and
 * changes with it, and is as high as what it holds.
 */
class SiteComments extends HTMLElement {
  #frame: HTMLIFrameElement | undefined;

  connectedCallback() {
    const button = this.querySelector('button');
    if (!button) return;
    button.hidden = false;
    button.addEventListener('click', () => this.show(session()));
    // A reader who comes back from signing in has asked before.
    const url = new URL(location.href);
    const fresh = url.searchParams.get('giscus');
    if (!fresh) return;
    keep(fresh);
    url.searchParams.delete('giscus');
    history.replaceState(history.state, '', url);
    this.show(fresh);
  }

  show(signedIn: string) {
    const url = this.#address(signedIn);
    const frame = document.createElement('iframe');
    frame.src = url.href;
    frame.title = this.dataset['title'] ?? '';
    frame.allow = 'clipboard-write';
    this.#frame = frame;
    addEventListener('message', ({ origin, source, data }: MessageEvent<unknown>) => {
      if (origin === url.origin && source === frame.contentWindow) this.#heard(data);
    });
    new MutationObserver(() => this.#tell({ setConfig: { theme: theme() } })).observe(
      document.documentElement,
      { attributeFilter: ['data-theme'] },
    );
    this.querySelector('button')?.replaceWith(frame);
    frame.focus();
    // A frame that another process shows may lose the focus while it loads.
    frame.addEventListener('load', () => {
      if (document.activeElement === document.body) frame.focus();
    });
  }

  #address(signedIn: string): URL {
    const url = new URL(this.dataset['widget'] ?? '');
    // The frame lets only the page it is told of show it, and signing in leads back there.
    const here = new URL(location.href);
    here.hash = this.closest('section')?.getAttribute('aria-labelledby') ?? '';
    url.searchParams.set('origin', here.href);
    url.searchParams.set('theme', theme());
    if (signedIn) url.searchParams.set('session', signedIn);
    return url;
  }

  #tell(giscus: object) {
    const frame = this.#frame;
    frame?.contentWindow?.postMessage({ giscus }, new URL(frame.src).origin);
  }

  #heard(data: unknown) {
    if (typeof data !== 'object' || data === null || !('giscus' in data)) return;
    const { resizeHeight, signOut, error } = data.giscus as Readonly<Record<string, unknown>>;
    if (typeof resizeHeight === 'number' && this.#frame)
      this.#frame.style.blockSize = `${resizeHeight}px`;
    const isOver = /Bad credentials|Invalid state value|State has expired/.test(
      String(error ?? ''),
    );
    if ((signOut || (isOver && session())) && this.#frame) {
      keep('');
      this.#frame.src = this.#address('').href;
    }
  }
}
customElements.define('site-comments', SiteComments);

/** The page's theme as giscus calls it. */
const theme = (): string => {
  const chosen = document.documentElement.dataset['theme'];
  return chosen === 'light' || chosen === 'dark' ? chosen : 'preferred_color_scheme';
};

function session(): string {
  try {
    return JSON.parse(localStorage.getItem(stored) ?? '""') as string;
  } catch {
    return '';
  }
}

function keep(value: string): void {
  try {
    if (value) localStorage.setItem(stored, JSON.stringify(value));
    else localStorage.removeItem(stored);
  } catch {
    // Without storage a reader signs in once a page.
  }
}
