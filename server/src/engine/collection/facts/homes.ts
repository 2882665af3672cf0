import type { ClassPlace, Language } from '../../language/language.ts';
import type { CaseRecord, HomeFact, OpenMention, RecordSentence, WhoFact } from '../../types.ts';
import type { Adults } from './adults.ts';
import { isOpen } from './asserted.ts';
import { dayOfEntry, timeIn } from './times.ts';

const SAYS: Readonly<Record<string, Says>> = {
  'home-away': 'away',
  'home-only': 'only',
  'home-here': 'here',
  'home-moved-in': 'moved-in',
  'home-moved-out': 'moved-out',
};
const CLAIMS = Object.keys(SAYS);
/** Claims that win over another in whose words they stand: "no longer lives there", "does not live there". */
const STRONGER: readonly string[] = ['home-moved-out', 'home-moved-in', 'home-only', 'home-away', 'home-here'];

type Says = HomeFact['says'];

/**
 * What a record says of whether adults live in the child's home, since when, and that it is not settled.
 * @param day of the record, null where it has none
 */
export function homesIn(record: CaseRecord, adults: Adults, language: Language, day: number | null): HomeFact[] {
  const found = record.sentences.flatMap((sentence) => {
    if (sentence.block.outline.kind === 'heading' || sentence.block.outline.header) return [];
    const claims = claimsIn(sentence);
    const said = [
      ...claims.flatMap((claim) => saidBy(sentence, claim)),
      ...together(sentence),
      ...answered(sentence),
      ...listed(sentence, claims),
    ];
    return said.filter((one, i) => said.findIndex((other) => isSame(one, other)) === i);
  });
  return [...found, ...unsettled(found)];

  function claimsIn({ facts }: RecordSentence): readonly ClassPlace[] {
    const all = language.findAny(CLAIMS, facts);
    if (all.length === 0) return all;
    const rank = ({ name }: ClassPlace) => STRONGER.indexOf(name);
    return all.filter(
      (one) =>
        !isOpen(facts, one.from, language) &&
        !all.some((other) => rank(other) < rank(one) && other.from < one.to && one.from < other.to),
    );
  }

  function saidBy(sentence: RecordSentence, { name, from, to }: ClassPlace): HomeFact[] {
    const { facts } = sentence;
    const says = SAYS[name]!;
    if (says === 'only' && language.hasClass('hurt-then', facts)) return [];
    if (says === 'here' && facts.tokens[from]!.norm.startsWith('g') && !isThisAddress(sentence, from, to)) return [];
    const planned = language.findClass('home-planned', facts);
    if (planned.some(([start, end]) => start <= to && from <= end)) return [];
    if (says === 'here' && (language.hasClass('home-for-now', facts) || isNoFamily(facts.tokens[to - 1]!.norm)))
      return [];
    const within = facts.mentions.find(({ tokens }) => from <= tokens[0] && tokens[1] <= to);
    const who =
      adults.at(sentence, from) ?? (within && adults.of(sentence, within)) ?? (says === 'only' ? NOBODY : undefined);
    return who ? [fact(sentence, who, says)] : [];
  }

  /** "Gave 51 as his home address": where the record speaks of a 51 before. */
  function isThisAddress({ facts, span }: RecordSentence, from: number, to: number): boolean {
    const number = facts.tokens.slice(from, to).find(({ norm }) => /^\d+[a-z]?$/.test(norm));
    const before = record.text.slice(0, span.start);
    return number === undefined || new RegExp(`\\b${number.norm}\\b`, 'i').test(before);
  }

  /** "Parents: Carys Reece, Martin Allum – same address". */
  function together(sentence: RecordSentence): HomeFact[] {
    const { facts } = sentence;
    const [place] = language.findClass('home-here-all', facts);
    if (!place || isOpen(facts, place[0], language)) return [];
    return peopleIn(sentence).map((who) => fact(sentence, who, 'here'));
  }

  /** "At same address? YES": the answer stands behind the question, and whom it is about before it. */
  function answered(sentence: RecordSentence): HomeFact[] {
    const { index, block } = sentence;
    const says = ANSWER.exec(sentence.facts.text)?.[1]?.toLowerCase();
    const asked = record.sentences[index - 1];
    if (!says || asked?.block !== block || !language.hasClass('home-asked', asked.facts)) return [];
    const about = block.sentences.slice(0, block.sentences.indexOf(sentence)).flatMap((each) => peopleIn(each));
    const who = about.at(-1) ?? adults.at(asked, 0);
    return who ? [fact(sentence, who, says.startsWith('y') ? 'here' : 'away')] : [];
  }

  /** Those under "Lives with:" and "Household:", but not who is only said to have lived there. */
  function listed(sentence: RecordSentence, claims: readonly ClassPlace[]): HomeFact[] {
    if (!isList(sentence)) return [];
    const { facts, block } = sentence;
    const isFirst = block.sentences[0] === sentence || sentence.cell !== undefined;
    if (!isFirst) return [];
    const end =
      claims.find(({ name }) => name !== 'home-here' && name !== 'home-moved-in')?.from ?? facts.tokens.length;
    const about = claims.map(({ from }) => adults.at(sentence, from)?.name);
    return peopleIn(sentence, end, (mention) => !isAside(sentence, mention))
      .filter(({ name }) => !about.includes(name))
      .map((who) => fact(sentence, who, 'here'));
  }

  function isList({ block, cell, facts: { text: words } }: RecordSentence): boolean {
    // "HOUSEHOLD        Mother, Idris": a form that was printed out.
    const wide = /^(\p{Lu}[\p{L} /]{3,30}?)(?: {3,}|\t)/u.exec(words)?.[1];
    const { text, label, cells } = block.text;
    const first = label ?? (cell === undefined || cell === 0 ? undefined : cells[0]);
    const names = [
      ...(wide ? [wide] : []),
      ...(first ? [text.slice(first.start, first.end)] : []),
      first ? '' : block.section,
    ];
    return names.some((name) => {
      const facts = name === '' || name.length > LONGEST_LABEL ? undefined : language.read(name.toLowerCase());
      return facts && language.hasClass('household-label', facts) && !language.hasClass('household-label-not', facts);
    });
  }

  /** "Nan (comes most days)": what stands in brackets says that they live elsewhere. */
  function isAside({ facts: { text, mentions } }: RecordSentence, mention: OpenMention): boolean {
    const next = mentions.find(({ start, kind }) => start >= mention.end && kind !== 'pronoun')?.start ?? text.length;
    const words = /\(([^)]*)/.exec(text.slice(mention.start, Math.max(next, mention.end)))?.[1] ?? '';
    const facts = words === '' ? undefined : language.read(words);
    return (
      facts !== undefined && language.hasClass('household-aside', facts) && !language.hasClass('home-moved-in', facts)
    );
  }

  function peopleIn(
    sentence: RecordSentence,
    end = sentence.facts.tokens.length,
    isMeant: (mention: OpenMention) => boolean = () => true,
  ): WhoFact[] {
    const named = (mention: OpenMention) => mention.tokens[1] <= end && mention.kind !== 'pronoun' && isMeant(mention);
    return sentence.facts.mentions.filter(named).flatMap((mention) => adults.of(sentence, mention) ?? []);
  }

  function fact({ span, facts, block }: RecordSentence, who: WhoFact, says: Says): HomeFact {
    const told = dayOfEntry(block);
    const isDated = says.startsWith('moved') || /\b(?:since|from|until)\b/i.test(facts.text);
    const since = isDated ? timeIn(facts.text, told ?? day) : null;
    return { span: { start: span.start, end: span.end }, who, says, told, since };
  }

  /** Where the record says both, or right beside it that this is disputed. */
  function unsettled(homes: readonly HomeFact[]): HomeFact[] {
    return homes
      .filter((home) => {
        const at = record.sentences.findIndex(({ span }) => span.start === home.span.start);
        const around = record.sentences.slice(Math.max(0, at - 1), at + 2);
        return (
          around.some(({ facts }) => language.hasClass('accounts-differ', facts)) ||
          homes.some(
            (other) =>
              isOf(other, home) &&
              new Set([other.says, home.says, 'here', 'away']).size === 2 &&
              other.says !== home.says,
          )
        );
      })
      .map((home) => ({ ...home, says: 'open' as const }));
  }
}

/** "There are no other adults in the home." */
const NOBODY: WhoFact = { place: null, name: '', relation: null };
const ANSWER = /^\W*(y|yes|n|no)\b/i;
/** A label in words: what is longer is a sentence. */
const LONGEST_LABEL = 60;

/** "Lives with a friend". */
const isNoFamily = (word: string): boolean => /^(?:friend|friends|mate|mates)$/.test(word);

function isOf({ who }: HomeFact, other: HomeFact): boolean {
  return who.place === other.who.place && who.name === other.who.name;
}

function isSame(one: HomeFact, other: HomeFact): boolean {
  return one.says === other.says && isOf(one, other);
}
