import type { OverviewFinding, RecordOverview } from '../../../../server/src/lsp/protocol.ts';
import * as l10n from '../../l10n.ts';
import type { BarRow, Picture, TableCell } from '../model.ts';
import { LOUDNESS_LEGEND, partsOf } from './loudness.ts';

/** What a question may be about: one of the four findings of the review, in the order of the review. */
const SUBJECTS: readonly { readonly finding: OverviewFinding['serves'][number]; readonly words: string }[] = [
  { finding: 'F1', words: l10n.t('risk that is not understood') },
  { finding: 'F2', words: l10n.t('plans and wording that do not help, and adults who are left out') },
  { finding: 'F3', words: l10n.t('the history of a family') },
  { finding: 'F4', words: l10n.t('attending that is not engaging, and what is better for the child') },
];

interface Subject {
  readonly label: string;
  readonly words: string;
  readonly findings: readonly OverviewFinding[];
}

/** Which of the four findings of the review the open questions belong to. */
export function subjectsPicture({ findings }: RecordOverview): Picture {
  const subjects = subjectsOf(findings);
  return {
    id: 'subjects',
    title: l10n.t('What the questions are about'),
    says: saying(subjects, findings.length),
    note: l10n.t(
      'The four findings are those of the “James” Serious Case Review (Gloucestershire Safeguarding Children Board, 2019). A question that belongs to two of them is counted in both.',
    ),
    chart:
      findings.length === 0
        ? null
        : {
            kind: 'bars',
            columns: [l10n.t('Questions')],
            legend: LOUDNESS_LEGEND,
            groups: [{ label: '', rows: subjects.map(barRow) }],
          },
    table: {
      columns: [
        l10n.t('Finding'),
        l10n.t('What it is about'),
        ...LOUDNESS_LEGEND.map(({ name }) => capitalised(name)),
        l10n.t('All'),
      ],
      rows: subjects.map(tableRow),
    },
  };
}

function subjectsOf(findings: readonly OverviewFinding[]): Subject[] {
  const rest = findings.filter(({ serves }) => serves.length === 0);
  return [
    ...SUBJECTS.map(({ finding, words }, index) => ({
      label: l10n.t('Finding {0}', index + 1),
      words,
      findings: findings.filter(({ serves }) => serves.includes(finding)),
    })),
    ...(rest.length > 0
      ? [{ label: l10n.t('None of them'), words: l10n.t('questions of your own team'), findings: rest }]
      : []),
  ];
}

function barRow({ label, words, findings }: Subject): BarRow {
  return { label, detail: words, cells: [{ parts: partsOf(findings), none: l10n.t('none') }] };
}

function tableRow({ label, words, findings }: Subject): TableCell[] {
  return [label, words, ...partsOf(findings).map((part) => String(part.count)), String(findings.length)];
}

/** "4 of the 6 open questions are about risk that is not understood (Finding 1)." */
function saying(subjects: readonly Subject[], total: number): string {
  if (total === 0) return l10n.t('No question is open, so there is nothing to show.');
  const most = Math.max(...subjects.map(({ findings }) => findings.length));
  const [first = '', ...others] = subjects
    .filter(({ findings }) => findings.length === most)
    .map(({ label, words }) => `${words} (${label})`);
  const about = others.reduce((said, other) => l10n.t('{0}, and as many about {1}', said, other), first);
  if (total === 1) return l10n.t('The 1 open question is about {0}.', about);
  return most === 1
    ? l10n.t('1 of the {0} open questions is about {1}.', total, about)
    : l10n.t('{0} of the {1} open questions are about {2}.', most, total, about);
}

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
