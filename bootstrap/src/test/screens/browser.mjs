// A browser without a window, in which screens of the server under test are opened and watched.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { accessSync, constants } from 'node:fs';
import assert from 'node:assert/strict';
import { delimiter, join } from 'node:path';
import { after, before } from 'node:test';
import { chromium } from 'playwright-core';

export const address = process.env.RELATA_URL;
if (!address) {
  throw new Error('RELATA_URL has to name a running server with demo data; ../served starts one');
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const BROWSERS = ['chromium', 'chromium-browser', 'google-chrome'];

/** Narrow as a small telephone, wide as a large screen. */
export const NARROW = { width: 360, height: 740 };
export const WIDE = { width: 1600, height: 1000 };

let browser;

before(async () => {
  // As root there is nobody below whom the sandbox could put its processes.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  browser = await chromium.launch({ executablePath: executable(), args });
});

after(() => browser?.close());

function executable() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const found = BROWSERS.flatMap((name) => folders.map((folder) => join(folder, name))).find(runs);
  if (!found) {
    throw new Error(`none of ${BROWSERS.join(', ')} is on the PATH`);
  }
  return found;
}

function runs(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

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
