// explain, in its forms.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blog, rowsOf } from './server.mjs';

const asked = () => blog.from('posts').select('id,author(name)').limit(1);

test('explain is text', async () => {
  const plan = await rowsOf(asked().explain());
  assert.match(plan, /root blog\.posts[^]*cost=/);
  assert.doesNotMatch(plan, /actual/);
});

test('explain is JSON', async () => {
  const plan = await rowsOf(asked().explain({ format: 'json' }));
  assert.equal(typeof plan[0].Plan['Node Type'], 'string');
});

test('explain analyze runs it, and buffers are told', async () => {
  assert.match(await rowsOf(asked().explain({ analyze: true, buffers: true })), /actual[^]*Buffers/);
});
