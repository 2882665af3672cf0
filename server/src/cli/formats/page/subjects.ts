import type { Html } from '../../../pictures/html.ts';
import { REVIEW, SUBJECTS } from '../../words.ts';
import { type Overall, type SubjectCount, total } from '../overall/model.ts';
import { barParts, countsOf, HEADS, LEGEND } from './loudness.ts';
import { reportPicture } from './picture.ts';

/** Which of the four findings of the review the questions belong to. */
export function subjectsSection({ subjects, rules }: Overall): Html | null {
  if (rules.length === 0) return null;
  return reportPicture({
    id: 'subjects',
    title: 'What the questions are about',
    says: saying(subjects),
    note: REVIEW,
    chart: {
      kind: 'bars',
      columns: ['Questions'],
      legend: LEGEND,
      groups: [{ label: '', rows: subjects.map(barRow) }],
    },
    columns: ['Finding', 'What it is about', ...HEADS],
    rows: subjects.map(({ finding, bySeverity }) => [named(finding), SUBJECTS[finding], ...countsOf(bySeverity)]),
  });
}

const named = (finding: SubjectCount['finding']): string => `Finding ${finding.slice(1)}`;

function barRow({ finding, bySeverity }: SubjectCount) {
  const cells = [{ parts: barParts(bySeverity), none: 'none' }];
  return { label: named(finding), detail: SUBJECTS[finding], cells };
}

function saying(subjects: readonly SubjectCount[]): string {
  const [most] = subjects.toSorted((one, other) => total(other.bySeverity) - total(one.bySeverity));
  if (!most || total(most.bySeverity) === 0) return 'The questions belong to none of the four findings of the review.';
  return `Most questions are about ${SUBJECTS[most.finding]} (${named(most.finding)}).`;
}
