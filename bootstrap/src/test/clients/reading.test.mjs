// What an answer is made of: fields, counts, one row or many, forms, contexts, failures.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PostgrestClient } from '@supabase/postgrest-js';
import { address, authors, blog, byId, posts, rowsOf, tags, users } from './server.mjs';

test('select gives all fields, or those asked for under their aliases', async () => {
  assert.deepEqual(await rowsOf(blog.from('tags').select()), tags);
  assert.deepEqual(await rowsOf(blog.from('authors').select('*')), authors);
  const [row] = await rowsOf(blog.from('tags').select('label:name, id').eq('id', 2));
  assert.deepEqual(Object.entries(row), [['label', 'sql'], ['id', 2]]);
});

test('an exact count is of all rows that match, whatever the page', async () => {
  const { data, count, status } =
    await blog.from('posts').select('id', { count: 'exact' }).eq('author_id', 1).limit(2);
  assert.equal(count, posts.filter((post) => post.author_id === 1).length);
  assert.equal(data.length, 2);
  assert.equal(status, 206);
});

test('planned and estimated counts are numbers', async () => {
  for (const kind of ['planned', 'estimated']) {
    const { count, error } = await blog.from('posts').select('id', { count: kind }).limit(1);
    assert.equal(error, null);
    assert.ok(count > 0, `${kind}: ${count}`);
  }
});

test('head counts and gives no rows', async () => {
  const { data, count, error } = await blog.from('tags').select('*', { count: 'exact', head: true });
  assert.equal(error, null);
  assert.equal(data, null);
  assert.equal(count, 60);
});

test('without a count there is none', async () => {
  assert.equal((await blog.from('tags').select()).count, null);
});

test('single gives the row, and refuses none or two', async () => {
  assert.deepEqual(await rowsOf(blog.from('tags').select().eq('id', 2).single()), byId(tags, 2));
  for (const wanted of [[], [1, 2]]) {
    const { data, error, status } = await blog.from('tags').select().in('id', wanted).single();
    assert.equal(status, 406);
    assert.equal(data, null);
    assert.equal(error.code, 'PGRST116');
  }
});

test('maybeSingle gives the row or null, and refuses two', async () => {
  const asked = (wanted) => blog.from('tags').select().in('id', wanted).maybeSingle();
  assert.deepEqual(await rowsOf(asked([2])), byId(tags, 2));
  const none = await asked([]);
  assert.deepEqual([none.data, none.error], [null, null]);
  const two = await asked([1, 2]);
  assert.equal(two.data, null);
  assert.equal(two.error.code, 'PGRST116');
});

test('csv is a line of names and a line for each row', async () => {
  const text = await rowsOf(blog.from('tags').select('id,name').lte('id', 3).csv());
  assert.deepEqual(text.trim().split(/\r?\n/), ['id,name', '1,python', '2,sql', '3,java']);
});

test('stripNulls leaves out fields without a value', async () => {
  const lonely = authors.find((author) => author.user_id === null);
  const { user_id: _, ...rest } = lonely;
  const asked = () => blog.from('authors').select().eq('id', lonely.id);
  assert.deepEqual(await rowsOf(asked().stripNulls()), [rest]);
  assert.deepEqual(await rowsOf(asked().single().stripNulls()), rest);
});

test('schema asks for rows of another context', async () => {
  const client = new PostgrestClient(`${address}/rest/v1`, { schema: 'blog' });
  assert.deepEqual(await rowsOf(client.from('tags').select()), tags);
  assert.deepEqual(await rowsOf(client.schema('people').from('users').select()), users);
});

test('throwOnError throws what would have been returned', async () => {
  await assert.rejects(
    async () => blog.from('tags').select('nope').throwOnError(),
    (error) => error.name === 'PostgrestError' && error.code === '42703' && error.hint !== null);
  assert.equal((await blog.from('tags').select().throwOnError()).data.length, 60);
});

test('abortSignal ends a request', async () => {
  const { data, error } = await blog.from('tags').select().abortSignal(AbortSignal.abort());
  assert.equal(data, null);
  assert.match(error.message, /AbortError/);
  const unhurt = blog.from('tags').select().abortSignal(new AbortController().signal);
  assert.equal((await rowsOf(unhurt)).length, 60);
});
