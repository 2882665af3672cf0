import type { OverviewFinding, RecordOverview } from '../../../server/src/lsp/protocol.ts';
import * as l10n from '../l10n.ts';
import { shortened } from '../shortened.ts';
import { type Filter, passes } from './filter.ts';
import { type Row, type RowIcon, type WordsAt, whereIs } from './row.ts';

export type Grouping = 'rule' | 'section';

const ICONS: Readonly<Record<OverviewFinding['severity'], RowIcon>> = {
  error: { name: 'error', colour: 'problemsErrorIcon.foreground' },
  warning: { name: 'warning', colour: 'problemsWarningIcon.foreground' },
  information: { name: 'info', colour: 'problemsInfoIcon.foreground' },
  hint: { name: 'circle-outline' },
};

/** How loud a question is, for who cannot see its icon. */
export const LOUDNESS: Readonly<Record<OverviewFinding['severity'], string>> = {
  error: l10n.t('to settle before circulation'),
  warning: l10n.t('to think about'),
  information: l10n.t('to consider'),
  hint: l10n.t('a note'),
};

interface Group {
  readonly id: string;
  readonly label: string;
  readonly findings: OverviewFinding[];
}

/** What is open in a record, under its rules or its headings; placeholders come last, together. */
export function recordRows(overview: RecordOverview, grouping: Grouping, filter: Filter, wordsAt: WordsAt): Row[] {
  const groups = new Map<string, Group>();
  for (const finding of overview.findings.filter((each) => passes(each, filter, wordsAt))) {
    const { id, label } = groupOf(finding, grouping, overview, wordsAt);
    const group = groups.get(id) ?? { id, label, findings: [] };
    groups.set(id, group);
    group.findings.push(finding);
  }
  const inOrder = [...groups.values()];
  if (grouping === 'rule') inOrder.sort((one, other) => weight(other) - weight(one));
  return inOrder.map(({ id, label, findings }) => ({
    id,
    label,
    description: String(findings.length),
    spoken: l10n.t('{0}, {1} open', label, findings.length),
    unfolded: true,
    rows: findings.map((finding, index) => findingRow(finding, `${id}/${finding.rule}/${index}`, grouping, wordsAt)),
  }));
}

/** Most frequent first, as the check lists them; what only waits to be filled in comes behind every question. */
function weight({ findings }: Group): number {
  return findings[0]?.placeholder ? 0 : findings.length;
}

function groupOf(
  { rule, title, section }: OverviewFinding,
  grouping: Grouping,
  { sections }: RecordOverview,
  wordsAt: WordsAt,
): Pick<Group, 'id' | 'label'> {
  if (grouping === 'rule') return { id: `rule/${rule}`, label: title };
  const heading = section === null ? undefined : sections[section];
  return {
    id: `section/${section ?? 'none'}`,
    label: heading ? shortened(wordsAt(heading.range)) : l10n.t('Before the first heading'),
  };
}

function findingRow(finding: OverviewFinding, id: string, grouping: Grouping, wordsAt: WordsAt): Row {
  const { title, severity, message, questions, range } = finding;
  const words = shortened(wordsAt(range));
  const where = whereIs(range, wordsAt);
  return {
    id,
    label: words,
    description: grouping === 'rule' ? where : `${title} · ${where}`,
    tooltip: [message, questions ?? ''].filter(Boolean).join('\n\n'),
    spoken: `${words}, ${where}, ${LOUDNESS[severity]}: ${message}`,
    icon: ICONS[severity],
    place: range,
    context: contextOf(finding),
    subject: { finding },
    rows: [...questionRows(finding, id), ...rewriteRows(finding, id)],
  };
}

function contextOf({ rewrites, questions, ignorable }: OverviewFinding): string {
  const words = ['finding', rewrites.length > 0 && 'rewrites', questions && 'questions', ignorable && 'ignorable'];
  return words.filter(Boolean).join(' ');
}

/** Each line of the questions by itself; the caution that belongs to them is one of the lines. */
function questionRows({ questions, range }: OverviewFinding, id: string): Row[] {
  const lines = (questions ?? '').split('\n').map((line) => line.replace(/^[-*•]\s+/, '').trim());
  return lines.filter(Boolean).map((line, index) => ({
    id: `${id}/question/${index}`,
    label: line,
    tooltip: line,
    spoken: l10n.t('Ask: {0}', line),
    icon: { name: 'comment-discussion' },
    place: range,
  }));
}

function rewriteRows(finding: OverviewFinding, id: string): Row[] {
  return finding.rewrites.map((rewrite, index) => ({
    id: `${id}/rewrite/${index}`,
    label: rewrite.title,
    tooltip: rewrite.edits.map(({ newText }) => newText.trim()).join('\n…\n'),
    spoken: l10n.t('Rewrite: {0}', rewrite.title),
    icon: { name: 'edit' },
    place: finding.range,
    context: 'rewrite',
    subject: { finding, rewrite },
  }));
}
