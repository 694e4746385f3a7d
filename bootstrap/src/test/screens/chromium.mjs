// A browser without a window, and the server whose screens it opens.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

export const address = process.env.RELATA_URL;
if (!address) {
  throw new Error('RELATA_URL has to name a running server with demo data; ../served starts one');
}

const BROWSERS = ['chromium', 'chromium-browser', 'google-chrome'];

/** Narrow as a small telephone, wide as a large screen. */
export const NARROW = { width: 360, height: 740 };
export const WIDE = { width: 1600, height: 1000 };

/** Starts a browser without a window. */
export function launch() {
  // As root there is nobody below whom the sandbox could put its processes.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({ executablePath: executable(), args });
}

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
