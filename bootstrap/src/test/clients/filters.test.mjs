// Each filter of postgrest-js against the same condition in JavaScript, over all rows.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { authors, blog, comments, ids, idsOf, people, posts, tags, users } from './server.mjs';

const sets = { authors, posts, tags, comments };
const has = (word) => (row) => row.name.includes(word);
const titled = (pattern) => (row) => pattern.test(row.title);

const cases = [
  ['eq', 'posts', (q) => q.eq('author_id', 7), (row) => row.author_id === 7],
  ['neq', 'tags', (q) => q.neq('name', 'sql'), (row) => row.name !== 'sql'],
  ['neq leaves out missing values', 'authors', (q) => q.neq('user_id', 1),
    (row) => row.user_id !== null && row.user_id !== 1],
  ['gt', 'tags', (q) => q.gt('id', 42), (row) => row.id > 42],
  ['gte', 'tags', (q) => q.gte('id', 42), (row) => row.id >= 42],
  ['lt', 'tags', (q) => q.lt('id', 42), (row) => row.id < 42],
  ['lte', 'tags', (q) => q.lte('id', 42), (row) => row.id <= 42],
  ['gte and lt on a point in time', 'posts',
    (q) => q.gte('published_at', '2024-01-01T00:00:00Z').lt('published_at', '2024-07-01T00:00:00+00:00'),
    (row) => row.published_at >= '2024-01-01' && row.published_at < '2024-07-01'],
  ['like with %', 'tags', (q) => q.like('name', '%a%'), has('a')],
  ['like with *', 'tags', (q) => q.like('name', 'p*'), (row) => row.name.startsWith('p')],
  ['like with _', 'tags', (q) => q.like('name', '_ata'), (row) => row.name === 'data'],
  ['like minds case', 'posts', (q) => q.like('title', '%SQL%'), titled(/SQL/)],
  ['ilike', 'posts', (q) => q.ilike('title', '%sql%'), titled(/sql/i)],
  ['likeAllOf', 'tags', (q) => q.likeAllOf('name', ['%a%', '%e%']),
    (row) => has('a')(row) && has('e')(row)],
  ['likeAnyOf', 'tags', (q) => q.likeAnyOf('name', ['p%', '%ing']),
    (row) => /^p|ing$/.test(row.name)],
  ['ilikeAllOf', 'posts', (q) => q.ilikeAllOf('title', ['%SQL%', 'how%']),
    titled(/^how.*sql/i)],
  ['ilikeAnyOf', 'posts', (q) => q.ilikeAnyOf('title', ['%sql%', 'THE%']), titled(/^the|sql/i)],
  ['regexMatch', 'tags', (q) => q.regexMatch('name', '^(a|b)[a-z]+s$'),
    (row) => /^(a|b)[a-z]+s$/.test(row.name)],
  ['regexIMatch', 'posts', (q) => q.regexIMatch('title', '^HOW'), titled(/^how/i)],
  ['is null', 'authors', (q) => q.is('user_id', null), (row) => row.user_id === null],
  ['not is null', 'authors', (q) => q.not('user_id', 'is', null), (row) => row.user_id !== null],
  ['isDistinct', 'authors', (q) => q.isDistinct('user_id', 1), (row) => row.user_id !== 1],
  ['in', 'tags', (q) => q.in('id', [1, 5, 5, 60, 999]), (row) => [1, 5, 60].includes(row.id)],
  ['in with values to be quoted', 'tags', (q) => q.in('name', ['time zones', 'a,b', 'x(y)', 'sql']),
    (row) => ['time zones', 'sql'].includes(row.name)],
  ['in nothing', 'tags', (q) => q.in('id', []), () => false],
  ['notIn', 'tags', (q) => q.notIn('id', [1, 2, 3]), (row) => row.id > 3],
  ['not eq', 'tags', (q) => q.not('name', 'eq', 'sql'), (row) => row.name !== 'sql'],
  ['not in', 'tags', (q) => q.not('id', 'in', '(1,2)'), (row) => row.id > 2],
  ['not like', 'tags', (q) => q.not('name', 'like', '%a%'), (row) => !has('a')(row)],
  ['or', 'tags', (q) => q.or('id.lt.3,name.eq.git'), (row) => row.id < 3 || row.name === 'git'],
  ['or with and and not within', 'tags',
    (q) => q.or('and(id.gt.10,id.lt.13),not.and(id.gt.2,id.lt.999),name.in.("time zones",sql)'),
    (row) => [1, 2, 11, 12, 54].includes(row.id)],
  ['two or are both needed', 'tags', (q) => q.or('id.eq.1,id.eq.2').or('id.eq.2,id.eq.3'),
    (row) => row.id === 2],
  ['match', 'tags', (q) => q.match({ id: 2, name: 'sql' }), (row) => row.id === 2],
  ['match of what differs', 'tags', (q) => q.match({ id: 3, name: 'sql' }), () => false],
  ['filter', 'tags', (q) => q.filter('id', 'gte', 58), (row) => row.id >= 58],
  ['filter with in', 'tags', (q) => q.filter('name', 'in', '("time zones",git)'),
    (row) => ['time zones', 'git'].includes(row.name)],
  ['filter with any', 'tags', (q) => q.filter('id', 'eq(any)', '{1,7}'),
    (row) => [1, 7].includes(row.id)],
  ['filter with not', 'tags', (q) => q.filter('id', 'not.gte', 5), (row) => row.id < 5],
  ['several on one field', 'tags', (q) => q.gt('id', 10).lt('id', 20).neq('id', 15),
    (row) => row.id > 10 && row.id < 20 && row.id !== 15],
];

for (const [name, collection, filtered, holds] of cases) {
  test(name, async () => {
    const expected = ids(sets[collection].filter(holds)).slice(0, 1000);
    assert.deepEqual(await idsOf(filtered(blog.from(collection).select('id'))), expected);
  });
}

test('is true and is false part those who are active from those who are not', async () => {
  for (const active of [true, false]) {
    const expected = ids(users.filter((user) => user.is_active === active));
    assert.ok(expected.length > 0, `no user with is_active ${active}`);
    assert.deepEqual(await idsOf(people.from('users').select('id').is('is_active', active)), expected);
  }
});

test('a value may hold what the language itself uses', async () => {
  for (const value of ['a,b', '(x)', '"quoted"', 'a.b:c', 'back\\slash', 'a+b&c=d', "it's"]) {
    assert.deepEqual(await idsOf(blog.from('tags').select('id').eq('name', value)), []);
    assert.deepEqual(await idsOf(blog.from('tags').select('id').in('name', [value, 'sql'])), [2]);
  }
});

test('isDistinct takes values only, and null is none in its language', async () => {
  const { error, status } = await blog.from('authors').select('id').isDistinct('user_id', null);
  assert.equal(status, 400);
  assert.equal(error.code, '22P02');
  assert.match(error.message, /user_id takes a 64-bit integer, not "null"/);
});
