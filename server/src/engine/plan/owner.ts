import type { Language } from '../language/language.ts';
import type { SentenceFacts, Token } from '../types.ts';
import type { Commitment } from './commitments.ts';
import { partsOf, type Range } from './parts.ts';

const LINKING = new Set([
  'and',
  '&',
  '/',
  'with',
  'then',
  'or',
  '+',
  'to',
  'action',
  'lead',
  'by',
  '*',
  'the',
  'via',
  "'s",
]);

/** More words than this before "visits" and somebody else is spoken of. */
const LONGEST_GIVER = 5;

/**
 * Who is to do it, as far as a sentence tells: who acts, who stands after "by", a name that stands alone between dashes,
 * commas or brackets ("GP report – FG"), or whoever does something in the rest of the sentence.
 * @param beside whether the sentence stands beside the action's own: "Delroy." after "Bath lift and rails."
 * @returns token indexes, end exclusive; undefined where nobody is named, or only everybody
 */
export function ownerIn(
  facts: SentenceFacts,
  commitment: Commitment | undefined,
  language: Language,
  beside = false,
): Range | undefined {
  if (commitment && !commitment.passive && isSomebody(facts, commitment, language)) return commitment.subject;
  return (
    agentIn(facts) ??
    standingAlone(facts, commitment, language, beside) ??
    actingIn(facts, commitment, language) ??
    (commitment ? undefined : (givingIn(facts, language) ?? endingIn(facts, language)))
  );
}

/** Whether words name nobody in particular: "All", "Professionals", "TBC", or nothing at all. */
export function isNobody(facts: SentenceFacts, [from, to]: Range, language: Language): boolean {
  const vague = language.findClass('nobody', facts);
  const words = facts.tokens
    .map((token, i) => ({ token, i }))
    .filter(({ token, i }) => i >= from && i < to && token.word);
  return words.every(({ token, i }) => isLink(token) || vague.some(([start, end]) => start <= i && i < end));
}

/** Whether a cell or a line holds nothing but who is meant. */
export function namesOnly(facts: SentenceFacts, language: Language): boolean {
  const parts = partsOf(facts);
  return parts.length > 0 && parts.every((part) => isPeople(facts, part, language));
}

function isSomebody(facts: SentenceFacts, { subject, verb }: Commitment, language: Language): boolean {
  const [from, to] = subject;
  if (from === to || isNobody(facts, subject, language)) return false;
  if (facts.mentions.some((m) => m.tokens[0] < to && m.tokens[1] > from && m.kind !== 'child' && m.tokens[1] === to))
    return true;
  if (isAgency(facts, from, to, language) || isInitials(facts, from, to)) return true;
  // "Sibling assessment to start in June": it will not start itself.
  if (language.hasWord('goes-by-itself', facts, verb)) return false;
  if (facts.mentions.some((m) => m.tokens[0] < to && m.tokens[1] > from)) return true;
  // "Estate to sort the boiler" acts on something; in "bus pass to sort by Friday" nobody acts.
  const next = facts.tokens[verb + 1];
  return (
    to - from <= 3 &&
    /^\p{Lu}/u.test(facts.tokens[from]!.text) &&
    next?.word === true &&
    !/^(?:by|before|on|in|at|asap|and|as|for|to)$/.test(next.norm)
  );
}

function agentIn({ tokens, mentions }: SentenceFacts): Range | undefined {
  const by = mentions.find((m) => /^(?:by|via)$/.test(tokens[m.tokens[0] - 1]?.norm ?? ''));
  return by?.tokens;
}

/** A part of the sentence between marks that holds nothing but people: "– Carly and Dean –", "(SW)", ": PCSO Webb,". */
function standingAlone(
  facts: SentenceFacts,
  commitment: Commitment | undefined,
  language: Language,
  beside: boolean,
): Range | undefined {
  const parts = partsOf(facts);
  const named = parts.filter((part) => isPeople(facts, part, language) && !isNobody(facts, part, language));
  const [first] = parts;
  // "Marcus – FG": the last of them owns. A name that only opens the sentence is a topic where nothing but a time follows, or where somebody else acts.
  const last = named.at(-1);
  if (!last || last !== first || beside) return last;
  const rest = parts.slice(1).filter((part) => !isOpen(facts, part, language));
  return rest.length > 0 && !(commitment && commitment.from >= first[1] && commitment.passive) ? last : undefined;
}

function isOpen(facts: SentenceFacts, [from, to]: Range, language: Language): boolean {
  const open = ['no-timescale', 'timescale', 'duration'].flatMap((name) => language.findClass(name, facts));
  return facts.tokens.every(
    (t, i) => i < from || i >= to || !t.word || open.some(([start, end]) => start <= i && i < end),
  );
}

/** Somebody with a verb of their own: "Angie taking", "FG chase", "Aaron drives", "Kath leading on this". */
function actingIn(facts: SentenceFacts, commitment: Commitment | undefined, language: Language): Range | undefined {
  return facts.mentions.find((m) => {
    const [from, to] = m.tokens;
    if (m.kind === 'child' || (m.kind === 'pronoun' && m.relation !== 'writer') || isNobody(facts, m.tokens, language))
      return false;
    if (commitment?.passive && commitment.subject[0] <= from && to <= commitment.subject[1]) return false;
    const next = facts.tokens[to];
    const before = facts.tokens[from - 1];
    // A new clause: at the start, after a mark or "and"; not "whether Mum attends".
    if (!next?.word || (before?.word && !/^(?:and|then|with|interim|the|that)$/.test(before.norm))) return false;
    if (/^(?:to|will|'ll|can)$/.test(next.norm)) return !(commitment?.passive && commitment.helper === to);
    if (next.norm === 'agreed') return /^(?:to|he|she|they|i|we)$/.test(facts.tokens[to + 1]?.norm ?? '');
    if (/^(?:is|are|has)$/.test(next.norm))
      return /(?:ing|^to|^due|^offered|^agreed|^responsible)$/.test(facts.tokens[to + 1]?.norm ?? '');
    return /^\p{Ll}+(?:s|ing)$/u.test(next.text)
      ? language.hasTag(facts, to, 'Verb')
      : language.hasWord('action-verb', facts, to);
  })?.tokens;
}

/** Whether a part of a sentence holds nothing but who is meant, and perhaps a time. */
export function isPeople(facts: SentenceFacts, [from, to]: Range, language: Language): boolean {
  if (isInitials(facts, from, to) || isAgency(facts, from, to, language)) return true;
  const covered = (i: number) =>
    facts.mentions.some((m) => m.tokens[0] <= i && i < m.tokens[1] && m.kind !== 'child' && m.kind !== 'pronoun');
  const words = facts.tokens
    .map((token, i) => ({ token, i }))
    .filter(({ token, i }) => i >= from && i < to && token.word);
  if (language.hasWord('tongue', facts, from)) return false;
  return (
    words.some(({ i }) => covered(i)) &&
    words.every(
      ({ token, i }) =>
        covered(i) || isLink(token) || isInitials(facts, i, i + 1) || isOpen(facts, [i, i + 1], language),
    )
  );
}

function isAgency(facts: SentenceFacts, from: number, to: number, language: Language): boolean {
  let start = from;
  while (start < to && /^(?:the|allocated|a)$/.test(facts.tokens[start]!.norm)) start++;
  const ends = ['agency', 'job-title', 'job-abbreviation', 'agency-capital'].flatMap((name) => [
    ...language.classEnds(name, facts, start),
  ]);
  return ends.some((end) => end >= to);
}

/** A small word between names; "OR" in capitals is somebody. */
function isLink({ norm, text }: Token): boolean {
  return LINKING.has(norm) && !/^\p{Lu}{2}/u.test(text);
}

/** "FG", "TB": two or three capitals that are no word of the trade. */
function isInitials({ tokens }: SentenceFacts, from: number, to: number): boolean {
  return to - from === 1 && /^\p{Lu}{2,3}$/u.test(tokens[from]!.text);
}

/** "SW visits 6 weekly", "School nurse drop-ins on Tuesdays": what comes from somebody, who stands before it. */
function givingIn(facts: SentenceFacts, language: Language): Range | undefined {
  const from = facts.tokens.findIndex(({ word, norm }) => word && !/^\d/.test(norm));
  for (let to = Math.min(from + LONGEST_GIVER, facts.tokens.length - 1); from >= 0 && to > from; to--)
    if (language.hasWord('given-by', facts, to) && isPeople(facts, [from, to], language)) return [from, to];
  return undefined;
}

/** "Weekly phone call midwife/SW", "– referral HI": a pair, or initials, at the end of what is only named. */
function endingIn(facts: SentenceFacts, language: Language): Range | undefined {
  const part = partsOf(facts).at(-1);
  if (!part) return undefined;
  const [start, end] = part;
  const isPair = (from: number) =>
    facts.tokens.slice(from, end).some(({ norm }) => /^[/&+]$/.test(norm)) &&
    !language.hasWord('sent-to', facts, from - 1) &&
    isPeople(facts, [from, end], language);
  for (let from = start + 1; from < end; from++) {
    if (
      !facts.tokens[from - 1]!.word ||
      ['leads-to-name', 'action-verb'].some((name) => language.hasWord(name, facts, from - 1))
    )
      continue;
    const isOwn = isInitials(facts, from, end) && !isAgency(facts, from, end, language);
    if ((isOwn || isPair(from)) && !isNobody(facts, [from, end], language)) return [from, end];
  }
  return undefined;
}
