import type { OpenMention, SentenceFacts } from '../types.ts';
import type { Language } from './language.ts';
import { joinAppositions, type Piece } from './mention-joins.ts';
import { nameOf, nameRuns } from './names.ts';
import { personWords } from './person-words.ts';

/**
 * Everybody a sentence speaks of, in order, none overlapping: kin terms, names, descriptions, professionals, children,
 * pronouns. Told from the sentence's words alone; who it is, and whether a name is a name at all, is for the record as
 * a whole to say.
 */
export function findMentions(facts: SentenceFacts, language: Language): OpenMention[] {
  const pieces = withPossessors(facts, barePieces(facts, language), language);
  return joinAppositions(facts, pieces, language).map((piece) => mentionOf(facts, piece));
}

/** Names and words for people as they stand, a name before a word where both claim the same place. */
function barePieces(facts: SentenceFacts, language: Language): Piece[] {
  const runs = nameRuns(facts, language);
  const words = personWords(facts, language).filter((w) => !runs.some((r) => r.from < w.to && w.from < r.to));
  const pieces: Piece[] = words.map((w) => ({ ...w, head: [w.from, w.to] }));
  for (const run of runs) {
    if (run.kind === 'place') continue;
    const span = { from: run.from, to: run.to, head: [run.from, run.to] as const };
    if (run.kind === 'agency') pieces.push({ ...span, kind: 'professional', relation: 'agency' });
    else
      pieces.push({
        ...span,
        kind: run.rank ? 'professional' : 'name',
        name: nameOf(facts, run),
        ...(run.rank ? { relation: 'job' } : {}),
      });
  }
  return pieces.sort((a, b) => a.from - b.from);
}

/** Takes in what stands before a description: "a", "her new", "Tilly's", "a friend of". */
function withPossessors(facts: SentenceFacts, pieces: readonly Piece[], language: Language): Piece[] {
  const done: Piece[] = [];
  for (const piece of pieces) {
    let current = piece;
    if (!['pronoun', 'name'].includes(piece.kind)) {
      let from = describedFrom(facts, piece.from, language);
      // A number counts people, and one person has none: "2 men", not "5 Mum".
      if (/^\d/.test(facts.tokens[from]!.text) && !/(?:s|men|ren|people)$/.test(facts.tokens[piece.to - 1]!.norm))
        from++;
      // Names and words that only describe ("another male", "mum's older cousins") are swallowed.
      while (done.length && done.at(-1)!.from >= from) done.pop();
      const before = done.at(-1);
      const possessive =
        before &&
        from > 0 &&
        ((before.to === from - 1 && ownsNext(facts, from - 1)) || (before.to === from && bareOwner(facts, before)));
      if (before && possessive) {
        done.pop();
        current = { ...piece, from: before.from, of: before };
      } else {
        // "boiler engineer" beside a name: the kind of work belongs to it.
        if (
          from > 1 &&
          piece.relation === 'job' &&
          /^[,(]$/.test(facts.tokens[from - 2]!.norm) &&
          /^\p{Ll}{3,}$/u.test(facts.tokens[from - 1]!.text)
        )
          from--;
        if (
          from > 1 &&
          ['kin', 'stranger'].includes(piece.kind) &&
          /^an?$/.test(facts.tokens[from - 2]!.norm) &&
          /^\p{Ll}+$/u.test(facts.tokens[from - 1]!.text)
        )
          from--;
        // "said that mum's new boyfriend": before kin a "that" joins.
        const joins = piece.kind === 'kin' && facts.tokens[from - 1]?.norm === 'that';
        if (from > 0 && !joins && language.hasWord('person-determiner', facts, from - 1)) {
          if (done.at(-1)?.to === from) done.pop();
          from--;
        }
        current = { ...piece, from };
      }
    }
    const before = done.at(-1);
    if (
      before &&
      ['kin', 'stranger', 'child'].includes(before.kind) &&
      !before.name &&
      belongsTo(facts, before) &&
      current.from === before.to + 1
    ) {
      done.pop();
      const to = facts.tokens[current.to]?.norm === "'s" ? current.to + 1 : current.to;
      current = { ...before, to, of: current };
    }
    done.push(current);
  }
  return done;
}

/** "Tilly's", "the twins'". */
function ownsNext(facts: SentenceFacts, at: number): boolean {
  const { norm } = facts.tokens[at]!;
  return (
    norm === "'s" ||
    ((norm === "'" || norm === '’') &&
      facts.tokens[at - 1]!.norm.endsWith('s') &&
      facts.tokens[at - 1]!.end === facts.tokens[at]!.start)
  );
}

/** "father of Brody", "dad to the boy", "a friend of Mum's". */
function belongsTo(facts: SentenceFacts, piece: Piece): boolean {
  const { norm = '' } = facts.tokens[piece.to] ?? {};
  return norm === 'of' || (norm === 'to' && piece.kind === 'kin');
}

/** "Mums partner": an owner whose apostrophe was left out. */
function bareOwner(facts: SentenceFacts, piece: Piece): boolean {
  return (
    piece.kind === 'kin' &&
    piece.to - piece.from === 1 &&
    /^(?:mum|dad|mam|mom|mother|father|nan)s$/.test(facts.tokens[piece.from]!.norm)
  );
}

/** Where the describing words before a head start. */
function describedFrom(facts: SentenceFacts, head: number, language: Language): number {
  let from = head;
  for (let steps = 0; steps < 3 && from > 0; steps++) {
    const start = [1, 2]
      .map((n) => from - n)
      .find((at) => at >= 0 && language.classEnds('person-describer', facts, at).includes(from));
    if (start === undefined) break;
    from = start;
  }
  return from;
}

function mentionOf(facts: SentenceFacts, piece: Piece): OpenMention {
  const first = facts.tokens[piece.from]!;
  const last = facts.tokens[piece.to - 1]!;
  return {
    kind: piece.kind,
    start: first.start,
    end: last.end,
    norm: facts.tokens
      .slice(piece.from, piece.to)
      .map((t) => t.norm)
      .join(' ')
      .replaceAll(" 's", "'s"),
    tokens: [piece.from, piece.to],
    ...(piece.relation ? { relation: piece.relation } : {}),
    ...(piece.name ? { name: piece.name } : {}),
    ...(piece.of ? { of: { start: facts.tokens[piece.of.from]!.start, end: facts.tokens[piece.of.to - 1]!.end } } : {}),
  };
}
