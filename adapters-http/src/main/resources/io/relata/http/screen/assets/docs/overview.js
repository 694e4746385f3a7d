// What the reference is about, and how to read it.
import { html } from '../lit-html/lit-html.js';
import { markdown, inline } from './markdown.js';

export const overview = ({ root, operations, sections }) => html`<article class="docs-overview">
  <header>
    <h1>API reference</h1>
    <p class="soft">
      ${root.info.title} ${root.info.version} · ${Object.keys(root.paths).length} addresses ·
      ${operations.length} operations · <a href="/openapi.json" download="openapi.json">OpenAPI document</a>
    </p>
  </header>
  <div class="docs-prose">${markdown(root.info.description)}</div>
  <div class="docs-cards">
    ${sections.map((section) => html`<section class="card">
      <header><h2>${section.name}</h2></header>
      <div class="body">
        <p class="soft">${inline(section.description)}</p>
        <ul class="docs-chips">
          ${section.groups.map((group) => html`<li><a class="chip" href="/docs#${group.key}">${group.name}</a></li>`)}
        </ul>
      </div>
    </section>`)}
  </div>
</article>`;
