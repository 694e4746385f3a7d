// Rows that are added. All but one test undo what they do: others count on the data as it is.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { all, authors, blog, people, rowsOf, supabase } from './server.mjs';

test('insert answers nothing but that it was done', async () => {
  const { data, error, status } = await blog.from('tags').insert({ name: 'lonely' }).rollback();
  assert.deepEqual([data, error, status], [null, null, 201]);
});

test('insert and select give the rows with their relations, in their order', async () => {
  const posts = ['Two', 'One'].map((title) => ({ title, content: '', author_id: 7 }));
  const { data, status } = await blog.from('posts').insert(posts)
    .select('title,content,author(id,name),tags(name)').rollback();
  const author = { id: 7, name: authors.find((each) => each.id === 7).name };
  assert.equal(status, 201);
  assert.deepEqual(data,
    ['Two', 'One'].map((title) => ({ title, content: '', author, tags: [] })));
});

test('single gives one row by itself, and refuses more before they are added', async () => {
  const one = await blog.from('tags').insert({ name: 'single' }).select('name').single().rollback();
  assert.deepEqual(one.data, { name: 'single' });
  const two = await blog.from('tags').insert([{ name: 'a' }, { name: 'b' }]).select().single();
  assert.equal(two.status, 406);
  assert.equal(two.error.code, 'PGRST116');
  assert.deepEqual(await rowsOf(blog.from('tags').select().in('name', ['a', 'b'])), []);
});

test('count says how many rows were added', async () => {
  const { count, error } = await blog.from('tags')
    .insert([{ name: 'x' }, { name: 'y' }, { name: 'z' }], { count: 'exact' }).rollback();
  assert.deepEqual([count, error], [3, null]);
});

test('rows of different fields are given null, or their defaults with defaultToNull: false', async () => {
  const users = [
    { username: 'mixed-1', email: 'mixed-1@example.com', is_active: false },
    { username: 'mixed-2', email: 'mixed-2@example.com' },
  ];
  const nulls = await people.from('users').insert(users).select().rollback();
  assert.equal(nulls.status, 422);
  assert.equal(nulls.error.code, '23502');
  const defaults = await people.from('users').insert(users, { defaultToNull: false })
    .select('is_active').rollback();
  assert.deepEqual(defaults.data, [{ is_active: false }, { is_active: true }]);
});

test('a duplicate, a reference to nothing and a broken rule are told apart', async () => {
  const duplicate = await blog.from('tags').insert({ name: 'sql' });
  assert.deepEqual([duplicate.status, duplicate.error.code], [409, '23505']);
  const nobody = await blog.from('posts').insert({ title: 'T', content: '', author_id: 0 });
  assert.deepEqual([nobody.status, nobody.error.code], [409, '23503']);
  const empty = await blog.from('tags').insert([{ name: '' }]);
  assert.deepEqual([empty.status, empty.error.code], [422, '23514']);
  assert.match(empty.error.message, /name is empty/);
});

test('a field that is not there is named with the nearest one', async () => {
  const { error, status } = await blog.from('tags').insert({ nmae: 'x' });
  assert.deepEqual([status, error.code, error.hint], [400, 'PGRST204', 'did you mean name?']);
});

test('what is not undone stays, also below /rest/v1', async () => {
  const { data, error } = await supabase.schema('people').from('groups')
    .insert([{ name: 'kept by a client' }]).select('name').single();
  assert.equal(error, null);
  assert.deepEqual(data, { name: 'kept by a client' });
  const groups = await all('people', 'groups');
  assert.ok(groups.some((group) => group.name === 'kept by a client'));
});
