// One axis of a chart: where a number lies on it, and which numbers are written beside it.

const MOST_TICKS = 6;

/** Spreads numbers from one place to another, evenly or by tens. */
export const axisOf = ({ scale }, numbers, from, to) =>
  scale === 'logarithmic' ? byTens(numbers, from, to) : evenly(numbers, from, to);

function byTens(numbers, from, to) {
  const positive = numbers.filter((number) => number > 0);
  const [least, most] = [Math.min(...positive, 1e9), Math.max(...positive, 1e-9)];
  const low = Math.floor(Math.log10(least) + 1e-9);
  const high = Math.max(low + 1, Math.ceil(Math.log10(most) - 1e-9));
  const at = (number) =>
    number > 0 ? from + ((Math.log10(number) - low) / (high - low)) * (to - from) : from;
  const step = Math.ceil((high - low) / MOST_TICKS);
  const ticks = [];
  for (let power = low; power <= high; power += step) {
    ticks.push(10 ** power);
  }
  return { at, ticks };
}

function evenly(numbers, from, to) {
  const most = Math.max(...numbers, 1);
  const rough = most / (MOST_TICKS - 1);
  const ten = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(1, [1, 2, 5, 10].map((times) => times * ten).find((size) => size >= rough));
  const high = Math.ceil(most / step) * step;
  const ticks = [];
  for (let tick = 0; tick <= high; tick += step) {
    ticks.push(tick);
  }
  return { at: (number) => from + (number / high) * (to - from), ticks };
}
