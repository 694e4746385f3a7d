// The order of a question as rows of a form.
import { html, nothing } from '../lit-html/lit-html.js';

export function orderRows({ entity, node: { order }, path, change, relation }) {
  if (relation && !relation.many) return nothing;
  const names = entity.fields.map(({ name }) => name);
  const add = () =>
    change(path, (copy) => {
      const free = names.find((name) => !copy.order.some(({ by }) => by === name));
      copy.order.push({ by: free ?? 'id', descending: true, nulls: '' });
    });
  return html`<fieldset class="part">
    <legend>Order</legend>
    <ul class="rows">
      ${order.map((term, place) => row(names, term, {
        set: (more) => change(path, (copy) => Object.assign(copy.order[place], more)),
        remove: () => change(path, (copy) => copy.order.splice(place, 1)),
      }))}
    </ul>
    <button class="button small" type="button" @click=${add}>+ order</button>
  </fieldset>`;
}

const row = (names, { by, descending, nulls }, { set, remove }) => html`<li>
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
    @click=${remove}>×</button>
</li>`;
