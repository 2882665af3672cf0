import type { ClassPlace, Language } from '../../language/language.ts';
import type { CaseRecord, HomeFact, OpenMention, RecordBlock, RecordSentence, WhoFact } from '../../types.ts';
import type { Adults } from './adults.ts';
import { isAsserted, isOpen } from './asserted.ts';
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
    // "Used to live there" is no plan.
    const planned = language.findClass('home-planned', facts).filter(([at]) => facts.tokens[at - 1]?.norm !== 'used');
    if (planned.some(([start, end]) => start <= to && from <= end)) return [];
    if (says === 'here' && (language.hasClass('home-for-now', facts) || isNoFamily(facts.tokens[to - 1]!.norm)))
      return [];
    const who = whoIs(sentence, says, from, to) ?? (says === 'only' ? NOBODY : undefined);
    // "Lives with her mother, Lee and Kofi" is of a child, where it is of no adult.
    const isOfChild = says === 'away' && !who;
    const others = says === 'here' || isOfChild ? companions(sentence, from, to) : [];
    return [...(who ? [fact(sentence, who, says)] : []), ...others.map((each) => fact(sentence, each, 'here'))];
  }

  function whoIs(sentence: RecordSentence, says: Says, from: number, to: number): WhoFact | undefined {
    const { mentions, tokens } = sentence.facts;
    // "Lee's clothes are in Mum's wardrobe", "her live-in partner".
    const own = mentions.find((mention) => mention.tokens[0] <= from && from < mention.tokens[1]);
    if (own && says === 'here') return adults.of(sentence, own);
    // 'Lee said "I live here"': whoever said it stands before.
    const speaker = [0, 1, 2].some((back) => /^(?:i|my)$/.test(tokens[from - back]?.norm ?? ''));
    const at = speaker ? tokens.findIndex((_, i) => language.hasWord('home-teller', sentence.facts, i)) : from;
    const within = says === 'away' ? undefined : mentions.find(({ tokens: [a, b] }) => from <= a && b <= to);
    return (at < 0 ? undefined : adults.at(sentence, at)) ?? (within && adults.of(sentence, within));
  }

  /** "Lives with her partner Lee and the children": everybody up to the next verb. */
  function companions(sentence: RecordSentence, from: number, to: number): WhoFact[] {
    const { tokens, mentions } = sentence.facts;
    const last = tokens.findIndex(({ norm }, i) => i >= from && i <= to && /^w(?:ith)?$/.test(norm));
    if (last < 0) return [];
    const found: WhoFact[] = [];
    let at = last + 1;
    for (const mention of mentions.filter(({ tokens: [start] }) => start > last)) {
      const [start, end] = mention.tokens;
      if (tokens.slice(at, start).some(({ norm }) => !JOINING.test(norm))) break;
      const who = mention.kind === 'pronoun' ? undefined : adults.of(sentence, mention);
      if (who) found.push(who);
      at = Math.max(at, end);
    }
    return found;
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
    const all = place && isAsserted(facts, place[0], language) ? peopleIn(sentence) : [];
    const listed = language
      .findClass('home-all-of', facts)
      .filter(([from]) => isAsserted(facts, from, language))
      .flatMap(([from, to]) => peopleIn(sentence, to, ({ tokens }) => tokens[0] >= from));
    return [...all, ...listed].map((who) => fact(sentence, who, 'here'));
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
    if (!isList(sentence) && !isAsked(sentence)) return [];
    const { facts, block } = sentence;
    const isFirst = block.sentences[0] === sentence || sentence.cell !== undefined || isAsked(sentence);
    if (!isFirst) return [];
    const end =
      claims.find(({ name }) => name !== 'home-here' && name !== 'home-moved-in')?.from ?? facts.tokens.length;
    const about = claims.map(({ from }) => adults.at(sentence, from)?.name);
    const listed = peopleIn(sentence, end, (mention) => !isAside(sentence, mention)).filter(
      ({ name }) => !about.includes(name),
    );
    const here = listed.map((who) => fact(sentence, who, 'here'));
    return isComplete(sentence, listed) ? [...here, fact(sentence, listed[0]!, 'only')] : here;
  }

  /** "Household: mother and two children": a list of one adult and the children says that nobody else lives there. */
  function isComplete({ facts, block }: RecordSentence, listed: readonly WhoFact[]): boolean {
    const isOne = new Set(listed.map(({ name }) => name)).size === 1 && block.sentences.length === 1;
    return isOne && language.hasClass('household-children', facts);
  }

  /** "Who lives in the home? Mum, Lee and Ama." */
  function isAsked({ index, block }: RecordSentence): boolean {
    const asked = record.sentences[index - 1];
    return asked?.block === block && asked.facts.text.endsWith('?') && namesHome(asked.facts.text);
  }

  function isList(sentence: RecordSentence): boolean {
    return labelsOf(sentence).some(namesHome);
  }

  /** What stands over or before a sentence as its title. */
  function labelsOf({ block, cell, facts: { text: words } }: RecordSentence): string[] {
    // "HOUSEHOLD        Mother, Idris": a form that was printed out.
    const wide = /^(\p{Lu}[\p{L} /]{3,30}?)(?: {3,}|\t| [-–—] )/u.exec(words)?.[1];
    const { text, label, cells } = block.text;
    const first = label ?? (cell === undefined || cell === 0 ? undefined : cells[0]);
    return [
      ...(wide ? [wide] : []),
      ...(first ? [text.slice(first.start, first.end)] : []),
      ...(first || !namesHome(block.section) || hasEnded(block) ? [] : [block.section]),
    ];
  }

  /** A line with a label of its own ends the list over it: "Who lives here: … Condition: fair. Mr Oakes present." */
  function hasEnded(block: RecordBlock): boolean {
    const before = record.blocks.slice(0, record.blocks.indexOf(block));
    const start = before.findLastIndex(({ section }) => section !== block.section) + 1;
    return before.slice(start).some(({ text }) => text.label !== undefined);
  }

  function namesHome(name: string): boolean {
    return isNamed('household-label', name) && !isNamed('household-label-not', name);
  }

  function isNamed(list: string, name: string): boolean {
    return name !== '' && name.length <= LONGEST_LABEL && language.hasClass(list, language.read(name.toLowerCase()));
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
/** What may stand between people of one list: "her mother, Lee and little brother Kofi (3)". */
const JOINING =
  /^(?:[,(&+)]|and|the|her|his|their|both|own|with|aged?|\d+|two|three|four|children|kids|child|baby|little|partner|other)$/;
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
