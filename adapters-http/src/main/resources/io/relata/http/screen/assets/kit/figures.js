// Numbers with their units, as exact as is worth reading.

const digits = (number, places) =>
  number.toLocaleString('en', { minimumFractionDigits: 0, maximumFractionDigits: places });

const rounded = (number) => digits(number, number < 1 ? 2 : number < 100 ? 1 : 0);

/** A number of milliseconds, bytes, or things. */
export function told(number, unit) {
  switch (unit) {
    case 'milliseconds':
      return number >= 0.01 ? `${rounded(number)} ms` : `${digits(number, 3)} ms`;
    case 'bytes':
      if (number < 1000) return `${digits(number, 0)} B`;
      return number < 1e6 ? `${rounded(number / 1e3)} kB` : `${rounded(number / 1e6)} MB`;
    default:
      return digits(number, 1);
  }
}
