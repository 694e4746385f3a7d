// The laboratory: lists the experiments, and draws the screen again whenever something has happened.
import { html, render } from '../lit-html/lit-html.js';
import { askJson } from '../kit/ask.js';
import { problemCard } from '../kit/problem.js';
import { Bench } from './bench.js';
import { card } from './card.js';

const main = document.getElementById('main');
const bench = new Bench(draw);
let problem;

function draw() {
  render(screen(), main);
}

const screen = () => html`
  <div class="lab">
    <header class="intro">
      <div>
        <h1>Laboratory</h1>
        <p class="soft">
          Each experiment compares ways to do the same on the data that is there. It warms up, runs the
          ways in turn, and shows the median of each with its quartiles, and the SQL that it ran.
        </p>
      </div>
      <button class="button primary" type="button" ?disabled=${!bench.canRun} @click=${() => bench.runAll()}>
        Run all
      </button>
    </header>
    ${problem ? problemCard(problem) : contents()}
  </div>
`;

const contents = () =>
  bench.experiments.length === 0
    ? html`<p class="empty busy">Looking for experiments …</p>`
    : html`
        <nav class="contents" aria-label="Experiments">
          ${bench.experiments.map(
            ({ name, title }) => html`<a class="chip" href="#${name}">${title}</a>`,
          )}
        </nav>
        ${bench.experiments.map((experiment) => card(experiment, bench))}
      `;

function openAddressed() {
  const name = location.hash.slice(1);
  const heading = bench.named(name) && document.getElementById(`${name}-title`);
  if (heading) {
    document.getElementById(name).scrollIntoView();
    heading.focus({ preventScroll: true });
  }
}

draw();
const answer = await askJson('/lab/experiments');
problem = answer.problem;
bench.put(answer.body ?? []);
openAddressed();
addEventListener('hashchange', openAddressed);
