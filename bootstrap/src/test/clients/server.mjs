// The server under test: its address, clients of it, and what it holds, read without any client.
import { PostgrestClient } from '@supabase/postgrest-js';
import { createClient } from '@supabase/supabase-js';

export const address = process.env.RELATA_URL;
if (!address) {
  throw new Error('RELATA_URL has to name a running server with demo data; ./run starts one');
}

export const blog = new PostgrestClient(`${address}/blog`);
export const people = new PostgrestClient(`${address}/people`);

// Node 20 has no WebSocket and the client wants one at once, though asking for rows never opens it.
class NoSocket {}

export const supabase = createClient(address, 'any key', {
  auth: { persistSession: false, autoRefreshToken: false },
  realtime: { transport: NoSocket },
});

/** All rows of a collection in the order of their ids, by plain requests of 1,000 rows each. */
export async function all(context, collection) {
  const rows = [];
  for (;;) {
    const page = await fetch(`${address}/${context}/${collection}?limit=1000&offset=${rows.length}`);
    if (page.status !== 200) {
      throw new Error(`${collection}: ${page.status} ${await page.text()}`);
    }
    const more = await page.json();
    rows.push(...more);
    if (more.length < 1000) {
      return rows;
    }
  }
}

export const [authors, posts, tags, comments, users] = await Promise.all([
  all('blog', 'authors'),
  all('blog', 'posts'),
  all('blog', 'tags'),
  all('blog', 'comments'),
  all('people', 'users'),
]);

export const ids = (rows) => rows.map((row) => row.id);

export const byId = (rows, id) => rows.find((row) => row.id === id);

/** The rows of an answer that has to be a success. */
export async function rowsOf(request) {
  const { data, error, status } = await request;
  if (error) {
    throw new Error(`${status} ${JSON.stringify(error)}`);
  }
  return data;
}

/** The ids of an answer that has to be a success. */
export const idsOf = async (request) => ids(await rowsOf(request));
