// The requests to this server as they are answered, each with what it cost.
import { html, nothing } from '../lit-html/lit-html.js';

const KEPT = 300;
// What screens and probes ask of the server itself, rather than of the data.
const OF_THE_SERVER = /^\/(?:$|assets\/|catalog|shadow|health\/|metrics|lab|docs|openapi\.json|favicon)/;

/** Listens to the server; tells of each change. Listens only while it is to. */
export class Live {
  constructor(changed) {
    this.changed = changed;
    this.requests = [];
    this.missed = 0;
    this.state = 'off';
  }

  start() {
    if (this.source) return;
    this.source = new EventSource('/shadow');
    this.state = 'connecting';
    this.source.onopen = () => this.become('listening');
    this.source.onerror = () => this.become(this.source?.readyState === 2 ? 'refused' : 'connecting');
    this.source.onmessage = ({ data }) => this.hear(JSON.parse(data));
    this.source.addEventListener('missed', ({ data }) => {
      this.missed += Number(data);
    });
  }

  stop() {
    this.source?.close();
    this.source = undefined;
    this.state = 'off';
  }

  become(state) {
    this.state = state;
    this.changed();
  }

  hear(request) {
    this.requests = [request, ...this.requests].slice(0, KEPT);
    this.changed();
  }

  clear() {
    this.requests = [];
    this.missed = 0;
    this.changed();
  }
}

/** Whether a request is of interest: its path fits, with a star for any run of letters. */
export function fits(request, { path, ofServer }) {
  if (!ofServer && OF_THE_SERVER.test(request.address)) return false;
  const parts = path.trim().split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(parts.join('.*'), 'i').test(request.address);
}

export function liveView({ live, isOffered, filter, chosen, setFilter, choose }) {
  const shown = live.requests.filter((request) => fits(request, filter));
  return html`<section class="card live">
    <header>
      <h2 id="live-title">Live</h2>
      <span class="badge ${live.state === 'listening' ? 'good' : 'warn'}" role="status">${live.state}</span>
      <label class="filter"><span class="unseen">Filter by path</span>
        <input class="input" type="search" placeholder="Filter by path: /blog/*" .value=${filter.path}
          @input=${({ target }) => setFilter({ ...filter, path: target.value })}></label>
      <label class="faint"><input type="checkbox" .checked=${filter.ofServer}
        @change=${({ target }) => setFilter({ ...filter, ofServer: target.checked })}> screens and probes too</label>
      <button class="button small plain" type="button" @click=${() => live.clear()}>Clear</button>
    </header>
    <div class="panel" tabindex="0" role="region" aria-labelledby="live-title">
      ${shown.length === 0 ? waiting(live, isOffered) : table(shown, chosen, choose)}
      ${live.missed > 0 ? html`<p class="faint">${live.missed} came too fast to be told.</p>` : nothing}
    </div>
  </section>`;
}

const waiting = (live, isOffered) => html`<div class="empty">${reasonToWait(live, isOffered)}</div>`;

function reasonToWait({ state }, isOffered) {
  if (!isOffered) {
    return html`<strong>This server tells nobody of its requests</strong>It does where it is started with
      <code>--shadow=shown</code>.`;
  }
  return state === 'refused'
    ? html`<strong>The server takes no more listeners</strong>Close another console, and come back.`
    : html`<strong>No request yet</strong>Whatever is asked of this server from now on shows up here.
        <code>curl '${location.origin}/blog/posts?limit=3'</code>`;
}

const table = (requests, chosen, choose) => html`<table class="grid requests">
  <thead><tr>
    <th scope="col">At</th><th scope="col">Request</th><th scope="col">Status</th>
    <th scope="col">Statements</th><th scope="col">Trips</th><th scope="col">Took</th>
  </tr></thead>
  <tbody>${requests.map((request) => line(request, request.request === chosen, choose))}</tbody>
</table>`;

const line = (request, isChosen, choose) => html`<tr class="${request.verdict} ${isChosen ? 'chosen' : ''}">
  <td class="figure">${request.at.slice(11, 23)}</td>
  <td>${request.ran > 0
    ? html`<button class="link" type="button" @click=${() => choose(request)}>${request.verb} ${request.address}</button>`
    : html`${request.verb} ${request.address}`}</td>
  <td><span class="badge ${request.status >= 400 ? 'bad' : 'good'}">${request.status}</span></td>
  <td class="figure">${request.ran}${request.budget === undefined ? nothing : html` / ${request.budget}`}
    ${request.verdict === 'exceeded' ? html`<span class="badge bad">over budget</span>` : nothing}</td>
  <td class="figure">${request.trips}</td>
  <td class="figure">${request.milliseconds.toFixed(1)} ms</td>
</tr>`;
