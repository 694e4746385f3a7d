// The contents: contexts, their collections, and the operations of the one that is shown.
import { html, nothing } from '../lit-html/lit-html.js';

export const navigation = (state, here, change) => html`<nav aria-label="Contents">
  <label class="unseen" for="search">Search the reference</label>
  <input
    id="search"
    class="input docs-search"
    type="search"
    placeholder="Search, as in posts or cancel"
    autocomplete="off"
    .value=${state.search}
    @input=${(event) => change((now) => (now.search = event.target.value))}
    @keydown=${(event) => event.key === 'Enter' && openFirst(event)}
  />
  ${state.search.trim() ? found(state) : html`<ul class="docs-sections">
    <li><a class="docs-link" href="/docs#" aria-current=${here.group || here.problems ? nothing : 'page'}>Overview</a></li>
    ${state.model.sections.map((section) => contents(section, here))}
    <li>
      <a class="docs-link" href="/docs/problems" aria-current=${here.problems ? 'page' : nothing}>Problems</a>
    </li>
  </ul>`}
</nav>`;

function openFirst(event) {
  const first = event.target.closest('nav').querySelector('.docs-found a');
  if (first) {
    first.click();
  }
}

function found({ model, search }) {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const fits = ({ id, path, summary, verb }) => {
    const text = `${verb} ${path} ${summary} ${id}`.toLowerCase();
    return words.every((word) => text.includes(word));
  };
  const all = model.operations.filter(fits);
  return html`<p class="faint" role="status">${all.length || 'Nothing'} found</p>
    <ul class="docs-found">
      ${all.slice(0, 60).map((operation) => html`<li>${link(operation, {})}</li>`)}
    </ul>`;
}

const contents = (section, here) => html`<li>
  <details ?open=${section === here.section}>
    <summary>${section.name}</summary>
    <ul>
      ${section.groups.map((group) => html`<li>
        <a
          class="docs-link"
          href="/docs#${group.key}"
          aria-current=${group === here.group && !here.operation ? 'page' : nothing}
        >${group.name}</a>
        ${group === here.group
          ? html`<ul class="docs-operations">
              ${group.operations.map((operation) => html`<li>${link(operation, here)}</li>`)}
            </ul>`
          : nothing}
      </li>`)}
    </ul>
  </details>
</li>`;

const link = (operation, here) => html`<a
  class="docs-link docs-operation-link"
  href="/docs#${operation.id}"
  aria-current=${operation === here.operation ? 'page' : nothing}
><span class="docs-verb" data-verb=${operation.verb}>${operation.verb}</span>
  <span>${shortened(operation.path)}</span></a>`;

/** What follows the collection; the collection itself where nothing does. */
function shortened(path) {
  const [, context, collection, ...rest] = path.split('/');
  return rest.length ? `…/${rest.join('/')}` : `/${[context, collection].filter(Boolean).join('/')}`;
}
