// The little of Markdown that descriptions have: paragraphs, lists, and code.
import { html } from '../lit-html/lit-html.js';

export const markdown = (text) => text.split(/\n\n+/).filter(Boolean).map(block);

const block = (text) =>
  text.startsWith('- ')
    ? html`<ul class="docs-list">${text.split('\n').map((line) => html`<li>${inline(line.slice(2))}</li>`)}</ul>`
    : html`<p>${inline(text)}</p>`;

/** Every other part between backticks is code. */
export const inline = (text) =>
  text.split('`').map((part, place) => (place % 2 ? html`<code>${part}</code>` : part));
