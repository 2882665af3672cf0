import type { Language } from '../language/language.ts';
import type { Who } from '../people/who.ts';
import { contains, overlaps } from '../text/spans.ts';
import type {
  CaseRecord,
  ChildResult,
  ChildrenResult,
  ChildSighting,
  OpenMention,
  Person,
  RecordSentence,
  Span,
} from '../types.ts';
import { childMoments } from './moments.ts';
import { seeings } from './seen.ts';
import { unmentionedParents } from './unmentioned.ts';

type Shown = { readonly [Part in keyof Omit<ChildResult, 'id'>]: ChildResult[Part][number][] };

/** What a record shows of its children as it hands it out: each for themselves, and what tells nobody apart. */
export function childrenResult(record: CaseRecord, who: Who, language: Language): ChildrenResult {
  const children = record.people.filter(({ role }) => role === 'child');
  const together = nothing();
  const each = new Map<Person, Shown>(children.map((child) => [child, nothing()]));
  const of = (child: Person | null): Shown => (child && each.get(child)) ?? together;
  for (const { sentence, children: mentions, alone } of seeings(record, who, language)) {
    if (isPlanned(sentence)) continue;
    const sighting = { span: plain(sentence.span), when: whenIn(sentence) };
    for (const child of whoseAre(sentence, mentions)) {
      of(child).seen.push(sighting);
      if (alone) of(child).alone.push(sighting);
    }
  }
  for (const { kind, sentence } of childMoments(record, who, language)) {
    if (kind === 'effect' || isPlanned(sentence)) continue;
    const part = kind === 'words' ? 'words' : 'shown';
    for (const child of whoseAre(sentence, firstOf(sentence))) of(child)[part].push(plain(sentence.span));
  }
  return {
    each: children.map((child) => ({ id: child.id, ...of(child) })),
    together,
    unmentioned: unmentionedParents(record, children.length > 0),
  };

  /** What somebody is set to do shows nobody yet: "Ruth to see Kofi on his own". */
  function isPlanned({ span }: RecordSentence): boolean {
    return record.actions.some(({ what }) => overlaps(what, span));
  }

  /** The children of these mentions, null for who cannot be told apart; where nobody is mentioned, whose row or part it is. */
  function whoseAre(sentence: RecordSentence, mentions: readonly OpenMention[]): ReadonlySet<Person | null> {
    const [only] = children;
    if (mentions.length > 0)
      return new Set(
        mentions.map((mention) => childOf(who.personOf(sentence, mention)) ?? (children.length === 1 ? only! : null)),
      );
    const inBlock = children.filter((child) =>
      child.mentions.some(({ span }) => contains(sentence.block.outline.span, span)),
    );
    const [named] = inBlock;
    if (named && inBlock.length === 1) return new Set([named]);
    return new Set([children.length === 1 ? only! : null]);
  }

  /** The child who is spoken of first outside of quoted words, with those whom "and" joins to them. */
  function firstOf(sentence: RecordSentence): OpenMention[] {
    const { facts, quotations, span } = sentence;
    const spoken = facts.mentions.filter(
      (mention) =>
        who.roleOf(sentence, mention) === 'child' &&
        !quotations.some((q) => contains(q.span, { start: span.start + mention.start, end: span.start + mention.end })),
    );
    const last = spoken.findIndex(({ tokens }, i) => {
      const next = spoken[i + 1];
      return !next || next.tokens[0] - tokens[1] !== 1 || !/^(?:and|,|&)$/.test(facts.tokens[tokens[1]]!.norm);
    });
    return spoken.slice(0, last + 1);
  }
}

function childOf(person: Person | undefined): Person | null {
  return person?.role === 'child' ? person : null;
}

function whenIn({ facts, span }: RecordSentence): Span | null {
  const when = facts.evidence.find(({ kind }) => kind === 'when');
  return when ? { start: span.start + when.start, end: span.start + when.end } : null;
}

const nothing = (): Shown => ({ seen: [] as ChildSighting[], alone: [], shown: [], words: [] });

const plain = ({ start, end }: Span): Span => ({ start, end });
