import type { Language } from '../language/language.ts';
import { remember } from '../language/remember.ts';
import { lastBefore } from './antecedents.ts';
import { genderOfRelation } from './human.ts';
import { type Gender, type NameParts, namePartsOf } from './names.ts';
import { createShortNames } from './short-names.ts';
import { insertInOrder, placeOf, type Sighting } from './sightings.ts';

const NONE: ReadonlySet<string> = new Set();

/** A person in the making. */
export interface Draft {
  readonly sightings: Sighting[];
  readonly givens: Set<string>;
  readonly surnames: Set<string>;
  readonly singles: Set<string>;
  /** How many sightings carry more than a lone word. */
  fullest: string;
  gender?: Gender;
  titled: boolean;
  /** Which letters its names start with, a bit each: a name with none of them fits nobody here. */
  letters: number;
}

/**
 * Puts sightings of names together: full names first, then lone first names, titles with surnames, and initials, each
 * to the full name it can belong to. A name that fits nobody is a person of its own.
 */
export function draftNamed(sightings: readonly Sighting[], language: Language): Draft[] {
  const named = sightings.flatMap((sighting) => {
    const parts = namePartsOf(sighting, language);
    return parts ? [{ sighting, parts }] : [];
  });
  const names = new Set(named.flatMap(({ parts: { given, single, alias } }) => [given, single, alias]));
  names.delete(undefined);
  const otherForms = createShortNames(names as ReadonlySet<string>, language);
  const drafts: Draft[] = [];
  const rank = ({ given, single, initial, initials }: NameParts) =>
    given ? 0 : single ? 1 : initial ? 3 : initials ? 4 : 2;
  for (const step of [0, 1, 2, 3, 4]) {
    for (const { sighting, parts } of named) {
      if (rank(parts) !== step) continue;
      const letters = lettersOf(parts);
      const forms = parts.single === undefined ? NONE : otherForms(parts.single);
      const fitting = drafts.filter(
        (draft) => (draft.letters & letters || forms.size > 0) && fits(draft, parts, sighting, forms),
      );
      const known = bestOf(fitting, parts, sighting);
      if (known) addTo(known, sighting, parts);
      else if (step < 4 || parts.titled) drafts.push(newDraft(sighting, parts));
    }
  }
  joinAliases(drafts);
  for (const draft of drafts) draft.sightings.sort((a, b) => placeOf(a).start - placeOf(b).start);
  return drafts;
}

function newDraft(sighting: Sighting, parts: NameParts): Draft {
  const draft: Draft = {
    sightings: [],
    givens: new Set(),
    surnames: new Set(),
    singles: new Set(),
    fullest: sighting.mention.name!,
    titled: parts.titled,
    letters: 0,
  };
  addTo(draft, sighting, parts);
  return draft;
}

function addTo(draft: Draft, sighting: Sighting, parts: NameParts): void {
  insertInOrder(draft.sightings, sighting);
  draft.letters |= lettersOf(parts);
  if (parts.given) draft.givens.add(parts.given);
  if (parts.surname) draft.surnames.add(parts.surname);
  if (parts.single) draft.singles.add(parts.single);
  if (parts.alias) draft.givens.add(parts.alias);
  if (parts.gender && !draft.gender) draft.gender = parts.gender;
  const told = genderOfRelation(sighting.mention.relation);
  if (told) draft.gender = told;
  draft.titled ||= parts.titled;
  const { name } = sighting.mention;
  if (name!.split(' ').length > draft.fullest.split(' ').length) draft.fullest = name!;
}

/** @param forms other forms of a lone name: "Gary" for "Gaz" */
function fits(draft: Draft, parts: NameParts, sighting: Sighting, forms: ReadonlySet<string>): boolean {
  if (parts.gender && draft.gender && parts.gender !== draft.gender && (parts.titled || draft.titled)) return false;
  const { givens, surnames, singles } = draft;
  const { given, surname, initial, single, initials } = parts;
  if (given && surname) {
    const sameSurname = [...surnames].some(
      (known) => known === surname || (surname.length === 1 && known.startsWith(surname)),
    );
    return sameSurname ? givens.has(given) : surnames.size === 0 && singles.has(given) && !singles.has(surname);
  }
  // "Baby Tully" is not the mother of that surname.
  if (single && sighting.mention.kind === 'child') return singles.has(single) || givens.has(single);
  if ([...forms].some((form) => givens.has(form) || singles.has(form))) return true;
  if (single)
    return [single, withoutPlural(single)].some(
      (word) => startsWith(givens, `${word}-`) || givens.has(word) || singles.has(word) || surnames.has(word),
    );
  if (initial && surname)
    return surnames.has(surname) && (givens.size === 0 ? draft.titled && parts.titled : startsWith(givens, initial));
  if (surname) return surnames.has(surname) || (givens.size === 0 && singles.has(surname));
  if (!initials) return false;
  if (initials.length === 1) return parts.titled && draft.titled !== undefined && startsWith(surnames, initials);
  return startsWith(givens, initials[0]!) && startsWith(surnames, initials[1]!);
}

/**
 * Of several people a name could mean: the one whose name it is in full, then the one last spoken of before. A title
 * with a surname that two bear ("Mrs Mirza" and her mother-in-law) stays the first one's: the second needs more words.
 */
function bestOf(drafts: readonly Draft[], parts: NameParts, sighting: Sighting): Draft | undefined {
  if (drafts.length < 2) return drafts[0];
  const { start } = placeOf(sighting);
  const given = drafts.filter(
    (draft) => parts.single && (draft.givens.has(parts.single) || draft.singles.has(parts.single)),
  );
  // A title is a grown-up's: of a family's surnames it means the parent, not the child.
  const grown = drafts.filter(
    (draft) => parts.titled && (draft.titled || draft.sightings.some((s) => s.mention.kind === 'kin')),
  );
  const among = given.length ? given : grown.length ? grown : drafts;
  if (grown.length > 1 && !parts.single && !parts.given) {
    const first = (draft: Draft) => placeOf(draft.sightings[0]!).start;
    return grown.reduce((a, b) => (first(b) < first(a) ? b : a));
  }
  const nearest = (draft: Draft) => lastBefore(start, draft.sightings) ?? -1;
  let best = among[0];
  for (const draft of among) if (nearest(draft) > nearest(best!)) best = draft;
  return best;
}

/** "Gaz (Gary Tully)", "Simran (Sim)": a name in brackets right after a name is the same person's. */
function joinAliases(drafts: Draft[]): void {
  const bySentence = new Map<number, { draft: Draft; sighting: Sighting }[]>();
  for (const draft of drafts) {
    for (const sighting of draft.sightings) {
      const here = remember(bySentence, sighting.base, () => []);
      here.push({ draft, sighting });
    }
  }
  const merged = new Map<Draft, Draft>();
  const current = (draft: Draft): Draft => (merged.has(draft) ? current(merged.get(draft)!) : draft);
  for (const here of bySentence.values()) {
    for (const one of here) {
      const other = here.find(
        ({ draft, sighting }) => current(draft) !== current(one.draft) && isBracketed(one.sighting, sighting),
      );
      if (!other) continue;
      const into = current(one.draft);
      const from = current(other.draft);
      merge(into, from);
      merged.set(from, into);
      drafts.splice(drafts.indexOf(from), 1);
    }
  }
}

function isBracketed(a: Sighting, b: Sighting): boolean {
  if (a.facts !== b.facts || a.base !== b.base || b.mention.start < a.mention.end) return false;
  if (a.mention.kind === 'professional' || b.mention.kind === 'professional') return false;
  if (a.mention.kind !== b.mention.kind && a.mention.kind === 'child') return false;
  const between = a.facts.text.slice(a.mention.end, b.mention.start);
  const after = a.facts.text.slice(b.mention.end);
  const bothKin = a.mention.kind === 'kin' && b.mention.kind === 'kin';
  return (
    (/^ ?\(["“']?$/.test(between) && (bothKin ? /^["”']?[,)]/ : /^["”']?\)/).test(after)) ||
    /^,? (?:aka|a\.k\.a\.?|also known as|known as|nee|née) ["“']?$/.test(between)
  );
}

export function merge(into: Draft, other: Draft): void {
  into.sightings.push(...other.sightings);
  for (const name of ['givens', 'surnames', 'singles'] as const) for (const word of other[name]) into[name].add(word);
  if (other.fullest.split(' ').length > into.fullest.split(' ').length) into.fullest = other.fullest;
  if (!into.gender && other.gender) into.gender = other.gender;
}

/** The first letters of the parts of a name, a bit each; letters that share a bit only cost a closer look. */
function lettersOf({ given, surname, single, alias, initial, initials }: NameParts): number {
  let letters = 0;
  for (const word of [given, surname, single, alias, initial, initials])
    if (word) letters |= 1 << (word.charCodeAt(0) % 31);
  return initials && initials.length > 1 ? letters | (1 << (initials.charCodeAt(1) % 31)) : letters;
}

function startsWith(words: ReadonlySet<string>, start: string): boolean {
  return [...words].some((word) => word.startsWith(start));
}

/** "Liams needs": an apostrophe left out. */
function withoutPlural(word: string): string {
  return word.endsWith('s') ? word.slice(0, -1) : word;
}
