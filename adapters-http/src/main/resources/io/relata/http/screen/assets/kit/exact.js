// JSON with the digits of its numbers as they were sent: 12.50 stays 12.50, and a large id the same
// id. Where a browser can not tell them, numbers are what JavaScript makes of them.

const asSent = (key, value, context) =>
  typeof value === 'number' && context?.source !== undefined && String(value) !== context.source
    ? JSON.rawJSON(context.source)
    : value;

/** Reads JSON; a number that would lose digits becomes an object that is written as it was sent. */
export const read = (text) => JSON.parse(text, asSent);

/** The digits of a number that was kept as it was sent; nothing of any other value. */
export const digitsOf = (value) => (JSON.isRawJSON?.(value) ? value.rawJSON : undefined);
