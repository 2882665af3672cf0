import type { OverviewFinding } from '../../../../server/src/lsp/protocol.ts';
import * as l10n from '../../l10n.ts';
import { shortened } from '../../shortened.ts';
import { LOUDNESS } from '../../view/recordRows.ts';
import { whereIs } from '../../view/row.ts';
import type { Picture, Reviewed, StripSection, Table } from '../model.ts';
import { firstOf } from './firstOf.ts';
import { BEFORE_HEADINGS, headingOf } from './headings.ts';
import { LOUDNESS_LEGEND, markOf } from './loudness.ts';

const LONGEST_WORDS = 200;

/** Where in the record the open questions stand, from its start to its end. */
export function placesPicture(reviewed: Reviewed): Picture {
  const { findings } = reviewed.overview;
  const sections = sectionsOf(reviewed);
  return {
    id: 'places',
    title: l10n.t('Where in the record'),
    says: saying(sections, findings),
    chart:
      findings.length === 0
        ? null
        : {
            kind: 'strip',
            legend: LOUDNESS_LEGEND,
            sections,
            stops: findings.map((finding) => ({
              at: reviewed.partOf(finding.range),
              mark: markOf(finding),
              says: `${finding.title}, ${whereIs(finding.range, reviewed.wordsAt)}`,
              place: finding.range,
            })),
          },
    table: tableOf(reviewed),
  };
}

function sectionsOf(reviewed: Reviewed): StripSection[] {
  const { overview, partOf } = reviewed;
  const starts = overview.sections.map(({ range }) => partOf(range));
  const inside = (section: number | null) =>
    overview.findings.filter((finding) => finding.section === section).map(({ range }) => range);
  const before = inside(null);
  const lead = { label: BEFORE_HEADINGS, start: 0, end: starts[0] ?? 1, ...firstOf(before) };
  return [
    ...(before.length > 0 ? [lead] : []),
    ...overview.sections.map((_, index) => ({
      label: headingOf(index, reviewed),
      start: starts[index]!,
      end: starts[index + 1] ?? 1,
      ...firstOf(inside(index)),
    })),
  ];
}

function tableOf(reviewed: Reviewed): Table {
  const { overview, wordsAt, withWords } = reviewed;
  return {
    columns: [
      l10n.t('Line'),
      l10n.t('Under'),
      l10n.t('Question'),
      l10n.t('How loud'),
      ...(withWords ? [l10n.t('Words of the record')] : []),
    ],
    rows: overview.findings.map(({ range, section, title, severity }) => [
      { words: whereIs(range, wordsAt), place: range },
      headingOf(section, reviewed),
      title,
      LOUDNESS[severity],
      ...(withWords ? [shortened(wordsAt(range), LONGEST_WORDS)] : []),
    ]),
  };
}

/** "4 of the 6 open questions stand under “Discussion”." */
function saying(sections: readonly StripSection[], findings: readonly OverviewFinding[]): string {
  if (findings.length === 0) return l10n.t('No question is open, so there is nothing to show.');
  const [first] = sections.toSorted((one, other) => other.count - one.count);
  const all = findings.length;
  if (!first || sections.every(({ label }) => label === BEFORE_HEADINGS))
    return all === 1
      ? l10n.t('The record has no headings, and 1 open question stands in it.')
      : l10n.t('The record has no headings, and {0} open questions stand in it.', all);
  if (all === 1)
    return first.label === BEFORE_HEADINGS
      ? l10n.t('The 1 open question stands before the first heading.')
      : l10n.t('The 1 open question stands under “{0}”.', first.label);
  if (first.label === BEFORE_HEADINGS)
    return first.count === 1
      ? l10n.t('1 of the {0} open questions stands before the first heading.', all)
      : l10n.t('{0} of the {1} open questions stand before the first heading.', first.count, all);
  return first.count === 1
    ? l10n.t('1 of the {0} open questions stands under “{1}”.', all, first.label)
    : l10n.t('{0} of the {1} open questions stand under “{2}”.', first.count, all, first.label);
}
