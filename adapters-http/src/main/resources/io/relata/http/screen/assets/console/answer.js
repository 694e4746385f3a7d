// What the server answered: rows as nested tables or as JSON, what its headers say, or a problem.
import { html, nothing } from '../lit-html/lit-html.js';
import { json } from '../kit/highlight.js';
import { problemCard } from '../kit/problem.js';
import { tabs } from '../kit/tabs.js';
import { rowsTable } from './rows.js';

const FORMS = ['Table', 'JSON', 'Headers'];
const LONGEST_HIGHLIGHTED = 200_000;
const TELLING = [
  'Content-Range',
  'Relata-Statements',
  'Relata-Truncated',
  'Relata-Request',
  'Server-Timing',
  'Link',
  'ETag',
  'Content-Location',
  'Content-Type',
  'Retry-After',
];

/** The addresses that the Link header of an answer names, by their relation. */
export function linksOf(headers) {
  const links = {};
  for (const [, address, rel] of (headers.get('Link') ?? '').matchAll(/<([^>]*)>;\s*rel="([^"]*)"/g)) {
    links[rel] = address;
  }
  return links;
}

/** The paths of lists that a limit cut; a dot stands for the list itself. */
export const cutOf = (headers) =>
  (headers.get('Relata-Truncated') ?? '').split(',').map((path) => path.trim()).filter(Boolean);

/** An answer, with the pages before and after it. */
export function answerCard({ answer, isBusy, tab, entity, related, go, choose }) {
  return html`<section class="card answer ${isBusy ? 'busy' : ''}" aria-busy=${isBusy}>
    <header>
      <h2 id="answer-title">Answer</h2>
      ${answer ? summary(answer) : nothing}
      ${answer && !answer.problem ? pager(answer, go) : nothing}
    </header>
    ${tabs({ label: 'Forms of the answer', panel: 'answer-panel', names: FORMS, chosen: tab, choose })}
    <div id="answer-panel" class="panel" tabindex="0" role="region" aria-labelledby="answer-title">
      ${content({ answer, tab, entity, related })}
    </div>
  </section>`;
}

function content({ answer, tab, entity, related }) {
  if (!answer) {
    return html`<div class="empty"><strong>Nothing was asked yet</strong>Choose an entity, or take an example.</div>`;
  }
  if (tab === 'Headers') return headers(answer);
  if (tab === 'JSON') return raw(answer);
  if (answer.problem) return problemCard(answer.problem);
  if (answer.body === undefined) return raw(answer);
  return rowsTable({ body: answer.body, cut: cutOf(answer.headers), entity, related });
}

function summary({ status, headers, milliseconds, text }) {
  const range = headers.get('Content-Range');
  return html`
    <span class="badge ${status >= 400 || status === 0 ? 'bad' : 'good'}">${status || 'none'}</span>
    <span class="faint figure">
      ${range && range !== '*' ? html`rows ${range} · ` : nothing}${size(text.length)} ·
      ${milliseconds.toFixed(0)} ms
    </span>
    ${cutOf(headers).map(
      (path) => html`<span class="badge warn" title="A limit cut this list: there is more">
        cut: ${path === '.' ? 'the list itself' : path}
      </span>`,
    )}
  `;
}

const size = (bytes) => (bytes < 1000 ? `${bytes} B` : `${(bytes / 1000).toFixed(1)} kB`);

function pager({ headers }, go) {
  const links = linksOf(headers);
  const button = (rel, label) => html`<button class="button small" type="button"
    ?disabled=${!links[rel]} @click=${() => go(links[rel])}>${label}</button>`;
  return html`<nav class="pager" aria-label="Pages of the answer">
    ${button('first', 'First')} ${button('prev', '← Previous')} ${button('next', 'Next →')}
  </nav>`;
}

function raw({ body, problem, text }) {
  const told = problem ?? body;
  if (told === undefined) return html`<pre class="raw">${text}</pre>`;
  const laidOut = JSON.stringify(told, null, 2);
  return html`<pre class="raw">${laidOut.length > LONGEST_HIGHLIGHTED ? laidOut : json(laidOut)}</pre>`;
}

const headers = ({ headers: told }) => html`<dl class="headers">
  ${TELLING.filter((name) => told.has(name)).map(
    (name) => html`<div><dt>${name}</dt><dd><code>${told.get(name)}</code></dd></div>`,
  )}
</dl>`;
