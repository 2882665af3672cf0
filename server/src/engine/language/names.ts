import type { SentenceFacts, Token } from '../types.ts';
import type { Language } from './language.ts';
import { classesFrom, PERSON_CLASSES } from './person-words.ts';
import { lookUp } from './word-list.ts';

/** A run of words that look like somebody's name: "Craig", "Ms Tate", "PC 4471 Idris", "T. Bickerstaff", "FG". Token indexes, end exclusive. */
export interface NameRun {
  readonly from: number;
  readonly to: number;
  /** Where the name itself starts: after a title or rank and a collar number. */
  readonly nameFrom: number;
  /** A rank or title that only a professional has: "PC", "Dr". */
  readonly rank: boolean;
  /** What the run names, as far as its words tell. */
  readonly kind: 'person' | 'agency' | 'place';
}

/** Classes whose words are people already, so that they start no name: "Mum", "Lodger". Abbreviations are looked at by their case. */
const WORDS = new Set(
  PERSON_CLASSES.map(([name]) => name).filter((name) => !/abbreviation|capital|agency|pronoun/.test(name)),
);

const KIN = new Set([...WORDS].filter((name) => name.startsWith('kin-')));

const OPENING_MARKS = new Set([
  ':',
  '.',
  '?',
  '!',
  '•',
  '-',
  '–',
  '—',
  '"',
  '“',
  '‘',
  "'",
  '(',
  '/',
  '|',
  '*',
  '#',
  '>',
  '+',
  ';',
]);

/** Every run of capitalised words that may name a person, an agency or a place, in order. */
export function nameRuns(facts: SentenceFacts, language: Language): NameRun[] {
  const { tokens } = facts;
  const shouting = !tokens.some((t) => t.word && /\p{Ll}{2,}/u.test(t.text));
  const runs: NameRun[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const run = titledRun(i) ?? plainRun(i);
    if (!run) continue;
    runs.push(run);
    i = run.to - 1;
  }
  return runs;

  function titledRun(i: number): NameRun | undefined {
    if (!capital(tokens[i]!)) return undefined;
    const rank = is('job-rank', i);
    if (!rank && !is('title-person', i)) return undefined;
    let at = i + 1;
    if (tokens[at]?.norm === '.') at++;
    // "Mr + Mrs Laidler": the second title carries the name.
    if (tokens[at] && /^\d+$/.test(tokens[at]!.text)) at++;
    const to = extend(at);
    if (to === at) return undefined;
    return { from: i, to, nameFrom: at, rank, kind: 'person' };
  }

  function plainRun(i: number): NameRun | undefined {
    const token = tokens[i]!;
    if (!capital(token) || !mayStart(i)) return undefined;
    const to = extend(i);
    if (to === i) return undefined;
    // Where everything is in capitals only a known name starts one, unless an age follows.
    if (shouting && !isGiven(i) && tokens.slice(i, to).some((_, n) => isGiven(i + n))) return undefined;
    // "Met Jake", "Told Beth": the capital that opens the sentence is no name.
    // A surname in capitals before a first name is one: "MARRABLE Lee".
    const isSurname = !shouting && /^\p{Lu}{4,}$/u.test(token.text);
    if (to - i > 1 && opens(i) && !isGiven(i) && isGiven(i + 1) && token.text.length > 1 && !isSurname)
      return undefined;
    const kind = kindOf(i, to);
    const whole = possessedPlace(i, to);
    if (whole)
      return { from: i, to: whole, nameFrom: i, rank: false, kind: is('agency-word', whole - 1) ? 'agency' : 'place' };
    if (kind !== 'person') return { from: i, to, nameFrom: i, rank: false, kind };
    const turned = surnameFirst(i, to);
    if (turned) return { from: i, to: turned, nameFrom: i, rank: false, kind };
    return plausible(i, to) ? { from: i, to, nameFrom: i, rank: false, kind } : undefined;
  }

  /** "CRAWSHAW, REECE", "Doyle, Stacey": where a name ends that is given surname first. */
  function surnameFirst(from: number, to: number): number | undefined {
    if (to - from !== 1 || isGiven(from) || tokens[to]?.norm !== ',' || !capital(tokens[to + 1]) || !isGiven(to + 1))
      return undefined;
    const next = tokens[to + 2];
    const bothShout = [from, to + 1].every((i) => /^[\p{Lu}'’-]{2,}$/u.test(tokens[i]!.text));
    if (
      is('not-a-name', from) ||
      is('sentence-opener', from) ||
      isAbbreviation(from) ||
      lookUp(tokens[from]!.norm).ordinary
    )
      return undefined;
    // "Kinga, Lili, Bence" is a list.
    const isListed = next?.norm === ',' && capital(tokens[to + 3]);
    return bothShout || (opens(from) && !isListed && (!next || next.norm === ',' || next.norm === '('))
      ? to + 2
      : undefined;
  }

  /** "Bishop's Wharf", "St Osyth's Primary", "22 Cooper's Lea": where a place or an agency ends whose name holds a name. */
  function possessedPlace(from: number, to: number): number | undefined {
    if (tokens[to]?.norm !== "'s" || !capital(tokens[to + 1])) return undefined;
    const end = extend(to + 1);
    const numbered = /^\d{1,3}[a-z]?$/i.test(tokens[from - 1]?.text ?? '');
    return end > to + 1 && (numbered || is('place-word', end - 1) || is('agency-word', end - 1)) ? end : undefined;
  }

  /** Runs over capitalised words, initials with their stops, and the small words inside names. */
  function extend(start: number): number {
    let to = start;
    for (let i = start; i < tokens.length; i++) {
      const token = tokens[i]!;
      if (i > start && gapBetween(tokens[i - 1]!, token)) {
        if (!/^[ \t]*(?:\r?\n)?[ \t]*$/.test(facts.text.slice(tokens[i - 1]!.end, token.start))) break;
        if (/\n|\t| {2,}/.test(facts.text.slice(tokens[i - 1]!.end, token.start))) break;
      }
      // "Zuzanna (Zuzia) Hill", "Drug & Alcohol Service"
      if (
        i > start &&
        token.norm === '(' &&
        tokens[i + 2]?.norm === ')' &&
        capital(tokens[i + 1]) &&
        capital(tokens[i + 3]) &&
        !isHead(i + 1) &&
        !is('job-abbreviation', i + 1)
      ) {
        i += 2;
        continue;
      }
      if (i > start && token.norm === '&' && capital(tokens[i + 1]) && !isGiven(i + 1)) continue;
      if (token.norm === '.' && /^\p{Lu}$/u.test(tokens[i - 1]?.text ?? '') && i > start) continue;
      if (i > start && is('name-particle', i) && capital(tokens[i + 1])) continue;
      if (i > start && is('name-suffix', i)) {
        to = i + 1;
        continue;
      }
      // "Marlbeck Family Hub": no name of a person, but part of an agency's.
      const ofAgency = i > start && capital(tokens[i + 1]) && is('agency-word', i + 1);
      if (!capital(token) || (is('not-a-name', i) && !ofAgency)) break;
      if (i > start && (isHead(i) || is('title-person', i) || is('job-rank', i))) break;
      // Where everything is in capitals they say nothing: an ordinary word is no part of a name.
      if (shouting && !isGiven(i) && (lookUp(token.norm).ordinary || is('agency-word', i)) && isGiven(start)) break;
      // After a mixed-case name a word all in capitals is a surname; a short one is an abbreviation.
      if (i > start && /^[\p{Lu}\d]{2,4}$/u.test(token.text) && isAbbreviation(i)) break;
      to = i + 1;
    }
    return to;
  }

  function kindOf(from: number, to: number): NameRun['kind'] {
    const given = isGiven(from);
    if (to - from === 1 && (is('thing-word', from) || is('agency-word', from) || is('place-word', from)) && !given)
      return 'place';
    const last = is('agency-word', to - 1)
      ? 'agency'
      : is('place-word', to - 1) || is('thing-word', to - 1)
        ? 'place'
        : undefined;
    const short = to - from === 2 || tokens[from + 1]?.norm === '(';
    if (last && !(given && short && last === 'place' && !/^\d/.test(tokens[from - 1]?.text ?? ''))) return last;
    if (to - from > 1 && is('agency-word', from + 1) && !given) return 'agency';
    const before = tokens[from - 1];
    // "lives at Mill Fold"; "at Nate's" is somebody's.
    if (before?.norm === 'at' && !given && tokens[to]?.norm !== "'s") return 'place';
    if (tokens[from]!.norm === 'st' && to - from > 1) return 'place';
    if (before?.norm === 'the' && !given && from > 0)
      return tokens[from - 1]!.text === 'The' || to - from > 1 ? 'agency' : 'place';
    if (to - from === 1 && lookUp(tokens[from]!.norm).place && !given) return 'place';
    if (to - from === 1 && before?.norm === 'in' && !given) return 'place';
    if (before && /^\d+[a-z]?$/i.test(before.text) && to - from > 1 && !given) return 'place';
    return 'person';
  }

  /** Whether a run could be a name where it stands: a capital that opens a sentence proves nothing. */
  function plausible(from: number, to: number): boolean {
    const first = tokens[from]!;
    if (isGiven(from) && opens(from) && to - from === 1)
      return !is('verb-like-name', from) && !(lookUp(first.norm).ordinary && !startsClause(to));
    if (isGiven(from)) return true;
    const own = tokens.slice(from, to).filter((t) => t.word);
    if (/^[\p{Lu}]{2}$/u.test(first.text) && own.length === 1) return !shouting && !isAbbreviation(from);
    // "KIERON ASANTE-WELLS (15)": an age says it even where everything is in capitals.
    if (own.length > 1 && tokens[to]?.norm === '(' && /^\d{1,2}$/.test(tokens[to + 1]?.text ?? '')) return true;
    if (shouting) return false;
    if (own.length === 1 && first.text.length === 1) return false;
    const common = (t: Token, i: number) => lookUp(t.norm).ordinary || is('sentence-opener', i) || isAbbreviation(i);
    // "Comfort Osei, 67": an age says it.
    if (own.length > 1 && tokens[to]?.norm === ',' && /^\d{1,2}$/.test(tokens[to + 1]?.text ?? '')) return true;
    // "Mum's new partner (Jay)", "Uncle Raj": a description right before says it.
    const bracketed = tokens[from - 1]?.norm === '(' && tokens[to]?.norm === ')' ? from - 2 : from - 1;
    if (bracketed >= 0 && own.length === 1 && isKin(bracketed) && !isAbbreviation(from)) return true;
    if (opens(from)) {
      if (own.length > 1) return (!common(first, from) || first.text.length === 1) && !is('sentence-opener', to - 1);
      return !common(first, from) && !/(?:ed|ing|ly|tion|ment|ness|ies|ings)$/.test(first.norm) && startsClause(to);
    }
    if (/^\p{Lu}{2,}$/u.test(first.text) && own.length === 1)
      return first.text.length > 3 && !common(first, from) && /[aeiouy]/.test(first.norm);
    return !common(first, from) || (own.length > 1 && !common(tokens[to - 1]!, to - 1) && !is('sentence-opener', from));
  }

  function mayStart(i: number): boolean {
    if (/[’'](?:t|d|ll|ve|m|re)$/i.test(tokens[i]!.text)) return false;
    return !isHead(i) && !is('not-a-name', i) && (isGiven(i) || !is('function-word', i));
  }

  /** A mark, a verb or the like after the name: "Kuba said", "Tez's", "Beata – ". */
  function startsClause(at: number): boolean {
    const next = tokens[at];
    if (!next) return true;
    if (/^\d{1,2}m?$/.test(next.text)) return true;
    if (!next.word) return next.norm !== '.' || at === tokens.length - 1;
    return (
      next.norm === "'s" || is('verb-helper', at) || /^\p{Ll}{3,}(?:ed|s|n't)$/u.test(next.text) || is('after-name', at)
    );
  }

  function opens(i: number): boolean {
    if (!tokens.slice(0, i).some((t) => t.word)) return true;
    return OPENING_MARKS.has(tokens[i - 1]!.norm) || /\n/.test(facts.text.slice(tokens[i - 1]!.end, tokens[i]!.start));
  }

  function isGiven(i: number): boolean {
    const { norm, text } = tokens[i]!;
    if ((text.length < 4 || !shouting) && text === text.toUpperCase() && isAbbreviation(i)) return false;
    return (
      lookUp(norm).givenName || is('given-name-female', i) || is('given-name-male', i) || is('given-name-either', i)
    );
  }

  function isKin(i: number): boolean {
    return isOneOf(KIN, i);
  }

  function isHead(i: number): boolean {
    return isOneOf(WORDS, i);
  }

  /** Most words start no class of people at all. */
  function isOneOf(classes: ReadonlySet<string>, i: number): boolean {
    return (
      i < tokens.length && classesFrom(tokens[i]!.norm, language).some(([name]) => classes.has(name) && is(name, i))
    );
  }

  function isAbbreviation(i: number): boolean {
    return is('job-abbreviation', i) || is('abbreviation', i);
  }

  function is(name: string, i: number): boolean {
    return i < tokens.length && language.hasWord(name, facts, i);
  }
}

/** The words of a run that are the name: titles, collar numbers and stops left out. */
export function nameOf(facts: SentenceFacts, run: NameRun): string {
  const { tokens } = facts;
  return facts.text.slice(tokens[run.nameFrom]!.start, tokens[run.to - 1]!.end);
}

function capital(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text);
}

function gapBetween(a: Token, b: Token): boolean {
  return b.start > a.end;
}
