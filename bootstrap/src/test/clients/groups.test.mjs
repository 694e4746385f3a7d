// Groups of rows, and rows by what is made of related ones.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PostgrestClient } from '@supabase/postgrest-js';
import { address, all, authors, blog, ids, idsOf, posts, rowsOf } from './server.mjs';

const budget = new PostgrestClient(`${address}/budget`);
const [expenses, categories] =
  await Promise.all([all('budget', 'expenses'), all('budget', 'categories')]);

const cents = (rows) => rows.reduce((sum, row) => sum + Math.round(row.amount * 100), 0);
const of = (category) => expenses.filter((expense) => expense.category_id === category);
const written = (author) => posts.filter((post) => post.author_id === author.id).length;
const inCents = (sum) => Math.round(sum * 100);

test('rows are grouped by what is selected beside an aggregate', async () => {
  const rows = await rowsOf(
    budget.from('expenses').select('category_id, amount.sum(), number:count()').limit(1000));
  const used = categories.filter((category) => of(category.id).length > 0);
  assert.deepEqual(
    rows.map((row) => [row.category_id, inCents(row.sum), row.number]),
    used.map(({ id }) => [id, cents(of(id)), of(id).length]));
});

test('without anything beside it there is one group', async () => {
  const row = await rowsOf(
    budget.from('expenses').select('count(),amount.sum(),spent_on.max()').single());
  assert.equal(row.count, expenses.length);
  assert.equal(inCents(row.sum), cents(expenses));
  assert.equal(row.max, expenses.map((expense) => expense.spent_on).sort().at(-1));
});

test('related rows come in groups', async () => {
  const rows = await rowsOf(blog.from('authors').select('id,posts(count)').limit(20));
  for (const [place, row] of rows.entries()) {
    assert.deepEqual(row, { id: authors[place].id, posts: [{ count: written(authors[place]) }] });
  }
});

test('groups are filtered and ordered by aggregates', async () => {
  const { data, count, error } = await budget.from('expenses')
    .select('...category(name),amount.sum()', { count: 'exact' })
    .gt('amount.sum()', 100).gte('count()', 2)
    .order('amount.sum()', { ascending: false });
  assert.equal(error, null);
  const wanted = categories.filter(({ id }) => of(id).length >= 2 && cents(of(id)) > 10000);
  assert.equal(count, wanted.length);
  assert.deepEqual(data.map((row) => row.name).sort(), wanted.map((row) => row.name).sort());
  const sums = data.map((row) => row.sum);
  assert.deepEqual(sums, [...sums].sort((a, b) => b - a));
});

test('rows are filtered and ordered by the number of related rows', async () => {
  assert.deepEqual(
    await idsOf(blog.from('authors').select('id').gte('posts(count)', 25).limit(1000)),
    ids(authors.filter((author) => written(author) >= 25)));
  const busiest = [...authors].sort((a, b) => written(b) - written(a) || b.id - a.id);
  const ordered = () =>
    blog.from('authors').select('id').order('posts(count)', { ascending: false }).limit(5);
  assert.deepEqual(await idsOf(ordered()), ids(busiest).slice(0, 5));
  assert.deepEqual(await idsOf(ordered().or('posts(count).lt.25,id.eq.1')),
    ids(busiest.filter((author) => written(author) < 25 || author.id === 1)).slice(0, 5));
});

test('what groups can not tell is refused', async () => {
  const { error, status } = await budget.from('expenses').select('count()').order('amount');
  assert.equal(status, 400);
  assert.equal(error.code, '42803');
  const typo = await budget.from('expenses').select('amount.summ()');
  assert.equal(typo.error.hint, 'did you mean sum?');
});
