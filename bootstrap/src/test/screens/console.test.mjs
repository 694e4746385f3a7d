// The console as people use it: a question is built, asked, paged through, and looked behind.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  NARROW,
  address,
  requireAccessible,
  requireNoSidewaysScroll,
  visit,
} from './browser.mjs';

const MOST_BYTES = 300_000;
const REFUSED = 'the server responded with a status of 400';

const addressIn = (page) => page.getByLabel('Address', { exact: true }).inputValue();
const answer = (page) => page.getByRole('region', { name: 'Answer' });
const shadow = (page) => page.getByRole('region', { name: 'Shadow' });
const shown = (page) => page.locator('.shadow .statement .reason').allTextContents();

/** Waits until the answer to what the address says is there, and its shadow. */
async function answered(page) {
  await page.locator('.answer[aria-busy="false"]').waitFor();
  await page.locator('.shadow .statement, .shadow .empty strong').first().waitFor();
}

test('who opens it sees an answer and the SQL behind it', () =>
  visit('/', async (page) => {
    await answered(page);
    assert.match(await addressIn(page), /^\/blog\/posts\?select=/);
    assert.ok((await answer(page).locator('tbody tr').count()) > 5);
    assert.deepEqual(await shown(page), ['root blog.posts', 'relation tags']);
    assert.match(await shadow(page).locator('pre').first().textContent(), /^select posts\.id/);
    await page.getByText('2 of at most 3 statements').waitFor();
  }));

test('all that it loads is light', () =>
  visit('/', async (page) => {
    let bytes = 0;
    page.on('requestfinished', async (request) => {
      const sizes = await request.sizes();
      bytes += sizes.responseBodySize + sizes.responseHeadersSize;
    });
    await page.reload();
    await answered(page);
    assert.ok(bytes > 10_000 && bytes < MOST_BYTES, `${bytes} bytes`);
  }));

test('a question with two relations is built by choosing, and asked as it grows', () =>
  visit('/#/people/users', async (page) => {
    await answered(page);
    await page.getByLabel('Context').selectOption('blog');
    await page.getByLabel('Entity').selectOption('posts');
    await page.getByRole('button', { name: 'title', exact: true }).click();
    await page.getByRole('button', { name: 'author', exact: true }).click();
    await page.getByRole('button', { name: 'comments', exact: true }).click();
    assert.equal(
      decodeURIComponent(await addressIn(page)),
      '/blog/posts?select=title,author(id,name),comments(id,body)&limit=10&comments.limit=3',
    );
    await page.getByText('relation comments').waitFor();
    await answer(page).getByRole('columnheader', { name: 'author' }).waitFor();

    await page.getByRole('button', { name: '+ condition' }).first().click();
    await page.getByLabel('Field', { exact: true }).first().selectOption('title');
    await page.getByLabel('Value', { exact: true }).first().fill('*SQL*');
    await page.getByRole('button', { name: '+ order' }).first().click();
    await page.getByLabel('Order by').first().selectOption('published_at');
    await answer(page).getByText('SQL').first().waitFor();
    assert.match(await addressIn(page), /title=ilike\.\*SQL\*&order=published_at\.desc&/);

    await page.locator('summary', { hasText: 'comments' }).waitFor();
    await page.getByRole('button', { name: 'Remove comments' }).click();
    await page.waitForFunction(() => !document.querySelector('.answer th:nth-child(3)'));
    assert.doesNotMatch(await addressIn(page), /comments/);
  }));

test('one of several conditions is enough where that is wanted', () =>
  visit('/#/blog/posts?select=id&limit=5', async (page) => {
    await answered(page);
    await page.getByRole('button', { name: '+ any of' }).click();
    await page.getByLabel('Conditions of or').fill('(id.eq.3,id.eq.5)');
    await page.waitForFunction(() => document.querySelectorAll('.answer tbody tr').length === 2);
    assert.equal(await addressIn(page), '/blog/posts?select=id&or=(id.eq.3,id.eq.5)&limit=5');
  }));

test('relations are embedded in relations, to any depth', () =>
  visit('/#/blog/authors?select=name,posts(title)&limit=3', async (page) => {
    await answered(page);
    const posts = page.locator('.branch').first();
    await posts.getByRole('button', { name: 'comments', exact: true }).click();
    await posts.locator('.branch').getByRole('button', { name: 'user', exact: true }).click();
    assert.equal(
      decodeURIComponent(await addressIn(page)),
      '/blog/authors?select=name,posts(title,comments(id,body,user(id,username)))&limit=3'
        + '&posts.comments.limit=3',
    );
    await page.getByText('relation posts.comments').first().waitFor();
  }));

test('the builder follows an address that is edited by hand', () =>
  visit('/', async (page) => {
    await answered(page);
    const line = page.getByLabel('Address', { exact: true });
    await line.fill('/shop/orders?select=status,items(quantity)&status=eq.placed&limit=2');
    assert.equal(await page.getByLabel('Entity').inputValue(), 'orders');
    assert.equal(
      await page.getByRole('button', { name: 'status', exact: true }).getAttribute('aria-pressed'),
      'true',
    );
    assert.equal(await page.getByLabel('limit').first().inputValue(), '2');
    await line.press('Enter');
    await page.getByText('relation items').waitFor();
    assert.match(page.url(), /#\/shop\/orders/);
    await page.goBack();
    await page.getByText('relation tags').waitFor();
    assert.match(await addressIn(page), /^\/blog\/posts/);
  }));

test('pages are turned forward and back', () =>
  visit('/#/blog/posts?select=id,title&order=published_at.desc&limit=5', async (page) => {
    const ids = async () => {
      await answered(page);
      return answer(page).locator('tbody td:first-child').allTextContents();
    };
    const turn = async (name) => {
      const before = (await ids()).join();
      await page.getByRole('button', { name }).click();
      await page.waitForFunction(
        (old) => [...document.querySelectorAll('.answer tbody td:first-child')]
          .map((cell) => cell.textContent).join() !== old,
        before,
      );
      return ids();
    };
    const first = await ids();
    assert.equal(await page.getByRole('button', { name: 'Previous' }).isDisabled(), true);
    const second = await turn('Next');
    const third = await turn('Next');
    assert.equal(new Set([...first, ...second, ...third]).size, 15);
    assert.deepEqual(await turn('Previous'), second);
    assert.deepEqual(await turn('Previous'), first);
  }));

test('a row is looked at alone by its id', () =>
  visit('/#/blog/posts?select=id,title&limit=1', async (page) => {
    await answered(page);
    await answer(page).getByRole('link').first().click();
    await page.waitForFunction(() => /#\/blog\/posts\/\d+$/.test(location.href));
    await page.getByRole('button', { name: /Only row/ }).click();
    await page.waitForFunction(() => /#\/blog\/posts\?limit=10$/.test(location.href));
  }));

test('lists that a limit cut are marked', () =>
  visit('/#/blog/posts?select=id&limit=5000', async (page) => {
    await answered(page);
    await page.locator('.answer header').getByText('cut: the list itself').waitFor();
  }));

test('a plan is drawn as a tree with its slowest node marked', () =>
  visit('/', async (page) => {
    await answered(page);
    await page.getByRole('button', { name: 'Show the plan' }).nth(1).click();
    const tree = page.locator('.plan .tree');
    await tree.waitFor();
    assert.ok((await tree.locator('li').count()) > 2);
    assert.equal(await tree.getByText('slowest').count(), 1);
    await page.getByText(/planned in \d+\.\d+ ms, ran in/).waitFor();
    await requireAccessible(page);
  }));

test('a mistake is told with what would be right', () =>
  visit('/', async (page) => {
    await answered(page);
    await page.getByRole('link', { name: 'A mistake' }).click();
    const problem = page.getByRole('alert');
    await problem.getByText('did you mean title?').waitFor();
    assert.match(await problem.textContent(), /42703/);
    await page.getByText('No statement ran').waitFor();
    await requireAccessible(page);
  }, { expected: [REFUSED] }));

test('a question is copied for other clients', () =>
  visit('/#/blog/posts?select=title,tags(name)&title=ilike.*it%27s*&tags.order=name&limit=2', async (page) => {
    await answered(page);
    const copied = async (name) => {
      await page.getByRole('button', { name }).click();
      await page.locator(`[data-label="${name}"]`, { hasText: 'Copied' }).waitFor();
      return page.evaluate(() => navigator.clipboard.readText());
    };
    assert.equal(
      await copied('Copy as curl'),
      `curl '${address}/blog/posts?select=title,tags(name)&title=ilike.*it%27s*&tags.order=name&limit=2'`,
    );
    assert.equal(
      await copied('Copy as supabase-js'),
      [
        "const { data, error } = await supabase.schema('blog')",
        "  .from('posts')",
        "  .select('title,tags(name)')",
        "  .ilike('title', '*it\\'s*')",
        '  .limit(2)',
        "  .order('name', { ascending: true, referencedTable: 'tags' });",
        '',
      ].join('\n'),
    );
  }));

test('the model is a picture in which each entity can be asked', () =>
  visit('/#model/blog', async (page) => {
    await page.getByRole('heading', { name: 'Model of blog' }).waitFor();
    assert.equal(await page.locator('.picture .entity').count(), 5);
    await page.getByText('cascade').first().waitFor();
    await requireAccessible(page);
    await page.getByRole('link', { name: 'school' }).click();
    await page.getByRole('heading', { name: 'Model of school' }).waitFor();
    await page.getByRole('link', { name: 'Query school.courses' }).click();
    await answered(page);
    assert.equal(await addressIn(page), '/school/courses?limit=10');
  }));

test('requests are told as they are answered, by path where that is wanted', () =>
  visit('/#live', async (page) => {
    await page.getByText('listening').waitFor();
    await page.getByText('No request yet').waitFor();
    await fetch(`${address}/blog/posts?select=title,tags(name)&limit=2`);
    await fetch(`${address}/people/users?limit=1`);
    await page.getByRole('button', { name: 'GET /people/users' }).waitFor();
    await page.getByLabel('Filter by path').fill('/blog/*');
    assert.equal(await page.getByRole('button', { name: 'GET /people/users' }).count(), 0);
    await page.getByRole('button', { name: 'GET /blog/posts' }).first().click();
    await shadow(page).getByText('relation tags').waitFor();
    await requireAccessible(page);
  }));

test('a request that broke its budget has a red mark', () =>
  visit('/', async (page) => {
    const broken = {
      request: 'x', at: '2026-01-01T00:00:00.000Z', verb: 'GET', address: '/blog/posts', status: 500,
      milliseconds: 1, ran: 9, kept: 9, trips: 9, budget: 2, verdict: 'exceeded',
    };
    await page.route('**/shadow', (route) =>
      route.fulfill({ contentType: 'text/event-stream', body: `data: ${JSON.stringify(broken)}\n\n` }));
    await page.goto(`${address}/#live`);
    await page.locator('tr.exceeded').first().getByText('over budget').waitFor();
    await requireAccessible(page);
  }));

test('a report is asked by its address', () =>
  visit('/#model/budget', async (page) => {
    await page.getByRole('link', { name: 'by-month' }).click();
    await page.getByText('A report asks its own question.').waitFor();
    await answered(page);
    assert.ok((await answer(page).locator('tbody tr').count()) > 1);
  }));

test('a context that is new is there by itself', () =>
  visit('/', async (page) => {
    const field = (name, type) => ({ name, type, optional: false, identity: false, operators: ['eq', 'in'] });
    await page.route('**/catalog', (route) => route.fulfill({
      json: {
        usualContext: 'garden', shadow: false, limits: {},
        contexts: [{
          name: 'garden', reports: [],
          entities: [{ name: 'plants', address: '/garden/plants', relations: [], acts: [],
            fields: [field('id', 'bigint'), field('latin_name', 'text')] }],
        }],
      },
    }));
    await page.goto('about:blank');
    await page.goto(address);
    await page.getByText('there is no context "garden"').waitFor();
    await page.getByRole('button', { name: 'latin_name' }).click();
    assert.equal(await addressIn(page), '/garden/plants?select=latin_name&limit=10');
    await page.getByText('This server keeps its SQL to itself').waitFor();
    await page.goto(`${address}/#model/garden`);
    await page.getByRole('link', { name: 'Query garden.plants' }).waitFor();
    await page.goto(`${address}/#live`);
    await page.getByText('This server tells nobody of its requests').waitFor();
  }, { expected: ['status of 404'] }));

test('numbers are shown with the digits they were sent with', () =>
  visit('/#/shop/products?select=id,price&price=eq.6.90&limit=1', async (page) => {
    await answered(page);
    assert.equal(await answer(page).locator('tbody td:last-child').textContent(), '6.90');
    await page.getByRole('tab', { name: 'JSON' }).click();
    assert.match(await answer(page).locator('pre').textContent(), /"price": 6\.90\n/);
  }));

test('what is no JSON is shown as it is', () =>
  visit('/#/metrics', async (page) => {
    await answer(page).getByText('# HELP relata_requests_total').waitFor();
  }));

test('an address of this server may be pasted whole', () =>
  visit('/', async (page) => {
    await answered(page);
    const line = page.getByLabel('Address', { exact: true });
    await line.fill(`${address}/blog/tags?limit=1`);
    await line.press('Enter');
    await page.getByText('root blog.tags').waitFor();
    assert.equal(await addressIn(page), '/blog/tags?limit=1');
  }));

test('a server that is away is told of as such', () =>
  visit('/', async (page) => {
    await answered(page);
    await page.route('**/blog/**', (route) => route.abort());
    await page.getByRole('link', { name: 'Authors by number of posts' }).click();
    await page.getByRole('alert').getByText('the server can not be reached').waitFor();
  }, { expected: ['net::ERR_FAILED'] }));

test('it is used by keyboard alone', () =>
  visit('/', async (page) => {
    await answered(page);
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement.textContent), 'Skip to the content');
    await page.getByRole('tab', { name: 'Table' }).focus();
    await page.keyboard.press('ArrowRight');
    assert.equal(await page.getByRole('tab', { name: 'JSON' }).getAttribute('aria-selected'), 'true');
    await answer(page).locator('pre').waitFor();
    await page.locator('.shadow .statement').first().focus();
    await page.keyboard.press('Enter');
    assert.equal(await page.locator('.shadow .statement').first().getAttribute('aria-expanded'), 'false');
  }));

for (const dark of [false, true]) {
  for (const viewport of [undefined, NARROW]) {
    test(`it is readable ${dark ? 'in the dark' : 'in light'}, ${viewport ? 'narrow' : 'wide'}`, () =>
      visit('/', async (page) => {
        await answered(page);
        await requireNoSidewaysScroll(page);
        await requireAccessible(page);
        for (const view of ['#model/shop', '#live']) {
          await page.goto(`${address}/${view}`);
          await page.getByRole('heading', { level: 2 }).first().waitFor();
          await requireNoSidewaysScroll(page);
          await requireAccessible(page);
        }
      }, { dark, ...(viewport && { viewport }) }));
  }
}

test('nothing that is read moves when an answer comes', () =>
  visit('/#/blog/posts?select=title&limit=5', async (page) => {
    await answered(page);
    const places = () => page.evaluate(() =>
      ['.address', '.build', '.answer', '.shadow'].map((part) => {
        const { x, y, width, height } = document.querySelector(part).getBoundingClientRect();
        return [part, x, y, width, height];
      }));
    const before = await places();
    await page.getByRole('link', { name: 'Three newest comments of each' }).click();
    await page.getByText('relation comments').waitFor();
    assert.deepEqual(await places(), before);
  }));
