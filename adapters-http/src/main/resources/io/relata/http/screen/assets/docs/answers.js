// What an operation answers, by status: forms, headers, and problems with their codes.
import { html, nothing } from '../lit-html/lit-html.js';
import { inline, markdown } from './markdown.js';
import { resolved } from './model.js';
import { branch } from './schema.js';

const PROBLEM = 'application/problem+json';

export const answers = (state, operation, change) => html`<section class="docs-part">
  <h3>Answers</h3>
  ${operation.answers.map((answer) => one(state, operation, answer, change))}
</section>`;

const one = (state, operation, answer, change) => html`<details class="docs-answer">
  <summary>
    <span class="badge ${colour(answer.status)}">${answer.status}</span>
    <span>${inline(summary(answer))}</span>
  </summary>
  <div class="docs-answer-body">
    ${answer.description.startsWith('- ') ? markdown(answer.description) : nothing}
    ${forms(state, operation, answer, change)}
    ${answer.headers ? headers(state.model.root, answer.headers) : nothing}
  </div>
</details>`;

function colour(status) {
  if (status.startsWith('2')) return 'good';
  return status.startsWith('3') ? '' : status.startsWith('4') ? 'warn' : 'bad';
}

/** Problems are told by their codes. */
function summary({ description }) {
  return description.startsWith('- ')
    ? description.split('\n').map((line) => line.split('`')[1]).filter(distinct).map((code) => `\`${code}\``).join(' ')
    : description;
}

const distinct = (word, place, all) => all.indexOf(word) === place;

function forms(state, operation, { status, content }, change) {
  if (!content) {
    return nothing;
  }
  const [[type, first]] = Object.entries(content);
  // What narrows the form of problems are their codes, which are told already.
  const schema = type === PROBLEM ? { $ref: '#/components/schemas/Problem' } : first.schema;
  return html`<p class="docs-chips">
      ${Object.keys(content).map((each) => html`<code class="docs-form">${each}</code>`)}
    </p>
    ${schema ? html`<div>${branch(state, schema, `${operation.id}/${status}`, change)}</div>` : nothing}`;
}

const headers = (root, all) => html`<h4>Headers</h4>
  <dl class="docs-members">
    ${Object.entries(all).map(([name, header]) => html`<div>
      <dt><code>${name}</code></dt>
      <dd>${inline(resolved(root, header).description)}</dd>
    </div>`)}
  </dl>`;
