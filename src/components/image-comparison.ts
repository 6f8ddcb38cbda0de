/** Lays one of two pictures over the other, up to an edge that a slider moves. */
class ImageComparison extends HTMLElement {
  #internals = this.attachInternals();

  connectedCallback() {
    const names = [...this.querySelectorAll('figcaption')].map(({ textContent }) => textContent);
    if (names.length !== 2 || this.querySelector('input')) return;
    const slider = document.createElement('input');
    slider.type = 'range';
    slider.dir = 'ltr';
    slider.ariaLabel = this.dataset['label'] ?? '';
    slider.oninput = () => {
      this.style.setProperty('--edge', `${slider.value}%`);
      slider.ariaValueText = `${slider.value} % ${names[0]}`;
    };
    this.append(slider);
    this.#internals.states.add('laid');
    slider.oninput(new InputEvent('input'));
  }
}
customElements.define('image-comparison', ImageComparison);
