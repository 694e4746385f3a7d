// Searches for words: all four kinds, with and without a language.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blog, ids, idsOf, posts } from './server.mjs';

const search = (query, options) =>
  idsOf(blog.from('posts').select('id').textSearch('title', query, options));
const titled = (...patterns) =>
  ids(posts.filter((post) => patterns.every((pattern) => pattern.test(post.title))));

function assertFound(found, expected) {
  assert.ok(expected.length > 0, 'the data has nothing to find');
  assert.deepEqual(found, expected);
}

test('textSearch takes an expression over words', async () => {
  assertFound(await search("'joins' & 'sql'"), titled(/\bjoins\b/i, /\bsql\b/i));
  assertFound(await search("'joins' | 'shell'"), titled(/\b(joins|shell)\b/i));
  assertFound(await search("'joins' & !'sql'"), titled(/\bjoins\b/i, /^(?!.*\bsql\b)/i));
});

test('textSearch plain needs all words, in any order', async () => {
  assertFound(await search('sql joins', { type: 'plain' }), titled(/\bjoins\b/i, /\bsql\b/i));
});

test('textSearch phrase needs the words beside each other', async () => {
  assertFound(await search('foreign keys', { type: 'phrase' }), titled(/\bforeign keys\b/i));
  assert.deepEqual(await search('keys foreign', { type: 'phrase' }), []);
});

test('textSearch websearch reads quotes, or and minus', async () => {
  assertFound(
    await search('"foreign keys" -shell', { type: 'websearch' }),
    titled(/\bforeign keys\b/i, /^(?!.*\bshell\b)/i));
  assertFound(await search('joins or shell', { type: 'websearch' }), titled(/\b(joins|shell)\b/i));
});

test('textSearch with a language finds other forms of a word, without it none', async () => {
  const singular = titled(/\bjoin\b/i);
  for (const type of [undefined, 'plain', 'phrase', 'websearch']) {
    assertFound(await search('join', { type, config: 'english' }), titled(/\bjoin(s|ed|ing)?\b/i));
    assert.deepEqual(await search('join', { type }), singular);
  }
});

test('textSearch in a language that is not there is refused', async () => {
  const { error, status } = await blog.from('posts').select('id')
    .textSearch('title', 'join', { config: 'klingon' });
  assert.equal(status, 400);
  assert.match(error.message, /klingon/);
});

test('textSearch can be denied', async () => {
  const found = await idsOf(blog.from('posts').select('id').not('title', 'plfts', 'how').limit(1000));
  assert.deepEqual(found, ids(posts.filter((post) => !/\bhow\b/i.test(post.title))).slice(0, 1000));
});
