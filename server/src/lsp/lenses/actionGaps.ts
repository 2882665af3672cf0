import {
  ACTION_SLOTS,
  type ActionResult,
  type ActionSlot,
  type Finding,
  type LintResult,
  type SectionResult,
  type Span,
} from '../../engine/types.ts';
import { PLACEHOLDER_RULE } from '../circulationCheck.ts';
import { overlaps } from '../positions.ts';

/** An action of a table or list that leaves something open. */
export interface ActionGap {
  readonly action: ActionResult;
  readonly open: readonly ActionSlot[];
}

/** A heading with the actions under it that leave something open, of which there are at least two. */
export interface SectionGap {
  readonly section: SectionResult;
  /** How many actions stand under it. */
  readonly actions: number;
  readonly gaps: readonly ActionGap[];
}

/**
 * What the actions of a record leave open: of those that are set down in a row or a list, not those of running text.
 * Where a blank stands in an action already, it has been asked and is not asked twice. How anybody will know and what
 * happens if not are missed only in rows, and only where most rows say them. In other kinds of record than plans and
 * minutes, lists hold as much that was done as is to be done, and nothing is missed.
 */
export function actionGaps({
  kind,
  actions = [],
  findings,
}: Pick<LintResult, 'kind' | 'actions' | 'findings'>): ActionGap[] {
  if (kind !== 'plan' && kind !== 'minutes') return [];
  const blanks = findings.filter(({ rule }) => rule === PLACEHOLDER_RULE);
  const byRow = new Map<number, ActionGap>();
  for (const action of actions) {
    if (action.context === 'sentence' || hasBlank(action.span, blanks)) continue;
    // A row may hold several lettered actions: what any of them leaves open stands above it once.
    const before = byRow.get(action.span.start)?.open ?? [];
    const open = ACTION_SLOTS.filter((slot) => action.missing.includes(slot) || before.includes(slot)).filter(
      (slot) => slot === 'owner' || slot === 'by' || (action.context === 'row' && told(slot)),
    );
    if (open.length > 0) byRow.set(action.span.start, { action, open });
  }
  return [...byRow.values()];

  function told(slot: ActionSlot): boolean {
    const rows = actions.filter(({ context }) => context === 'row');
    return rows.filter((row) => row[slot] !== null).length * 2 > rows.length;
  }
}

/** The same by heading. A single gap is not told twice. */
export function sectionGaps(
  gaps: readonly ActionGap[],
  { actions = [], sections = [] }: Pick<LintResult, 'actions' | 'sections'>,
): SectionGap[] {
  return sections.flatMap((section, i) => {
    const end = sections[i + 1]?.span.start ?? Number.POSITIVE_INFINITY;
    const isUnder = ({ span }: ActionResult) => section.span.end <= span.start && span.start < end;
    const under = gaps.filter(({ action }) => isUnder(action));
    const listed = actions.filter((action) => action.context !== 'sentence' && isUnder(action));
    return under.length > 1 ? [{ section, actions: listed.length, gaps: under }] : [];
  });
}

function hasBlank(span: Span, blanks: readonly Finding[]): boolean {
  return blanks.some((blank) => overlaps(blank.span, span));
}
