// The question as a form: fields, related rows to any depth, conditions, order, slice. Each change
// makes a new question; the form holds nothing itself.
import { html, nothing } from '../lit-html/lit-html.js';
import { branchesOf, emptyNode, nameOf } from './address.js';
import { conditionRows } from './conditions.js';
import { orderRows } from './order.js';
import { relationOf } from './catalog.js';

/** The form of a question; says what became of it after each change. */
export function builder(catalog, question, changed) {
  const entity = catalog.entityAt(question.path);
  return html`<form class="builder" @submit=${(event) => event.preventDefault()}>
    ${source(catalog, question, changed)}
    ${entity
      ? node({ catalog, entity, node: question.node, path: [], change: changer(question, changed) })
      : unknown(question)}
    ${question.rest.length > 0 ? leftover(question, changed) : nothing}
  </form>`;
}

/** Changes a copy of the question in the node that a path of places leads to. */
const changer = (question, changed) => (path, change) => {
  const copy = structuredClone(question);
  change(path.reduce((at, place) => at.select[place].node, copy.node));
  changed(copy);
};

function source(catalog, question, changed) {
  const [contextName = '', collection = '', id] = question.path;
  const context = catalog.context(contextName);
  const ask = (path) => changed({ path, node: { ...emptyNode(), words: { limit: '10' } }, rest: [] });
  return html`<div class="source">
    <label>
      <span>Context</span>
      <select class="input" @change=${({ target }) =>
        ask([target.value, catalog.context(target.value).entities[0].name])}>
        ${context ? nothing : html`<option .selected=${true}>${contextName}</option>`}
        ${options(catalog.contexts.map(({ name }) => name), contextName)}
      </select>
    </label>
    <label>
      <span>Entity</span>
      <select class="input" @change=${({ target }) => ask([contextName, target.value])}>
        ${context?.entities.some(({ name }) => name === collection)
          ? nothing
          : html`<option .selected=${true}>${collection}</option>`}
        ${options((context?.entities ?? []).map(({ name }) => name), collection)}
      </select>
    </label>
    ${id === undefined
      ? nothing
      : html`<button class="button small" type="button" @click=${() => ask(question.path.slice(0, 2))}>
          Only row ${id} · show all
        </button>`}
  </div>`;
}

const options = (names, chosen) =>
  names.map((name) => html`<option value=${name} .selected=${name === chosen}>${name}</option>`);

const unknown = (question) => html`<p class="faint">
  ${question.path[1] === 'reports'
    ? 'A report asks its own question. Filters, order and limit of it go into the address.'
    : 'The address names no entity of the model, so there is nothing to choose here.'}
</p>`;

function leftover(question, changed) {
  const remove = (place) => changed({ ...question, rest: question.rest.filter((_, at) => at !== place) });
  return html`<fieldset class="part">
    <legend>Also in the address</legend>
    <ul class="rows">
      ${question.rest.map(
        ([name, value], place) => html`<li>
          <code class="grow">${name}=${value}</code>
          <button class="button small plain" type="button" aria-label="Remove ${name}"
            @click=${() => remove(place)}>×</button>
        </li>`,
      )}
    </ul>
  </fieldset>`;
}

function node(at) {
  return html`
    ${fields(at)} ${relations(at)} ${conditionRows(at)} ${orderRows(at)} ${slice(at)}
    ${(at.node.select ?? []).map((piece, place) => (piece.relation ? branch(at, piece, place) : nothing))}
  `;
}

/** Without a select all fields are given, which is what a star says too. */
const isAll = (select) => select === null || select.some(({ field }) => field === '*');

function fields({ entity, node: { select }, path, change }) {
  const chosen = new Set((select ?? []).map(({ field }) => field));
  const toggle = (name) =>
    change(path, (copy) => {
      const branches = branchesOf(copy);
      const before = (copy.select ?? [{ field: '*' }]).filter((piece) => piece.field);
      const others = before.filter(({ field }) => field !== '*' && field !== name);
      const more = chosen.has(name) ? [] : [{ field: name }];
      copy.select = [...others, ...more, ...branches];
      if (copy.select.length === branches.length && path.length === 0) copy.select.unshift({ field: '*' });
    });
  const all = () =>
    change(path, (copy) => {
      const branches = branchesOf(copy);
      copy.select = branches.length === 0 && path.length === 0 ? null : [{ field: '*' }, ...branches];
    });
  const odd = [...chosen].filter(
    (name) => name && name !== '*' && !entity.fields.some((field) => field.name === name),
  );
  return html`<fieldset class="part">
    <legend>Fields</legend>
    <div class="chips">
      <button class="chip" type="button" aria-pressed=${isAll(select)} @click=${all}>all</button>
      ${entity.fields.map(
        (field) => html`<button class="chip" type="button" title=${described(field)}
          aria-pressed=${chosen.has(field.name)} @click=${() => toggle(field.name)}>
          ${field.name}${field.from ? html`<span aria-hidden="true">ƒ</span>` : nothing}
        </button>`,
      )}
      ${odd.map(
        (name) => html`<button class="chip" type="button" aria-pressed="true"
          @click=${() => toggle(name)}>${name}</button>`,
      )}
    </div>
  </fieldset>`;
}

const described = ({ type, optional, from }) =>
  `${type}${optional ? ', may be missing' : ''}${from ? `, computed: ${from}` : ''}`;

function relations({ catalog, entity, node: { select }, path, change }) {
  const there = new Set((select ?? []).map(({ relation }) => relation));
  const add = (relation) =>
    change(path, (copy) => {
      const [first] = catalog.target(relation).fields.filter(({ type }) => type === 'text');
      const shown = first ? [{ field: 'id' }, { field: first.name }] : [{ field: '*' }];
      const words = relation.many ? { limit: '3' } : {};
      copy.select = [
        ...(copy.select ?? [{ field: '*' }]),
        { relation: relation.name, alias: '', hint: '', spread: false, node: { ...emptyNode(), select: shown, words } },
      ];
    });
  const remove = (name) =>
    change(path, (copy) => {
      copy.select = copy.select.filter(({ relation }) => relation !== name);
    });
  if (entity.relations.length === 0) return nothing;
  return html`<fieldset class="part">
    <legend>Related rows</legend>
    <div class="chips">
      ${entity.relations.map((relation) => {
        const isThere = there.has(relation.name);
        return html`<button class="chip" type="button" aria-pressed=${isThere}
          title="${relation.kind} ${relation.target}"
          @click=${() => (isThere ? remove(relation.name) : add(relation))}>
          <span aria-hidden="true">${isThere ? '−' : '+'}</span> ${relation.name}${relation.many
            ? html`<span class="faint" aria-hidden="true">[ ]</span>`
            : nothing}
        </button>`;
      })}
    </div>
  </fieldset>`;
}

function branch({ catalog, entity, path, change }, piece, place) {
  const relation = relationOf(entity, piece.relation);
  const target = relation && catalog.target(relation);
  const set = (key, value) =>
    change(path, (copy) => {
      copy.select[place][key] = value;
    });
  const remove = () =>
    change(path, (copy) => {
      copy.select.splice(place, 1);
    });
  return html`<details class="branch" open>
    <summary>
      <strong>${nameOf(piece)}</strong>
      <span class="faint">${relation ? `${relation.kind} ${relation.target}` : 'no relation of this name'}</span>
    </summary>
    <div class="inside">
      <div class="options">
        <label><input type="checkbox" .checked=${piece.hint === 'inner'}
          @change=${({ target: box }) => set('hint', box.checked ? 'inner' : '')}> only parents that have some</label>
        ${relation && !relation.many
          ? html`<label><input type="checkbox" .checked=${piece.spread}
              @change=${({ target: box }) => set('spread', box.checked)}> fields into the parent</label>`
          : nothing}
        <button class="button small plain" type="button" @click=${remove}>Remove ${nameOf(piece)}</button>
      </div>
      ${target
        ? node({ catalog, entity: target, node: piece.node, path: [...path, place], change, relation })
        : nothing}
    </div>
  </details>`;
}

function slice({ node: { words }, path, change, relation }) {
  if (relation && !relation.many) return nothing;
  const set = (word, value) =>
    change(path, (copy) => {
      copy.words[word] = value;
    });
  const number = (word, placeholder) => html`<label>
    <span>${word}</span>
    <input class="input" type="number" min="0" inputmode="numeric" placeholder=${placeholder}
      .value=${words[word] ?? ''} @input=${({ target }) => set(word, target.value)}>
  </label>`;
  return html`<div class="slice">
    ${number('limit', relation ? 'for each parent' : 'as many as may')} ${number('offset', '0')}
    ${['after', 'before']
      .filter((word) => words[word])
      .map((word) => html`<button class="chip" type="button" @click=${() => set(word, '')}
        title="a cursor; press to begin at the first row">${word} ${words[word]} ×</button>`)}
  </div>`;
}
