// Rows as tables, and the rows related to them as tables in their cells.
import { html, nothing } from '../lit-html/lit-html.js';
import { digitsOf } from '../kit/exact.js';
import { relationOf } from './catalog.js';

const SHOWN_AT_ONCE = 100;
const LONGEST_TEXT = 120;
const SMALL = 30;

/**
 * The rows of an answer: a list, or one row. Ids lead to the row they name.
 *
 * @param cut the paths of lists that a limit cut
 * @param entity whose rows they are, where that is known
 * @param related gives the entity that a relation leads to
 */
export function rowsTable({ body, cut, entity, related }) {
  const rows = Array.isArray(body) ? body : [body];
  if (rows.length === 0) {
    return html`<div class="empty"><strong>No row fits</strong>Other conditions may find some.</div>`;
  }
  return table(rows, { path: '', cut, entity, related });
}

function table(rows, at) {
  if (!rows.every(isObject)) return rows.map((value) => html`<div>${cell(value, at)}</div>`);
  const columns = [...new Set(rows.slice(0, SHOWN_AT_ONCE).flatMap(Object.keys))];
  const shown = rows.slice(0, SHOWN_AT_ONCE);
  const isCut = at.cut.includes(at.path || '.');
  return html`<table class="grid">
    <thead>
      <tr>${columns.map((name) => html`<th scope="col">${name}${mark(at, name)}</th>`)}</tr>
    </thead>
    <tbody>
      ${shown.map(
        (row) => html`<tr>${columns.map((name) => html`<td>${value(row, name, at)}</td>`)}</tr>`,
      )}
    </tbody>
    ${rows.length > shown.length || isCut
      ? html`<tfoot><tr><td colspan=${columns.length}>${rest(rows.length - shown.length, isCut)}</td></tr></tfoot>`
      : nothing}
  </table>`;
}

const mark = ({ path, cut }, name) =>
  cut.includes(below(path, name))
    ? html` <span class="badge warn" title="A limit cut some of these lists: there is more">cut</span>`
    : nothing;

const rest = (more, isCut) => html`
  ${more > 0 ? html`<span class="faint">${more} more rows are in the JSON.</span>` : nothing}
  ${isCut ? html`<span class="badge warn">cut at a limit: there is more</span>` : nothing}
`;

function value(row, name, at) {
  const path = below(at.path, name);
  const relation = at.entity && relationOf(at.entity, name);
  if (name === 'id' && at.entity && Number.isInteger(row.id)) {
    const address = `${at.entity.address}/${row.id}`;
    return html`<a href="#${address}">${row.id}</a>`;
  }
  return cell(row[name], { ...at, path, entity: relation ? at.related(relation) : undefined });
}

function cell(content, at) {
  if (content === null || content === undefined) return html`<span class="none">null</span>`;
  if (Array.isArray(content)) return list(content, at);
  if (isObject(content)) return single(content, at);
  return typeof content === 'string' ? text(content) : html`<span class="figure">${digitsOf(content) ?? String(content)}</span>`;
}

function list(rows, at) {
  if (rows.length === 0) return html`<span class="none">none</span>`;
  return rows.every(isSmall) && !at.cut.includes(at.path)
    ? html`<ul class="small">${rows.map((row) => html`<li>${cell(Object.values(row)[0], at)}</li>`)}</ul>`
    : table(rows, at);
}

/** One value needs no table around it. */
const isSmall = (row) =>
  isObject(row) && Object.keys(row).length === 1 && String(Object.values(row)[0]).length <= SMALL
  && !isObject(Object.values(row)[0]) && !Array.isArray(Object.values(row)[0]);

const single = (row, at) => html`<dl class="single">
  ${Object.keys(row).map((name) => html`<div><dt>${name}</dt><dd>${value(row, name, at)}</dd></div>`)}
</dl>`;

const text = (content) =>
  content.length <= LONGEST_TEXT
    ? html`<span class=${content.length > SMALL ? 'prose' : ''}>${content}</span>`
    : html`<details class="long"><summary>${content.slice(0, LONGEST_TEXT)}…</summary>${content}</details>`;

const isObject = (content) =>
  typeof content === 'object' && content !== null && !Array.isArray(content) && !digitsOf(content);

const below = (path, name) => (path ? `${path}.${name}` : name);
