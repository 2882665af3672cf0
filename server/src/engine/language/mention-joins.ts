import type { MentionKind, SentenceFacts } from '../types.ts';
import type { Language } from './language.ts';

/** A mention in the making; token indexes, end exclusive. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  readonly kind: MentionKind;
  readonly relation?: string;
  readonly name?: string;
  /** The describing word or the name itself, without what stands before it. */
  readonly head: readonly [number, number];
  /** Whose: "Tilly" in "Tilly's dad", "Mum" in "a friend of Mum's". */
  readonly of?: Piece;
}

/**
 * Makes one mention of a name and its description: "her friend Jo", "Carly Meek – mother", "Dad (Craig Braddock)",
 * "a lady called Bernie", "Jo Tibbs (family support worker)".
 */
export function joinAppositions(facts: SentenceFacts, pieces: readonly Piece[], language: Language): Piece[] {
  let joined = [...pieces];
  // From the right, so that "Nan (Gemma's mum, Pauline)" joins its inner pair first.
  for (let i = joined.length - 2; i >= 0; i--) {
    const a = joined[i]!;
    const b = joined[i + 1]!;
    const whole = joinPair(facts, a, b, joined[i + 2], language);
    if (whole) joined = [...joined.slice(0, i), whole, ...joined.slice(i + 2)];
  }
  return joined;
}

type Link = 'is' | 'next' | 'bracket' | 'comma' | 'dash' | 'colon' | 'naming';

function joinPair(
  facts: SentenceFacts,
  a: Piece,
  b: Piece,
  next: Piece | undefined,
  language: Language,
): Piece | undefined {
  const link = linkBetween(facts, a, b, language);
  if (!link || a.kind === 'pronoun' || b.kind === 'pronoun' || a.kind === 'collective' || b.kind === 'collective')
    return undefined;
  if (a.relation === 'agency') return undefined;
  const described = a.kind === 'name' ? b : a;
  const named = a.kind === 'name' ? a : b;
  const nested =
    a.kind !== 'name' && b.name !== undefined && b.relation !== undefined && link === 'bracket' && a.kind === b.kind;
  if (!nested && (named.kind !== 'name' || described.name || described.kind === 'name')) return undefined;
  if (link === 'comma' && described === a && next?.from === b.to + 1 && next.kind === 'name' && !a.of) return undefined;
  if (!allowed(facts, a, b, link, described)) return undefined;
  const close = link === 'bracket' && facts.tokens[b.to]?.norm === ')' ? 1 : 0;
  return {
    ...described,
    from: a.from,
    to: b.to + close,
    name: named.name!,
    ...(nested && a.relation ? { relation: a.relation } : {}),
  };
}

function allowed(facts: SentenceFacts, a: Piece, b: Piece, link: Link, described: Piece): boolean {
  const before = facts.tokens[a.from - 1];
  const after = facts.tokens.slice(b.to).find((t) => !QUOTES.has(t.norm));
  const opens = !before || '.;:|•-–—(*✓✔☑'.includes(before.norm) || (link === 'colon' && /^\p{Lu}/u.test(before.text));
  const closes = !after || '.;,)|–—-✓✔☑'.includes(after.norm);
  if (described === a) {
    if (link === 'is') return described.kind === 'kin' && (closes || /^\d/.test(after?.text ?? ''));
    if (described.kind === 'child' && link === 'naming') return true;
    if (described.kind === 'child' && link === 'comma') return a.to - a.from > 1 && (closes || after?.norm === '(');
    if (
      link === 'next' &&
      described.of &&
      !facts.tokens.slice(a.from, a.to).some((t) => t.norm === "'s" && t.end < facts.tokens[a.head[0]]!.start + 1)
    )
      return false;
    // "dad to the boy (Kobe)": the name is the boy's.
    if (link === 'bracket' && described.of && described.of.from > described.head[0]) return false;
    if (link === 'next' && !a.of && ['man', 'woman', 'adult'].includes(a.relation ?? '')) return false;
    if (link === 'comma')
      return (
        (a.of !== undefined ||
          a.to - a.from > 1 ||
          (opens && a.kind === 'kin') ||
          (a.kind === 'kin' && b.to - b.from > 1 && after?.norm === '(') ||
          (a.kind === 'kin' && b.from < b.head[1] && facts.tokens[b.from]!.text !== named(b))) &&
        (closes ||
          /^\d/.test(after?.text ?? '') ||
          (after?.norm === '(' && /^(?:\d|aged|dob|d\.o\.b|d|born)/i.test(facts.tokens[b.to + 1]?.text ?? '')))
      );
    if (link === 'colon' || link === 'dash')
      return opens && (closes || after?.norm === '(' || /^\d/.test(after?.text ?? ''));
    return true;
  }
  if (after?.norm === "'s") return false;
  if (link === 'next' || link === 'is') return false;
  if (link === 'naming') return described.kind !== 'professional' && described.kind !== 'child';
  if (link === 'bracket') return true;
  if (link === 'colon') return false;
  const trails =
    closes || (link === 'dash' && after?.norm === '(') || (described.kind === 'kin' && after?.norm === 'of');
  // In a list ("Mum, school, HV") commas part people; only a name that opens its place is described by what follows.
  return opens && trails && !(link === 'comma' && after?.norm === ',' && described.kind === 'professional');
}

/** A name with its title left out. */
function named(piece: Piece): string {
  return piece.name?.split(' ')[0] ?? '';
}

/** What stands between two pieces, an age passed over: "Lorraine, 38, mother", "Kevin, 30s, mate of Craig's". */
function linkBetween(facts: SentenceFacts, a: Piece, b: Piece, language: Language): Link | undefined {
  const between = facts.tokens.slice(a.to, b.from);
  if (between.length > 6) return undefined;
  const gap = facts.text.slice(facts.tokens[a.to - 1]!.end, facts.tokens[b.from]!.start);
  if (/\n|\t/.test(gap)) return undefined;
  const words = between.filter((t) => !QUOTES.has(t.norm));
  if (words.length === 0) return 'next';
  const marks = words.map((t) => t.norm).join(' ');
  if (marks === '(') return 'bracket';
  if (/^,(?: (?:(?:aged|early|mid|late) )?\d{1,2}s? ,)?$/.test(marks)) return 'comma';
  if (/^(?:, (?:aged )?\d{1,2} )?[-–—]$/.test(marks)) return 'dash';
  if (marks === ':') return 'colon';
  if (marks === 'is' || marks === 'was') return 'is';
  let start = facts.tokens[a.to]!.norm === '(' || facts.tokens[a.to]!.norm === ',' ? a.to + 1 : a.to;
  // "boy about 8 called Alfie"
  while (start < b.from && /^(?:\d{1,2}|about|aged|approx|maybe|,)$/.test(facts.tokens[start]!.norm)) start++;
  const end =
    b.from - between.filter((t, i) => QUOTES.has(t.norm) && a.to + i >= start && i === between.length - 1).length;
  return language.classEnds('naming-word', facts, start).includes(end) ? 'naming' : undefined;
}

/** Marks that keep nothing apart: quotation marks, and Markdown's emphasis. */
const QUOTES = new Set(['"', '“', '”', "'", '‘', '’', '*', '_']);
