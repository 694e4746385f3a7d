// Rows that come with what is around them, and rows that may be there already. All is undone.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { authors, blog, people, rowsOf } from './server.mjs';

test('insert takes rows with what is around them', async () => {
  const { data, error, status } = await blog.from('authors')
    .insert({
      name: 'Ann', email: 'ann@example.net',
      posts: [
        { title: 'One', content: '', tags: ['sql', { name: 'fresh' }], comments: [{ body: 'Good' }] },
        { title: 'Two', content: '', tags: ['fresh'] },
      ],
    })
    .select('name,posts(title,tags(name),comments(body))').single().rollback();
  assert.equal(error, null);
  assert.equal(status, 201);
  assert.deepEqual(data, {
    name: 'Ann',
    posts: [
      { title: 'One', tags: [{ name: 'sql' }, { name: 'fresh' }], comments: [{ body: 'Good' }] },
      { title: 'Two', tags: [{ name: 'fresh' }], comments: [] },
    ],
  });
});

test('an array of rows has relations in some of them only', async () => {
  const rows = [
    { title: 'One', content: '', author: { id: 7 }, tags: ['fresh'] },
    { title: 'Two', content: '', author: { id: 7 } },
  ];
  const { data, error } = await blog.from('posts').insert(rows)
    .select('title,author(name),tags(name)').rollback();
  const author = { name: authors.find((each) => each.id === 7).name };
  assert.equal(error, null);
  assert.deepEqual(data, [
    { title: 'One', author, tags: [{ name: 'fresh' }] },
    { title: 'Two', author, tags: [] },
  ]);
});

test('a rule that is broken inside a graph is told by its place', async () => {
  const { error, status } = await people.from('users')
    .insert({ username: 'ann', email: 'ann@example.net', groups: ['readers', ''] });
  assert.equal(status, 422);
  assert.match(error.message, /groups\[1\]\.name is empty/);
});

test('upsert merges by the identity', async () => {
  const name = (await rowsOf(blog.from('tags').select().eq('id', 2)))[0].name;
  const merged = await blog.from('tags').upsert({ id: 2, name: `${name}!` }).select().rollback();
  assert.deepEqual([merged.status, merged.data], [200, [{ id: 2, name: `${name}!` }]]);
  const silent = await blog.from('tags').upsert({ id: 2, name: `${name}!` }).rollback();
  assert.deepEqual([silent.status, silent.data, silent.error], [200, null, null]);
});

test('upsert merges by another field, and counts', async () => {
  const { data, count, status } = await blog.from('tags')
    .upsert([{ name: 'fresh' }, { name: 'sql' }], { onConflict: 'name', count: 'exact' })
    .select('name').rollback();
  assert.deepEqual([status, count], [201, 2]);
  assert.deepEqual(data, [{ name: 'fresh' }, { name: 'sql' }]);
});

test('upsert leaves rows that are there where it is to ignore them', async () => {
  const { data, error, status } = await blog.from('tags')
    .upsert([{ name: 'sql' }, { name: 'fresh' }], { onConflict: 'name', ignoreDuplicates: true })
    .select('name').rollback();
  assert.equal(error, null);
  assert.deepEqual([status, data], [201, [{ name: 'fresh' }]]);
});

test('upsert by a field that several rows may share is refused', async () => {
  const { error, status } = await blog.from('authors')
    .upsert({ name: 'Ann', email: 'ann@example.net' }, { onConflict: 'name' });
  assert.deepEqual([status, error.code], [400, '42P10']);
});
