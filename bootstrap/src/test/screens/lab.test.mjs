// The laboratory as people use it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NARROW, requireAccessible, requireNoSidewaysScroll, visit } from './browser.mjs';

const card = (page, name) => page.locator(`section#${name}`);

async function runTop(page) {
  const top = card(page, 'top');
  await top.getByRole('button', { name: 'Run: The newest three of each' }).click();
  await top.getByRole('progressbar').waitFor();
  await top.locator('figure.chart svg').first().waitFor({ timeout: 40_000 });
  return top;
}

test('an experiment is run and draws what it found, with its SQL and its figures', () =>
  visit('/lab', async (page) => {
    const top = await runTop(page);
    assert.match(await top.locator('.conclusions').textContent(), /authors, window took .* of it/);
    assert.deepEqual(await top.locator('text.name').allTextContents().then((all) => all.sort()), [
      'lateral',
      'window',
    ]);
    assert.match(await top.locator('.way').first().textContent(), /row_number\(\) over/);
    await top.getByText('The figures as a table').click();
    const rows = top.locator('.figures tbody tr');
    assert.equal(await rows.count(), 3);
    assert.match(await rows.first().textContent(), /1.* ms .* to .* ms/);
    assert.match(await top.locator('.data').textContent(), /posts\s*2,000/);
    await requireAccessible(page);
  }));

test('an address with the name of an experiment opens it', () =>
  visit('/lab#keys', async (page) => {
    await page.waitForFunction(() => document.activeElement?.id === 'keys-title');
  }));

test('one that runs can be stopped', () =>
  visit('/lab', async (page) => {
    const shifting = card(page, 'shifting');
    await shifting.getByRole('button', { name: /^Run/ }).click();
    await shifting.getByRole('button', { name: 'Stop' }).click();
    await shifting.getByText('Not run yet').waitFor();
  }));

test('what can not be run is told as a problem', () =>
  visit(
    '/lab',
    async (page) => {
      const problem = { title: 'Not now', status: 409, message: 'there are no posts', hint: 'fill it' };
      await page.route('**/lab/experiments/top', (route) =>
        route.fulfill({ contentType: 'application/x-ndjson', body: `${JSON.stringify({ problem })}\n` }),
      );
      const top = card(page, 'top');
      await top.getByRole('button', { name: /^Run/ }).click();
      await top.getByRole('alert').getByText('there are no posts').waitFor();
      await top.getByText('fill it').waitFor();
    },
  ));

test('on a narrow dark screen everything is in reach', () =>
  visit(
    '/lab',
    async (page) => {
      await runTop(page);
      await requireNoSidewaysScroll(page);
      await requireAccessible(page);
    },
    { viewport: NARROW, dark: true },
  ));
