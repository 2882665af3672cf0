import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { filesBelow, importsOf, root, sourceOf } from './support/sources.ts';

/** The rooms of the house by the paths in them; the first that fits decides. */
const ROOMS: readonly (readonly [room: string, path: RegExp])[] = [
  ['types', /^server\/src\/engine\/types(?:\.ts|\/)/],
  ['spans', /^server\/src\/engine\/text\/spans\.ts$/],
  ['text', /^server\/src\/engine\/text\//],
  ['language', /^server\/src\/engine\/language\//],
  ['people', /^server\/src\/engine\/people\//],
  ['plan', /^server\/src\/engine\/plan\//],
  ['child', /^server\/src\/engine\/child\//],
  ['disclosure', /^server\/src\/engine\/disclosure\//],
  ['comparing', /^server\/src\/engine\/collection\.ts$/],
  ['facts', /^server\/src\/engine\/collection\/(?:facts|facts\/.*)\.ts$/],
  ['collection', /^server\/src\/engine\/collection\//],
  ['rules', /^server\/src\/engine\/rules\//],
  ['rewrites', /^server\/src\/engine\/rewrites\//],
  ['findings', /^server\/src\/engine\/findings\//],
  ['linter', /^server\/src\/engine\/(?:linter|blocks|parts|placesOf|prepare|record|readAhead)\.ts$/],
  ['readers', /^server\/src\/readers\//],
  ['review', /^server\/src\/review\//],
  ['settings', /^server\/src\/settings(?:\.ts|\/)/],
  ['checking', /^server\/src\/checking\//],
  ['team', /^server\/src\/team\//],
  ['ignores on disk', /^server\/src\/ignores\/disk\.ts$/],
  ['ignores', /^server\/src\/ignores\//],
  ['page messages', /^server\/src\/page\/messages\.ts$/],
  ['page', /^server\/src\/page\//],
  ['protocol', /^server\/src\/lsp\/protocol(?:\.ts|\/)/],
  ['overview', /^server\/src\/lsp\/overview\.ts$/],
  ['lsp', /^server\/src\/lsp\//],
  ['cli', /^server\/src\/cli\//],
  ['farm', /^server\/src\/farm\//],
  ['built in', /^server\/src\/dictionaries\.d\.ts$/],
  ['shared', /^server\/src\/(?:version|nearest|figures)\.ts$/],
  ['pictures', /^server\/src\/pictures\//],
  ['client', /^client\/src\//],
];

/** Who may import whom, as ARCHITECTURE.md says it; packages by their names. Everybody may import from their own room. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  types: [],
  spans: ['types'],
  text: ['types', 'spans'],
  language: ['types', 'spans', 'text', 'compromise'],
  people: ['types', 'spans', 'text', 'language'],
  plan: ['types', 'spans', 'text', 'language'],
  child: ['types', 'spans', 'text', 'language', 'people'],
  rules: ['types', 'spans', 'text', 'language', 'people', 'plan', 'child'],
  disclosure: ['types', 'spans', 'text', 'language', 'people'],
  facts: ['types', 'spans', 'text', 'language', 'people', 'child', 'collection'],
  collection: ['types'],
  comparing: ['collection'],
  rewrites: ['types', 'spans', 'text', 'language'],
  findings: ['types', 'spans', 'text'],
  linter: [
    'types',
    'spans',
    'text',
    'language',
    'people',
    'plan',
    'child',
    'disclosure',
    'facts',
    'collection',
    'rules',
    'rewrites',
    'findings',
  ],
  readers: ['types', '#pdf', 'fflate', 'parse5', 'pdfjs-dist', 'postal-mime', 'saxes'],
  review: ['types', 'readers', 'ignores', 'fflate'],
  settings: ['types', 'shared', 'picomatch'],
  checking: ['types', 'language', 'disclosure', 'rules', 'shared', 'schemas', 'ajv', 'fastest-levenshtein', 'yaml'],
  team: [
    'types',
    'spans',
    'language',
    'rules',
    'comparing',
    'linter',
    'settings',
    'shared',
    'checking',
    'schemas',
    'node:',
    'yaml',
  ],
  ignores: ['types', 'spans', 'text', 'findings', 'shared', '@noble/hashes'],
  'ignores on disk': ['ignores', 'node:'],
  'built in': ['linter'],
  shared: ['fastest-levenshtein', 'package.json'],
  protocol: ['types', 'vscode-languageserver'],
  pictures: ['types', '@noble/hashes', 'd3-scale'],
  lsp: [
    ...['linter', 'comparing', 'types', 'spans', 'settings', 'readers', 'review', 'shared', 'protocol', 'node:'],
    ...[
      'overview',
      'ignores',
      'ignores on disk',
      'team',
      'checking',
      'base64-js',
      'vscode-languageserver',
      'vscode-languageserver-textdocument',
    ],
  ],
  overview: ['types', 'pictures', 'lsp', 'protocol', 'vscode-languageserver-textdocument'],
  'page messages': ['types', 'protocol', 'review'],
  page: [
    ...['linter', 'types', 'settings', 'readers', 'review', 'ignores', 'shared', 'overview', 'page messages'],
    ...['caselint:dictionaries', 'vscode-languageserver-textdocument'],
  ],
  cli: [
    ...['linter', 'types', 'spans', 'settings', 'readers', 'review', 'shared', 'caselint:dictionaries', 'node:'],
    ...[
      'comparing',
      'ignores',
      'ignores on disk',
      'team',
      'pictures',
      'cli-progress',
      'commander',
      'csv-stringify',
      'ignore',
      'picocolors',
      'sarif',
      'string-width',
      'tinyglobby',
      'workerpool',
      'wrap-ansi',
      '#farm',
    ],
  ],
  farm: ['cli', 'bullmq', 'ioredis'],
  client: [
    'vscode',
    'vscode-languageclient',
    'protocol',
    'pictures',
    'page messages',
    '@noble/hashes',
    'base64-js',
    'd3-scale',
    '#platform',
  ],
};

const NETWORK = ['http', 'https', 'http2', 'net', 'tls', 'dgram', 'dns', 'undici', 'ws', 'axios', 'node-fetch'];
const NETWORK_CALL = /\b(?:fetch|sendBeacon)\s*\(|\bnew\s+(?:WebSocket|XMLHttpRequest|EventSource)\b/;

const product = [...filesBelow('client/src', /\.ts$/), ...filesBelow('server/src', /\.ts$/)];
const written = [...product, ...['.build', 'test'].flatMap((folder) => filesBelow(folder, /\.(?:ts|mts|mjs)$/))];

function roomOf(path: string): string {
  return ROOMS.find(([, pattern]) => pattern.test(path))?.[0] ?? '';
}

/** The room that an import leads to, or the name of the package. */
function targetOf(path: string, from: string): string {
  if (from.startsWith('node:')) return 'node:';
  if (!from.startsWith('.')) return /^(?:@[^/]+\/)?[^/]+/.exec(from)?.[0] ?? from;
  const target = posix.join(posix.dirname(path), from);
  if (target.startsWith('dictionaries/schema/')) return 'schemas';
  return target === 'package.json' ? target : roomOf(target);
}

describe('the house', () => {
  it('has a room for every file', () => {
    assert.deepEqual(
      product.filter((path) => roomOf(path) === ''),
      [],
    );
  });

  for (const [room, allowed] of Object.entries(MAY_IMPORT))
    it(`lets ${room} import ${allowed.join(', ') || 'nothing'}, and nobody else`, () => {
      const files = product.filter((path) => roomOf(path) === room);
      assert.ok(files.length > 0, 'no file is in this room');
      const wrong = files.flatMap((path) =>
        importsOf(path)
          .filter(({ from, typeOnly }) => {
            const target = targetOf(path, from);
            const isPermitted = target === room || allowed.includes(target);
            return !isPermitted && !(room === 'client' && target === 'settings' && typeOnly);
          })
          .map(({ from }) => `${path} imports ${from}`),
      );
      assert.deepEqual(wrong, []);
    });

  it('reaches for no network', () => {
    const wrong = product.filter(
      (path) =>
        importsOf(path).some(({ from }) => NETWORK.includes(from.replace('node:', ''))) ||
        NETWORK_CALL.test(sourceOf(path)),
    );
    assert.deepEqual(wrong, []);
  });

  it('ships no module that could reach the network but the one for sockets, which the protocol of editors brings along', () => {
    const required = (name: string) =>
      [...sourceOf(`dist/${name}.cjs`).matchAll(/\b(?:require|import)\(\s*["'](?:node:)?([^"']+)["']\s*\)/g)]
        .map(([, module = '']) => module)
        .filter((module) => NETWORK.includes(module));
    const shipped = ['client', 'server', 'cli', 'pdf'].map((name) => [name, [...new Set(required(name))]]);
    assert.deepEqual(Object.fromEntries(shipped), { client: ['net'], server: ['net'], cli: [], pdf: [] });
    for (const bundle of ['client.cjs', 'server.cjs', 'cli.cjs', 'pdf.cjs', 'client.web.cjs', 'server.web.js'])
      assert.doesNotMatch(sourceOf(`dist/${bundle}`), NETWORK_CALL);
  });

  it('has one bundle that opens connections, and loads it for fleets alone', () => {
    const others = readdirSync(join(root, 'dist')).filter(
      (file) => /\.(?:cjs|js|html)$/.test(file) && file !== 'farm.cjs',
    );
    const asking = others.filter((file) =>
      /\b(?:require|import)\(["'](?:bullmq|ioredis)["']\)/.test(sourceOf(`dist/${file}`)),
    );
    assert.deepEqual(asking, []);
    assert.match(sourceOf('dist/farm.cjs'), /require\(["']bullmq["']\)/);
    const loading = product.filter((path) => importsOf(path).some(({ from }) => from === '#farm'));
    assert.deepEqual(loading, ['server/src/cli/commands/farm.ts']);
  });

  it('keeps clocks and chance out of the engine', () => {
    const engine = product.filter((path) => path.startsWith('server/src/engine/'));
    const wrong = engine.filter((path) => /\bDate[.(]|\bperformance\.|Math\.random|\bprocess\./.test(code(path)));
    assert.deepEqual(wrong, []);
  });
});

describe('files', () => {
  const lengths = written.map((path) => ({ path, lines: sourceOf(path).split('\n').length - 1 }));
  const median = lengths.map(({ lines }) => lines).sort((a, b) => a - b)[Math.floor(lengths.length / 2)] ?? 0;
  const longest = Math.max(...lengths.map(({ lines }) => lines));

  it(`are small: half of the ${lengths.length} have at most ${median} lines, the longest has ${longest}`, () => {
    assert.deepEqual(
      lengths.filter(({ lines }) => lines > 300),
      [],
    );
    assert.ok(median <= 100, `the median is ${median}`);
  });

  it('name no folder of anybody’s machine', () => {
    const wrong = written.filter((path) => /["'`\s(](?:\/work|\/root|\/tmp|\/var\/tmp)\//.test(sourceOf(path)));
    assert.deepEqual(wrong, []);
  });
});

describe('what is written to logs', () => {
  it('is written in the few places that hold no words of a record', () => {
    const writers = product.filter((path) =>
      /\bconsole\.(?:log|error|warn|info|debug|trace)\(|logMessage|LogMessage|createOutputChannel|\.log\(/.test(
        code(path),
      ),
    );
    assert.deepEqual(writers.sort(), [
      'client/src/server.ts',
      'server/src/lsp/calmLog.ts',
      'server/src/lsp/main.ts',
      'server/src/lsp/quiet.ts',
    ]);
  });

  it('is a sentence of our own there, never a value', () => {
    for (const path of ['server/src/lsp/quiet.ts', 'server/src/lsp/main.ts'])
      for (const [call, argument = ''] of sourceOf(path).matchAll(/\bconsole\.\w+\(([^)]*)\)/g))
        assert.match(argument, /^(?:'[^']*'|COULD_NOT_READ)$/, `${path}: ${call}`);
  });

  it('passes on no error’s own words, which may quote a record', () => {
    const rooms = [
      'types',
      'text',
      'language',
      'people',
      'rewrites',
      'findings',
      'linter',
      'lsp',
      'protocol',
      'client',
    ];
    const wrong = product.filter(
      (path) =>
        rooms.includes(roomOf(path)) &&
        /\b(?:error|err|e|reason)\.message\b|String\((?:error|err|e)\)/.test(code(path)),
    );
    assert.deepEqual(wrong, []);
  });
});

/** A source file without its comments. */
function code(path: string): string {
  return sourceOf(path).replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');
}
