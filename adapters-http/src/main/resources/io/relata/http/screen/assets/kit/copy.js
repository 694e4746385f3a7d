// A button that copies a text and says so.
import { html } from '../lit-html/lit-html.js';

const SAID_FOR = 1500;

async function copy(event, text) {
  const button = event.currentTarget;
  const label = button.dataset.label;
  try {
    await navigator.clipboard.writeText(text);
    button.textContent = 'Copied';
  } catch {
    button.textContent = 'Not allowed';
  }
  setTimeout(() => {
    button.textContent = label;
  }, SAID_FOR);
}

export const copyButton = (label, text) => html`<button
  class="button small plain"
  type="button"
  data-label=${label}
  @click=${(event) => copy(event, text())}
>${label}</button>`;
