import type { Language } from '../language/language.ts';
import type { CaseRecord, SectionResult } from '../types.ts';

/** The headings of a record as it hands them out, in the order in which they stand. */
export function sectionResults({ blocks }: CaseRecord, language: Language): SectionResult[] {
  return blocks.flatMap(({ outline, sentences }) => {
    const [title] = sentences;
    if (outline.kind !== 'heading' || !title) return [];
    const { start, end } = title.span;
    return [
      { span: { start, end }, level: outline.level ?? 1, listsPeople: language.hasClass('people-place', title.facts) },
    ];
  });
}
