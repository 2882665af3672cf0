import type { Token } from '../types.ts';

/**
 * Numbers with what belongs to them ("12/3/24", "4.15pm", "£6", "9.2kg", "2nd"), words with inner apostrophes and
 * hyphens ("don't", "step-dad", "0-19"), short forms with a slash ("w/", "b/f"), and single marks.
 */
const TOKEN =
  /[£$]?\d+(?:[.,:/]\d+)*(?:\p{L}+|%)?(?:-\d+\p{L}*)?|[bwcn]\/(?:f|o|up)?(?![\p{L}\d])|s\.\d+|\p{L}[\p{L}\p{M}\d]*(?:[’'-][\p{L}\d]+)*|&|\.{3}|…|\p{M}|[^\s]/gu;

const CLITIC = /'(?:s|re|ve|ll|d|m)$/;

/**
 * The words and marks of one sentence, in order.
 * @param text one sentence, as it stands in the record
 * @returns tokens with UTF-16 offsets in the sentence's frame; a closing "'s", "'re" or "'ll" is a token of its own, so
 * that "Mum's partner" and "they're engaging" read as the words they are made of
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  for (let found = TOKEN.exec(text); found; found = TOKEN.exec(text)) {
    const start = found.index;
    const whole = found[0];
    const clitic = /['’‘ʼ]/.test(whole) ? CLITIC.exec(normalise(whole)) : null;
    if (clitic && clitic.index > 0) {
      const cut = start + clitic.index;
      tokens.push(token(text, start, cut), token(text, cut, start + whole.length));
    } else tokens.push(token(text, start, start + whole.length));
  }
  return tokens;
}

/** Lower case with straight apostrophes and plain hyphens: the form in which words are compared. Length is kept. */
export function normalise(text: string): string {
  return lowerKeepingLength(text).replace(/[’‘ʼ]/g, "'").replace(/[‐‑]/g, '-');
}

function token(text: string, start: number, end: number): Token {
  const part = text.slice(start, end);
  if (isPlain(part)) return { text: part, norm: part, start, end, word: true };
  const norm = normalise(part);
  return { text: part, norm, start, end, word: /[\p{L}\p{N}]/u.test(part) };
}

/** Whether a word is small letters of English alone, as most are: it is its own norm. */
function isPlain(part: string): boolean {
  for (let i = 0; i < part.length; i++) {
    const code = part.charCodeAt(i);
    if (code < 97 || code > 122) return false;
  }
  return true;
}

/** A few capitals grow when lowered ("İ"); they stay as they are, so that offsets stay true. */
function lowerKeepingLength(text: string): string {
  const lowered = text.toLowerCase();
  if (lowered.length === text.length) return lowered;
  return [...text].map((c) => (c.toLowerCase().length === c.length ? c.toLowerCase() : c)).join('');
}
