// A chart of series over sizes as SVG: a line for each with its spread, its name at its end, and the
// same figures as a table. Colours come from the style sheet, by the place of a series.
import { html, nothing, svg } from '../lit-html/lit-html.js';
import { axisOf } from './axis.js';
import { told } from './figures.js';

const WIDTH = 520;
const HEIGHT = 280;
const EDGE = { top: 14, right: 86, bottom: 44, left: 62 };
const BETWEEN_NAMES = 15;

/** A chart: title, x and y with label, unit and scale, series of points with median, low and high. */
export function chart({ title, x, y, series }) {
  const points = series.flatMap((one) => one.points);
  const across = axisOf(x, points.map(({ size }) => size), EDGE.left, WIDTH - EDGE.right);
  const up = axisOf(y, points.flatMap(({ low, high }) => [low, high]), HEIGHT - EDGE.bottom, EDGE.top);
  return html`<figure class="chart">
    <figcaption>${title}</figcaption>
    <svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label=${`${title}, by ${x.label}: the same as the table below`}>
      ${grid(across, up, x, y)}
      ${series.map((one, place) => line(one, place, across, up))}
      ${names(series, across, up)}
    </svg>
    ${table({ x, y, series })}
  </figure>`;
}

const grid = (across, up, x, y) => svg`
  ${up.ticks.map(
    (tick) => svg`<line class="grid" x1=${EDGE.left} x2=${WIDTH - EDGE.right} y1=${up.at(tick)} y2=${up.at(tick)} />
      <text class="tick" x=${EDGE.left - 8} y=${up.at(tick) + 4} text-anchor="end">${told(tick, y.unit)}</text>`,
  )}
  ${across.ticks.map(
    (tick) => svg`<line class="stroke" x1=${across.at(tick)} x2=${across.at(tick)} y1=${HEIGHT - EDGE.bottom} y2=${HEIGHT - EDGE.bottom + 5} />
      <text class="tick" x=${across.at(tick)} y=${HEIGHT - EDGE.bottom + 19} text-anchor="middle">${told(tick, x.unit)}</text>`,
  )}
  <line class="stroke" x1=${EDGE.left} x2=${WIDTH - EDGE.right} y1=${HEIGHT - EDGE.bottom} y2=${HEIGHT - EDGE.bottom} />
  <text class="label" x=${(EDGE.left + WIDTH - EDGE.right) / 2} y=${HEIGHT - 6} text-anchor="middle">${x.label}</text>`;

function line({ points }, place, across, up) {
  const at = points.map(({ size, median }) => `${across.at(size)},${up.at(median)}`);
  const band = [
    ...points.map(({ size, high }) => `${across.at(size)},${up.at(high)}`),
    ...points.map(({ size, low }) => `${across.at(size)},${up.at(low)}`).reverse(),
  ];
  return svg`<g class="series series-${place}">
    ${points.length > 1 ? svg`<polygon class="band" points=${band.join(' ')} />` : nothing}
    <polyline class="line" points=${at.join(' ')} />
    ${points.map((point) => mark(point, place, across, up))}
  </g>`;
}

/** A whisker from quartile to quartile, and a mark of the series' own form. */
function mark({ size, median, low, high }, place, across, up) {
  const [x, y] = [across.at(size), up.at(median)];
  const forms = [
    svg`<circle class="mark" cx=${x} cy=${y} r="4" />`,
    svg`<rect class="mark" x=${x - 3.8} y=${y - 3.8} width="7.6" height="7.6" />`,
    svg`<path class="mark" d=${`M${x} ${y - 5}L${x + 5} ${y + 4}H${x - 5}Z`} />`,
  ];
  return svg`<line class="whisker" x1=${x} x2=${x} y1=${up.at(low)} y2=${up.at(high)} />${forms[place % forms.length]}`;
}

/** The name of each series where it ends, moved apart where they would cover each other. */
function names(series, across, up) {
  const ends = series
    .map(({ way, points }, place) => {
      const last = points.at(-1);
      return { way, place, x: across.at(last.size) + 12, y: up.at(last.median) };
    })
    .sort((one, other) => one.y - other.y);
  return [...new Set(ends.map(({ x }) => x))].map((x) => apart(ends.filter((end) => end.x === x)));
}

function apart(ends) {
  ends.forEach((end, i) => {
    end.y = i > 0 ? Math.max(end.y, ends[i - 1].y + BETWEEN_NAMES) : end.y;
  });
  const below = Math.max(0, ends.at(-1).y - (HEIGHT - EDGE.bottom));
  return ends.map(
    ({ way, place, x, y }) =>
      svg`<text class="name series-${place}" x=${x} y=${y - below + 4}>${way}</text>`,
  );
}

function table({ x, y, series }) {
  const sizes = [...new Set(series.flatMap(({ points }) => points.map(({ size }) => size)))];
  sizes.sort((one, other) => one - other);
  const cell = ({ points }, size) => {
    const point = points.find((one) => one.size === size);
    return html`<td>${point ? spread(point, y.unit) : html`<span class="faint">not measured</span>`}</td>`;
  };
  return html`<details class="figures">
    <summary>The figures as a table</summary>
    <div class="sideways" tabindex="0" role="region" aria-label="Figures">
      <table>
        <thead>
          <tr><th scope="col">${x.label}</th>${series.map(({ way }) => html`<th scope="col">${way}</th>`)}</tr>
        </thead>
        <tbody>
          ${sizes.map(
            (size) => html`<tr><th scope="row">${told(size, x.unit)}</th>${series.map((one) => cell(one, size))}</tr>`,
          )}
        </tbody>
      </table>
    </div>
  </details>`;
}

const spread = ({ median, low, high }, unit) =>
  low === high
    ? told(median, unit)
    : html`${told(median, unit)} <span class="faint">${told(low, unit)} to ${told(high, unit)}</span>`;
