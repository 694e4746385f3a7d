// The console as people use it.
import { test } from 'node:test';
import { requireAccessible, visit } from './browser.mjs';

test('the console opens', () =>
  visit('/', async (page) => {
    await page.getByRole('heading', { level: 1 }).waitFor();
    await requireAccessible(page);
  }));
