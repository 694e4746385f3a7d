// Addresses as the console's builder reads and writes them: nothing of one is lost.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { asset } from './assets.mjs';

const { parse, print, branchesOf, parametersOf } = await import(asset('console/address.js'));

const DOCUMENT = new URL('../../../../docs/query-language.md', import.meta.url);
const seed = Number(process.env.RELATA_SEED ?? Math.floor(Math.random() * 1e9));

/** The addresses that the documents show. */
const shown = [...readFileSync(DOCUMENT, 'utf8').matchAll(/127\.0\.0\.1:7070(\/[^'"\s]*)/g)].map(
  ([, address]) => address,
);

const meaning = (address) => {
  const mark = address.indexOf('?');
  const parameters = mark < 0 ? [] : address.slice(mark + 1).split('&').filter(Boolean);
  return [
    address.slice(0, mark < 0 ? address.length : mark),
    // To ascend is usual, and needs not be said.
    ...parameters.map((text) => decodeURIComponent(text.replaceAll('+', ' ')).replace('.asc', '')).sort(),
  ];
};

test('each address that the documents show comes back with the same meaning', () => {
  assert.ok(shown.length > 40, `${shown.length} addresses are shown`);
  for (const address of shown) {
    assert.deepEqual(meaning(print(parse(address))), meaning(address));
  }
});

test('a question is read into a tree', () => {
  const { path, node, rest } = parse(
    '/blog/posts?select=title,writer:author!inner(name),tags()&writer.name=not.ilike.*a*'
      + '&tags.order=name.desc.nullslast&or=(id.gt.1,id.lt.9)&limit=5',
  );
  assert.deepEqual(path, ['blog', 'posts']);
  assert.deepEqual(rest, []);
  assert.deepEqual(node.words, { limit: '5' });
  assert.deepEqual(node.conditions, [{ group: 'or', value: '(id.gt.1,id.lt.9)' }]);
  const [writer, tags] = branchesOf(node);
  assert.deepEqual([writer.relation, writer.alias, writer.hint], ['author', 'writer', 'inner']);
  assert.deepEqual(writer.node.conditions, [
    { subject: 'name', negated: true, operator: 'ilike', value: '*a*' },
  ]);
  assert.deepEqual(tags.node.select, []);
  assert.deepEqual(tags.node.order, [{ by: 'name', descending: true, nulls: 'nullslast' }]);
});

test('aggregates are fields, and what is made of related rows is a relation', () => {
  const { node } = parse('/budget/expenses?select=amount.sum(),n:count(),category(name)');
  assert.deepEqual(node.select.slice(0, 2), [{ field: 'amount.sum()' }, { field: 'n:count()' }]);
  assert.equal(branchesOf(node)[0].relation, 'category');
});

test('what can not be read stays as it is', () => {
  for (const address of [
    '/blog/posts?select=title,author(name',
    '/blog/posts?select=title)',
    '/blog/posts?title=nonsense&limit=3&limit=4',
    '/blog/posts?a.b.c=eq.1&select=id&select=title',
    '/blog/posts?order=&select=,',
    '/blog/posts?title=eq.%zz',
  ]) {
    assert.deepEqual(
      parametersOf(parse(print(parse(address)))).sort(),
      parametersOf(parse(address)).sort(),
      address,
    );
  }
  assert.deepEqual(parse('/blog/posts?select=title,author(name').rest, [
    ['select', 'title,author(name'],
  ]);
});

test(`random questions come back as they were, seed ${seed}`, () => {
  const dice = diceOf(seed);
  for (let round = 0; round < 500; round++) {
    const question = { path: ['blog', 'posts'], node: anyNode(dice, 3), rest: [] };
    assert.deepEqual(parse(print(question)), question, print(question));
  }
});

function diceOf(start) {
  let state = start;
  return (sides) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * sides);
  };
}

const VALUES = ['1', 'a,b', '(1,2)', '"q\\"uo,te"', '*ö & = + %*', 'null', '{1,2}', 'x.y.z', '#?/'];
const FIELDS = ['id', 'title', 'published_at', 'total'];

function anyNode(dice, depth) {
  const any = (values) => values[dice(values.length)];
  const some = (most, make) => Array.from({ length: dice(most + 1) }, (_, place) => make(place));
  const branch = (place) => ({
    relation: 'tags',
    alias: `t${place}`,
    hint: any(['', 'inner', 'left']),
    spread: dice(4) === 0,
    node: anyNode(dice, depth - 1),
  });
  const fields = some(2, () => ({ field: any([...FIELDS, '*', 'n:count()', 'id.max()']) }));
  const select = [...fields, ...(depth > 0 ? some(2, branch) : [])];
  return {
    select: select.length === 0 && depth === 3 ? null : select,
    conditions: some(2, () =>
      dice(4) === 0
        ? { group: any(['or', 'not.and']), value: '(id.eq.1,title.like.a*)' }
        : {
            subject: any(FIELDS),
            negated: dice(3) === 0,
            operator: any(['eq', 'in', 'eq(any)', 'fts(english)']),
            value: any(VALUES),
          },
    ),
    order: some(2, () => ({
      by: any([...FIELDS, 'author(name)']),
      descending: dice(2) === 0,
      nulls: any(['', 'nullsfirst', 'nullslast']),
    })),
    words: dice(2) === 0 ? {} : { limit: String(dice(9)), ...(dice(2) ? { offset: '3' } : {}) },
  };
}
