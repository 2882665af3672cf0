import assert from 'node:assert/strict';
import { createListFiles } from '../../server/src/ignores/disk.ts';
import { nodeDisk } from '../../server/src/team/disk.ts';
import { builtInLinter, dictionaries } from '../support/dictionaries.ts';
import { lintSample, type Sample, samplesIn } from '../support/samples.ts';
import { sourceOf } from '../support/sources.ts';
import { type Editor, MODERN } from './editor.ts';
import { assertBuilt, inProcess } from './servers.ts';
import { inWorker } from './worker.ts';

interface Parts {
  readonly inputs: readonly string[];
  readonly asksFor: readonly string[];
}

const RULE_PAGES = 'caselint-rule:/';
const records = ['records/flagged', 'records/clean', 'quality/records', 'quality/records-own'].flatMap(samplesIn);
const uriOf = ({ document }: Sample) => `file:///${encodeURIComponent(document.uri)}`;

describe('the build for browsers', function () {
  this.timeout(60_000);
  let node: Editor;
  let worker: ReturnType<typeof inWorker>;

  before(async () => {
    assertBuilt(['dist/server.web.js', 'dist/client.web.cjs']);
    node = inProcess(builtInLinter());
    worker = inWorker();
    for (const editor of [node, worker.editor]) await editor.initialize(MODERN, { rulePages: RULE_PAGES });
  });

  after(() => worker.end());

  it('has records to read', () => assert.ok(records.length > 50));

  for (const record of records)
    it(`says of ${record.name} what Node says, to the letter`, async () => {
      const uri = uriOf(record);
      const answers = (editor: Editor) => answersAbout(editor, uri, record);
      const { underlined, ...rest } = await answers(worker.editor);
      assert.deepEqual({ underlined, ...rest }, await answers(node));
      assert.deepEqual(
        underlined.map(({ code, range }) => `${code}: ${worker.editor.document(uri).getText(range)}`).sort(),
        lintSample(record.document)
          .findings.map(({ rule, text }) => `${rule}: ${text}`)
          .sort(),
      );
    });

  it('tries a phrase', async () => {
    const uri = 'file:///phrase.txt';
    await worker.editor.open(uri, 'Mum will keep him safe.\n');
    const tried = await worker.editor.connection.sendRequest('caselint/tryPhrase', { uri, phrase: 'him safe' });
    assert.deepEqual(tried, { places: [worker.editor.where(uri, 'him safe')], problem: null });
  });

  it('holds no module of Node and asks for none', () => {
    const bundles: Record<string, Parts> = JSON.parse(sourceOf('dist/.browser.json'));
    assert.deepEqual(Object.keys(bundles).sort(), ['dist/client.web.cjs', 'dist/server.web.js']);
    for (const [bundle, { inputs, asksFor }] of Object.entries(bundles)) {
      assert.deepEqual(
        inputs.filter((input) => /^node:|\/lib\/node\/|\/platform\/node\.ts$|\/disk\.ts$/.test(input)),
        [],
      );
      assert.deepEqual([...new Set(asksFor)], bundle.includes('client') ? ['vscode'] : []);
    }
  });
});

describe('a folder that is open without a copy on this computer', () => {
  it('has its records read, though nothing can be kept in it', async () => {
    const folder = 'vscode-vfs://github/team/records';
    const editor = inProcess(builtInLinter(), createListFiles(), { builtin: dictionaries, disk: nodeDisk });
    await editor.initialize(MODERN, {}, [folder]);
    await editor.open(`${folder}/plan.md`, '# Child protection plan\n\nMum will ensure that he is safe.\n');
    const underlined = await editor.underlined(`${folder}/plan.md`);
    assert.ok(underlined.some((one) => one.startsWith('ensure-safety: ')));
    assert.deepEqual(await editor.connection.sendRequest('caselint/ignored', { records: [] }), []);
  });
});

/** All that an editor can be told about a record, but for hovers, which say no more. */
async function answersAbout(editor: Editor, uri: string, { document: { text, format } }: Sample) {
  await editor.open(uri, text, format === 'markdown' ? 'markdown' : 'plaintext');
  const underlined = await editor.pull(uri);
  const whole = { start: { line: 0, character: 0 }, end: editor.document(uri).positionAt(text.length) };
  const answers = {
    underlined,
    actions: await editor.actions(uri, whole, ['quickfix'], underlined),
    overview: await editor.connection.sendRequest('caselint/overview', { uri }),
    check: await editor.connection.sendRequest('caselint/circulationCheck', { uri }),
  };
  return answers;
}
