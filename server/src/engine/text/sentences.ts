import type { Span } from '../types.ts';
import { isSpace, trimmed } from './spans.ts';
import { BEFORE_CAPITAL, BEFORE_NUMBER, JOINING, OPENERS } from './words/abbreviations.ts';

const CLOSERS = '"”’\')]}»*_';
/** Where a word begins, other than after white space; an apostrophe stands inside words. */
const BREAKS = '"“”‘([{*_;,–—';
const OPENINGS = '"“‘\'([{«*_';

/**
 * Cuts a stretch of text into its sentences. Spans are offsets into `text`, in order, without white space at their ends.
 * Line ends inside the stretch count as white space; bullets and `<br>` marks within a line divide sentences. A piece without a letter or a digit is no sentence and is left out.
 */
export function splitSentences(text: string, from = 0, to = text.length): Span[] {
  const sentences: Span[] = [];
  let start = from;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    const divider = DIVIDERS.has(code) ? dividerLength(text, at, to) : 0;
    if (divider > 0) {
      push(sentences, text, start, at);
      start = at + divider;
    }
    if (!isStop(code)) continue;
    const stop = readStop(text, at, to);
    if (endsSentence(text, start, stop, to)) {
      push(sentences, text, start, stop.after);
      start = stop.after;
    }
    at = Math.max(stop.after, at + 1) - 1;
  }
  push(sentences, text, start, to);
  return sentences;
}

/** •, ▪, ●, ◦ and the < of `<br>`. */
const DIVIDERS = new Set([0x2022, 0x25aa, 0x25cf, 0x25e6, 60]);

function dividerLength(text: string, at: number, to: number): number {
  if (text.charCodeAt(at) !== 60) return 1;
  return /^<br ?\/?>/i.exec(text.slice(at, Math.min(to, at + 6)))?.[0].length ?? 0;
}

/** Full stop, exclamation mark, question mark, ellipsis. */
function isStop(code: number): boolean {
  return code === 46 || code === 33 || code === 63 || code === 0x2026;
}

/** A run of stops with the quotation marks and brackets that close after it. */
interface Stop {
  readonly at: number;
  readonly marks: string;
  readonly closers: string;
  readonly after: number;
}

function readStop(text: string, at: number, to: number): Stop {
  let end = at + 1;
  while (end < to && isStop(text.charCodeAt(end))) end += 1;
  const marks = text.slice(at, Math.min(end, at + 4));
  let after = end;
  while (after < to && after < end + 8 && CLOSERS.includes(text.charAt(after))) after += 1;
  const closers = text.slice(end, after);
  return { at, marks, closers, after: after + noteLength(text, at, after, to) };
}

/** A footnote mark after the stop belongs to the sentence: "left.1 She", "left.[2] She", "left.¹ She". */
function noteLength(text: string, at: number, after: number, to: number): number {
  if (after >= to || isSpace(text.charCodeAt(after))) return 0;
  const match = /^(?:[¹²³⁰⁴-⁹]{1,3}|\[\d{1,3}\]|\d{1,2})(?=\s+["“‘(]?\p{Lu})/u.exec(
    text.slice(after, Math.min(to, after + 24)),
  );
  return match && /\p{Ll}{4}$/u.test(text.slice(Math.max(0, at - 4), at)) && !isAbbreviation(wordBefore(text, 0, at))
    ? match[0].length
    : 0;
}

function endsSentence(text: string, start: number, stop: Stop, to: number): boolean {
  let next = stop.after;
  while (next < to && isSpace(text.charCodeAt(next))) next += 1;
  if (next >= to) return true;
  const apart = next > stop.after;
  const begins = afterOpenings(text, next, to);
  const first = text.charAt(begins);
  const upper = first !== first.toLowerCase();
  const lower = first !== first.toUpperCase();
  if (!apart) return isMissingSpace(text, start, stop, to);
  if (stop.marks !== '.') {
    if (stop.marks.includes('!') || stop.marks.includes('?')) return !(lower && stop.closers !== '');
    return upper || /\d/.test(first);
  }
  if (lower && stop.closers !== '') return false;
  return fullStopEnds(text, start, stop, begins, { upper, lower });
}

/** One stop with white space after it: an abbreviation, an initial and a number at the start end nothing. */
function fullStopEnds(
  text: string,
  start: number,
  stop: Stop,
  begins: number,
  next: { upper: boolean; lower: boolean },
): boolean {
  if (stop.closers !== '') return true;
  const word = wordBefore(text, start, stop.at);
  const lowered = word.toLowerCase();
  const opener = next.upper && OPENERS.has(wordAfter(text, begins));
  if (JOINING.has(lowered)) return false;
  if (/^\(?\d{1,2}$/.test(word) && /^[\s*_(>]*$/.test(text.slice(start, Math.max(start, stop.at - word.length))))
    return false;
  if (/^\p{Lu}$/u.test(word)) return opener;
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) return opener || (next.upper && lowered.endsWith('.m'));
  if (lowered === 'st') return opener;
  if (BEFORE_NUMBER.has(lowered))
    return next.upper && !/^[A-Z]{0,4}[/-]?\d/.test(text.slice(begins, begins + 8))
      ? lowered.length > 1 || opener
      : false;
  if (BEFORE_CAPITAL.has(lowered)) return next.upper;
  if (next.lower) return word.length > 3 || /\d|\p{L}[aeiou]\p{L}/iu.test(word);
  return true;
}

/** "left.She went": a stop without white space between a word and a capitalised word. */
function isMissingSpace(text: string, start: number, stop: Stop, to: number): boolean {
  if (stop.marks.length > 1 && stop.marks.startsWith('.')) return false;
  const word = wordBefore(text, start, stop.at);
  if (!/^\p{Ll}{2,}$|\p{L}\p{Ll}+$/u.test(word) || /[@/\\.]|www/.test(word) || isAbbreviation(word)) return false;
  const after = text.slice(stop.after, Math.min(to, stop.after + 12));
  return /^["“‘(]?(?:\p{Lu}\p{Ll}+(?![\w]*[.@]\w)|I(?=[\s'’]))/u.test(after);
}

function isAbbreviation(word: string): boolean {
  const lowered = word.toLowerCase();
  return JOINING.has(lowered) || BEFORE_NUMBER.has(lowered);
}

/** The word that ends at a stop, with the stops inside it: "e.g", "Mr", "9". At most 40 characters. */
function wordBefore(text: string, start: number, at: number): string {
  const first = Math.max(start, at - 40);
  let from = at;
  while (from > first && !BREAKS.includes(text.charAt(from - 1)) && !isSpace(text.charCodeAt(from - 1))) from -= 1;
  const word = text.slice(from, at);
  return word.charAt(0) === "'" || word.charAt(0) === '’' ? word.slice(1) : word;
}

function wordAfter(text: string, at: number): string {
  return /^\p{L}+/u.exec(text.slice(at, at + 16))?.[0] ?? '';
}

function afterOpenings(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && at < from + 6 && (OPENINGS.includes(text.charAt(at)) || text.charAt(at) === '-')) at += 1;
  return at;
}

function push(sentences: Span[], text: string, start: number, end: number): void {
  const span = trimmed(text, { start, end });
  if (/[\p{L}\p{N}]/u.test(text.slice(span.start, span.end))) sentences.push(span);
}
