import type { OverviewFinding } from '../../../../server/src/lsp/protocol.ts';
import { LOUDNESS } from '../../view/recordRows.ts';
import type { BarPart, Mark, Series } from '../model.ts';
import { firstOf } from './firstOf.ts';

/** How each question is drawn; notes are few and go with what is to be considered. */
const MARKS: Readonly<Record<OverviewFinding['severity'], Mark>> = {
  error: 'solid',
  warning: 'hatched',
  information: 'dotted',
  hint: 'dotted',
};

export const LOUDNESS_LEGEND: readonly Series[] = (['error', 'warning', 'information'] as const).map((severity) => ({
  name: LOUDNESS[severity],
  mark: MARKS[severity],
}));

export const markOf = ({ severity }: OverviewFinding): Mark => MARKS[severity];

/** What a bar of these questions is made of, the loudest first. */
export const partsOf = (findings: readonly OverviewFinding[]): BarPart[] =>
  LOUDNESS_LEGEND.map(({ mark, name }) => {
    const these = firstOf(findings.filter((finding) => markOf(finding) === mark).map(({ range }) => range));
    return { mark, says: `${these.count} ${name}`, ...these };
  });
