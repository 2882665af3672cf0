import type { Language } from '../../language/language.ts';
import type { CaseRecord } from '../../types.ts';

const TOP = 8;

/** Whether the record is of a visit, at which a child could have been seen alone. */
export function isVisit(record: CaseRecord, language: Language): boolean {
  if (record.kind !== 'note') return false;
  if (record.blocks.some(({ outline }) => outline.kind === 'email-header')) return false;
  if (record.sentences.slice(0, TOP).some(({ facts }) => language.hasClass('visit-not-made', facts))) return false;
  return (
    record.sentences.slice(0, TOP).some(({ facts }) => language.hasClass('visit-title', facts)) ||
    record.blocks.some(({ text: { text, label } }) => {
      return label !== undefined && language.hasClass('visit-title', language.read(text.slice(label.start, label.end)));
    })
  );
}
