import type { Span } from '../types.ts';
import { splitSentences } from './sentences.ts';
import { isSpace } from './spans.ts';

const DOUBLE = '"“”„«»';
const SINGLE = "'‘’";
const MARKS = new Set([...DOUBLE, ...SINGLE].map((mark) => mark.charCodeAt(0)));
/** Words that are written with an apostrophe at their front. */
const ELISION =
  /^(?:em|til|till|cos|cause|coz|bout|n|tis|twas|ere|ave|im|er|is|e|ad|as|round|fore|nuff|til|d|s|t|re|ve|ll|m)(?![\p{L}])/iu;
const LONGEST_SINGLE = 400;

/** A stretch between quotation marks, marks included, and whether its closing mark was there. */
export interface Quoted extends Span {
  readonly closed: boolean;
}

/**
 * Finds what stands between quotation marks, straight or curly, single or double; only the outermost of nested ones.
 * Apostrophes are told from single marks by the letters around them. A mark that is never closed reaches to the end of
 * its sentence, or of the text where whole sentences follow it as speech would.
 */
export function findQuoted(text: string): Quoted[] {
  const found: Quoted[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (!MARKS.has(text.charCodeAt(at))) continue;
    const quoted = DOUBLE.includes(text.charAt(at)) ? readDouble(text, at) : readSingle(text, at);
    if (quoted === null) continue;
    found.push(quoted);
    at = quoted.end - 1;
  }
  return found;
}

function opensDouble(text: string, at: number): boolean {
  const char = text.charAt(at);
  if (char === '“' || char === '„' || char === '«') return true;
  return looksOpening(text, at) && !/\d/.test(text.charAt(at - 1));
}

/** Nothing, white space, a bracket, a dash or another mark before it, and something after it. */
function looksOpening(text: string, at: number): boolean {
  return (
    (at === 0 || /[\s([{–—/:*_‘'“>|-]/.test(text.charAt(at - 1))) &&
    at + 1 < text.length &&
    !isSpace(text.charCodeAt(at + 1))
  );
}

function looksClosing(text: string, at: number): boolean {
  return !isSpace(text.charCodeAt(at - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(at + 1));
}

function readDouble(text: string, at: number): Quoted | null {
  if (!opensDouble(text, at)) return null;
  for (let next = at + 1; next < text.length; next += 1) {
    const char = text.charAt(next);
    if (!DOUBLE.includes(char)) continue;
    const opensAgain =
      char === '“' || char === '„' || char === '«' || (looksOpening(text, next) && !looksClosing(text, next));
    if (!opensAgain || (char === '“' && looksClosing(text, next))) return { start: at, end: next + 1, closed: true };
    return unclosed(text, at, next);
  }
  return unclosed(text, at, text.length);
}

/** Without its closing mark a quotation ends with its sentence; where the next begins in the first person, it was speech and goes on. */
function unclosed(text: string, start: number, limit: number): Quoted {
  const sentences = splitSentences(text, start, Math.min(limit, start + 2000));
  let end = sentences[0]?.end ?? Math.min(limit, start + 1);
  for (const next of sentences.slice(1)) {
    if (!/^(?:I|We|My|You|And|But|No|Yes)\b/.test(text.slice(next.start, next.start + 8))) break;
    end = next.end;
  }
  return { start, end: Math.max(end, start + 1), closed: false };
}

function opensSingle(text: string, at: number): boolean {
  if (!looksOpening(text, at) || !/[\p{L}\p{N}"“[£(.…*?]/u.test(text.slice(at + 1, at + 3))) return false;
  if (text.charAt(at) === '’') return false;
  return !/^\d0s/.test(text.slice(at + 1, at + 4));
}

/** A single mark that no other closes is an apostrophe. After a plural's s the mark closes only when no better one follows in the sentence. */
function readSingle(text: string, at: number): Quoted | null {
  if (!opensSingle(text, at)) return null;
  const elided = ELISION.test(text.slice(at + 1, at + 10));
  let fallback = -1;
  const limit = Math.min(text.length, at + LONGEST_SINGLE);
  for (let next = at + 1; next < limit; next += 1) {
    const char = text.charAt(next);
    if (fallback >= 0 && /[.!?\n]/.test(char) && isSpace(text.charCodeAt(next + 1))) break;
    if (char !== "'" && char !== '’' && char !== '‘') continue;
    if (char === '‘' || !looksClosing(text, next)) {
      if (looksOpening(text, next) && char !== '’' && !ELISION.test(text.slice(next + 1, next + 10)) && next > at + 1)
        break;
      continue;
    }
    if (!isPlural(text, next))
      return elided && isWordOnly(text, at, next) ? null : { start: at, end: next + 1, closed: true };
    if (fallback < 0) fallback = next;
  }
  return fallback < 0 || elided ? null : { start: at, end: fallback + 1, closed: true };
}

/** "the kids' toys": an s, the mark, and a word in lower case. */
function isPlural(text: string, at: number): boolean {
  return /s/i.test(text.charAt(at - 1)) && /^\s\p{Ll}/u.test(text.slice(at + 1, at + 3));
}

function isWordOnly(text: string, start: number, end: number): boolean {
  return !/\s/.test(text.slice(start + 1, end));
}
