// What the console gives people to copy: asked by the client that it is for, it gives the same rows.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asset } from '../screens/assets.mjs';
import { address, supabase } from './server.mjs';

const { parse } = await import(asset('console/address.js'));
const { asSupabase } = await import(asset('console/clients.js'));

/** Runs a program as it was copied, and gives the rows it came to. */
async function rowsOf(program) {
  const run = new Function('supabase', `return (async () => { ${program} return { data, error }; })()`);
  const { data, error } = await run(supabase);
  assert.equal(error, null, program);
  return data;
}

for (const asked of [
  '/blog/posts?select=id,title,author(name),tags(name)&order=published_at.desc&limit=4',
  '/blog/posts?select=id,comments(body,user(username))&comments.order=created_at.desc.nullslast&comments.limit=2&limit=3',
  '/blog/posts?select=id&title=ilike.*it*&title=not.like.A*&id=in.(1,2,3,"4")&order=id.desc',
  '/blog/posts?select=id,author!inner(name)&author.name=like.A*&or=(id.lt.50,title.like.*SQL*)',
  '/blog/posts?select=id,title&offset=5&limit=5',
  '/blog/authors?select=id,user_id&user_id=is.null&limit=3',
  '/blog/authors?select=id,name&user_id=not.is.null&order=name',
  '/blog/posts?id=eq.7',
  '/blog/posts?select=id&title=fts(english).locks&limit=3',
  '/blog/posts?select=id&id=eq(any).{1,2}',
  '/blog/posts?select=id,tags(name)&tags.or=(name.like.*s*,id.eq.1)&id=lte.5',
  '/shop/orders?select=id,status,total,items(quantity,product(name))&status=eq.placed&limit=3',
]) {
  test(`copied for supabase-js: ${asked}`, async () => {
    const answer = await fetch(address + asked.replace(/[{}"]/g, encodeURIComponent));
    assert.deepEqual(await rowsOf(asSupabase(parse(asked))), await answer.json());
  });
}

test('what the client has no call for is told', () => {
  const program = asSupabase(parse('/blog/posts?select=id&after=(7)&offset=3&columns=id'));
  assert.match(program, /no call for after\n.*no call for offset\n.*no call for columns/);
});

test('one row is copied as one', async () => {
  const { id } = await rowsOf(asSupabase(parse('/blog/posts/7?select=id')));
  assert.equal(id, 7);
});
