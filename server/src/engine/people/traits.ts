import type { Language } from '../language/language.ts';
import { once } from '../language/remember.ts';
import type { BlockText, RecordBlock, SentenceFacts } from '../types.ts';
import type { Draft } from './drafts.ts';
import { isGivenName } from './names.ts';
import { ageByClass } from './schoolYear.ts';
import { placeOf, type Sighting } from './sightings.ts';

const ADULT_AGE = 18;
/** How many blocks at the top may be the title. */
const TITLE_BLOCKS = 2;

/** What the places where a name stands tell about its bearer. */
export interface Traits {
  /** False where nothing but a capital speaks for a person. */
  readonly isPerson: boolean;
  readonly professional: boolean;
  /** A professional only because a title or a place in a list suggests it. */
  readonly presumed?: true;
  readonly child: boolean;
  /** Years, where the record gives an age or a date of birth. */
  readonly age?: number;
}

export interface TraitReader {
  read(draft: Draft): Traits;
}

/** @param wholeYear the latest year that the record mentions, for reckoning ages from dates of birth */
export function createTraitReader(
  sightings: readonly Sighting[],
  blocks: readonly RecordBlock[],
  language: Language,
): TraitReader {
  const agencyWords = wordsOfAgencies(sightings);
  const small = wordsWithoutCapital(sightings);
  const latestYear = latestYearOf(blocks);
  const familyNames = namesOfFamily(sightings, blocks, language);
  return { read };

  function read(draft: Draft): Traits {
    const age = firstDefined(draft.sightings.map((s) => ageAfter(s, latestYear)));
    const inChildren = draft.sightings.some(
      (s) =>
        s.mention.kind === 'child' ||
        namesChild(s) ||
        (s.sentence === s.block.sentences[0] &&
          ((labelled(s, 'label-of-children') && (s.block.text.label || s.mention.tokens[0] < 2)) ||
            (labelled(s, 'label-of-child-seen') && s.mention.tokens[0] < 2))) ||
        isInTitle(s),
    );
    const kin = draft.sightings.some((s) => s.mention.kind === 'kin' || s.mention.kind === 'stranger');
    const parent = draft.sightings.some((s) => s.mention.relation === 'mother' || s.mention.relation === 'father');
    const child = !parent && (age === undefined ? inChildren && !kin : age < ADULT_AGE);
    const attends = draft.sightings.some(
      (s) => labelled(s, 'label-of-attendance') && /^ ?(?:\(|[-–—] ?)\p{Lu}/u.test(s.facts.text.slice(s.mention.end)),
    );
    const ofFamily = [...draft.surnames, ...draft.singles].some((s) => familyNames.has(s));
    // Who is listed among those present, or called "Mrs …", and bears no name of the family, is there for their work.
    const atWork = draft.sightings.some((s) => isAtWork(s));
    const presumed =
      !atWork && !ofFamily && ((draft.titled && familyNames.size > 0) || (attends && draft.surnames.size > 0));
    return {
      isPerson: isPerson(draft, age),
      child,
      professional: !child && !kin && (atWork || presumed),
      ...(presumed ? { presumed } : {}),
      ...(age === undefined ? {} : { age }),
    };
  }

  /** A rank, a title of a job beside the name, or a place in the record where only staff are named. */
  function isAtWork(sighting: Sighting): boolean {
    const { mention, facts } = sighting;
    if (mention.kind === 'professional') return true;
    if (labelled(sighting, 'label-of-professional') && isFirstInBlock(sighting)) return true;
    // "Ricky Boyle from housing"
    if (
      /^from$/.test(facts.tokens[mention.tokens[1]]?.norm ?? '') &&
      language.hasWord('place-of-work', facts, mention.tokens[1] + 1)
    )
      return true;
    // "Mrs Hylton in the school office": a title, and a place where people work.
    if (
      /^(?:Mr|Mrs|Ms|Miss|Dr)\b/.test(facts.text.slice(mention.start)) &&
      /^ (?:in|at) (?:the )?(?:(?:school|nursery|college|surgery|housing|front) (?:office|reception|kitchen|desk)|school|nursery|college|surgery|clinic|office|reception)\b/i.test(
        facts.text.slice(mention.end),
      )
    )
      return true;
    const at = facts.mentions.indexOf(mention);
    const next = facts.mentions[at + 1];
    const after = next?.kind === 'name' && /^\p{Lu}{2}$/u.test(next.name ?? '') ? facts.mentions[at + 2] : next;
    if (after?.kind !== 'professional' || after.name) return false;
    const between = facts.text.slice(mention.end, after.start);
    if (after.relation === 'agency' && /^ (?:from|of) (?:the )?$/.test(between)) return true;
    if (/^ ?[-–—] ?$/.test(between)) return labelled(sighting, 'label-of-attendance');
    return /^(?: ?\((?:\p{Lu}{2,3})\))?(?:,? | ?\()$/u.test(between) && (opens(sighting) || between.includes('('));
  }

  /** Where a name opens its place, what follows a comma describes it; in a list commas part people. */
  function opens({ mention, facts }: Sighting): boolean {
    const before = facts.tokens[mention.tokens[0] - 1];
    return !before || '.;:|•('.includes(before.norm);
  }

  /** "Core group – Corey Sowerby / Lacey Sowerby": whom the meeting or the plan is about; a surname alone is the family's. */
  function isInTitle({ mention, facts, block, sentence }: Sighting): boolean {
    if (mention.kind !== 'name' || !sentence || !blocks.slice(0, TITLE_BLOCKS).includes(block)) return false;
    const name = mention.name ?? '';
    if (!name.includes(' ') && (!/\p{Ll}/u.test(name) || !isGivenName(name.toLowerCase(), language))) return false;
    const [from] = mention.tokens;
    return (
      /^(?:[-–—:/&,+]|and|for|re|of)$/.test(facts.tokens[from - 1]?.norm ?? '') &&
      facts.tokens.some(
        (_, i) => i < from && language.classEnds('title-of-children', facts, i).some((end) => end <= from),
      )
    );
  }

  /** "Girl gave name as Tia": a child's name given after a word for a child. */
  function namesChild({ mention, facts }: Sighting): boolean {
    const before = facts.mentions.filter((m) => m.end <= mention.start && m.kind !== 'pronoun').at(-1);
    if (before?.kind !== 'child') return false;
    return facts.tokens.some(
      (_, i) => i < mention.tokens[0] && language.classEnds('identified-as', facts, i).includes(mention.tokens[0]),
    );
  }

  function labelled(sighting: Sighting, name: string): boolean {
    const label = labelOf(sighting);
    return label !== undefined && language.hasClass(name, language.read(label));
  }

  function isPerson(draft: Draft, age: number | undefined): boolean {
    if (age !== undefined || draft.titled || draft.givens.size > 0) {
      return (
        draft.titled ||
        age !== undefined ||
        [...draft.givens].some((g) => isGivenName(g, language)) ||
        acts(draft) > 0 ||
        related(draft)
      );
    }
    if (related(draft)) return true;
    if (
      draft.sightings.every((s) => /^[\p{Lu}'’-]+$/u.test(s.mention.name ?? '')) &&
      ![...draft.singles].some((w) => isGivenName(w, language))
    )
      return false;
    const words = [...draft.singles, ...draft.surnames];
    if (words.some((w) => isGivenName(w, language) && !small.has(w))) return true;
    if (words.some((w) => agencyWords.has(w) || small.has(w))) return false;
    return acts(draft) > 0;
  }

  function related(draft: Draft): boolean {
    return draft.sightings.some(({ mention }) => mention.relation !== undefined || mention.kind === 'child');
  }

  /** How often the name does something, owns something or is spoken to. */
  function acts(draft: Draft): number {
    return draft.sightings.filter(({ mention, facts }) => {
      const next = facts.tokens[mention.tokens[1]];
      if (
        next &&
        (next.norm === "'s" ||
          language.hasWord('verb-helper', facts, mention.tokens[1]) ||
          language.hasWord('after-name', facts, mention.tokens[1]) ||
          /^\p{Ll}{2,}(?:ed|s|n't)$/u.test(next.text))
      )
        return true;
      // "this is Adil Rehman, her partner"
      const told = facts.mentions.find((m) => m.start >= mention.end);
      if (told?.kind === 'kin' && /^(?:, | \()$/.test(facts.text.slice(mention.end, told.start))) return true;
      const before = facts.tokens[mention.tokens[0] - 1];
      return before !== undefined && language.hasWord('person-preposition', facts, mention.tokens[0] - 1);
    }).length;
  }
}

/** The label of the sighting's block, or the heading of a list of names right above it. */
export function labelOf({ block, sentence }: Sighting): string | undefined {
  if (!sentence || block.outline.kind === 'email-header') return undefined;
  const { label, text } = block.text;
  if (label) return text.slice(label.start, label.end);
  return block.section || undefined;
}

function isFirstInBlock(sighting: Sighting): boolean {
  if (!sighting.block.text.label) return false;
  const [first] = sighting.block.sentences;
  return first !== undefined && placeOf(sighting).start - first.span.start < 4;
}

/** "(9)", ", 14", "aged 9", "(17 months)", "dob 2.5.15": the age that follows a name. */
function ageAfter({ mention, facts, block }: Sighting, latestYear: number | undefined): number | undefined {
  const inList = /famil|child/i.test(
    block.text.label ? block.text.text.slice(block.text.label.start, block.text.label.end) : '',
  );
  const after = facts.text.slice(mention.end, mention.end + 48).replace(/^ +(?=,)/, '');
  const months = /^[\s,(]*(?:now |aged |is )?(\d{1,2}) ?(?:months|mths|mth|m\b|weeks|wks|w\b|days)/i.exec(after);
  if (months) return 0;
  if (/^[\s,(]*(?:now )?[\d.]{1,4}\/(?:52|12)\b(?!\/)/.test(after)) return 0;
  const bare = /^ (\d{1,2}) ?(?:[,;)]|$)/.exec(after);
  const before = facts.text.slice(0, mention.start);
  // "Lacey 5/12, Mikey 3": beside a baby's age a bare number is one too.
  const besideBaby = /\p{Lu}\p{Ll}+ [\d.]{1,4}\/(?:52|12),? (?:and |& )?$/u.test(before);
  if (bare && Number(bare[1]) < ADULT_AGE && (inList || besideBaby || /\([^)]*$/.test(before))) return Number(bare[1]);
  const years =
    /^ ?(?:\(|, ?|aged |is |is now )(?:[MF], ?)?(?:now |aged )?(?:\w+ )?(\d{1,2})(?!\d)(?: ?(?:yrs?|years?|y\/o)\b)?(?! ?(?:am|pm|weeks|months|[./:-]\d|\p{L}))/iu.exec(
      after,
    );
  const born =
    /^[\s,(:–-]*(?:\p{L}{1,3}, )?(?:d\.?o\.?b\.?|born|b\.)?[\s:]*(\d{1,2}[./-]\d{1,2}[./-](\d{4}|\d{2}))\b/iu.exec(
      after,
    );
  if (born && latestYear !== undefined) {
    const year = Number(born[2]!.length === 2 ? `20${born[2]}` : born[2]);
    const age = latestYear - (year > latestYear ? year - 100 : year);
    // A date right after a name need not be a birthday: "Carly 19/6".
    if (/dob|d\.o\.b|born|b\./i.test(born[0]) || /^ ?\(/.test(after)) return age;
  }
  if (years && !born) return Number(years[1]);
  return ageByClass(facts.text, mention.start, mention.end);
}

/** Surnames of the children, of those called mother or father, and those on the form's line for the family. */
function namesOfFamily(
  sightings: readonly Sighting[],
  blocks: readonly RecordBlock[],
  language: Language,
): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { text, sentences } of blocks) {
    const label = text.label && text.text.slice(text.label.start, text.label.end);
    if (!label || !/^(?:family|family name|case|surname)\b/i.test(label)) continue;
    for (const { text: word } of sentences.flatMap((s) => s.facts.tokens))
      if (/^\p{Lu}/u.test(word)) for (const part of [word, ...word.split('-')]) names.add(part.toLowerCase());
  }
  for (const sighting of sightings) {
    const { mention } = sighting;
    if (!mention.name) continue;
    const label = labelOf(sighting);
    const facts = label === undefined ? undefined : language.read(label);
    const listed =
      facts !== undefined &&
      sighting.block.text.label !== undefined &&
      (language.hasClass('label-of-children', facts) || language.hasClass('label-of-family', facts));
    const told = mention.kind === 'child' || mention.relation === 'mother' || mention.relation === 'father';
    if (!listed && !told && ageAfter(sighting, undefined) === undefined) continue;
    const words = mention.name.toLowerCase().split(/[\s/]+/);
    const surname = words.at(-1)!;
    if (words.length > 1 || listed) for (const part of [surname, ...surname.split('-')]) names.add(part);
  }
  return names;
}

function wordsOfAgencies(sightings: readonly Sighting[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { mention } of sightings) {
    if (mention.relation !== 'agency') continue;
    const [first = ''] = (mention.name ?? mention.norm).toLowerCase().split(' ');
    words.add(first.replace(/'s$/, ''));
  }
  return words;
}

/** Words that the record also writes without a capital: no names. */
function wordsWithoutCapital(sightings: readonly Sighting[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const facts of new Set(sightings.map((sighting) => sighting.facts)))
    for (const word of smallWords(facts)) words.add(word);
  return words;
}

const smallWords = once(({ tokens }: SentenceFacts): readonly string[] =>
  tokens.flatMap(({ text }) => (/^\p{Ll}{3,}$/u.test(text) ? [text] : [])),
);

function latestYearOf(blocks: readonly RecordBlock[]): number | undefined {
  const latest = blocks.reduce((year, { text }) => Math.max(year, latestYearIn(text)), 0);
  return latest > 0 ? latest : undefined;
}

/** 0 where the block names no year. */
const latestYearIn = once(({ text }: BlockText): number => {
  const dates = text.matchAll(/\b(20[0-4]\d)\b|\b\d{1,2}[./-]\d{1,2}[./-](\d{2})\b/g);
  const years = [...dates].map(([, full, short]) => (full ? Number(full) : 2000 + Number(short)));
  return Math.max(0, ...years.filter((year) => year < 2060));
});

function firstDefined<T>(values: readonly (T | undefined)[]): T | undefined {
  return values.find((value) => value !== undefined);
}
