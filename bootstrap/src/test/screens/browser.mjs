// Screens opened in a browser and watched: what is complained of there fails a test here.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before } from 'node:test';
import { WIDE, address, launch } from './chromium.mjs';

export { NARROW, WIDE, address } from './chromium.mjs';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let browser;

before(async () => {
  browser = await launch();
});

after(() => browser?.close());

/**
 * Opens a screen, hands it to what is to be done on it, and sees to it that nothing was complained of
 * meanwhile: no error, no violation of its policy, no request to anybody else.
 *
 * @param expected texts of complaints that belong to what is done, as of a status that is wanted
 */
export async function visit(path, act, { viewport = WIDE, dark = false, expected = [] } = {}) {
  const context = await browser.newContext({
    viewport,
    colorScheme: dark ? 'dark' : 'light',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const complaints = [];
  const loaded = [];
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    page.on('pageerror', (error) => complaints.push(error.stack));
    page.on('console', (said) => {
      if (['error', 'warning'].includes(said.type())) {
        complaints.push(`${said.text()} ${said.location().url}`);
      }
    });
    page.on('request', (request) => loaded.push(request.url()));
    await page.goto(address + path);
    await act(page);
    assert.deepEqual(
      complaints.filter((text) => !expected.some((part) => text.includes(part))),
      [],
      'complaints of the browser',
    );
    assert.deepEqual(
      loaded.filter((url) => !url.startsWith(address) && !url.startsWith('data:')),
      [],
      'requests to others',
    );
  } finally {
    await context.close();
  }
}

/** Finds nothing on a screen that keeps somebody from reading or using it. */
export async function requireAccessible(page) {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(() => globalThis.axe.run());
  assert.deepEqual(
    violations.map(({ id, impact, nodes }) => ({
      id,
      impact,
      at: nodes.slice(0, 3).map((node) => `${node.target} ${node.failureSummary}`),
    })),
    [],
    'violations of accessibility',
  );
}

/** Nothing of a screen stands beyond its edge. */
export async function requireNoSidewaysScroll(page) {
  const [inside, shown] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  assert.ok(inside <= shown, `the screen is ${inside} wide, of which ${shown} are seen`);
}
