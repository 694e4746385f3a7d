// Rows that are added once, and rows that are written over in one version only.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { address, blog, people, rowsOf, tags } from './server.mjs';

test('insert under a key adds once, and answers the same each time', async () => {
  const name = 'added once by a client';
  const insert = (row) => people.from('groups').insert(row).select('id,name').single()
    .setHeader('Idempotency-Key', 'a key of clients');
  const answers = await Promise.all([1, 2, 3, 4].map(() => insert({ name })));
  assert.deepEqual(answers.map((answer) => [answer.error, answer.status]),
    answers.map(() => [null, 201]));
  assert.equal(new Set(answers.map((answer) => JSON.stringify(answer.data))).size, 1);
  assert.equal((await rowsOf(people.from('groups').select().eq('name', name))).length, 1);
  const other = await insert({ name: 'added by the same key' });
  assert.deepEqual([other.status, other.error.code], [422, 'RELATA-KEY']);
  await rowsOf(people.from('groups').delete().eq('name', name));
});

test('what was refused is done under the same key once it is right', async () => {
  const insert = (name) => people.from('groups').insert({ name })
    .setHeader('Idempotency-Key', 'another key of clients');
  assert.equal((await insert('')).error.code, '23514');
  assert.equal((await insert('corrected by a client')).status, 201);
  await rowsOf(people.from('groups').delete().eq('name', 'corrected by a client'));
});

test('an update of one row keeps to the version that was read', async () => {
  const [tag] = tags;
  const read = await fetch(`${address}/blog/tags/${tag.id}`);
  const update = (version) => blog.from(`tags/${tag.id}`).update({ name: 'renamed by a client' })
    .rollback().setHeader('If-Match', version);
  assert.equal((await update(read.headers.get('ETag'))).status, 204);
  const late = await update('"an older version"');
  assert.deepEqual([late.status, late.error.code], [412, 'RELATA-CHANGED']);
});
