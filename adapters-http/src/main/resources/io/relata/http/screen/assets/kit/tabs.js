// Tabs over a panel: one is chosen, by mouse or by arrow keys.
import { html } from '../lit-html/lit-html.js';

/** Tabs of these names; says which is chosen. */
export function tabs(label, names, chosen, choose) {
  const step = (event) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (by) {
      const place = (names.indexOf(chosen) + by + names.length) % names.length;
      choose(names[place]);
      event.currentTarget.children[place].focus();
    }
  };
  return html`<div class="tabs" role="tablist" aria-label=${label} @keydown=${step}>
    ${names.map(
      (name) => html`<button role="tab" type="button" aria-selected=${name === chosen}
        tabindex=${name === chosen ? 0 : -1} @click=${() => choose(name)}>${name}</button>`,
    )}
  </div>`;
}
