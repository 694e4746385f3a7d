// Rows that are changed and removed, each time undone: others count on the data as it is.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { authors, blog, byId, posts, rowsOf, tags } from './server.mjs';

test('update changes the rows that fit and answers nothing', async () => {
  const { data, error, status } = await blog.from('posts').update({ title: 'New' })
    .eq('author_id', 7).rollback();
  assert.deepEqual([data, error, status], [null, null, 204]);
});

test('update and select give the rows as they are then', async () => {
  const { data, status } = await blog.from('posts').update({ title: 'New' })
    .in('id', [1, 2]).select('id,title,author(name)').rollback();
  assert.equal(status, 200);
  assert.deepEqual(data, [1, 2].map((id) => (
    { id, title: 'New', author: { name: byId(authors, byId(posts, id).author_id).name } })));
});

test('count says how many rows were changed', async () => {
  const mine = posts.filter((post) => post.author_id === 7).length;
  const { count } = await blog.from('posts').update({ title: 'New' }, { count: 'exact' })
    .eq('author_id', 7).rollback();
  assert.equal(count, mine);
});

test('delete removes the rows that fit, and select shows them as they were', async () => {
  const { data, count, status } = await blog.from('tags').delete({ count: 'exact' })
    .eq('name', 'sql').select('name').rollback();
  assert.deepEqual([data, count, status], [[{ name: 'sql' }], 1, 200]);
  assert.deepEqual(await rowsOf(blog.from('tags').select()), tags);
});

test('a filter that nothing fits is no mistake, having none is one', async () => {
  const none = await blog.from('tags').update({ name: 'x' }).eq('name', 'no such tag').select();
  assert.deepEqual([none.data, none.error], [[], null]);
  const all = await blog.from('tags').delete();
  assert.deepEqual([all.status, all.error.code], [400, '21000']);
});

test('maxAffected leaves alone what are more', async () => {
  const { error, status } = await blog.from('posts').update({ title: 'New' })
    .gt('id', 0).maxAffected(3);
  assert.deepEqual([status, error.code], [400, 'PGRST124']);
  const few = await blog.from('posts').update({ title: 'New' }).in('id', [1, 2, 3]).maxAffected(3)
    .select('title').rollback();
  assert.deepEqual(few.data, [1, 2, 3].map(() => ({ title: 'New' })));
});

test('single refuses several rows before they are changed', async () => {
  const { error, status } = await blog.from('posts').update({ title: 'New' }).in('id', [1, 2])
    .select().single();
  assert.deepEqual([status, error.code], [406, 'PGRST116']);
  assert.equal((await rowsOf(blog.from('posts').select('title').eq('id', 1)))[0].title,
    byId(posts, 1).title);
});

test('a broken rule and a duplicate are told', async () => {
  const empty = await blog.from('tags').update({ name: '' }).eq('name', 'sql');
  assert.deepEqual([empty.status, empty.error.code], [422, '23514']);
  const taken = await blog.from('tags').update({ name: 'sql' }).neq('name', 'sql');
  assert.deepEqual([taken.status, taken.error.code], [409, '23505']);
});
