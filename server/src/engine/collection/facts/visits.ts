import type { Language } from '../../language/language.ts';
import { baseName } from '../../text/baseName.ts';
import type { CaseRecord } from '../../types.ts';

/** How far down a record says what it is of, in sentences. */
const TOP = 8;
/** … and how far down a word alone is a title. */
const HEAD = 3;

/** Whether the record is of a visit, at which a child could have been seen alone. */
export function isVisit(record: CaseRecord, language: Language): boolean {
  if (record.kind !== 'note') return false;
  if (record.blocks.some(({ outline }) => outline.kind === 'email-header')) return false;
  const top = record.sentences.slice(0, TOP).map(({ facts }) => facts);
  if (top.some((facts) => language.hasClass('visit-not-made', facts))) return false;
  const head = [...top.slice(0, HEAD), language.read(baseName(record.uri).replaceAll(/[_.-]+/g, ' '))];
  return (
    top.some((facts) => language.hasClass('visit-told', facts)) ||
    head.some((facts) => language.hasClass('visit-title', facts)) ||
    record.blocks.some(({ text: { text, label } }) => {
      return label !== undefined && language.hasClass('visit-title', language.read(text.slice(label.start, label.end)));
    })
  );
}
