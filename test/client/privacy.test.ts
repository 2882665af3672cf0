import assert from 'node:assert/strict';
import type { Seen } from '../../client/src/privacy/concern.ts';
import { concernsOf } from '../../client/src/privacy/concerns.ts';
import { SENDERS } from '../../client/src/privacy/senders.ts';
import { syncedBy } from '../../client/src/privacy/syncedFolder.ts';

/** A VS Code as it is installed, with a folder of records. */
const FRESH: Seen = {
  folders: ['/home/jo/records'],
  languages: ['plaintext', 'markdown'],
  autoSave: 'off',
  localHistory: true,
  localHistoryExclude: {},
  aiFeaturesOff: false,
  copilot: undefined,
  inlineSuggestions: { plaintext: true, markdown: true },
  extensions: ['vscode.markdown', 'caselint.caselint'],
};
const called = (seen: Seen, title: RegExp) => concernsOf(seen).find((concern) => title.test(concern.title));
const open = (seen: Seen) => concernsOf(seen).filter(({ state }) => state === 'open');

describe('The check of a workspace’s privacy', () => {
  it('lists what a fresh VS Code does with records, what is open first, each with what to do', () => {
    assert.deepEqual(
      concernsOf(FRESH).map(({ title, state }) => `${state}: ${title}`),
      [
        'open: Copies of earlier versions',
        'open: AI features of VS Code',
        'open: Suggestions of what to write next',
        'look: Settings Sync',
      ],
    );
    for (const { seen, why, todo } of concernsOf(FRESH))
      for (const words of [seen, why, todo]) assert.match(words, /\w{3}.*\.$/);
  });

  it('has nothing to settle once every change it offers is made', () => {
    const settled: Seen = {
      ...FRESH,
      localHistoryExclude: called(FRESH, /earlier/)!.changes[0]!.value as Record<string, boolean>,
      aiFeaturesOff: called(FRESH, /^AI/)!.changes[0]!.value as boolean,
      inlineSuggestions: Object.fromEntries(
        called(FRESH, /next/)!.changes.map(({ language, value }) => [language!, value as boolean]),
      ),
    };
    assert.deepEqual(open(settled), []);
    for (const { changes } of concernsOf(settled)) assert.deepEqual(changes, []);
  });

  it('keeps what a person has left out of the local history already', () => {
    const [change] = called({ ...FRESH, localHistoryExclude: { '**/*.log': true } }, /earlier/)!.changes;
    assert.deepEqual(change?.value, { '**/*.log': true, '**/*.txt': true, '**/*.md': true });
  });

  it('says nothing of what this VS Code does not know', () => {
    const old = concernsOf({ ...FRESH, aiFeaturesOff: undefined, localHistory: undefined });
    assert.ok(!old.some(({ title }) => /AI|earlier/.test(title)));
  });

  it('switches Copilot off for records and leaves it as it is for everything else', () => {
    const copilot = { '*': true, python: true, markdown: false };
    const concern = called({ ...FRESH, copilot }, /Copilot/)!;
    assert.match(concern.seen, /plaintext\.$/);
    assert.deepEqual(concern.changes[0]?.value, { '*': true, python: true, markdown: false, plaintext: false });
    assert.equal(called({ ...FRESH, copilot: { '*': false } }, /Copilot/)?.state, 'settled');
  });

  it('names the extensions that are known to send text away, whatever the case of their ids', () => {
    const concern = called({ ...FRESH, extensions: ['Znck.Grammarly', 'some.other'] }, /Extension/)!;
    assert.deepEqual([concern.extension, concern.state, concern.changes], ['Znck.Grammarly', 'open', []]);
    for (const [id, reason] of Object.entries(SENDERS)) {
      assert.match(id, /^[a-z0-9-]+\.[a-z0-9-]+$/);
      assert.match(reason, /^[A-Z].{20,}\.$/);
    }
  });

  it('asks about a folder that is copied to other computers, and about saving into it by itself', () => {
    const folders = ['C:\\Users\\jo\\OneDrive - Leek Council\\Records'];
    assert.equal(called({ ...FRESH, folders }, /OneDrive/)?.state, 'look');
    const saving = called({ ...FRESH, folders, autoSave: 'afterDelay' }, /OneDrive/)!;
    assert.deepEqual([saving.state, saving.changes], ['open', [{ setting: 'files.autoSave', value: 'off' }]]);
    assert.equal(called({ ...FRESH, autoSave: 'afterDelay' }, /copies$/), undefined);
  });
});

describe('A folder that a service copies', () => {
  const copied: readonly [string, string][] = [
    ['C:\\Users\\jo\\OneDrive\\Cases', 'OneDrive'],
    ['/Users/jo/Library/CloudStorage/OneDrive-LeekCouncil/Cases', 'OneDrive'],
    ['/home/jo/Dropbox/cases', 'Dropbox'],
    ['/Users/jo/Library/CloudStorage/GoogleDrive-jo@example.com/My Drive/cases', 'Google Drive'],
    ['G:\\My Drive\\cases', 'Google Drive'],
    ['/Users/jo/Library/Mobile Documents/com~apple~CloudDocs/cases', 'iCloud'],
    ['C:\\Users\\jo\\iCloudDrive\\cases', 'iCloud'],
    ['/home/jo/Nextcloud/cases', 'Nextcloud'],
  ];
  for (const [path, service] of copied) it(`is told from ${path}`, () => assert.equal(syncedBy(path), service));

  for (const path of [
    '/home/jo/records',
    'C:\\Cases\\Dropboxed notes',
    '/srv/share/one drive plan',
    '/home/jo/box of letters',
  ])
    it(`is not ${path}`, () => assert.equal(syncedBy(path), undefined));
});
