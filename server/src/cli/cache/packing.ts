import { isDeepStrictEqual } from 'node:util';
import { hashOf } from '../../engine/collection.ts';
import type { LintResult, RecordFacts } from '../../engine/types.ts';
import { createPieces } from './pieces.ts';

/** Writes results down without a word of the record that they are about, and reads them with the record beside them. */
export interface Packing {
  /** One line without line ends; undefined for a result that cannot be written so. */
  pack(result: LintResult, text: string): string | undefined;
  /** The result that was packed with the same text. Throws for a line that no `pack` has written. */
  unpack(line: string, text: string): LintResult;
}

/** @param parts what Caselint itself says, as `edition.ts` gives it: packing and unpacking need the same */
export function createPacking(parts: readonly string[]): Packing {
  const pieces = createPieces(parts);
  return { pack, unpack };

  function pack(result: LintResult, text: string): string | undefined {
    try {
      const line = JSON.stringify(packed(withoutHashes(result), text, undefined));
      // Only what comes back the same to the letter is worth keeping.
      return isDeepStrictEqual(unpack(line, text), result) ? line : undefined;
    } catch (error) {
      if (error instanceof NotInRecord) return undefined;
      throw error;
    }
  }

  function unpack(line: string, text: string): LintResult {
    return withHashes(unpacked(JSON.parse(line), text) as LintResult, text);
  }

  /** Numbers stay; all else becomes letters p, r and figures, or one of the marks below. */
  function packed(value: unknown, text: string, near: number | undefined): unknown {
    if (typeof value === 'number') return value;
    if (typeof value === 'string') return inPieces(value, text, near);
    if (Array.isArray(value)) return value.map((each) => packed(each, text, near));
    const mark = MARKS.find(([, meant]) => meant === value)?.[0];
    if (mark !== undefined) return mark;
    const fields = value as Readonly<Record<string, unknown>>;
    const here = startOf(fields.span) ?? near;
    const entries = Object.entries(fields).filter(([, each]) => each !== undefined);
    return Object.fromEntries(entries.map(([name, each]) => [inPieces(name, text, here), packed(each, text, here)]));
  }

  function unpacked(value: unknown, text: string): unknown {
    if (typeof value === 'number') return value;
    if (typeof value === 'string') {
      const mark = MARKS.find(([letter]) => letter === value);
      return mark ? mark[1] : pieces.join(value, text);
    }
    if (Array.isArray(value)) return value.map((each) => unpacked(each, text));
    const entries = Object.entries(value as Readonly<Record<string, unknown>>);
    return Object.fromEntries(entries.map(([name, each]) => [pieces.join(name, text), unpacked(each, text)]));
  }

  function inPieces(words: string, text: string, near: number | undefined): string {
    const written = pieces.split(words, text, near);
    if (written === undefined) throw new NotInRecord();
    return written;
  }
}

/** A sentence's number would tell whoever guesses the sentence that they are right, so it is worked out again instead. */
function withoutHashes(result: LintResult): unknown {
  const { facts } = result;
  return facts ? { ...result, facts: { ...facts, sentences: facts.sentences.map(({ span }) => ({ span })) } } : result;
}

function withHashes(result: LintResult, text: string): LintResult {
  const { facts } = result;
  if (!facts) return result;
  const sentences: RecordFacts['sentences'] = facts.sentences.map(({ span }) => {
    return { span, hash: hashOf(text.slice(span.start, span.end)) };
  });
  return { ...result, facts: { ...facts, sentences } };
}

/** Something that neither the record nor Caselint's own sentences hold: it would have to be written out. */
class NotInRecord extends Error {}

const MARKS: readonly (readonly [letter: string, meant: unknown])[] = [
  ['n', null],
  ['t', true],
  ['f', false],
];

function startOf(span: unknown): number | undefined {
  const start = (span as { readonly start?: unknown } | null | undefined)?.start;
  return typeof start === 'number' ? start : undefined;
}
