// The model of a context as a picture: entities with their fields, relations with crow's feet where
// there may be many, and what deleting a parent does.
import { html, svg, nothing } from '../lit-html/lit-html.js';
import { relationOf } from './catalog.js';
import { placed } from './layout.js';

// On a narrow screen the picture shows a part at a time, so the words are there as well.
const HAS_ROOM = matchMedia('(min-width: 861px)');

const WIDTH = 216;
const HEAD = 32;
const LINE = 20;
const MARGIN = 24;

export function modelView({ catalog, contextName, addressOf }) {
  const context = catalog.context(contextName);
  return html`<section class="card model" aria-labelledby="model-title">
    <header>
      <h2 id="model-title">Model of ${contextName}</h2>
      <nav class="chips" aria-label="Contexts">
        ${catalog.contexts.map(
          ({ name }) => html`<a class="chip" href="#model/${name}" aria-current=${name === contextName}>${name}</a>`,
        )}
      </nav>
    </header>
    ${context
      ? html`${picture(catalog, context, addressOf)} ${legend} ${doing(context)} ${relationTable(catalog, context)}`
      : html`<div class="empty"><strong>There is no context ${contextName}</strong>Choose one above.</div>`}
  </section>`;
}

const legend = html`<ul class="legend-of-lines">
  <li>${sample('many')} many</li>
  <li>${sample('one')} exactly one</li>
  <li>${sample('optional')} one or none</li>
  <li><span class="key-mark">⚷</span> identity</li>
  <li><span class="key-mark">→</span> leads to a parent</li>
  <li><span class="key-mark">ƒ</span> computed</li>
</ul>`;

function sample(kind) {
  return svg`<svg width="44" height="16" aria-hidden="true"><path class="line" d="M0 8H26"/>${end(kind, 44, 8, 1)}</svg>`;
}

/** What is drawn: the entities of a context, and those of others that they belong to. */
function drawn(catalog, context) {
  const own = context.entities.map((entity) => boxOf(`${context.name}.${entity.name}`, entity, false));
  const links = new Set();
  const lines = [];
  for (const entity of context.entities) {
    const name = `${context.name}.${entity.name}`;
    for (const relation of entity.relations) {
      if (relation.kind === 'belongs to') {
        const inverse = relationOf(catalog.target(relation), relation.inverse);
        const key = relation.key.split('.').at(-1);
        lines.push({ from: relation.target, to: name, relation, key, isSingle: !inverse.many });
      } else if (relation.link && !links.has(relation.link)) {
        links.add(relation.link);
        lines.push({ from: name, to: relation.target, relation });
      }
    }
  }
  const known = new Set(own.map(({ id }) => id));
  const others = [...new Set(lines.flatMap(({ from, to }) => [from, to]))]
    .filter((name) => !known.has(name))
    .map((name) => boxOf(name, catalog.entity(name), true));
  return { boxes: [...others, ...own], lines };
}

const boxOf = (id, entity, isOther) => ({
  id,
  entity,
  isOther,
  width: WIDTH,
  height: HEAD + (isOther ? 0 : entity.fields.length * LINE + 8),
});

function picture(catalog, context, addressOf) {
  const { boxes, lines } = drawn(catalog, context);
  const { boxes: at, ways, width, height } = placed(boxes, lines);
  return html`<div class="picture" tabindex="0" role="region" aria-label="Picture of ${context.name}">
    <svg width=${width + 2 * MARGIN} height=${height + 2 * MARGIN}
      viewBox="${-MARGIN} ${-MARGIN} ${width + 2 * MARGIN} ${height + 2 * MARGIN}">
      ${lines.map((line, place) => connection(line, at, ways[place], startOf(line, lines, at)))}
      ${boxes.map((box) => drawBox(at.get(box.id), lines, addressOf))}
    </svg>
  </div>`;
}

function drawBox({ id, x, y, width, height, entity, isOther }, lines, addressOf) {
  const keys = new Set(lines.filter(({ to, key }) => to === id && key).map(({ key }) => key));
  const address = addressOf(entity);
  const ask = () => {
    location.hash = address;
  };
  return svg`<g class="entity ${isOther ? 'other' : ''}" @click=${ask}>
    <rect x=${x} y=${y} width=${width} height=${height} rx="7"></rect>
    <a href="#${address}" aria-label="Query ${id}">
      <path class="head" d="M${x} ${y + HEAD}v${7 - HEAD}a7 7 0 0 1 7-7h${width - 14}a7 7 0 0 1 7 7v${HEAD - 7}z"></path>
      <text class="name" x=${x + 12} y=${y + 21}>${isOther ? id : entity.name}</text>
    </a>
    ${isOther ? nothing : entity.fields.map((field, place) => drawField(field, x, y + HEAD + 4 + place * LINE, width, keys))}
  </g>`;
}

const drawField = (field, x, y, width, keys) => svg`
  <text class="mark" x=${x + 10} y=${y + 15}>${markOf(field, keys)}</text>
  <text class="field" x=${x + 28} y=${y + 15}>${field.name}${field.unique ? '*' : ''}</text>
  <text class="type" x=${x + width - 10} y=${y + 15} text-anchor="end">${field.type}${field.optional ? '?' : ''}</text>
`;

function markOf(field, keys) {
  if (field.name === 'id') return '⚷';
  if (keys.has(field.name)) return '→';
  return field.from ? 'ƒ' : '';
}

/** Where a line begins: those of one box beside each other, in the order of where they lead. */
function startOf(line, lines, at) {
  const { x, y, width, height } = at.get(line.from);
  const beside = lines
    .filter(({ from }) => from === line.from)
    .toSorted((one, other) => at.get(one.to).y - at.get(other.to).y);
  return { x: x + width, y: y + (height * (beside.indexOf(line) + 1)) / (beside.length + 1) };
}

function connection(line, at, way, start) {
  const to = at.get(line.to);
  const end = { x: to.x, y: to.y + (line.key ? fieldLine(to.entity, line.key) : HEAD / 2) };
  const points = [start, ...way.flatMap(({ x, y, width }) => [{ x, y }, { x: x + width, y }]), end];
  const label = middle(points.at(-2), end);
  return svg`<g class="connection">
    <path class="line" d=${curve(points)}></path>
    ${ends(line, start, end)}
    ${line.relation.deletion
      ? svg`<text class="deletion" x=${label.x} y=${label.y - 6} text-anchor="middle">${line.relation.deletion}</text>`
      : nothing}
  </g>`;
}

const fieldLine = (entity, field) =>
  HEAD + 4 + entity.fields.findIndex(({ name }) => name === field) * LINE + LINE / 2;

const middle = (one, other) => ({ x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 });

function curve(points) {
  const [first, ...others] = points;
  let last = first;
  let path = `M${first.x} ${first.y}`;
  for (const point of others) {
    const half = (last.x + point.x) / 2;
    path += `C${half} ${last.y} ${half} ${point.y} ${point.x} ${point.y}`;
    last = point;
  }
  return path;
}

function ends({ relation, key, isSingle }, start, { x, y }) {
  if (!key) return svg`${end('many', start.x, start.y, -1)}${end('many', x, y, 1)}`;
  return svg`${end(relation.optional ? 'optional' : 'one', start.x, start.y, -1)}${end(isSingle ? 'optional' : 'many', x, y, 1)}`;
}

/** The end of a line at a box, which stands to the right of it, or to the left. */
function end(kind, x, y, side) {
  const back = (steps) => x - side * steps;
  switch (kind) {
    case 'many':
      return svg`<path class="end" d="M${back(12)} ${y}L${x} ${y - 6}M${back(12)} ${y}L${x} ${y + 6}M${back(12)} ${y}H${x}"></path>`;
    case 'optional':
      return svg`<path class="end" d="M${back(6)} ${y - 5}v10M${back(18)} ${y}H${x}"></path><circle class="end" cx=${back(14)} cy=${y} r="4"></circle>`;
    default:
      return svg`<path class="end" d="M${back(6)} ${y - 5}v10M${back(10)} ${y - 5}v10M${back(18)} ${y}H${x}"></path>`;
  }
}

/** What a context has besides rows: reports to be asked, and acts to be done. */
const doing = ({ reports, entities }) => html`<dl class="doing">
  ${reports.length > 0
    ? html`<div><dt>Reports</dt><dd class="chips">${reports.map(
        ({ name, address }) => html`<a class="chip" href="#${address}">${name}</a>`,
      )}</dd></div>`
    : nothing}
  ${entities
    .filter(({ acts }) => acts.length > 0)
    .map(
      ({ name, address, acts }) => html`<div><dt>Acts on ${name}</dt>
        <dd>${acts.map((act) => html`<code>POST ${address}/{id}/${act}</code> `)}</dd></div>`,
    )}
</dl>`;

/** The same in words, for those who see no picture, and with what other contexts add. */
const relationTable = (catalog, context) => html`<details class="words" .open=${!HAS_ROOM.matches}>
  <summary>All relations of ${context.name} in words</summary>
  <div class="scroll" tabindex="0" role="region" aria-label="Relations of ${context.name}">
    <table class="grid">
      <thead><tr><th scope="col">Relation</th><th scope="col">Leads to</th><th scope="col">By</th>
        <th scope="col">Deleting the parent</th></tr></thead>
      <tbody>
        ${context.entities.flatMap((entity) =>
          entity.relations.map(
            (relation) => html`<tr>
              <td>${entity.name}.<strong>${relation.name}</strong></td>
              <td>${relation.kind} ${relation.target}</td>
              <td><code>${relation.key ?? relation.link}</code></td>
              <td>${deletionInWords(relation)}</td>
            </tr>`,
          ),
        )}
      </tbody>
    </table>
  </div>
</details>`;

function deletionInWords({ deletion }) {
  switch (deletion) {
    case 'cascade':
      return 'removes them too';
    case 'restrict':
      return 'is refused while there are any';
    case 'set null':
      return 'leaves them without one';
    default:
      return 'takes the links apart';
  }
}
