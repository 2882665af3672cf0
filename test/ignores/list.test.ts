import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createListFiles } from '../../server/src/ignores/disk.ts';
import { type IgnoreList, readList, withEntries, withoutEntries, writeList } from '../../server/src/ignores/list.ts';
import { listsFor } from '../../server/src/ignores/lists.ts';
import { ignoresIn } from '../../server/src/ignores/places.ts';
import { asked, entriesFor, ignoring, RECORD, record } from './fixture.ts';

const NOTE = '# Visit to Amira Oliver\n\nBoth were safe and well. Mum will ensure it.\n\nDad is engaging.\n';
const read = (content: string) => readList(content, 'ignores');
const wordsOf = (text: string) => [...new Set(text.toLowerCase().match(/\p{L}{4,}/gu))];

describe('A list of what is ignored', () => {
  const list = ignoring(record(NOTE), 0, 1, 2);

  it('comes back from its file as it was written, the lines in one order', () => {
    const content = writeList(list);
    assert.deepEqual(read(content), { list, problems: [] });
    const lines = content.trimEnd().split('\n');
    assert.deepEqual(lines.slice(1), [...lines.slice(1)].sort());
    const turned = { ...list, entries: new Map([...list.entries].reverse()) };
    assert.equal(writeList(turned), content);
  });

  it('holds no word of the record, nor the name of its file', () => {
    const written = writeList(list).replace(/"rule":"[a-z-]+"|"(?:caselint|version|key|id|place|scope)":/g, '');
    const held = written.toLowerCase();
    const words = wordsOf(`${NOTE} ${RECORD}`).filter((word) => !wordsOf(LABELS).includes(word));
    assert.ok(words.length > 8);
    assert.deepEqual(
      words.filter((word) => held.includes(word)),
      [],
    );
  });

  it('cannot be compared with another list of the same findings', () => {
    const other = writeList(ignoring(record(NOTE), 0, 1, 2));
    for (const [figures] of writeList(list).matchAll(/\d{20,}/g)) assert.ok(!other.includes(figures));
  });

  it('counts where two lists were joined, each with its own key', () => {
    const both = readList(writeList(ignoring(record(NOTE), 0)) + writeList(ignoring(record(NOTE), 2)), 'ignores').list!;
    assert.deepEqual(asked(record(NOTE), both).left, ['ensure-safety: ensure']);
    assert.deepEqual(read(writeList(both)).list, both);
  });

  it('loses a damaged line and nothing else, and says which', () => {
    const [head, first, ...rest] = writeList(list).split('\n');
    const damaged = [head, first!.slice(0, 30), ...rest].join('\n');
    const { list: left, problems } = read(damaged);
    assert.equal(left?.entries.size, 2);
    assert.deepEqual(
      problems.map(({ line }) => line),
      [2],
    );
    assert.match(problems[0]!.message, /damaged.*Delete it, or bring the file back/);
    assert.ok(writeList(left!).includes(first!.slice(0, 30)), 'the line is kept until somebody mends it');
  });

  it('counts both versions where git could not join them, and says where', () => {
    const [head, ...lines] = writeList(list).trimEnd().split('\n');
    const marked = [head, '<<<<<<< HEAD', lines[0], '=======', lines[1], '>>>>>>> other', lines[2], ''].join('\n');
    const { list: joined, problems } = read(marked);
    assert.deepEqual(joined, list);
    assert.deepEqual(
      problems.map(({ line }) => line),
      [2, 4, 6],
    );
  });

  it('is left aside where it is none, or one of a later version', () => {
    for (const content of ['{}\n', 'Shopping\n', writeList({ ...list, kind: 'baseline' })]) {
      const { list: none, problems } = read(content);
      assert.equal(none, undefined);
      assert.match(problems[0]!.message, /no list of Caselint/);
    }
    const later = writeList(list).replace('"version":1', '"version":2');
    assert.match(read(later).problems[0]!.message, /later Caselint/);
    assert.deepEqual([...read('').list!.entries], []);
  });
});

describe('A list in its file', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'caselint-ignores-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const uriOf = (...path: string[]) => pathToFileURL(join(folder, ...path)).href;
  const change = (change: (list: IgnoreList) => IgnoreList, root = uriOf()) =>
    createListFiles().change(ignoresIn(root), 'ignores', change);
  const add = (...places: number[]) => change((list) => withEntries(list, entriesFor(list, record(NOTE), ...places)));

  it('is made when there is something to ignore, and is read again when somebody else has written it', () => {
    const files = createListFiles();
    const file = ignoresIn(uriOf());
    assert.equal(files.read(file, 'ignores'), undefined);
    assert.equal(add(0), undefined);
    assert.equal(files.read(file, 'ignores')?.list.entries.size, 1);
    assert.equal(add(1, 2), undefined);
    const ids = [...files.read(file, 'ignores')!.list.entries.keys()];
    assert.equal(ids.length, 3);
    change((list) => withoutEntries(list, new Set(ids.slice(1))));
    assert.equal(files.read(file, 'ignores')?.list.entries.size, 1);
  });

  it('is not touched where it is none of Caselint’s', () => {
    mkdirSync(join(folder, '.caselint'));
    const path = join(folder, '.caselint', 'ignores.jsonl');
    writeFileSync(path, 'Shopping\n');
    assert.match(add(0) ?? '', /Nothing was written/);
    assert.equal(readFileSync(path, 'utf8'), 'Shopping\n');
  });

  it('counts for the records in and below its folder, beside the lists of the folders above', () => {
    const inner = uriOf('cases');
    change((list) => list, inner);
    change((list) => list);
    const roots = (uri: string, within: string | 'any' | null) =>
      listsFor(uri, { within, baseline: '' }, createListFiles()).lists.map(({ root }) => root);
    assert.deepEqual(roots(`${inner}/one.md`, uriOf()), [inner, uriOf()]);
    assert.deepEqual(roots(`${inner}/one.md`, inner), [inner]);
    assert.deepEqual(roots(uriOf('other', 'one.md'), 'any'), [uriOf()]);
    assert.deepEqual(roots(`${inner}/one.md`, null), []);
    assert.deepEqual(roots(uriOf('elsewhere.md'), inner), []);
  });

  it('is joined by git when two people ignore something at the same time', () => {
    const git = (...words: string[]) =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...words], { cwd: folder, stdio: 'pipe' });
    const commit = () => git('add', '-A') && git('commit', '-qm', 'x');
    git('init', '-q', '-b', 'main');
    add(1);
    commit();
    git('checkout', '-q', '-b', 'other');
    add(0);
    commit();
    git('checkout', '-q', 'main');
    add(2);
    commit();
    try {
      git('merge', '-q', 'other');
    } catch {
      // Where both wrote beside each other git leaves its marks, and both still count.
    }
    const { list } = createListFiles().read(ignoresIn(uriOf()), 'ignores')!;
    assert.deepEqual(asked(record(NOTE), list).left, []);
  });
});

/** The words of the file itself: the names of its fields, and what a scope can be. */
const LABELS = 'caselint ignores version key place scope rule finding';
