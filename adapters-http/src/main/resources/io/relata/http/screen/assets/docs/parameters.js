// What an operation takes in its address and headers; filters by field, with the operators by type.
import { html, nothing } from '../lit-html/lit-html.js';
import { inline, markdown } from './markdown.js';
import { resolved } from './model.js';

const KINDS = [
  ['path', 'In the path'],
  ['language', 'In the query'],
  ['filter', 'Filters'],
  ['header', 'Headers'],
];

export function parameters(root, { parameters: all }) {
  const byKind = Map.groupBy(all, (each) => kindOf(root, each));
  return KINDS.filter(([kind]) => byKind.has(kind)).map(([kind, title]) => html`<section class="docs-part">
    <h3>${title}</h3>
    ${kind === 'filter' ? filters(root, byKind.get(kind)) : list(byKind.get(kind))}
  </section>`);
}

function kindOf(root, { in: where, schema }) {
  if (where !== 'query') {
    return where;
  }
  return resolved(root, schema)['x-operators'] ? 'filter' : 'language';
}

const list = (all) => html`<dl class="docs-members">
  ${all.map((each) => html`<div>
    <dt><code>${each.name}</code>${each.required ? html` <span class="badge warn">required</span>` : nothing}</dt>
    <dd>
      ${markdown(each.description ?? '')}
      ${each.schema.enum ? html`<p class="faint">One of ${each.schema.enum.join(', ')}</p>` : nothing}
      ${typeof each.example === 'string' ? html`<p class="faint">As in <code>${each.example}</code></p>` : nothing}
    </dd>
  </div>`)}
</dl>`;

function filters(root, all) {
  const types = new Map(all.map(({ schema }) => {
    const type = resolved(root, schema);
    return [type.refName, type];
  }));
  return html`<div class="docs-wide" tabindex="0" role="group" aria-label="Filters by field">
      <table class="docs-table">
        <thead><tr><th scope="col">Field</th><th scope="col">Takes</th><th scope="col">As in</th></tr></thead>
        <tbody>
          ${all.map((each) => html`<tr>
            <th scope="row"><code>${each.name}</code></th>
            <td>${kindName(resolved(root, each.schema))}</td>
            <td><code>${each.name}=${each.example}</code></td>
          </tr>`)}
        </tbody>
      </table>
    </div>
    ${[...types.values()].map((type) => html`<details class="docs-more">
      <summary>Operators of ${kindName(type)}</summary>
      <p class="docs-operators">${type['x-operators'].map((operator) => html`<code>${operator}</code>`)}</p>
      <p class="soft">${inline(type.description)}</p>
    </details>`)}`;
}

const kindName = ({ title }) => title.replace('A filter on ', '');
