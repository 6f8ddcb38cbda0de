/**
 * Copies the code that an element stands behind, and says so: what is to be typed or kept, without
 * prompts, answers and lines that are taken away. Without a clipboard there is no button.
 */
function bringToLife(holder: Element): void {
  const [button, status] = holder.children as unknown as [HTMLButtonElement, Element];
  button.hidden = !('clipboard' in navigator);
  button.onclick = async () => {
    const code = holder.previousElementSibling?.cloneNode(true) as Element;
    for (const part of code.querySelectorAll('.prompt,.output,del')) part.remove();
    status.textContent = await navigator.clipboard
      .writeText((code.textContent ?? '').replace(/\n$/, ''))
      .then(
        () => said('copied'),
        () => said('refused'),
      );
    setTimeout(() => status.replaceChildren(), 4000);
  };
}

/** In the words of CodeCopy.astro. */
const said = (what: string): string =>
  document.querySelector<HTMLElement>('[data-copied]')?.dataset[what] ?? '';

document.querySelectorAll('copy-code').forEach(bringToLife);
