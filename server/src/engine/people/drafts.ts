import type { Language } from '../language/language.ts';
import { remember } from '../language/remember.ts';
import { lastBefore } from './antecedents.ts';
import { createDraftIndex } from './draft-index.ts';
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
  /** How many were made before it. */
  readonly order: number;
}

/**
 * Puts sightings of names together: full names first, then lone first names, titles with surnames, and initials, each
 * to the full name it can belong to. A name that fits nobody is a person of its own.
 */
export function draftNamed(sightings: readonly Sighting[], language: Language): Draft[] {
  const named = sightings.flatMap((sighting) => {
    const parts = namePartsOf(sighting, language);
    return parts ? [{ sighting, parts, rank: rankOf(parts) }] : [];
  });
  const names = new Set(named.flatMap(({ parts: { given, single, alias } }) => [given, single, alias]));
  names.delete(undefined);
  const otherForms = createShortNames(names as ReadonlySet<string>, language);
  const drafts: Draft[] = [];
  const index = createDraftIndex();
  for (const step of [0, 1, 2, 3, 4]) {
    for (const { sighting, parts, rank } of named) {
      if (rank !== step) continue;
      const forms = parts.single === undefined ? NONE : otherForms(parts.single);
      const fitting = index.near(parts, forms).filter((draft) => fits(draft, parts, sighting, forms));
      const known = bestOf(fitting, parts, sighting);
      if (!known && step === 4 && !parts.titled) continue;
      const draft = known ?? newDraft(sighting, parts, drafts.length);
      if (!known) drafts.push(draft);
      addTo(draft, sighting, parts);
      index.add(draft, parts);
    }
  }
  joinAliases(drafts);
  for (const draft of drafts) draft.sightings.sort((a, b) => placeOf(a).start - placeOf(b).start);
  return drafts;
}

/** Full names first, then lone ones, titles with a surname, initials with one, and initials alone. */
function rankOf({ given, single, initial, initials }: NameParts): number {
  return given ? 0 : single ? 1 : initial ? 3 : initials ? 4 : 2;
}

function newDraft(sighting: Sighting, parts: NameParts, order: number): Draft {
  return {
    sightings: [],
    givens: new Set(),
    surnames: new Set(),
    singles: new Set(),
    fullest: sighting.mention.name!,
    titled: parts.titled,
    order,
  };
}

function addTo(draft: Draft, sighting: Sighting, parts: NameParts): void {
  insertInOrder(draft.sightings, sighting);
  if (parts.given) draft.givens.add(parts.given);
  if (parts.surname) draft.surnames.add(parts.surname);
  if (parts.single) draft.singles.add(parts.single);
  if (parts.alias) draft.givens.add(parts.alias);
  if (parts.gender && !draft.gender) draft.gender = parts.gender;
  const told = genderOfRelation(sighting.mention.relation);
  if (told) draft.gender = told;
  draft.titled ||= parts.titled;
  const { name } = sighting.mention;
  if (wordsOf(name!) > wordsOf(draft.fullest)) draft.fullest = name!;
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
  for (const form of forms) if (givens.has(form) || singles.has(form)) return true;
  // "Liams needs": an apostrophe left out.
  if (single) return isCalled(draft, single) || (single.endsWith('s') && isCalled(draft, single.slice(0, -1)));
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
  if (wordsOf(other.fullest) > wordsOf(into.fullest)) into.fullest = other.fullest;
  if (!into.gender && other.gender) into.gender = other.gender;
}

/** By that name alone, or as the first of two: "Anna" of "Anna-Lise". */
function isCalled({ givens, singles, surnames }: Draft, word: string): boolean {
  return givens.has(word) || singles.has(word) || surnames.has(word) || startsWith(givens, `${word}-`);
}

function wordsOf(name: string): number {
  let words = 1;
  for (let at = name.indexOf(' '); at >= 0; at = name.indexOf(' ', at + 1)) words++;
  return words;
}

function startsWith(words: ReadonlySet<string>, start: string): boolean {
  for (const word of words) if (word.startsWith(start)) return true;
  return false;
}
