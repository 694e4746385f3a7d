// The API reference as people use it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { address, NARROW, requireAccessible, requireNoSidewaysScroll, visit } from './browser.mjs';

const opened = (page, id) => page.locator(`#${id}-body`);

test('the reference shows what there is, and nothing keeps anybody from it', () =>
  visit('/docs', async (page) => {
    await page.getByRole('heading', { level: 1, name: 'API reference' }).waitFor();
    await page.getByRole('heading', { level: 2, name: 'shop' }).waitFor();
    await requireAccessible(page);
    await requireNoSidewaysScroll(page);
  }));

for (const [viewport, dark] of [[undefined, false], [NARROW, true]]) {
  test(`an operation can be read ${viewport ? 'narrow and dark' : 'wide and light'}`, () =>
    visit('/docs#listBlogPosts', async (page) => {
      const posts = opened(page, 'listBlogPosts');
      await posts.getByRole('heading', { name: 'Filters' }).waitFor();
      await posts.getByText('Operators of text').click();
      await posts.locator('details[open] .docs-operators').getByText('ilike').waitFor();
      await posts.getByText('406').click();
      await posts.getByText('There is not exactly one row').waitFor();
      await requireAccessible(page);
      await requireNoSidewaysScroll(page);
    }, { viewport, dark }));
}

test('an example is what the server answers, and leads to the console', () =>
  visit('/docs#listBlogPosts', async (page) => {
    const posts = opened(page, 'listBlogPosts');
    await posts.getByRole('tab', { name: 'The first rows' }).press('ArrowRight');
    const tab = posts.getByRole('tab', { name: 'With related rows' });
    assert.equal(await tab.getAttribute('aria-selected'), 'true');
    const tried = await posts.getByRole('link', { name: 'Try in console' }).getAttribute('href');
    const asked = await fetch(address + tried.replace('/#', ''));
    const shown = await posts.locator('.docs-json').textContent();
    assert.deepEqual(JSON.parse(shown), await asked.json());
    await posts.getByRole('button', { name: 'Copy curl' }).click();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.equal(copied, `curl '${address}${tried.replace('/#', '')}'`);
  }));

test('a body is opened step by step, however deep it goes', () =>
  visit('/docs#addBlogPosts', async (page) => {
    const add = opened(page, 'addBlogPosts');
    await add.getByRole('button', { name: 'Show its members' }).first().click();
    await add.getByText('Required is author_id or author.').waitFor();
    await add.locator('.docs-inner').getByRole('button', { name: 'Show its members' }).first().click();
    await add.getByText('user_id').first().waitFor();
    await requireAccessible(page);
  }));

test('the type of a problem leads to its kind', async () => {
  const { type, title } = await (await fetch(`${address}/blog/posts?titel=eq.1`)).json();
  await visit(type, async (page) => {
    await page.locator('[data-named]').getByRole('heading', { name: title }).waitFor();
    await requireAccessible(page);
    await page.getByText('blog', { exact: true }).click();
    await page.getByRole('link', { name: 'tags' }).click();
    await page.getByRole('heading', { level: 1, name: 'blog: tags' }).waitFor();
  });
});

test('what is searched for is found by keyboard', () =>
  visit('/docs', async (page) => {
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('cancel');
    await page.getByText('1 found').waitFor();
    await page.keyboard.press('Enter');
    await opened(page, 'cancelShopOrders').getByText('It takes no body.').waitFor();
    assert.match(page.url(), /#cancelShopOrders$/);
  }));

test('on a small screen the contents come in from the side', () =>
  visit('/docs', async (page) => {
    await page.getByRole('button', { name: 'Contents' }).click();
    const contents = page.getByRole('dialog', { name: 'Contents' });
    await contents.getByText('shop', { exact: true }).click();
    await contents.getByRole('link', { name: 'orders' }).click();
    await page.getByRole('heading', { level: 1, name: 'shop: orders' }).waitFor();
    assert.equal(await contents.isVisible(), false);
    await requireNoSidewaysScroll(page);
  }, { viewport: NARROW }));

test('a server that does not answer is told of, and asked again', () =>
  visit('/docs', async (page) => {
    await page.getByRole('heading', { level: 1, name: 'API reference' }).waitFor();
    await page.route('**/openapi.json', (route) => route.abort());
    await page.reload();
    await page.getByRole('alert').getByText('the server can not be reached').waitFor();
    await requireAccessible(page);
    await page.unroute('**/openapi.json');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('heading', { level: 1, name: 'API reference' }).waitFor();
  }, { expected: ['ERR_FAILED'] }));

test('all of it is less than 300 KB', () =>
  visit('/docs', async (page) => {
    await page.getByRole('heading', { level: 2, name: 'shop' }).waitFor();
    const bytes = await page.evaluate(() =>
      performance.getEntriesByType('resource').reduce((sum, each) => sum + each.transferSize, 0));
    assert.ok(bytes > 10_000 && bytes < 300_000, `${bytes} bytes`);
  }));
