// Addresses as questions that a builder can change, and back. What it does not know it keeps as it
// is, so that nothing of an address is lost.
//
// A question: { path: ['blog', 'posts'], node, rest: [[name, value]] }
// A node:     { select: [piece] or null, conditions, order: [term], words: { limit, offset, … } }
// A piece:    { field: 'title' } or { relation: 'tags', alias, hint, spread, node }
// A condition: { subject, negated, operator, value } or { group: 'or', value: '(…)' }
// A term:     { by: 'published_at', descending, nulls: '' | 'nullsfirst' | 'nullslast' }

const SLICE = ['limit', 'offset', 'after', 'before'];
const GROUPS = ['or', 'and', 'not.or', 'not.and'];
const AGGREGATE = /^(?:[^:()]+:)?(?:[\w"]+\.)?(?:count|sum|avg|min|max)\(\)(?:::\w+)?$/;
const RELATION = /^(\.\.\.)?(?:([^:()]+):)?([^:()!]+)(?:!(inner|left))?\(([\s\S]*)\)$/;
const CONDITION = /^(not\.)?([a-z]+(?:\([^)]*\))?)\.([\s\S]*)$/;
const TERM = /^(.+?)(?:\.(asc|desc))?(?:\.(nullsfirst|nullslast))?$/;

export const emptyNode = () => ({ select: null, conditions: [], order: [], words: {} });

/** What a piece of a relation is called in the rest of the address. */
export const nameOf = (piece) => piece.alias || piece.relation;

/** The relations that a node asks for. */
export const branchesOf = (node) => (node.select ?? []).filter((piece) => piece.relation);

/** The question that an address asks. Never fails: what can not be read stays as it is. */
export function parse(address) {
  const text = address.trim().replace(/^https?:\/\/[^/]+/, '');
  const mark = text.indexOf('?');
  const path = (mark < 0 ? text : text.slice(0, mark)).split('/').filter((part) => part !== '');
  const question = { path, node: emptyNode(), rest: [] };
  const parameters = mark < 0 ? [] : text.slice(mark + 1).split('&').filter(Boolean).map(decoded);
  const isSelect = ([name]) => name === 'select';
  parameters.filter(isSelect).forEach(([name, value], place) => {
    const select = place === 0 ? readSelect(value) : null;
    if (select) {
      question.node.select = select;
    } else {
      question.rest.push([name, value]);
    }
  });
  parameters
    .filter((parameter) => !isSelect(parameter))
    .filter(([name, value]) => !isRead(question.node, name, value))
    .forEach((parameter) => question.rest.push(parameter));
  return question;
}

function decoded(parameter) {
  const [name, ...value] = parameter.split('=');
  return [plain(name), plain(value.join('='))];
}

function plain(text) {
  const spaced = text.replaceAll('+', ' ');
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}

/** Reads a parameter into the node that it speaks of; says whether it could. */
function isRead(root, name, value) {
  let node = root;
  let word = name;
  for (;;) {
    const dot = word.indexOf('.');
    const branch =
      dot > 0 && branchesOf(node).find((piece) => nameOf(piece) === word.slice(0, dot));
    if (!branch) {
      return isReadInto(node, word, value);
    }
    node = branch.node;
    word = word.slice(dot + 1);
  }
}

function isReadInto(node, word, value) {
  if (GROUPS.includes(word)) {
    node.conditions.push({ group: word, value });
  } else if (SLICE.includes(word)) {
    if (word in node.words) return false;
    node.words[word] = value;
  } else if (word === 'order') {
    if (node.order.length > 0 || value === '') return false;
    node.order = split(value).map(term);
  } else {
    const condition = CONDITION.exec(value);
    // A further dot would be a path through something that is not asked for.
    if (!condition || !/^(?:[^.]+|.*\))$/.test(word)) return false;
    const [, negated, operator, operand] = condition;
    node.conditions.push({ subject: word, negated: Boolean(negated), operator, value: operand });
  }
  return true;
}

function term(text) {
  const [, by, direction, nulls] = TERM.exec(text);
  return { by, descending: direction === 'desc', nulls: nulls ?? '' };
}

/** The pieces of a select, or null where its parentheses are not in pairs. */
function readSelect(text) {
  const parts = split(text);
  if (parts === null) return null;
  const pieces = parts.map((part) => part.trim()).map(piece);
  return pieces.includes(null) ? null : pieces;
}

function piece(text) {
  const parts = RELATION.exec(text);
  if (!parts || AGGREGATE.test(text)) {
    return text === '' ? null : { field: text };
  }
  const [, spread, alias = '', relation, hint = '', inside] = parts;
  const select = inside.trim() === '' ? [] : readSelect(inside);
  return (
    select && { relation, alias, hint, spread: Boolean(spread), node: { ...emptyNode(), select } }
  );
}

/** The parts between commas that stand in no parentheses and no quotes. */
function split(text) {
  const parts = [];
  let depth = 0;
  let isQuoted = false;
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (isQuoted && c === '\\') i++;
    else if (c === '"') isQuoted = !isQuoted;
    else if (isQuoted) continue;
    else if (c === '(') depth++;
    else if (c === ')') depth--;
    else if (c === ',' && depth === 0) {
      parts.push(text.slice(start, i));
      start = i + 1;
    }
    if (depth < 0) return null;
  }
  return depth === 0 && !isQuoted ? [...parts, text.slice(start)] : null;
}

/** The address that asks a question; conditions without a value are not asked yet. */
export function print(question) {
  const parameters = [...ofNode(question.node, ''), ...question.rest];
  const text = parameters.map(([name, value]) => `${encoded(name)}=${encoded(value)}`).join('&');
  return `/${question.path.join('/')}${text ? `?${text}` : ''}`;
}

/** The parameters of a question, decoded, in the order of its address. */
export const parametersOf = (question) => [...ofNode(question.node, ''), ...question.rest];

function ofNode(node, path) {
  const own = path === '' && node.select ? [['select', printSelect(node.select)]] : [];
  const conditions = node.conditions
    .filter(isComplete)
    .map((condition) =>
      condition.group
        ? [path + condition.group, condition.value]
        : [path + condition.subject, printCondition(condition)],
    );
  const order = node.order.length > 0 ? [[`${path}order`, node.order.map(printTerm).join(',')]] : [];
  const slice = SLICE.filter((word) => (node.words[word] ?? '') !== '') //
    .map((word) => [path + word, node.words[word]]);
  const below = branchesOf(node).flatMap((branch) => ofNode(branch.node, `${path}${nameOf(branch)}.`));
  return [...own, ...conditions, ...order, ...slice, ...below];
}

/** Whether enough is said of a condition to ask it. An empty text is a value where it is quoted. */
export const isComplete = (condition) => condition.value !== '';

const printCondition = ({ negated, operator, value }) =>
  `${negated ? 'not.' : ''}${operator}.${value}`;

export const printTerm = ({ by, descending, nulls }) =>
  `${by}${descending ? '.desc' : ''}${nulls ? `.${nulls}` : ''}`;

export const printSelect = (pieces) => pieces.map(printPiece).join(',');

function printPiece(piece) {
  if (piece.field) return piece.field;
  const alias = piece.alias ? `${piece.alias}:` : '';
  const hint = piece.hint ? `!${piece.hint}` : '';
  const inside = printSelect(piece.node.select ?? []);
  return `${piece.spread ? '...' : ''}${alias}${piece.relation}${hint}(${inside})`;
}

// What has no meaning of its own in an address is left as it is, so that people can read it.
const READABLE = /%(?:2C|3A|2F|40|24|3B)/g;

export const encoded = (text) => encodeURIComponent(text).replace(READABLE, decodeURIComponent);
