// What is known of each experiment: whether it waits, runs or is done, how far it is, what it found.
import { run } from './run.js';

const INTERRUPTED = {
  title: 'The experiment broke off',
  message: 'the connection ended before it was done',
  hint: 'run it again',
};

export class Bench {
  experiments = [];
  #changed;
  #going;

  /** Tells whenever something has changed. */
  constructor(changed) {
    this.#changed = changed;
  }

  put(experiments) {
    this.experiments = experiments.map((each) => ({ ...each, state: 'idle' }));
    this.#changed();
  }

  named(name) {
    return this.experiments.find((experiment) => experiment.name === name);
  }

  /** One runs at a time. */
  get canRun() {
    return this.experiments.length > 0 && !this.#going;
  }

  async runAll() {
    for (const experiment of this.experiments) {
      this.#set(experiment, { state: 'waiting' });
    }
    for (const experiment of this.experiments) {
      if (experiment.state === 'waiting') {
        await this.run(experiment);
      }
    }
  }

  async run(experiment) {
    this.#going = new AbortController();
    this.#set(experiment, { state: 'running', progress: 0, doing: 'beginning', problem: undefined });
    try {
      const last = await run(experiment.name, this.#going.signal, (told) => this.#set(experiment, told));
      this.#set(experiment, { state: last.findings ? 'done' : 'failed', problem: INTERRUPTED, ...last });
    } catch (failure) {
      this.#set(experiment, failure.name === 'AbortError' ? { state: 'idle' } : { state: 'failed', problem: INTERRUPTED });
    } finally {
      this.#going = undefined;
      this.#changed();
    }
  }

  /** Ends what runs, and what waits. */
  stop() {
    for (const experiment of this.experiments.filter(({ state }) => state === 'waiting')) {
      this.#set(experiment, { state: 'idle' });
    }
    this.#going?.abort();
  }

  #set(experiment, what) {
    Object.assign(experiment, what);
    this.#changed();
  }
}
