import type { Action, RecordBlock, Span } from '../types.ts';
import { type ColumnRole, rolesOf } from './columns.ts';
import { commitmentsIn } from './commitments.ts';
import { readSentence } from './items.ts';
import { lettered } from './lettered.ts';
import { isNobody, namesOnly } from './owner.ts';
import { type PlanContext, slotsIn } from './slots.ts';
import { fillsTimescale } from './timescale.ts';

/** The actions of one table row: one, or one for each lettered part ("a) … b) …"). */
export function actionsOfRow(block: RecordBlock, context: PlanContext): Action[] {
  const roles = block.columns.length ? rolesOf(block, context.language) : guessedRoles(block, context);
  const what = roles?.indexOf('action') ?? -1;
  if (!roles || what < 0 || isDone(block, roles)) return [];
  const cell = cellAt(block, what);
  if (!cell || isEmpty(cell)) return [];
  const parts = lettered(cell);
  return parts.map((part) => {
    const own = (role: ColumnRole) =>
      roles.flatMap((r, i) => (r === role ? [cellAt(block, i)] : [])).flatMap((c) => (c ? partOf(c, part.letter) : []));
    return actionOf(block, part, own, context);
  });
}

/**
 * What the cells of a row without column names hold: who, by when, and what is to be done, which must open with a verb
 * or set somebody to do something.
 */
function guessedRoles(block: RecordBlock, context: PlanContext): readonly ColumnRole[] | null {
  const { language } = context;
  const roles = block.text.cells.map((_, i): ColumnRole => {
    const { text } = cellAt(block, i)!;
    const facts = language.read(text);
    if (/^\W*\d*\W*$/.test(text)) return 'number';
    if (namesOnly(facts, language)) return 'owner';
    if (facts.tokens.length <= 6 && (language.hasClass('timescale', facts) || language.hasClass('no-timescale', facts)))
      return 'by';
    return 'other';
  });
  const what = block.sentences.find(
    ({ cell = 0, facts }) =>
      roles[cell] === 'other' && (commitmentsIn(facts, language).length > 0 || language.hasWord('task-verb', facts, 0)),
  );
  return what && roles.includes('by') ? roles.map((role, i) => (i === what.cell ? 'action' : role)) : null;
}

/** One cell of a row, or one lettered part of it. */
export interface CellText {
  readonly text: string;
  /** Absolute. */
  readonly span: Span;
  readonly letter?: string;
}

function actionOf(
  block: RecordBlock,
  what: CellText,
  own: (role: ColumnRole) => CellText[],
  context: PlanContext,
): Action {
  const { language, meetingsDated } = context;
  const read = block.sentences
    .filter((s) => what.span.start <= s.span.start && s.span.start < what.span.end)
    .map((sentence) => readSentence(sentence, context));
  const acting = read.find(({ made }) => made && !made.negated);
  const saying = read.filter(({ told }) => !told).map(({ sentence }) => sentence);
  const ordered = acting ? [acting.sentence, ...saying.filter((s) => s !== acting.sentence)] : saying;
  const told = slotsIn(ordered, acting?.made, context);
  const facts = ({ text }: CellText) => language.read(text);
  const owner = own('owner').find((c) => !isEmpty(c) && !isNobody(facts(c), [0, facts(c).tokens.length], language));
  const by = own('by').find((c) => !isEmpty(c) && fillsTimescale(facts(c), language, meetingsDated));
  const tells = (c: CellText) =>
    language.hasClass('measurable', facts(c)) || !language.hasClass('no-measure', facts(c));
  const measure =
    own('measure').find((c) => !isEmpty(c) && tells(c)) ??
    own('outcome').find((c) => language.hasClass('measurable', facts(c)));
  const contingency = own('contingency').find((c) => !isEmpty(c));
  // "Who: Donna to book GP by Friday": the column of owners may say the time as well.
  const elsewhere = own('owner').some((c) => language.hasClass('timescale', facts(c))) ? own('owner')[0] : undefined;
  return {
    span: block.outline.span,
    what: what.span,
    ...filled('topic', (own('need')[0] ?? own('other')[0])?.span),
    ...filled('owner', owner?.span ?? told.owner),
    ...filled('by', by?.span ?? told.by ?? elsewhere?.span),
    ...filled('measure', measure?.span ?? told.measure),
    ...filled('contingency', contingency?.span),
    ...filled(
      'carried',
      told.carried ??
        own('state')
          .concat(own('by'))
          .find((c) => language.hasClass('carried-over', facts(c)))?.span,
    ),
    context: 'row',
    section: block.section,
  };
}

function filled<K extends string>(name: K, span: Span | undefined): { readonly [P in K]?: Span } {
  return (span ? { [name]: span } : {}) as { readonly [P in K]?: Span };
}

/** The part of a cell that bears a letter; the whole of a cell that bears none. */
function partOf(cell: CellText, letter: string | undefined): CellText[] {
  const parts = lettered(cell);
  if (letter === undefined || parts.every((p) => p.letter === undefined)) return [cell];
  return parts.filter((p) => p.letter === letter);
}

function cellAt(block: RecordBlock, index: number): CellText | undefined {
  const cell = block.text.cells[index];
  if (!cell) return undefined;
  const { start } = block.outline.span;
  return {
    text: block.text.text.slice(cell.start, cell.end),
    span: { start: start + cell.start, end: start + cell.end },
  };
}

function isEmpty({ text }: CellText): boolean {
  return !/[\p{L}\p{N}]/u.test(text) || /^(?:n\/?a|none|nil|as above|tbc|tba|-)$/i.test(text.trim());
}

/** Done already: its state says so, or what was to be done. */
function isDone(block: RecordBlock, roles: readonly ColumnRole[]): boolean {
  return roles.some((role, i) => {
    const text = cellAt(block, i)?.text.trim() ?? '';
    return (
      (role === 'state' || role === 'action' || role === 'by') &&
      /^(?:done|completed?|closed|achieved|met|actioned)\b/i.test(text)
    );
  });
}
