// A problem as the server tells it: what was wrong, where, and what would be right.
import { html, nothing } from '../lit-html/lit-html.js';

export const problemCard = (problem) => html`<section class="problem" role="alert">
  <h3>
    ${problem.title}
    ${problem.status ? html`<span class="badge bad">${problem.status}</span>` : nothing}
    ${problem.code ? html`<span class="badge">${problem.code}</span>` : nothing}
  </h3>
  <p>${problem.message ?? problem.detail}</p>
  ${problem.details ? html`<p class="soft">${problem.details}</p>` : nothing}
  ${problem.violations?.length ? violations(problem.violations) : nothing}
  ${problem.hint ? html`<p class="hint"><strong>Hint:</strong> ${problem.hint}</p>` : nothing}
</section>`;

const violations = (all) => html`<ul>
  ${all.map((broken) => html`<li><code>${broken.field}</code> ${broken.message}</li>`)}
</ul>`;
