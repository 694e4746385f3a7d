// Order, limits and ranges, of the rows and of what is embedded in them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { authors, blog, comments, ids, idsOf, posts, rowsOf, tags } from './server.mjs';

const commented = (id) => comments.filter((comment) => comment.post_id === id);

test('order descends and ascends', async () => {
  assert.deepEqual(await idsOf(blog.from('tags').select('id').order('id', { ascending: false })),
    ids(tags).reverse());
  assert.deepEqual(await idsOf(blog.from('tags').select('id').order('id')), ids(tags));
});

test('order puts missing values where it is told to', async () => {
  const none = ids(authors.filter((author) => author.user_id === null));
  const some = authors.filter((author) => author.user_id !== null);
  const sorted = ids(some.toSorted((a, b) => a.user_id - b.user_id));
  const asked = (options) => idsOf(blog.from('authors').select('id').order('user_id', options));
  assert.deepEqual(await asked({ nullsFirst: true }), [...none, ...sorted]);
  assert.deepEqual(await asked({ nullsFirst: false }), [...sorted, ...none]);
});

test('several orders sort by the first, then the second', async () => {
  const expected = posts.toSorted((a, b) => a.author_id - b.author_id || b.id - a.id).slice(0, 50);
  const asked = blog.from('posts').select('id').order('author_id')
    .order('id', { ascending: false }).limit(50);
  assert.deepEqual(await idsOf(asked), ids(expected));
});

test('order by a field of a to-one', async () => {
  const asked = blog.from('posts').select('id,author(id)').order('author(id)').limit(30);
  const expected = posts.toSorted((a, b) => a.author_id - b.author_id || a.id - b.id).slice(0, 30);
  assert.deepEqual(await idsOf(asked), ids(expected));
});

test('limit and range cut, both ends of a range included', async () => {
  assert.deepEqual(await idsOf(blog.from('tags').select('id').limit(3)), [1, 2, 3]);
  assert.deepEqual(await idsOf(blog.from('tags').select('id').range(10, 12)), [11, 12, 13]);
  assert.deepEqual(await idsOf(blog.from('tags').select('id').range(100, 110)), []);
});

test('order and limit of a relation hold for each parent', async () => {
  for (const name of ['referencedTable', 'foreignTable']) {
    const rows = await rowsOf(blog.from('posts').select('id,comments(id)').limit(40)
      .order('id', { ascending: false, [name]: 'comments' }).limit(2, { [name]: 'comments' }));
    assert.ok(rows.some((row) => row.comments.length === 2));
    for (const row of rows) {
      assert.deepEqual(ids(row.comments), ids(commented(row.id)).reverse().slice(0, 2));
    }
  }
});

test('range of a relation holds for each parent', async () => {
  const rows = await rowsOf(blog.from('posts').select('id,comments(id)').limit(40)
    .range(1, 2, { referencedTable: 'comments' }));
  assert.ok(rows.some((row) => row.comments.length > 0));
  for (const row of rows) {
    assert.deepEqual(ids(row.comments), ids(commented(row.id)).slice(1, 3));
  }
});
