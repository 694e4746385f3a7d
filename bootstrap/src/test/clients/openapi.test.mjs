// The OpenAPI document by the tools of others: it is valid, its examples are what is answered, what is
// answered has the form that it tells, and a generator makes types of it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, test } from 'node:test';
import { Validator } from '@seriousme/openapi-schema-validator';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import openapiTS, { astToString } from 'openapi-typescript';
import ts from 'typescript';
import { address } from './server.mjs';

const DOCUMENT = 'openapi.json';
const MANY = 25;

let text;
let document;
let schemas;

before(async () => {
  const answer = await fetch(`${address}/openapi.json`);
  assert.equal(answer.status, 200);
  text = await answer.text();
  document = JSON.parse(text);
  schemas = new Ajv({ strict: false, allErrors: true, validateFormats: true });
  addFormats(schemas);
  schemas.addSchema(document, DOCUMENT);
});

/** The operations with their addresses and verbs. */
function operations() {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([verb]) => verb !== 'parameters')
      .map(([verb, operation]) => ({ path, verb, operation })));
}

/** The examples of answers, each with where in the document it stands. */
function examples() {
  const found = [];
  const walk = (value, pointer) => {
    if (value === null || typeof value !== 'object') {
      return;
    }
    for (const [name, member] of Object.entries(value)) {
      const here = `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
      if (name === 'examples' && !Array.isArray(member)) {
        for (const example of Object.values(member)) {
          found.push({ ...example, schema: `${pointer}/schema` });
        }
      } else {
        walk(member, here);
      }
    }
  };
  walk(document, '');
  return found;
}

/** Requires that a value has the form that a part of the document tells. */
function requireForm(pointer, value, what) {
  const validate = schemas.getSchema(`${DOCUMENT}#${encodeURI(pointer)}`);
  assert.ok(validate, `${pointer} is no schema`);
  assert.ok(validate(value), `${what}: ${schemas.errorsText(validate.errors)}`);
}

test('the document is valid', async () => {
  const { valid, errors } = await new Validator().validate(JSON.parse(text));
  assert.deepEqual(errors ?? [], []);
  assert.equal(valid, true);
});

test('nothing is complained of by a linter', async () => {
  const config = await createConfig({
    extends: ['recommended'],
    rules: {
      // Nobody has an account, a server of one's own is where it is, and probes refuse nobody.
      'security-defined': 'off',
      'no-server-example.com': 'off',
      'operation-4xx-response': 'error',
      'operation-operationId-unique': 'error',
      'no-invalid-media-type-examples': 'error',
    },
  });
  const complaints = await lintFromString({ source: text, absoluteRef: DOCUMENT, config });
  assert.deepEqual(
    complaints.map(({ ruleId, message, location }) => `${ruleId}: ${message} ${location[0].pointer}`),
    []);
});

test('each example is what its address answers', async () => {
  const all = examples();
  assert.ok(all.length > 60, `${all.length} examples`);
  for (const { 'x-address': asked, value } of all) {
    const answer = await fetch(address + asked, { headers: { 'X-Request-Id': 'example' } });
    assert.deepEqual(await answer.json(), value, asked);
  }
});

test('each example has the form that is told', () => {
  for (const { 'x-address': asked, value, schema } of examples()) {
    requireForm(schema, value, asked);
  }
});

test('the rows of each collection and report have the form that is told', async () => {
  const lists = operations().filter(({ path, verb, operation }) =>
    verb === 'get' && !path.includes('{') && operation.parameters?.length > 0);
  assert.ok(lists.length > 20, `${lists.length} lists`);
  for (const { path } of lists) {
    const answer = await fetch(`${address}${path}?limit=${MANY}`);
    assert.equal(answer.status, 200, path);
    const escaped = path.replaceAll('/', '~1');
    requireForm(
      `/paths/${escaped}/get/responses/200/content/application~1json/schema`, await answer.json(), path);
  }
});

test('what is told of requests is what is taken', async () => {
  const row = {
    title: 'Told', content: '', author: { id: 1 }, tags: ['sql', { name: 'fresh' }, { id: 1 }],
    comments: [{ body: 'Yes' }],
  };
  requireForm('/components/schemas/BlogPostsNew', row, 'a new post');
  const answer = await fetch(`${address}/blog/posts`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Prefer: 'tx=rollback' },
    body: JSON.stringify(row),
  });
  assert.equal(answer.status, 201, await answer.text());
});

test('what is told to be wrong is refused', async () => {
  for (const wrong of [{}, { title: '', content: '', author_id: 1 }, { title: 'x', content: '' }]) {
    const validate = schemas.getSchema(`${DOCUMENT}#/components/schemas/BlogPostsNew`);
    assert.equal(validate(wrong), false, JSON.stringify(wrong));
    const answer = await fetch(`${address}/blog/posts`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Prefer: 'tx=rollback' },
      body: JSON.stringify(wrong),
    });
    assert.equal(answer.status, 422);
    requireForm('/components/responses/AddProblem422/content/application~1problem+json/schema',
      await answer.json(), JSON.stringify(wrong));
  }
});

test('a generator makes types of it, by which a program is checked', async () => {
  const types = astToString(await openapiTS(JSON.parse(text)));
  assert.deepEqual(complaintsOf(types, shown()), []);
  assert.equal(complaintsOf(types, `
    import type { components } from './relata';
    export const post: components['schemas']['BlogPostsChange'] = { titel: 'A' };
  `).length, 1);
});

/** The program that the documents show. */
function shown() {
  const page = readFileSync('../../../../docs/api-reference.md', 'utf8');
  return `${page.match(/```ts\n([^`]*)```/)[1]}\nexport { post, titles };`;
}

/** What the compiler complains of in a program that knows these types. */
function complaintsOf(types, program) {
  const files = new Map([['/relata.ts', types], ['/program.ts', program]]);
  const options = { strict: true, noEmit: true, types: [], lib: ['lib.es2022.d.ts'] };
  const host = ts.createCompilerHost(options);
  const given = host.getSourceFile.bind(host);
  host.getSourceFile = (name, ...rest) =>
    files.has(name) ? ts.createSourceFile(name, files.get(name), ...rest) : given(name, ...rest);
  host.fileExists = (name) => files.has(name) || ts.sys.fileExists(name);
  host.readFile = (name) => files.get(name) ?? ts.sys.readFile(name);
  const made = ts.createProgram(['/program.ts'], options, host);
  return ts.getPreEmitDiagnostics(made)
    .map((each) => ts.flattenDiagnosticMessageText(each.messageText, '\n'));
}
