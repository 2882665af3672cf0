import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { root } from '../../support/sources.ts';
import { MONTHS, type NameKind, SHORT_MONTHS, SHORT_WEEKDAYS, WEEKDAYS } from './words.ts';

/** One of the repository's own records, taken apart. */
export interface SourceRecord {
  readonly ending: '.md' | '.txt';
  readonly text: string;
  /** Title, date, who was there. */
  readonly head: string;
  /** Everything else, parted where blank lines are. */
  readonly blocks: readonly string[];
}

/** What corpora are made of. */
export interface Sources {
  readonly records: readonly SourceRecord[];
  /** Single sentences of running text. */
  readonly sentences: readonly string[];
  readonly names: ReadonlyMap<string, NameKind>;
}

const FOLDERS = ['test/records/clean', 'test/records/flagged', 'test/quality/records'];

/** Every invented record of the repository, in the order of their paths. */
export function readSources(): Sources {
  const records = FOLDERS.flatMap((folder) =>
    readdirSync(join(root, folder))
      .sort()
      .map((file) => takeApart(file, readFileSync(join(root, folder, file), 'utf8'))),
  );
  const lines = records.flatMap(({ text }) => text.split('\n'));
  const sentences = lines.map(sentencesIn).filter((each) => each.length > 1);
  return { records, sentences: sentences.flat(), names: namesIn(records.map(({ text }) => text).join('\n')) };
}

/** The sentences of one line, as far as a full stop before a capital tells. */
export function sentencesIn(line: string): string[] {
  return line.split(/(?<=[.!?]["”’')]?)\s+(?=["“‘'(]?\p{Lu})/u).filter((sentence) => sentence !== '');
}

function takeApart(file: string, text: string): SourceRecord {
  const [head = '', ...blocks] = text
    .replaceAll('\r\n', '\n')
    .trim()
    .split(/\n\s*\n/);
  return { ending: extname(file) === '.md' ? '.md' : '.txt', text, head, blocks };
}

const PLACE_AFTER =
  /^(?:Street|Road|Lane|Close|Court|House|Lodge|Primary|High|School|Hub|Centre|Royal|Way|Rise|Row|Park|Avenue|Terrace)$/;
const TITLE = /^(?:Mr|Mrs|Ms|Miss|Dr|PC|DC|DS|DI|Sgt|Sister)$/;
const OTHERS = [
  'Wed',
  'Tue',
  'Thu',
  'English',
  'Polish',
  'Welsh',
  'Romanian',
  'Act',
  'Christmas',
  'Easter',
  'God',
  'Nanny',
];
const NO_NAMES = new Set([
  ...MONTHS,
  ...SHORT_MONTHS,
  ...WEEKDAYS.flatMap((day) => [day, `${day}s`]),
  ...SHORT_WEEKDAYS,
  ...OTHERS,
]);

/** Words that are always capital and do not only begin sentences, by what their neighbours say they name. */
function namesIn(text: string): Map<string, NameKind> {
  const lower = new Set(text.match(/(?<!\p{L})\p{Ll}+/gu));
  const found = new Map<string, Record<NameKind, number>>();
  for (const [, before = '', word = '', after = ''] of text.matchAll(
    /(?<=([\p{L}’']+),?[ ])(\p{Lu}\p{Ll}{2,})(?:'s|’s)?(?= (\p{L}+))/gu,
  )) {
    if (lower.has(word.toLowerCase()) || NO_NAMES.has(word) || TITLE.test(word) || PLACE_AFTER.test(word)) continue;
    const counts = found.get(word) ?? { given: 0, family: 0, place: 0 };
    found.set(word, counts);
    if (PLACE_AFTER.test(after)) counts.place += 2;
    else if (TITLE.test(before) || (/^\p{Lu}\p{Ll}/u.test(before) && !lower.has(before.toLowerCase()))) counts.family++;
    else counts.given++;
  }
  return new Map([...found].map(([word, counts]) => [word, most(counts)]));
}

function most(counts: Record<NameKind, number>): NameKind {
  return (Object.entries(counts) as [NameKind, number][]).sort((a, b) => b[1] - a[1])[0]![0];
}
