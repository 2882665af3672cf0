import type { OverviewFinding } from '../../../../server/src/lsp/protocol.ts';
import { shortened } from '../../shortened.ts';
import { LOUDNESS } from '../../view/recordRows.ts';
import { count, lineOf } from '../../view/row.ts';
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
    title: 'Where in the record',
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
              says: `${finding.title}, ${lineOf(finding.range)}`,
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
    columns: ['Line', 'Under', 'Question', 'How loud', ...(withWords ? ['Words of the record'] : [])],
    rows: overview.findings.map(({ range, section, title, severity }) => [
      { words: lineOf(range), place: range },
      headingOf(section, reviewed),
      title,
      LOUDNESS[severity],
      ...(withWords ? [shortened(wordsAt(range), LONGEST_WORDS)] : []),
    ]),
  };
}

/** "4 of the 6 open questions stand under “Discussion”." */
function saying(sections: readonly StripSection[], findings: readonly OverviewFinding[]): string {
  if (findings.length === 0) return 'No question is open, so there is nothing to show.';
  const [first] = sections.toSorted((one, other) => other.count - one.count);
  const all = count(findings.length, 'open question');
  if (!first || sections.every(({ label }) => label === BEFORE_HEADINGS))
    return `The record has no headings, and ${all} ${findings.length === 1 ? 'stands' : 'stand'} in it.`;
  const where = first.label === BEFORE_HEADINGS ? 'before the first heading' : `under “${first.label}”`;
  return `${first.count} of the ${all} ${first.count === 1 ? 'stands' : 'stand'} ${where}.`;
}
