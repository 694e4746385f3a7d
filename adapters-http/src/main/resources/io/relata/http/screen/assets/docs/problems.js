// The kinds of problems, at the addresses that their types name.
import { html } from '../lit-html/lit-html.js';

const ADDRESS = '/docs/problems';

export const isProblems = () => location.pathname === ADDRESS;

/** All of them, with the one marked that the address names. */
export const problems = (root, named) => html`<article>
  <header class="docs-head"><h1>Problems</h1></header>
  <p class="soft">
    What a request can meet. Each problem says in its message what was wrong and where, and in its hint what would be
    right; its type leads here.
  </p>
  <div class="docs-stack">
    ${root.components.schemas.Problem['x-kinds'].map((each) => kind(each, named))}
  </div>
</article>`;

const kind = ({ type, status, code, title }, named) => html`<section
  class="card docs-kind"
  id=${type.split('#')[1]}
  ?data-named=${type.endsWith(`#${named}`)}
>
  <h2><a href=${type}>${title}</a></h2>
  <p>
    <span class="badge ${status < 500 ? 'warn' : 'bad'}">${status}</span>
    <span class="badge">${code}</span>
  </p>
</section>`;
