import { createPhraseCheck } from '../checking/phrases.ts';
import { type Mistake, readYaml, type Source } from '../checking/source.ts';
import { collectionRulesIn } from '../engine/collection.ts';
import { createLanguage } from '../engine/language/language.ts';
import type { Dictionaries } from '../engine/linter.ts';
import { createAllowance } from './allowance.ts';
import { MOST } from './bounds.ts';
import { holding } from './lists.ts';
import { listsOf, rulesOf, stillPrepared } from './prepared.ts';
import { readChanges, readRules } from './rules.ts';
import { type Unit, type Units, unitsOf } from './units.ts';
import { readWords } from './words.ts';

/** A dictionary of a team's, as it was found. */
export interface TeamFile {
  /** How mistakes name it. */
  readonly file: string;
  readonly text: string;
}

/** Caselint's dictionaries with a team's own. */
export interface TeamDictionaries {
  /** Caselint's own, the very same, where the team's add nothing. */
  readonly dictionaries: Dictionaries;
  /** What cannot be used, in the order of the files and of the places in them. */
  readonly mistakes: readonly Mistake[];
  /** The team's own rules by their ids, with the file that each is in. */
  readonly ownRules: ReadonlyMap<string, string>;
}

/**
 * Reads a team's dictionaries and puts them into Caselint's. Whatever cannot be used is left out and named, and everything
 * else holds. Pure; never throws and takes a bounded time, whatever the files hold: see `MOST`.
 */
export function readTeam(files: readonly TeamFile[], builtin: Dictionaries): TeamDictionaries {
  const sources = readFiles(files);
  const units = withinBounds(unitsOf(sources), sources);
  const allowance = createAllowance();
  const words = readWords(units.words, builtin, allowance);
  const own = listsOf(builtin);
  const lists = { ...own, ...words.lists };
  const touched = holding(Object.keys(words.lists), lists);
  const language = createLanguage(lists, stillPrepared(builtin, [], touched)?.lists);
  const check = createPhraseCheck(language, lists);
  const reading = { check, allowance, builtin: rulesOf(builtin), across: collectionRulesIn(builtin) };
  const changes = readChanges(units.changes, reading);
  const added = readRules(units.rules, reading);
  const mistakes = inOrder([...units.mistakes, ...words.mistakes, ...changes.mistakes, ...added.mistakes], files);
  const ownRules = new Map(added.rules.map(({ id }) => [id, fileOf(id, units)]));
  if (units.words.length + units.changes.length + units.rules.length === 0)
    return { dictionaries: builtin, mistakes, ownRules };
  const rules = [...changes.rules, ...added.rules];
  const prepared = stillPrepared(builtin, rules, touched);
  return {
    dictionaries: {
      ...builtin,
      rules: asFiles(rules),
      lexicon: { ...builtin.lexicon, team: words.lists },
      ...(builtin.collection ? { collection: asFiles(changes.across) } : {}),
      ...(prepared ? { prepared } : {}),
    },
    mistakes,
    ownRules,
  };
}

function asFiles<Rule extends { readonly id: string }>(rules: readonly Rule[]) {
  return rules.map((value) => ({ file: `${value.id}.yaml`, value }));
}

function fileOf(id: string, { rules }: Units): string {
  return rules.find(({ value }) => (value as { id: string }).id === id)?.source.file ?? '';
}

function readFiles(files: readonly TeamFile[]): Source[] {
  let room: number = MOST.lengthOfAll;
  return files.map((file, place) => {
    const { text } = file;
    if (place >= MOST.files) return unread(file, TOO_MANY_FILES);
    if (text.length > MOST.length) return unread(file, TOO_LONG);
    if (text.length > room) return unread(file, TOO_LONG_TOGETHER);
    room -= text.length;
    return isNestedTooDeep(text) ? unread(file, TOO_DEEP) : readYaml(text, file.file, MOST.aliases);
  });
}

/** A file that is not looked at, for a reason. */
function unread({ file }: TeamFile, reason: string): Source {
  const empty = readYaml('', file);
  return { ...empty, mistakes: [empty.mistake([], reason)] };
}

/** Told before it is read: reading it would take long. */
function isNestedTooDeep(text: string): boolean {
  let depth = 0;
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    depth = '[{'.includes(bracket) ? depth + 1 : Math.max(0, depth - 1);
    if (depth > MOST.nesting) return true;
  }
  return new RegExp(`(?:[-?:]\\s+){${MOST.nesting}}`).test(text);
}

/** No more than may be, in the order of the files; what is left out is named once, where it begins. */
function withinBounds(units: Units, sources: readonly Source[]): Units {
  const { words, changes, rules } = units;
  const all = sources.flatMap((source) => [...words, ...changes, ...rules].filter((unit) => unit.source === source));
  const first = all[MOST.entries];
  if (!first) return units;
  const kept = new Set<Unit>(all.slice(0, MOST.entries));
  return {
    words: words.filter((unit) => kept.has(unit)),
    changes: changes.filter((unit) => kept.has(unit)),
    rules: rules.filter((unit) => kept.has(unit)),
    mistakes: [...units.mistakes, first.source.mistake(first.path, TOO_MANY_ENTRIES)],
  };
}

/** In the order of the files and of the places in them; a name that goes into two lists has its mistake once. */
function inOrder(mistakes: readonly Mistake[], files: readonly TeamFile[]): Mistake[] {
  const place = new Map(files.map(({ file }, index) => [file, index]));
  const sorted = [...mistakes].sort(
    (a, b) => (place.get(a.file) ?? 0) - (place.get(b.file) ?? 0) || a.span.start - b.span.start,
  );
  return sorted.filter(
    ({ message, span }, i) => sorted[i - 1]?.span.start !== span.start || sorted[i - 1]?.message !== message,
  );
}

const TOO_MANY_FILES = `This is left out: a folder may hold ${MOST.files} dictionaries. Put several into one.`;
const TOO_LONG = `This is left out: a dictionary may have ${MOST.length} characters. Make several of it.`;
const TOO_LONG_TOGETHER = `This is left out: all dictionaries together may have ${MOST.lengthOfAll} characters.`;
const TOO_DEEP = 'This is left out: too many brackets stand inside one another. Write it plainer.';
const TOO_MANY_ENTRIES = `This and what follows is left out: all dictionaries together may hold ${MOST.entries} entries.`;
