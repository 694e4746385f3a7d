// A part of the form that lists things of a node which can be changed, removed and added.
import { html } from '../lit-html/lit-html.js';

/**
 * The part.
 *
 * @param of the name of the list in a node
 * @param row draws one of them, with `set(more)` to change it and `remove()`
 * @param adding what may be added, by name, each with what makes it
 */
export function list({ legend, of, row, adding }, { node, path, change }) {
  const edits = (place) => ({
    set: (more) => change(path, (copy) => Object.assign(copy[of][place], more)),
    remove: () => change(path, (copy) => copy[of].splice(place, 1)),
  });
  return html`<fieldset class="part">
    <legend>${legend}</legend>
    <ul class="rows">
      ${node[of].map((item, place) => html`<li>${row(item, edits(place))}</li>`)}
    </ul>
    ${Object.entries(adding).map(
      ([name, fresh]) => html`<button class="button small" type="button"
        @click=${() => change(path, (copy) => copy[of].push(fresh()))}>+ ${name}</button> `,
    )}
  </fieldset>`;
}
