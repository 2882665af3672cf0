import type { DocumentKind, RuleSummary, Severity } from '../engine/types.ts';
import { count, type SeverityWords } from './formats/summary.ts';

/** How people call several records of a kind. */
export const KINDS: Readonly<Record<DocumentKind, string>> = {
  plan: 'plans',
  minutes: 'minutes',
  note: 'case notes',
  referral: 'referrals',
  assessment: 'assessments',
};

/** What a finding asks of whoever has the record, by how loudly it speaks. */
export const LOUDNESS: Readonly<Record<Severity, string>> = {
  error: 'to settle before circulation',
  warning: 'to think about',
  information: 'to consider',
  hint: 'a note',
};

/** The same behind how many there are. */
export const LOUDNESS_IN_WORDS: SeverityWords = {
  error: (number) => `${number} ${LOUDNESS.error}`,
  warning: (number) => `${number} ${LOUDNESS.warning}`,
  information: (number) => `${number} ${LOUDNESS.information}`,
  hint: (number) => count(number, 'note'),
};

/** What the four findings of the review are about. */
export const SUBJECTS: Readonly<Record<RuleSummary['finding'][number], string>> = {
  F1: 'risk that is not understood',
  F2: 'plans and wording that do not help, and adults who are left out',
  F3: 'the history of a family',
  F4: 'attending that is not engaging, and what is better for the child',
};

export const REVIEW =
  'The four findings are those of the “James” Serious Case Review (Gloucestershire Safeguarding Children Board, 2019). A question that belongs to two of them is counted in both.';

export const CAUTION =
  "Caselint counts what it understands, and errs where it does. It does not judge the people in the records, nor any child's safety.";

/** "21 November 2026". */
export function dayInWords(date: Date): string {
  return date.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
}

/** "2024-03" → "March 2024". */
export function monthInWords(month: string): string {
  return new Date(`${month}-15T12:00:00`).toLocaleDateString('en-GB', { month: 'long', year: 'numeric' });
}
