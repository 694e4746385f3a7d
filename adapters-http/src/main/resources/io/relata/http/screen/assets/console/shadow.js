// The shadow of a request: its statements as a waterfall, why each ran, what it cost; its SQL and
// its plan on a click.
import { html, svg, nothing } from '../lit-html/lit-html.js';
import { sql } from '../kit/highlight.js';
import { copyButton } from '../kit/copy.js';
import { planView } from './plan.js';

/**
 * The shadow, where it is there.
 *
 * @param open the places of the statements whose SQL is shown
 * @param plans the plans that were asked for, by the places of their statements
 */
export function shadowCard({ shadow, note, open, plans, toggle, explain }) {
  return html`<section class="card shadow">
    <header>
      <h2 id="shadow-title">Shadow</h2>
      ${shadow ? spent(shadow) : nothing}
    </header>
    <div class="panel" tabindex="0" role="region" aria-labelledby="shadow-title">
      ${shadow ? waterfall({ shadow, open, plans, toggle, explain }) : html`<div class="empty">${note}</div>`}
    </div>
  </section>`;
}

function spent({ ran, budget, verdict }) {
  const may = budget ?? ran;
  const cells = Math.min(Math.max(may, ran), 24);
  return html`
    <span class="gauge ${verdict}" role="img" aria-label="${ran} statements of at most ${may}">
      ${Array.from({ length: cells }, (_, place) => html`<i class=${place < ran ? 'ran' : ''}></i>`)}
    </span>
    <span class="figure"><strong>${ran}</strong> of at most ${budget ?? '?'}
      ${plural('statement', may)}</span>
    ${verdict === 'exceeded' ? html`<span class="badge bad">over its budget</span>` : nothing}
  `;
}

const plural = (word, number) => (number === 1 ? word : `${word}s`);

/** When each part of each statement began and ended, in milliseconds from the first. */
export function spans(statements) {
  const ends = [];
  let end = 0;
  let trip;
  let sent = 0;
  for (const statement of statements) {
    const { waitMilliseconds: wait, executeMilliseconds: execute, readMilliseconds: read } = statement;
    // Statements of one trip wait and execute together, and are read one after the other.
    if (statement.trip !== trip) {
      sent = end;
      trip = statement.trip;
    }
    const answered = sent + wait + execute;
    const reads = Math.max(answered, end);
    ends.push({ sent, waited: sent + wait, answered, reads, done: reads + read });
    end = reads + read;
  }
  return ends;
}

function waterfall({ shadow, open, plans, toggle, explain }) {
  const times = spans(shadow.statements);
  const whole = Math.max(times.at(-1)?.done ?? 0, 0.001);
  return html`
    <div class="course">
      <ul class="legend" aria-hidden="true">
        <li class="wait">wait for a connection</li><li class="execute">execute</li><li class="read">read</li>
      </ul>
      <span class="faint figure">${shadow.trips} ${plural('trip', shadow.trips)} ·
        ${shadow.milliseconds.toFixed(1)} ms in all</span>
    </div>
    <ol class="statements">
      ${shadow.statements.map(
        (statement, place) => html`<li class=${open.has(place) ? 'open' : ''}>
          <button class="statement" type="button" aria-expanded=${open.has(place)}
            @click=${() => toggle(place)}>
            <span class="reason">${statement.reason}</span>
            <span class="rows figure">${statement.keysIn > 0 ? html`${statement.keysIn} keys → ` : nothing}${statement.rowsOut}
              ${plural('row', statement.rowsOut)}</span>
            ${bar(times[place], whole)}
            <span class="took figure">${(times[place].done - times[place].sent).toFixed(2)} ms</span>
          </button>
          ${open.has(place) ? details(statement, place, plans[place], explain) : nothing}
        </li>`,
      )}
    </ol>
    ${shadow.ran > shadow.kept
      ? html`<p class="faint">${shadow.ran - shadow.kept} more ran, of which nothing is kept.</p>`
      : nothing}
  `;
}

const WIDTH = 1000;

function bar({ sent, waited, answered, reads, done }, whole) {
  const at = (time) => (time / whole) * WIDTH;
  const part = (kind, from, to) => svg`<rect class=${kind} x=${at(from)} y="0"
    width=${Math.max(at(to) - at(from), to > from ? 3 : 0)} height="10"></rect>`;
  return html`<svg class="bar" viewBox="0 0 ${WIDTH} 10" preserveAspectRatio="none" aria-hidden="true">
    ${part('wait', sent, waited)} ${part('execute', waited, answered)} ${part('read', reads, done)}
  </svg>`;
}

function details(statement, place, plan, explain) {
  return html`<div class="details">
    <dl class="times">
      <div><dt>trip</dt><dd>${statement.trip}</dd></div>
      <div><dt>wait</dt><dd>${statement.waitMilliseconds.toFixed(2)} ms</dd></div>
      <div><dt>execute</dt><dd>${statement.executeMilliseconds.toFixed(2)} ms</dd></div>
      <div><dt>read</dt><dd>${statement.readMilliseconds.toFixed(2)} ms</dd></div>
      ${statement.listsCut > 0 ? html`<div><dt>lists cut</dt><dd>${statement.listsCut}</dd></div>` : nothing}
      <div><dt>fingerprint</dt><dd><code>${statement.fingerprint}</code></dd></div>
    </dl>
    <pre class="code" tabindex="0" aria-label="SQL">${sql(statement.sql)}</pre>
    ${statement.binds.length > 0
      ? html`<p class="faint">bound: ${statement.binds.map((bind) => html`<code>${bind}</code> `)}</p>`
      : nothing}
    <div class="tools">
      ${copyButton('Copy SQL', () => statement.sql)}
      <button class="button small" type="button" @click=${() => explain(place)}>
        ${plan ? 'Explain again' : 'Show the plan'}
      </button>
    </div>
    ${plan ? planView(plan) : nothing}
  </div>`;
}
