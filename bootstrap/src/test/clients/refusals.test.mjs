// What the server does not have: an error that names it and says what to do.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blog } from './server.mjs';

async function assertRefused(request, expectedStatus, code) {
  const { data, error, status } = await request;
  assert.equal(data, null);
  assert.equal(status, expectedStatus, JSON.stringify(error));
  for (const member of ['code', 'message', 'details', 'hint']) {
    assert.ok(member in error, `no ${member} in ${JSON.stringify(error)}`);
  }
  assert.equal(error.code, code, JSON.stringify(error));
  assert.ok(error.message.length > 0);
  return error;
}

const left = {
  contains: (q) => q.contains('id', ['1']),
  containedBy: (q) => q.containedBy('id', ['1']),
  overlaps: (q) => q.overlaps('id', ['1']),
  rangeGt: (q) => q.rangeGt('id', '[1,2]'),
  rangeGte: (q) => q.rangeGte('id', '[1,2]'),
  rangeLt: (q) => q.rangeLt('id', '[1,2]'),
  rangeLte: (q) => q.rangeLte('id', '[1,2]'),
  rangeAdjacent: (q) => q.rangeAdjacent('id', '[1,2]'),
};

for (const [name, filtered] of Object.entries(left)) {
  test(`${name} is refused, and the hint says what there is`, async () => {
    const error = await assertRefused(filtered(blog.from('tags').select()), 400, 'PGRST100');
    assert.ok(error.hint, JSON.stringify(error));
  });
}

test('an unknown collection, field or relation is named', async () => {
  const table = await assertRefused(blog.from('nope').select(), 404, 'PGRST205');
  assert.match(table.hint, /posts/);
  const field = await assertRefused(blog.from('tags').select().eq('nope', 1), 400, '42703');
  assert.match(field.message, /"nope"/);
  const relation = await assertRefused(blog.from('posts').select('nope(id)'), 400, 'PGRST200');
  assert.match(relation.hint, /comments/);
});

test('geojson is not offered', async () => {
  await assertRefused(blog.from('tags').select().geojson(), 406, 'PGRST107');
});
