import type { Language } from '../../language/language.ts';
import type { CaseRecord, Span } from '../../types.ts';

/** Whether the record is of a visit, at which a child could have been seen alone. */
export function isVisit(record: CaseRecord, language: Language): boolean {
  if (record.kind !== 'note') return false;
  if (record.sentences.slice(0, TOP).some(({ facts }) => language.hasClass('visit-not-made', facts))) return false;
  return (
    record.sentences.slice(0, TOP).some(({ facts }) => language.hasClass('visit-title', facts)) ||
    record.blocks.some(({ text: { text, label } }) => {
      return label !== undefined && language.hasClass('visit-title', language.read(text.slice(label.start, label.end)));
    })
  );
}

const TOP = 8;

/** A line of a form that says whether the child was seen alone: "Seen alone: No". */
export function aloneByForm(record: CaseRecord): { readonly span: Span; readonly says: 'yes' | 'no' } | undefined {
  for (const { outline, text } of record.blocks) {
    const found = FORM.exec(text.text);
    if (!found) continue;
    const start = outline.span.start + found.index;
    const span = { start, end: start + found[0].length };
    if (/^(?:n|no|not)\b/i.test(found[2]!)) return { span, says: 'no' };
    if (/^(?:y|yes)\b/i.test(found[2]!)) return { span, says: 'yes' };
  }
  return undefined;
}

const FORM = /\b((?:child(?:ren)? )?seen alone)\??\s*[:–-]\s*\|?\s*(\p{L}+)/iu;
