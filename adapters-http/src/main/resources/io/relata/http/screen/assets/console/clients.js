// A question as the client of Supabase would ask it.
import { branchesOf, isComplete, nameOf, printSelect } from './address.js';

const METHODS = ['eq', 'neq', 'gt', 'gte', 'lt', 'lte', 'like', 'ilike'];

/** The question as a call of supabase-js; what that has no call for is told in comments. */
export function asSupabase(question) {
  const [context, collection, id] = question.path;
  const calls = [
    ...ofNode(question.node, ''),
    ...(id === undefined ? [] : [`.eq('id', ${value(id)})`, '.single()']),
  ];
  const select = question.node.select ? text(printSelect(question.node.select)) : '';
  const left = [...cursors(question.node, ''), ...question.rest.map(([name]) => name)];
  return [
    `const { data, error } = await supabase.schema(${text(context)})`,
    `  .from(${text(collection)})`,
    `  .select(${select})`,
    ...calls.map((call) => `  ${call}`),
  ]
    .join('\n')
    .concat(';\n', left.map((name) => `// it has no call for ${name}\n`).join(''));
}

function ofNode(node, path) {
  const table = path === '' ? '' : `referencedTable: ${text(path)}`;
  const prefix = path === '' ? '' : `${path}.`;
  return [
    ...node.conditions.filter(isComplete).map((condition) => ofCondition(condition, prefix, table)),
    ...node.order.map((term) => `.order(${text(term.by)}, { ${orderOptions(term, table)} })`),
    ...ofSlice(node.words, table),
    ...branchesOf(node).flatMap((branch) => ofNode(branch.node, prefix + nameOf(branch))),
  ];
}

function ofCondition({ group, subject, negated, operator, value: operand }, prefix, table) {
  if (group === 'or') {
    return `.or(${text(operand.replace(/^\(([\s\S]*)\)$/, '$1'))}${table ? `, { ${table} }` : ''})`;
  }
  if (group) return `.filter(${text(prefix + group)}, ${text('')}, ${text(operand)})`;
  const name = text(prefix + subject);
  if (negated) return `.not(${name}, ${text(operator)}, ${text(operand)})`;
  if (METHODS.includes(operator)) return `.${operator}(${name}, ${value(operand)})`;
  if (operator === 'is') return `.is(${name}, ${isConstant(operand) ? operand : text(operand)})`;
  return `.filter(${name}, ${text(operator)}, ${text(operand)})`;
}

const isConstant = (operand) => ['null', 'true', 'false'].includes(operand);

function orderOptions({ descending, nulls }, table) {
  const options = [`ascending: ${!descending}`];
  if (nulls) options.push(`nullsFirst: ${nulls === 'nullsfirst'}`);
  if (table) options.push(table);
  return options.join(', ');
}

function ofSlice({ limit, offset }, table) {
  const options = table ? `, { ${table} }` : '';
  if (limit && offset) {
    return [`.range(${offset}, ${Number(offset) + Number(limit) - 1}${options})`];
  }
  return limit ? [`.limit(${limit}${options})`] : [];
}

const cursors = (node, prefix) => [
  ...['after', 'before'].filter((word) => node.words[word]).map((word) => prefix + word),
  ...(node.words.offset && !node.words.limit ? [`${prefix}offset`] : []),
  ...branchesOf(node).flatMap((branch) => cursors(branch.node, `${prefix}${nameOf(branch)}.`)),
];

const text = (content) =>
  `'${content.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`;

const value = (content) => (/^-?(?:0|[1-9]\d{0,14})$/.test(content) ? content : text(content));
