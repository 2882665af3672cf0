import { ENTRY_FIELDS, type Entry, readEntry } from './entry.ts';
import { newKey } from './names.ts';

/** What a list is for: findings that somebody set aside one by one, or all that were there when a team began. */
export type ListKind = 'ignores' | 'baseline';

/** A list of findings that are set aside, without a word of a record. */
export interface IgnoreList {
  readonly kind: ListKind;
  /** What its names are made with: one key, or several where two lists were joined. New names are made with the first. */
  readonly keys: readonly string[];
  /** By their ids. */
  readonly entries: ReadonlyMap<string, Entry>;
  /** Lines that could not be read; they are kept as they are until somebody mends them. */
  readonly strange: readonly string[];
}

export interface ListProblem {
  /** Counted from 1. */
  readonly line: number;
  /** Whole sentences: what is the matter, and what to do. */
  readonly message: string;
}

/** The form of the file; a list of a higher version was written by a later Caselint. */
const VERSION = 1;

export function emptyList(kind: ListKind): IgnoreList {
  return { kind, keys: [newKey()], entries: new Map(), strange: [] };
}

/**
 * Reads a list from its file: one JSON object a line, the head first. Each line is read for itself, so that a damaged one
 * costs nothing but itself.
 * @returns undefined where the file as a whole is no list of this kind, or one of a later Caselint
 */
export function readList(
  content: string,
  kind: ListKind,
): { readonly list: IgnoreList | undefined; readonly problems: readonly ListProblem[] } {
  const keys = new Set<string>();
  const entries = new Map<string, Entry>();
  const strange: string[] = [];
  const problems: ListProblem[] = [];
  for (const [index, written] of content
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    const report = (message: string) => problems.push({ line: index + 1, message });
    if (written.trim() === '') continue;
    if (CONFLICT.test(written)) {
      report('Two versions of this list were joined here. Both count; delete the lines that begin with <, = or >.');
      continue;
    }
    const value = parsed(written);
    const head = readHead(value);
    if (head?.caselint === kind && head.version > VERSION) {
      report('This list was written by a later Caselint, so it is left aside. Install that version to use it.');
      return { list: undefined, problems };
    }
    if (head?.caselint === kind) keys.add(head.key);
    else if (keys.size === 0) {
      report(`This is no list of Caselint’s, so it is left as it is. Move the file away or give another name.`);
      return { list: undefined, problems };
    } else {
      const entry = readEntry(value);
      if (entry) entries.set(entry.id, entry);
      else {
        strange.push(written);
        report('This line is damaged and sets nothing aside. Delete it, or bring the file back from a copy.');
      }
    }
  }
  if (keys.size === 0) return { list: emptyList(kind), problems };
  return { list: { kind, keys: [...keys].sort(), entries, strange }, problems };
}

/** Writes a list so that the same list is always the same text, and git can join two of them line by line. */
export function writeList({ kind, keys, entries, strange }: IgnoreList): string {
  const heads = [...keys].sort().map((key) => ({ caselint: kind, version: VERSION, key }));
  const sorted = [...entries.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
  const lines = [...heads.map((head) => JSON.stringify(head)), ...sorted.map((entry) => JSON.stringify(entry, FIELDS))];
  return `${[...lines, ...strange].join('\n')}\n`;
}

/** The list with these entries put in, or in the place of those with their ids. */
export function withEntries(list: IgnoreList, added: readonly Entry[]): IgnoreList {
  return { ...list, entries: new Map([...list.entries, ...added.map((entry) => [entry.id, entry] as const)]) };
}

/** The list without the entries with these ids. */
export function withoutEntries(list: IgnoreList, ids: ReadonlySet<string>): IgnoreList {
  return { ...list, entries: new Map([...list.entries].filter(([id]) => !ids.has(id))) };
}

/** Always in this order, whatever order an object was made in. */
const FIELDS = [...ENTRY_FIELDS];

/** What git leaves between two versions that it could not join by itself. */
const CONFLICT = /^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/;

interface Head {
  readonly caselint: string;
  readonly version: number;
  readonly key: string;
}

function readHead(value: unknown): Head | undefined {
  const { caselint, version, key } = (value ?? {}) as Readonly<Record<string, unknown>>;
  const isHead = typeof caselint === 'string' && typeof version === 'number' && typeof key === 'string' && key !== '';
  return isHead ? { caselint, version, key } : undefined;
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
