// The order of a question as rows of a form.
import { html, nothing } from '../lit-html/lit-html.js';
import { list } from './list.js';

export function orderRows(at) {
  // What leads to one row has no order.
  if (at.relation && !at.relation.many) return nothing;
  const names = at.entity.fields.map(({ name }) => name);
  const free = () => names.find((name) => !at.node.order.some(({ by }) => by === name)) ?? 'id';
  return list(
    {
      legend: 'Order',
      of: 'order',
      adding: { order: () => ({ by: free(), descending: true, nulls: '' }) },
      row: (term, edits) => row(names, term, edits),
    },
    at,
  );
}

const row = (names, { by, descending, nulls }, { set, remove }) => html`
  <select class="input grow" aria-label="Order by" @change=${({ target }) => set({ by: target.value })}>
    ${names.map((name) => html`<option .selected=${name === by}>${name}</option>`)}
    ${names.includes(by) ? nothing : html`<option .selected=${true}>${by}</option>`}
  </select>
  <button class="button small" type="button" title="Turns the direction"
    @click=${() => set({ descending: !descending })}>${descending ? '↓ desc' : '↑ asc'}</button>
  <select class="input" aria-label="Missing values" @change=${({ target }) => set({ nulls: target.value })}>
    <option value="" .selected=${nulls === ''}>nulls</option>
    <option value="nullsfirst" .selected=${nulls === 'nullsfirst'}>nulls first</option>
    <option value="nullslast" .selected=${nulls === 'nullslast'}>nulls last</option>
  </select>
  <button class="button small plain" type="button" aria-label="Remove the order by ${by}"
    @click=${remove}>×</button>`;
