// Related rows: shapes, aliases, spreads, inner joins, filters on relations.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { authors, blog, byId, comments, ids, idsOf, posts, rowsOf } from './server.mjs';

const some = (post) => comments.some((comment) => comment.post_id === post.id);

test('a to-one is an object, a to-many a list', async () => {
  const rows = await rowsOf(blog.from('posts').select('id,author(*),comments(*)').limit(50));
  for (const row of rows) {
    assert.deepEqual(row.author, byId(authors, byId(posts, row.id).author_id));
    assert.deepEqual(row.comments, comments.filter((comment) => comment.post_id === row.id));
  }
});

test('an alias names a relation, a spread lifts its fields', async () => {
  const [row] = await rowsOf(
    blog.from('posts').select('id,writer:author(name),...author(by:name)').eq('id', 1));
  assert.deepEqual(row, { id: 1, writer: { name: 'Farid Garcia' }, by: 'Farid Garcia' });
});

test('an inner join drops parents without a match, a filter alone does not', async () => {
  const inner = blog.from('posts').select('id,author!inner(id)').eq('author.id', 7);
  assert.deepEqual(await idsOf(inner), ids(posts.filter((post) => post.author_id === 7)));
  const outer = await rowsOf(blog.from('posts').select('id,author(id)').eq('author.id', 7).limit(99));
  assert.deepEqual(ids(outer), ids(posts).slice(0, 99));
  for (const row of outer) {
    assert.deepEqual(row.author, byId(posts, row.id).author_id === 7 ? { id: 7 } : null);
  }
});

test('a relation is asked whether it is there', async () => {
  const asked = () => blog.from('posts').select('id,comments()').limit(1000);
  assert.deepEqual(await idsOf(asked().is('comments', null)),
    ids(posts.filter((post) => !some(post))).slice(0, 1000));
  assert.deepEqual(await idsOf(asked().not('comments', 'is', null)),
    ids(posts.filter(some)).slice(0, 1000));
});

test('or with referencedTable chooses among the related rows', async () => {
  const rows = await rowsOf(blog.from('posts').select('id,tags(id)').limit(100)
    .or('id.eq.1,name.eq.sql', { referencedTable: 'tags' }));
  const found = new Set(rows.flatMap((row) => ids(row.tags)));
  assert.deepEqual([...found].toSorted(), [1, 2]);
});
