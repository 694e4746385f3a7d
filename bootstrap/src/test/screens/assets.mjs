// Where the scripts of the screens are, for tests of those that need no browser.
const SHELF = '../../../../adapters-http/src/main/resources/io/relata/http/screen/assets/';

export const asset = (name) => new URL(SHELF + name, import.meta.url).href;
