// Real requests with their real answers: as curl, as JSON, and a way to try them in the console.
import { html, nothing } from '../lit-html/lit-html.js';
import { copyButton } from '../kit/copy.js';
import { asCurl } from '../kit/curl.js';
import { json } from '../kit/highlight.js';
import { tabId, tabs } from '../kit/tabs.js';

export function examples(state, { id }, all, change) {
  const place = Math.min(state.chosen[id] ?? 0, all.length - 1);
  const panel = `${id}-example`;
  const names = all.map(({ summary }) => summary);
  const choose = (name) => change((now) => (now.chosen[id] = names.indexOf(name)));
  return html`<div class="docs-examples">
    ${tabs({ label: 'Examples', panel, names, chosen: names[place], choose })}
    <div id=${panel} role="tabpanel" aria-labelledby=${tabId(panel, place)}>${example(all[place])}</div>
  </div>`;
}

function example({ address, status, value }) {
  const curl = asCurl(location.origin, address);
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
