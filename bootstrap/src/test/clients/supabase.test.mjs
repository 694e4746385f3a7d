// supabase-js, which asks below /rest/v1 and names the context in a header.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { posts, rowsOf, supabase, tags, users } from './server.mjs';

test('schema names the context', async () => {
  assert.deepEqual(await rowsOf(supabase.schema('blog').from('tags').select()), tags);
  assert.deepEqual(await rowsOf(supabase.schema('people').from('users').select().limit(5)),
    users.slice(0, 5));
});

test('counts and related rows arrive', async () => {
  const { data, count, error } = await supabase.schema('blog').from('posts')
    .select('id,author(id)', { count: 'exact' }).limit(3);
  assert.equal(error, null);
  assert.equal(count, 2000);
  assert.deepEqual(data,
    posts.slice(0, 3).map((post) => ({ id: post.id, author: { id: post.author_id } })));
});

test('an unknown context is refused with those there are', async () => {
  const { error, status } = await supabase.schema('nope').from('tags').select();
  assert.equal(status, 406);
  assert.equal(error.code, 'PGRST106');
  assert.match(error.hint, /people, blog/);
});
