// The API reference: reads the OpenAPI document, and shows of it what the address after # names.
import { html, render } from '../lit-html/lit-html.js';
import { ask } from '../kit/ask.js';
import { read } from '../kit/exact.js';
import { problemCard } from '../kit/problem.js';
import { group } from './group.js';
import { modelOf, place } from './model.js';
import { navigation } from './navigation.js';
import { overview } from './overview.js';
import { isProblems, problems } from './problems.js';

const NARROW = matchMedia('(max-width: 900px)');
const main = document.querySelector('#main');
const state = { model: null, problem: null, search: '', open: new Set(), chosen: {} };

/** What is drawn changes the state only through this. */
function change(act) {
  act(state);
  draw();
}

async function load() {
  change(() => (state.problem = null));
  const answer = await ask('/openapi.json');
  change(() => {
    if (answer.problem) {
      state.problem = answer.problem;
    } else {
      state.model = modelOf(read(answer.text));
    }
  });
  go();
}

/** Shows what the address names, which may have been followed from elsewhere. */
function go() {
  if (!state.model) {
    return;
  }
  document.querySelector('dialog[open]')?.close();
  const { operation } = here();
  change(() => operation && state.open.add(operation.id));
  const target = document.getElementById(operation?.id ?? named());
  if (target) {
    target.scrollIntoView({ block: 'start' });
    target.querySelector('.operation-head')?.focus({ preventScroll: true });
  } else {
    scrollTo({ top: 0 });
  }
}

const named = () => decodeURIComponent(location.hash.slice(1));

const here = () => (isProblems() ? { problems: true } : place(state.model, named()));

function draw() {
  render(state.problem ? failed() : state.model ? reference() : loading(), main);
}

const loading = () => html`<div class="docs-wait busy" role="status">
  <span class="unseen">The reference is being read</span>
</div>`;

const failed = () => html`<div class="docs-failed">
  <h1>The reference can not be read</h1>
  <h2 class="unseen">What is wrong</h2>
  ${problemCard(state.problem)}
  <button class="button primary" type="button" @click=${load}>Try again</button>
</div>`;

function reference() {
  const shown = here();
  document.title = shown.group ? `Relata: ${shown.group.title}` : 'Relata: API reference';
  const guide = navigation(state, shown, change);
  return html`<div class="docs">
    ${NARROW.matches ? drawer(guide, shown) : html`<aside class="docs-guide">${guide}</aside>`}
    <div class="docs-content">${content(shown)}</div>
  </div>`;
}

function content(shown) {
  if (shown.problems) {
    return problems(state.model.root, named());
  }
  return shown.group ? group(state, shown.group, change) : overview(state.model);
}

const drawer = (guide, shown) => html`<div class="docs-bar">
    <button
      class="button small"
      type="button"
      @click=${() => document.querySelector('.docs-drawer').showModal()}
    >Contents</button>
    <span class="soft">${shown.group?.title ?? 'Overview'}</span>
  </div>
  <dialog class="docs-drawer" aria-label="Contents" @click=${closeBeside}>
    <div class="docs-guide">
      <button
        class="button small plain docs-close"
        type="button"
        @click=${(event) => event.currentTarget.closest('dialog').close()}
      >Close</button>
      ${guide}
    </div>
  </dialog>`;

function closeBeside(event) {
  if (event.target === event.currentTarget) {
    event.currentTarget.close();
  }
}

addEventListener('hashchange', go);
addEventListener('keydown', (event) => {
  if (event.key === '/' && !event.target.closest?.('input, textarea, select')) {
    const search = document.querySelector('#search');
    if (search) {
      event.preventDefault();
      search.focus();
    }
  }
});
NARROW.addEventListener('change', () => state.model && draw());
draw();
load();
