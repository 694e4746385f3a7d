// Real requests with their real answers: as curl, as JSON, and a way to try them in the console.
import { html, nothing } from '../lit-html/lit-html.js';
import { copyButton } from '../kit/copy.js';
import { json } from '../kit/highlight.js';

export function examples(state, { id }, all, change) {
  const chosen = Math.min(state.chosen[id] ?? 0, all.length - 1);
  const choose = (place) => change((now) => (now.chosen[id] = place));
  return html`<div class="docs-examples">
    <div class="tabs" role="tablist" aria-label="Examples" @keydown=${(event) => step(event, chosen, all.length, choose)}>
      ${all.map((each, place) => html`<button
        id="${id}-tab-${place}"
        role="tab"
        type="button"
        aria-selected=${String(place === chosen)}
        aria-controls="${id}-example"
        tabindex=${place === chosen ? '0' : '-1'}
        @click=${() => choose(place)}
      >${each.summary}</button>`)}
    </div>
    <div id="${id}-example" role="tabpanel" aria-labelledby="${id}-tab-${chosen}">${example(all[chosen])}</div>
  </div>`;
}

function step(event, chosen, count, choose) {
  const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (by) {
    event.preventDefault();
    const next = (chosen + by + count) % count;
    choose(next);
    event.currentTarget.children[next].focus();
  }
}

function example({ address, status, value }) {
  const curl = `curl '${location.origin}${address}'`;
  const text = JSON.stringify(value, null, 2);
  return html`<div class="docs-request">
      <pre class="code docs-curl" tabindex="0" aria-label="Request"><code>${curl}</code></pre>
      <p class="docs-acts">
        ${copyButton('Copy curl', () => curl)}
        ${canBeTried(address) ? html`<a class="button small" href="/#${address}">Try in console</a>` : nothing}
      </p>
    </div>
    <p class="docs-status"><span class="badge ${status.startsWith('2') ? 'good' : 'warn'}">${status}</span>
      <span class="faint">as it was answered</span></p>
    <pre class="code docs-json" tabindex="0" aria-label="Answer"><code>${json(text)}</code></pre>`;
}

/** The console asks collections. */
const canBeTried = (address) => /^\/[^/?]+\/[^/?]+(\?|$)/.test(address);
