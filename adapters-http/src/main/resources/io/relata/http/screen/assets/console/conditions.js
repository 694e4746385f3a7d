// The conditions of a question as rows of a form: which field, how it compares, with what.
import { html, nothing } from '../lit-html/lit-html.js';
import { fieldOf } from './catalog.js';
import { list } from './list.js';

const SAID = {
  eq: 'is',
  neq: 'is not',
  gt: 'above',
  gte: 'at least',
  lt: 'below',
  lte: 'at most',
  like: 'like',
  ilike: 'like, any case',
  match: 'matches',
  imatch: 'matches, any case',
  fts: 'has words',
  plfts: 'has all words',
  phfts: 'has the phrase',
  wfts: 'found by',
  in: 'one of',
  is: 'is (null, true …)',
  isdistinct: 'differs from',
};

const EXAMPLES = {
  like: 'a*',
  ilike: '*a*',
  match: '^A',
  imatch: '^a',
  in: '(1,2,3)',
  is: 'null',
};

const OF_TYPES = {
  boolean: 'true',
  integer: '7',
  bigint: '7',
  numeric: '12.50',
  text: 'a text',
  date: '2026-01-31',
  time: '08:30',
  timestamp: '2026-01-31T08:30:00Z',
  uuid: 'a UUID',
};

// Whether related rows are there is asked of the relation itself.
const OF_RELATIONS = ['is'];

export const conditionRows = (at) =>
  list(
    {
      legend: 'Where',
      of: 'conditions',
      adding: {
        condition: () => asked(at.entity, firstSubject(at.entity)),
        'any of': () => ({ group: 'or', value: '' }),
      },
      row: (condition, edits) => html`
        ${condition.group ? group(condition, edits) : comparison(at.entity, condition, edits)}
        <button class="button small plain" type="button" aria-label="Remove the condition"
          @click=${edits.remove}>×</button>`,
    },
    at,
  );

/** A text is what people look for. */
const firstSubject = ({ fields }) => (fields.find(({ type }) => type === 'text') ?? fields[0]).name;

const group = ({ group: word, value }, { set }) => html`
  <code>${word}</code>
  <input class="input grow" aria-label="Conditions of ${word}" .value=${value} spellcheck="false"
    placeholder="(id.lt.9,id.gt.99)"
    @input=${({ target }) => set({ value: target.value })}>
`;

function comparison(entity, { subject, negated, operator, value }, { set }) {
  const field = fieldOf(entity, subject);
  const operators = field?.operators ?? OF_RELATIONS;
  const known = operators.includes(operator);
  const example = EXAMPLES[operator] ?? OF_TYPES[field?.type] ?? 'null';
  return html`
    <select class="input" aria-label="Field" @change=${({ target }) => set(asked(entity, target.value))}>
      ${subjects(entity).map((name) => html`<option .selected=${name === subject}>${name}</option>`)}
      ${subjects(entity).includes(subject) ? nothing : html`<option .selected=${true}>${subject}</option>`}
    </select>
    <select class="input" aria-label="Comparison" @change=${({ target }) => set(compared(target.value))}>
      ${operators.flatMap((name) => [
        html`<option value=${name} .selected=${name === operator && !negated}>${SAID[name] ?? name}</option>`,
        html`<option value="not.${name}" .selected=${name === operator && negated}>not: ${SAID[name] ?? name}</option>`,
      ])}
      ${known ? nothing : html`<option value=${operator} .selected=${true}>${negated ? 'not: ' : ''}${operator}</option>`}
    </select>
    ${field?.oneOf && operator === 'eq'
      ? html`<select class="input grow" aria-label="Value" @change=${({ target }) => set({ value: target.value })}>
          ${['', ...field.oneOf].map((text) => html`<option .selected=${text === value}>${text}</option>`)}
        </select>`
      : html`<input class="input grow" aria-label="Value" placeholder=${example} .value=${value}
          spellcheck="false" @input=${({ target }) => set({ value: target.value })}>`}
  `;
}

const subjects = (entity) => [...entity.fields, ...entity.relations].map(({ name }) => name);

/** A condition on another field begins anew, since that may compare otherwise. */
function asked(entity, subject) {
  const field = fieldOf(entity, subject);
  const operator = field ? (field.type === 'text' ? 'ilike' : 'eq') : 'is';
  return { subject, negated: !field, operator, value: field ? '' : 'null' };
}

const compared = (text) => ({
  negated: text.startsWith('not.'),
  operator: text.replace('not.', ''),
});
