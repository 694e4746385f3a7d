// Takes the pictures of the screens that the documents show, of a server with demo data:
//   RELATA_URL=http://127.0.0.1:7070 node pictures.mjs
import { fileURLToPath } from 'node:url';
import { NARROW, WIDE, address, launch } from './chromium.mjs';

const FOLDER = fileURLToPath(new URL('../../../../docs/pictures/', import.meta.url));

const PICTURES = [
  ['console', '/'],
  ['model', '/#model/blog'],
  ['reference', '/docs#listBlogPosts'],
  ['laboratory', '/lab#paging', runExperiment],
];

/** A laboratory without findings shows little. */
async function runExperiment(page) {
  const card = page.locator('#paging');
  await card.getByRole('button', { name: 'Run' }).click();
  await card.getByText('done', { exact: true }).waitFor();
  await card.scrollIntoViewIfNeeded();
}

const browser = await launch();
for (const [name, path, prepare] of PICTURES) {
  for (const [width, viewport] of Object.entries({ wide: WIDE, narrow: NARROW })) {
    const context = await browser.newContext({ viewport, colorScheme: 'light' });
    const page = await context.newPage();
    await page.goto(address + path);
    await page.waitForLoadState('networkidle');
    await prepare?.(page);
    await page.waitForTimeout(1000);
    await page.screenshot({ path: `${FOLDER}${name}-${width}.jpg`, type: 'jpeg', quality: 60 });
    await context.close();
  }
}
await browser.close();
