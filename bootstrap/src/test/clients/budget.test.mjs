// What users spend, by category. All is undone.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PostgrestClient } from '@supabase/postgrest-js';
import { address, all, people, rowsOf } from './server.mjs';

const budget = new PostgrestClient(`${address}/budget`);
const categories = await all('budget', 'categories');
const expenses = await all('budget', 'expenses');
const [{ user_id: spender, category_id: spentOn }] = expenses;

const cents = (rows) => rows.reduce((sum, row) => sum + Math.round(row.amount * 100), 0);

test('expenses are seen through their user, with sums beside them', async () => {
  const user = await rowsOf(people.from('users')
    .select('expenses(amount,category(name)),all:expenses(sum:amount.sum(),count())')
    .eq('id', spender).single());
  const own = expenses.filter((each) => each.user_id === spender);
  assert.equal(user.expenses.length, own.length);
  assert.equal(cents(user.expenses), cents(own));
  assert.equal(user.all[0].count, own.length);
  assert.equal(Math.round(user.all[0].sum * 100), cents(own));
});

test('expenses are seen through their category by its name', async () => {
  const { name } = categories.find((each) => each.id === spentOn);
  const found = await rowsOf(
    budget.from('expenses').select('amount,category!inner(name)').eq('category.name', name));
  assert.equal(cents(found), cents(expenses.filter((each) => each.category_id === spentOn)));
  assert.ok(found.every((each) => each.category.name === name));
});

test('a category is kept by its expenses, which go with their user', async () => {
  const { error, status } = await budget.from('categories').delete().eq('id', spentOn);
  assert.deepEqual([status, error.code], [409, '23503']);
  assert.match(error.message, /^expenses has /);
  const removed = await people.from('users').delete().eq('id', spender).select('id').rollback();
  assert.deepEqual(removed.data, [{ id: spender }]);
  assert.equal((await all('budget', 'expenses')).length, expenses.length);
});

test('upsert merges categories by name, and adds the others', async () => {
  const { data, error } = await budget.from('categories')
    .upsert([{ name: categories[0].name }, { name: 'new by a client' }], { onConflict: 'name' })
    .select('name').rollback();
  assert.equal(error, null);
  assert.deepEqual(data, [{ name: categories[0].name }, { name: 'new by a client' }]);
});

test('a report adds up', async () => {
  const answer = await fetch(`${address}/budget/reports/by-category`);
  const rows = await answer.json();
  const total = rows.pop();
  assert.equal(total.count, expenses.length);
  assert.equal(Math.round(total.sum * 100), cents(expenses));
  assert.equal(rows.reduce((sum, row) => sum + row.count, 0), expenses.length);
});
