// One operation: what it does, what it takes, what it answers, and what that looks like.
import { html, nothing } from '../lit-html/lit-html.js';
import { answers } from './answers.js';
import { examples } from './examples.js';
import { markdown } from './markdown.js';
import { examplesOf } from './model.js';
import { parameters } from './parameters.js';
import { schemaTree } from './schema.js';

export function operationCard(state, operation, change) {
  const isOpen = state.open.has(operation.id);
  const turn = (now) => (isOpen ? now.open.delete(operation.id) : now.open.add(operation.id));
  return html`<section class="card operation" id=${operation.id}>
    <h2 class="operation-title">
      <button
        class="operation-head"
        type="button"
        aria-expanded=${String(isOpen)}
        aria-controls="${operation.id}-body"
        @click=${() => change(turn)}
      >
        <span class="docs-verb" data-verb=${operation.verb}>${operation.verb}</span>
        <code>${operation.path}</code>
        <span class="operation-summary">${operation.summary}</span>
      </button>
    </h2>
    <div id="${operation.id}-body" class="operation-body" ?hidden=${!isOpen}>
      ${isOpen ? inside(state, operation, change) : nothing}
    </div>
  </section>`;
}

function inside(state, operation, change) {
  const shown = examplesOf(operation);
  return html`<div class="operation-parts" ?data-alone=${!shown.length}>
    <div class="operation-told">
      <p class="operation-id faint">
        <a href="#${operation.id}">${operation.id}</a>
        ${operation.head ? html` · <code>HEAD</code> answers with the headers alone` : nothing}
      </p>
      ${markdown(operation.description)}
      ${parameters(state.model.root, operation)}
      ${operation.body ? body(state, operation, change) : nothing}
      ${answers(state, operation, change)}
    </div>
    ${shown.length ? html`<div class="operation-shown">${examples(state, operation, shown, change)}</div>` : nothing}
  </div>`;
}

const body = (state, operation, change) => html`<section class="docs-part">
  <h3>Body <span class="badge">application/json</span></h3>
  ${schemaTree(state, operation.body.content['application/json'].schema, `${operation.id}/body`, change)}
</section>`;
