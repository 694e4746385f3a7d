// The console: what is asked, what was answered, and what it cost. State goes one way: something
// happens, the state changes, and all of it is drawn from the state.
import { html, render } from '../lit-html/lit-html.js';
import { askJson } from '../kit/ask.js';
import { copyButton } from '../kit/copy.js';
import { asCurl } from '../kit/curl.js';
import { read } from '../kit/exact.js';
import { problemCard } from '../kit/problem.js';
import { parse, print } from './address.js';
import { answerCard } from './answer.js';
import { builder } from './builder.js';
import { readCatalog } from './catalog.js';
import { asSupabase } from './clients.js';
import { examplesOf } from './examples.js';
import { Live, liveView } from './live.js';
import { modelView } from './model.js';
import { shadowCard } from './shadow.js';

const BEFORE_ASKING = 300;
const OPEN_AT_FIRST = 6;
const VIEWS = [
  ['query', 'Query'],
  ['model', 'Model'],
  ['live', 'Live'],
];

// Where there is less room the builder is opened by who wants it.
const HAS_ROOM = matchMedia('(min-width: 861px)');

const main = document.getElementById('main');
const catalog = await readCatalog();

const state = {
  view: 'query',
  contextName: catalog.usualContext,
  address: '',
  question: parse(''),
  isBusy: false,
  answer: undefined,
  tab: 'Table',
  shadow: undefined,
  open: new Set(),
  plans: [],
  filter: { path: '', ofServer: false },
};

const live = new Live(() => state.view === 'live' && draw());
let asking = new AbortController();
let soon;

/** Asks what the address says, and then what that cost. */
async function run() {
  clearTimeout(soon);
  asking.abort();
  asking = new AbortController();
  const { signal } = asking;
  state.isBusy = true;
  draw();
  try {
    const answer = await askJson(state.address, { signal, read, headers: { Accept: '*/*' } });
    Object.assign(state, { answer, isBusy: false, shadow: undefined });
    draw();
    if (answer.headers.has('Relata-Statements')) {
      await look(answer.headers.get('Relata-Request'), signal);
    }
  } catch (failure) {
    if (failure.name !== 'AbortError') throw failure;
  }
}

/** Looks at the shadow of a request. */
async function look(request, signal) {
  Object.assign(state, { open: new Set(), plans: [] });
  const { body } = catalog.shadow
    ? await askJson(`/shadow/${encodeURIComponent(request)}`, { signal })
    : {};
  state.shadow = body;
  state.open = new Set(body?.statements.slice(0, OPEN_AT_FIRST).keys());
  draw();
}

async function explain(place) {
  const { shadow } = state;
  state.plans[place] = { isBusy: true };
  draw();
  const { body, problem } = await askJson(
    `/shadow/${encodeURIComponent(shadow.request)}/${place + 1}/plan`,
    { headers: { Accept: 'application/json' } },
  );
  if (state.shadow === shadow) {
    state.plans[place] = { problem, plan: body?.[0] };
    draw();
    main.querySelectorAll('.statements > li')[place]?.querySelector('.plan')?.scrollIntoView({ block: 'nearest' });
  }
}

/** Goes to an address, which then stands in the location too. */
function go(address) {
  if (location.hash === `#${address}`) {
    show(address);
  } else {
    location.hash = address;
  }
}

function show(address) {
  Object.assign(state, { view: 'query', address, question: parse(address) });
  run();
}

/** The form has made another question. */
function built(question) {
  Object.assign(state, { question, address: print(question) });
  history.replaceState(null, '', `#${state.address}`);
  draw();
  clearTimeout(soon);
  soon = setTimeout(run, BEFORE_ASKING);
}

function follow() {
  const hash = location.hash.slice(1);
  const [view, contextName] = hash.split('/');
  if (hash.startsWith('/')) {
    live.stop();
    show(hash);
  } else if (view === 'model' || view === 'live') {
    const isLive = view === 'live';
    Object.assign(state, { view, shadow: undefined, contextName: contextName || state.contextName });
    if (isLive && catalog.shadow) live.start();
    else live.stop();
    draw();
  } else {
    const first = firstAddress();
    history.replaceState(null, '', `#${first}`);
    show(first);
  }
}

const addressOf = (entity) => `${entity.address}?limit=10`;

const firstAddress = () => examplesOf(catalog)[0]?.[1] ?? addressOf(catalog.contexts[0].entities[0]);

/** An address as somebody typed or pasted it, without the server that it is of. */
const typed = (text) => `/${text.trim().replace(/^https?:\/\/[^/]+/, '').replace(/^\/+/, '')}`;

function draw() {
  render(catalog.problem ? problemCard(catalog.problem) : whole(), main);
}

const whole = () => html`
  <div class="intro">
    <h1>Ask for related data, and see the SQL</h1>
    <p class="soft">Any shape of rows costs one statement, and at most one more for each relation in it:
      known before it runs, shown after.</p>
    <nav class="views" aria-label="Views of the console">
      ${VIEWS.map(
        ([view, name]) => html`<a href="#${view === 'query' ? state.address : view}"
          aria-current=${view === state.view ? 'page' : 'false'}>${name}</a>`,
      )}
    </nav>
  </div>
  ${{ query: queryView, model, live: listening }[state.view]()}
`;

const queryView = () => html`
  ${addressBar()}
  <div class="columns">
    <details class="card build" .open=${HAS_ROOM.matches}>
      <summary><h2>Builder</h2></summary>
      <div class="panel" tabindex="0" role="region" aria-label="Builder">${builder(catalog, state.question, built)}</div>
    </details>
    ${answerCard({
      answer: state.answer,
      isBusy: state.isBusy,
      tab: state.tab,
      entity: catalog.entityAt(state.question.path),
      related: (relation) => catalog.target(relation),
      go,
      choose: (tab) => {
        state.tab = tab;
        draw();
      },
    })}
    ${shadow(
      state.answer && !state.isBusy && !state.answer.headers.has('Relata-Statements')
        ? html`<strong>No statement ran</strong>The request was refused before.`
        : 'The statements of a request are shown here as soon as it is answered.',
    )}
  </div>
`;

const addressBar = () => html`<div class="asking">
  <form class="address" role="search" @submit=${(event) => {
    event.preventDefault();
    go(typed(event.currentTarget.elements.address.value));
  }}>
    <span class="verb" aria-hidden="true">GET</span>
    <input class="input" name="address" aria-label="Address" spellcheck="false" autocomplete="off"
      .value=${state.address}
      @input=${({ target }) => {
        Object.assign(state, { address: target.value, question: parse(target.value) });
        draw();
      }}>
    <button class="button primary" type="submit">Ask</button>
  </form>
  <div class="tools">
    ${copyButton('Copy as curl', () => asCurl(location.origin, state.address))}
    ${copyButton('Copy as supabase-js', () => asSupabase(state.question))}
    <span class="examples">
      <span class="faint">Try</span>
      ${examplesOf(catalog).map(
        ([name, address]) => html`<a class="chip" href="#${address}"
          aria-current=${address === state.address}>${name}</a>`,
      )}
    </span>
  </div>
</div>`;

const shadow = (note) =>
  shadowCard({
    shadow: state.shadow,
    note: catalog.shadow
      ? note
      : html`<strong>This server keeps its SQL to itself</strong>It tells where it is started with
          <code>--shadow=shown</code>.`,
    open: state.open,
    plans: state.plans,
    toggle: (place) => {
      if (!state.open.delete(place)) state.open.add(place);
      draw();
    },
    explain,
  });

const model = () => modelView({ catalog, contextName: state.contextName, addressOf });

const listening = () => html`<div class="columns two">
  ${liveView({
    live,
    isOffered: catalog.shadow,
    filter: state.filter,
    chosen: state.shadow?.request,
    setFilter: (filter) => {
      state.filter = filter;
      draw();
    },
    choose: ({ request }) => look(request),
  })}
  ${shadow('Choose a request to see its statements.')}
</div>`;

main.replaceChildren();
addEventListener('hashchange', follow);
if (catalog.problem) {
  draw();
} else {
  follow();
}
