import type { Words } from '#words/words.ts';

/** Opens a contact sheet's pictures over the page, one at a time. */
class ImageGallery extends HTMLElement {
  #links: HTMLAnchorElement[] = [];
  #at = 0;
  #dialog: HTMLDialogElement | undefined;
  #place = document.createElement('span');
  #stage = document.createElement('figure');

  connectedCallback() {
    this.#links = [...this.querySelectorAll('a')];
    this.addEventListener('click', (event) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      const link = event.target instanceof Element && event.target.closest('a');
      const index = link ? this.#links.indexOf(link) : -1;
      // What has no picture is on another site.
      if (!link || !this.#links[index]?.querySelector('img')) return;
      event.preventDefault();
      this.#dialog ??= this.#made();
      this.#show(index);
      this.#dialog.showModal();
    });
  }

  #made(): HTMLDialogElement {
    const words = JSON.parse(this.dataset['words'] ?? '') as Words['scripts']['gallery'];
    const dialog = document.createElement('dialog');
    const bar = document.createElement('div');
    const button = (label: string, act: () => void) => {
      const made = document.createElement('button');
      made.type = 'button';
      made.textContent = label;
      made.onclick = act;
      return made;
    };
    dialog.className = 'viewer';
    dialog.setAttribute('aria-label', words.pictures);
    this.#place.role = 'status';
    bar.append(
      ...(this.#links.length > 1
        ? [
            button(words.previous, () => this.#show(this.#at - 1)),
            button(words.next, () => this.#show(this.#at + 1)),
            this.#place,
          ]
        : []),
      button(words.close, () => dialog.close()),
    );
    dialog.append(bar, this.#stage);
    dialog.onkeydown = (event) => {
      const forward = this.matches(':dir(rtl)') ? -1 : 1;
      const step = { ArrowRight: forward, ArrowLeft: -forward }[event.key];
      if (step) this.#show(this.#at + step);
    };
    // Where the reader goes on: at the picture that was seen last.
    dialog.onclose = () => this.#links[this.#at]?.focus();
    this.append(dialog);
    return dialog;
  }

  #show(index: number) {
    const count = this.#links.length;
    this.#at = (index + count) % count;
    const link = this.#links[this.#at];
    const picture = link?.querySelector('picture')?.cloneNode(true) as HTMLElement | undefined;
    if (!link || !picture) return;
    // As wide as the window: the browser then takes a larger file of those it may choose from.
    for (const each of picture.querySelectorAll('[sizes]')) each.setAttribute('sizes', '100vw');
    picture.querySelector('img')?.removeAttribute('loading');
    const caption = link.parentElement?.querySelector('figcaption')?.cloneNode(true);
    this.#stage.replaceChildren(picture, ...(caption ? [caption] : []));
    this.#place.textContent = `${this.#at + 1} / ${count}`;
  }
}
customElements.define('image-gallery', ImageGallery);
