// Tabs over a panel: one is chosen, by mouse or by arrow keys.
import { html } from '../lit-html/lit-html.js';

/** The id of a tab, for the panel to be labelled by. */
export const tabId = (panel, place) => `${panel}-tab-${place}`;

/** Tabs of these names over the panel of an id; says which is chosen. */
export function tabs({ label, panel, names, chosen, choose }) {
  const step = (event) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (by) {
      event.preventDefault();
      const place = (names.indexOf(chosen) + by + names.length) % names.length;
      choose(names[place]);
      event.currentTarget.children[place].focus();
    }
  };
  return html`<div class="tabs" role="tablist" aria-label=${label} @keydown=${step}>
    ${names.map(
      (name, place) => html`<button id=${tabId(panel, place)} role="tab" type="button"
        aria-selected=${name === chosen} aria-controls=${panel}
        tabindex=${name === chosen ? 0 : -1} @click=${() => choose(name)}>${name}</button>`,
    )}
  </div>`;
}
