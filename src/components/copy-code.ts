/**
 * Copies the code it stands behind, and says so: what is to be typed or kept, without prompts,
 * answers and lines that are taken away. Without a clipboard there is no button.
 */
class CopyCode extends HTMLElement {
  connectedCallback() {
    const [button, status] = [this.querySelector('button'), this.querySelector('span')];
    if (!button || !status || !('clipboard' in navigator)) return;
    button.hidden = false;
    button.onclick = async () => {
      status.textContent = await navigator.clipboard.writeText(this.#text()).then(
        () => said('copied'),
        () => said('refused'),
      );
      setTimeout(() => status.replaceChildren(), 4000);
    };
  }

  #text() {
    const code = this.previousElementSibling?.cloneNode(true) as HTMLElement;
    for (const part of code.querySelectorAll('.prompt, .output, del')) part.remove();
    return (code.textContent ?? '').replace(/\n$/, '');
  }
}

/** In the words of CodeCopy.astro. */
const said = (what: string): string => document.getElementById('copy-words')?.dataset[what] ?? '';

customElements.define('copy-code', CopyCode);
