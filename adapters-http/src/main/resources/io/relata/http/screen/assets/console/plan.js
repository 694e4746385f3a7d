// A plan of PostgreSQL as a tree, with the node marked that took the most time by itself.
import { html, nothing } from '../lit-html/lit-html.js';
import { problemCard } from '../kit/problem.js';

// From here on the planner was mistaken enough to matter.
const FAR_OFF = 10;

/** A plan that is on its way, could not be had, or is there. */
export function planView({ isBusy, problem, plan }) {
  if (problem) return problemCard(problem);
  if (!plan) return html`<div class="plan ${isBusy ? 'busy' : ''}"><p class="faint">PostgreSQL explains …</p></div>`;
  const root = timed(plan.Plan);
  const slowest = all(root).reduce((one, other) => (other.own > one.own ? other : one));
  const whole = Math.max(root.total, 0.001);
  return html`<div class="plan">
    <p class="faint figure">planned in ${plan['Planning Time'].toFixed(2)} ms, ran in
      ${plan['Execution Time'].toFixed(2)} ms, just now</p>
    <ul class="tree">${branch(root, slowest, whole)}</ul>
  </div>`;
}

/** A node with the time it took in all its loops, and how much of that is its own. */
export function timed(node, isStoppedEarly = false) {
  const loops = node['Actual Loops'] ?? 0;
  // What a limit stops gives fewer rows than it could, which nobody was mistaken in.
  const stops = isStoppedEarly || node['Node Type'] === 'Limit';
  const below = (node.Plans ?? []).map((part) => timed(part, stops));
  const total = (node['Actual Total Time'] ?? 0) * loops;
  // What plans beside the main one take may be told within it or not, and is never negative.
  const own = Math.max(0, total - below.reduce((sum, { total: time }) => sum + time, 0));
  return { node, total, own, below, loops, isStoppedEarly };
}

const all = (node) => [node, ...node.below.flatMap(all)];

function branch(at, slowest, whole) {
  const { node, own, below, loops, isStoppedEarly } = at;
  const rows = (node['Actual Rows'] ?? 0) * Math.max(loops, 1);
  const planned = (node['Plan Rows'] ?? 0) * Math.max(loops, 1);
  const isSlowest = at === slowest;
  const share = Math.round((own / whole) * 100);
  return html`<li>
    <div class="node ${isSlowest ? 'slowest' : ''}">
      <strong>${node['Node Type']}</strong>
      ${subject(node)}
      ${isSlowest ? html`<span class="badge bad">slowest</span>` : nothing}
      <span class="faint figure">${own.toFixed(2)} ms (${share} %) · ${Math.round(rows)} rows${loops > 1
        ? ` in ${loops} loops`
        : ''}${pages(node)}</span>
      ${!isStoppedEarly && isFarOff(rows, planned)
        ? html`<span class="badge warn">expected ${planned} rows</span>`
        : nothing}
      ${['Index Cond', 'Filter', 'Hash Cond', 'Join Filter', 'Sort Key']
        .filter((name) => node[name])
        .map((name) => html`<code class="condition">${name}: ${[node[name]].flat().join(', ')}</code>`)}
      ${node['Rows Removed by Filter']
        ? html`<span class="faint">${node['Rows Removed by Filter']} rows were read in vain</span>`
        : nothing}
      <meter class="unseen" min="0" max="100" value=${share}>${share} %</meter>
    </div>
    ${below.length > 0 ? html`<ul>${below.map((part) => branch(part, slowest, whole))}</ul>` : nothing}
  </li>`;
}

function subject(node) {
  const relation = node['Relation Name'];
  const index = node['Index Name'];
  return html`${relation ? html`on <code>${relation}</code>` : nothing}
    ${index ? html`by <code>${index}</code>` : nothing}`;
}

const pages = (node) => {
  const hit = node['Shared Hit Blocks'] ?? 0;
  const read = node['Shared Read Blocks'] ?? 0;
  return hit + read > 0 ? ` · ${hit} pages cached${read > 0 ? `, ${read} read` : ''}` : '';
};

const isFarOff = (rows, planned) =>
  Math.max(rows, planned, 1) / Math.max(Math.min(rows, planned), 1) >= FAR_OFF;
