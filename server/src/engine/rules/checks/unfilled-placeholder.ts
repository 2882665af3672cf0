import type { Language } from '../../language/language.ts';
import type { Who } from '../../people/who.ts';
import type { CaseRecord, RecordSentence } from '../../types.ts';
import type { CheckMatch } from '../match.ts';

/** Square brackets with what is inside; not a Markdown link, whose brackets are followed by its address. */
const BRACKETED = /\[([^[\]\n]{0,200})\](?![(:[])/g;

/**
 * Placeholders that are still open: what the linter's own templates insert, and the blanks of forms (lexicon
 * `placeholder-blank`). Task and tick boxes, links, editors' notes and what stands in quoted speech are left alone.
 */
export function unfilledPlaceholder(
  record: CaseRecord,
  _who: Who,
  language: Language,
  placeholders: ReadonlySet<string>,
): CheckMatch[] {
  const found: CheckMatch[] = [];
  for (const { outline, sentences } of record.blocks) {
    if (outline.kind === 'code' || outline.kind === 'front-matter') continue;
    const text = record.text.slice(outline.span.start, outline.span.end);
    for (const match of text.matchAll(BRACKETED)) {
      const inner = match[1]!.trim();
      const start = outline.span.start + match.index;
      const span = { start, end: start + match[0].length };
      const sentence = sentences.find((s) => s.span.start < span.end && span.start < s.span.end);
      const open = inner === '' ? isBlankInProse(text, match.index, match[0].length) : isPlaceholder(inner);
      if (open && !isInSpeech(sentence, span.start)) found.push({ span, ...(sentence ? { sentence } : {}) });
    }
  }
  return found;

  function isPlaceholder(inner: string): boolean {
    if (placeholders.has(inner.toLowerCase())) return true;
    return /^(?:…|\.{3}|_+)$/.test(inner) || language.hasClass('placeholder-blank', language.read(inner));
  }
}

/** An empty bracket is a blank only where words stand on both sides of it, and no other box does: else it is a box to tick. */
function isBlankInProse(text: string, at: number, length: number): boolean {
  const before = text.slice(0, at);
  const after = text.slice(at + length);
  return /\p{L}[\p{L} ,]*$/u.test(before) && /^ ?[\p{L}.,;]/u.test(after) && !/\[[ xX✓]?\]/.test(before + after);
}

function isInSpeech(sentence: RecordSentence | undefined, at: number): boolean {
  return sentence?.quotations.some((q) => q.kind === 'speech' && q.span.start < at && at < q.span.end) ?? false;
}
