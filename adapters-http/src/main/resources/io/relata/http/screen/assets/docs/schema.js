// A schema as a tree that is opened step by step, since schemas lead to each other without end.
import { html, nothing } from '../lit-html/lit-html.js';
import { inline } from './markdown.js';
import { resolved } from './model.js';

/**
 * The tree of a schema.
 *
 * @param path by which is known what of it is open
 */
export function schemaTree(state, schema, path, change) {
  const its = resolved(state.model.root, schema);
  if (its.allOf) {
    return together(state, its.allOf, path, change);
  }
  if (its.anyOf) {
    return html`<p class="soft">One of these:</p>
      <ul class="docs-ways">
        ${its.anyOf.map((way, place) => html`<li>${branch(state, way, `${path}/${place}`, change)}</li>`)}
      </ul>`;
  }
  if (its.type === 'array') {
    return html`<div class="docs-ways">${branch(state, its, path, change)}</div>`;
  }
  return its.properties ? members(state, its, path, change) : html`<p class="soft">${typeOf(state, its)}</p>`;
}

/** What is in all parts, and what else they demand. */
function together(state, parts, path, change) {
  const all = parts.map((part) => resolved(state.model.root, part));
  const demands = all.filter((part) => part.anyOf?.every((way) => way.required));
  return html`${demands.map(({ anyOf }) => html`<p class="docs-demand">
      Required is ${anyOf.map((way, place) => html`${place ? ' or ' : ''}<code>${way.required[0]}</code>`)}.
    </p>`)}
    ${all.filter((part) => part.properties).map((part) => members(state, part, path, change))}`;
}

const members = (state, { properties, required = [] }, path, change) => html`<dl class="docs-members">
  ${Object.entries(properties).map(([name, member]) => html`<div>
    <dt>
      <code>${name}</code>
      ${required.includes(name) ? html`<span class="badge warn">required</span>` : nothing}
      ${member.readOnly ? html`<span class="badge">read only</span>` : nothing}
    </dt>
    <dd>${branch(state, member, `${path}/${name}`, change)}</dd>
  </div>`)}
</dl>`;

/** One step: its type in words, and a way further where it leads to other members. */
export function branch(state, schema, path, change) {
  const its = resolved(state.model.root, schema);
  const inner = furtherOf(state.model.root, its);
  return html`<span class="docs-type">${typeOf(state, schema)}</span>
    ${its.description ? html`<p class="soft">${inline(its.description)}</p>` : nothing}
    ${inner ? further(state, inner, path, change) : nothing}`;
}

function further(state, inner, path, change) {
  const isOpen = state.open.has(path);
  const turn = (now) => (isOpen ? now.open.delete(path) : now.open.add(path));
  return html`<button
      class="button small plain docs-further"
      type="button"
      aria-expanded=${String(isOpen)}
      @click=${() => change(turn)}
    >${isOpen ? 'Hide' : 'Show'} its members</button>
    ${isOpen ? html`<div class="docs-inner">${schemaTree(state, inner, path, change)}</div>` : nothing}`;
}

/** What a schema leads to that has members of its own. */
function furtherOf(root, its) {
  if (its.allOf || (its.properties && !isTold(its))) {
    return its;
  }
  if (its.type === 'array') {
    return furtherOf(root, resolved(root, its.items)) && its.items;
  }
  const ways = its.anyOf?.filter((way) => furtherOf(root, resolved(root, way)));
  return ways?.length ? (ways.length === 1 ? ways[0] : its) : undefined;
}

/** An object of a single member is told by its type alone. */
const isTold = ({ refName, properties }) => !refName && Object.keys(properties).length === 1;

function typeOf({ model: { root } }, schema) {
  const its = resolved(root, schema);
  if (its.anyOf) {
    return its.anyOf.map((way) => name(root, way)).filter(distinct).join(' or ');
  }
  return [name(root, schema), ...limits(its)].join(', ');
}

const distinct = (word, place, all) => all.indexOf(word) === place;

function name(root, schema) {
  const its = resolved(root, schema);
  if (its.type === 'array') {
    return `array of ${its.items.anyOf ? its.items.anyOf.map((way) => name(root, way)).join(' or ') : name(root, its.items)}`;
  }
  if (its.refName) {
    return its.refName;
  }
  const types = [its.type ?? 'anything'].flat().join(' or ');
  return its.properties && !its.refName ? `{${Object.keys(its.properties).join(', ')}}` : types;
}

function limits(its) {
  const told = [];
  if (its.format) told.push(its.format);
  if (its.enum) told.push(`one of ${its.enum.join(', ')}`);
  if (its.minLength === 1) told.push('not empty');
  if (its.maxLength) told.push(`at most ${its.maxLength} characters`);
  if (its.minimum !== undefined) told.push(`at least ${its.minimum}`);
  if (its.exclusiveMinimum !== undefined) told.push(`above ${its.exclusiveMinimum}`);
  if (its.exclusiveMaximum !== undefined) told.push(`below ${its.exclusiveMaximum}`);
  if (its.pattern) told.push(`like ${its.pattern}`);
  if (its.default !== undefined) told.push(`${its.default} by default`);
  return told;
}
