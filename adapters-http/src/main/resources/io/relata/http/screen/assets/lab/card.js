// The card of one experiment: what it asks, how far it is, what it found, and the SQL beside it.
import { html, nothing } from '../lit-html/lit-html.js';
import { chart } from '../kit/chart.js';
import { copyButton } from '../kit/copy.js';
import { sql } from '../kit/highlight.js';
import { problemCard } from '../kit/problem.js';

export const card = (experiment, bench) => {
  const { name, title, question, explanation } = experiment;
  return html`<section class="card experiment" id=${name} aria-labelledby="${name}-title">
    <header>
      <h2 id="${name}-title" tabindex="-1">${title}</h2>
      ${badge(experiment)}
      <span class="push"></span>
      ${button(experiment, bench)}
    </header>
    <div class="body">
      <div class="about">
        <p class="question">${question}</p>
        <p class="soft">${explanation}</p>
      </div>
      <div
        class="result ${experiment.findings ? 'figured' : ''}"
        aria-live="polite"
        aria-busy=${experiment.state === 'running'}
      >${result(experiment)}</div>
    </div>
  </section>`;
};

const badge = ({ state, findings }) => {
  const words = { waiting: 'waits', running: 'runs', failed: 'failed' };
  const word = words[state] ?? (findings ? 'done' : nothing);
  const kinds = { failed: 'bad', running: 'warn', done: 'good' };
  return word === nothing ? nothing : html`<span class="badge ${kinds[state] ?? ''}">${word}</span>`;
};

const button = (experiment, bench) => {
  const label = experiment.findings ? 'Run again' : 'Run';
  return experiment.state === 'running'
    ? html`<button class="button" type="button" @click=${() => bench.stop()}>Stop</button>`
    : html`<button
        class="button"
        type="button"
        aria-label="${label}: ${experiment.title}"
        ?disabled=${!bench.canRun}
        @click=${() => bench.run(experiment)}
      >${label}</button>`;
};

function result(experiment) {
  if (experiment.state === 'running') {
    return html`${running(experiment)}
      ${experiment.findings ? html`<div class="earlier" inert>${found(experiment.findings)}</div>` : nothing}`;
  }
  if (experiment.state === 'failed') {
    return problemCard(experiment.problem);
  }
  return experiment.findings ? found(experiment.findings) : idle();
}

const idle = () => html`<div class="empty">
  <strong>Not run yet</strong>
  <span>It takes up to 15 seconds, and changes nothing in the data.</span>
</div>`;

const running = ({ progress = 0, doing }) => html`<div class="empty">
  <progress max="1" value=${progress} aria-label="How far it is"></progress>
  <span class="figure">${Math.round(100 * progress)} %</span>
  <span>${doing}</span>
</div>`;

const found = ({ charts, conclusions, texts, data, leftOut }) => html`
  ${conclusions.length ? html`<ul class="conclusions">${conclusions.map((said) => html`<li>${said}</li>`)}</ul>` : nothing}
  <div class="beside">
    <div class="charts">${charts.map(chart)}</div>
    <div class="texts">${ways(texts)}</div>
  </div>
  ${leftOut.length
    ? html`<details class="left-out"><summary>Not measured: ${leftOut.length}</summary>
        <ul>${leftOut.map((what) => html`<li>${what}</li>`)}</ul></details>`
    : nothing}
  <dl class="data">${data.map(({ name, value }) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
`;

/** The statements of each way; the first of them is open. */
const ways = (texts) =>
  [...new Set(texts.map(({ way }) => way))].map((way, place) => {
    const own = texts.filter((text) => text.way === way);
    return html`<details class="way series-${place}" ?open=${place === 0}>
      <summary><strong>${way}</strong> <span class="faint">${statements(own.length)}</span></summary>
      ${own.map(
        (text) => html`<div class="text">
          <p class="faint">${text.reason}<span class="push"></span>${copyButton('Copy', () => text.sql)}</p>
          <pre class="code" tabindex="0"><code>${sql(shortened(text.sql.trim()))}</code></pre>
        </div>`,
      )}
    </details>`;
  });

const statements = (count) => (count === 1 ? 'one statement' : `${count} statements`);

/** A list of a thousand placeholders says no more than its beginning. */
const shortened = (text) => text.replace(/((?:\?, ){8})(?:\?, )+\?/g, '$1… , ?');
