// Texts in SQL and JSON with their words marked, as templates: nothing of them becomes markup.
import { html } from '../lit-html/lit-html.js';

const SQL = /(--[^\n]*)|('(?:[^']|'')*')|(\$\d+|\?)|\b(\d+(?:\.\d+)?)\b|\b([a-z_]+)\b/gi;

const SQL_WORDS = new Set(
  (
    'all and any array as asc avg between by case coalesce commit count cross current delete desc ' +
    'distinct do else end exists false first for from full group having ilike in inner insert into ' +
    'is join last lateral left like limit lower max min not nothing null nulls offset on only or ' +
    'order ordinality outer over partition returning right row_number rows select set similar sum ' +
    'then true union unnest update using values when where with'
  ).split(' '),
);

/** SQL, marked. */
export const sql = (text) =>
  marked(text, SQL, ([whole, note, quoted, bind, number, word]) => {
    if (note) return 'note';
    if (quoted) return 'text';
    if (bind) return 'key';
    if (number) return 'number';
    return word && SQL_WORDS.has(whole.toLowerCase()) ? 'word' : '';
  });

const JSON_PARTS = /("(?:[^"\\]|\\.)*")(\s*:)?|\b(true|false|null)\b|(-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)/gi;

/** JSON, marked. */
export const json = (text) =>
  marked(text, JSON_PARTS, ([, quoted, colon, word]) => {
    if (quoted) return colon ? 'key' : 'text';
    return word ? 'word' : 'number';
  });

function marked(text, parts, kindOf) {
  const pieces = [];
  let end = 0;
  for (const match of text.matchAll(parts)) {
    const kind = kindOf(match);
    if (kind) {
      pieces.push(text.slice(end, match.index), html`<span class="hl-${kind}">${match[0]}</span>`);
      end = match.index + match[0].length;
    }
  }
  pieces.push(text.slice(end));
  return pieces;
}
