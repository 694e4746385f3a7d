// A collection, or whatever else belongs together: its operations, one below the other.
import { html, nothing } from '../lit-html/lit-html.js';
import { repeat } from '../lit-html/directives/repeat.js';
import { inline } from './markdown.js';
import { operationCard } from './operation.js';

export function group(state, shown, change) {
  const allOpen = shown.operations.every(({ id }) => state.open.has(id));
  const turn = (now) =>
    shown.operations.forEach(({ id }) => (allOpen ? now.open.delete(id) : now.open.add(id)));
  return html`<article>
    <header class="docs-head">
      <h1>${shown.title}</h1>
      <button class="button small" type="button" @click=${() => change(turn)}>
        ${allOpen ? 'Close all' : 'Open all'}
      </button>
    </header>
    ${shown.description ? html`<p class="soft">${inline(shown.description)}</p>` : nothing}
    <div class="docs-stack">
      ${repeat(shown.operations, ({ id }) => id, (operation) => operationCard(state, operation, change))}
    </div>
  </article>`;
}
