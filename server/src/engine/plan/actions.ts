import type { Language } from '../language/language.ts';
import type { Action, Person, RecordBlock, RecordSentence } from '../types.ts';
import { roleOfName } from './columns.ts';
import { commitmentsIn } from './commitments.ts';
import { actionsOfItem } from './items.ts';
import { knownActions } from './known-actions.ts';
import { type Lead, leadOf } from './leads.ts';
import { isFormLine, isOfTheMeeting, isPiped } from './no-action.ts';
import { isNobody, namesOnly, ownerIn } from './owner.ts';
import { withoutRepeats } from './repeats.ts';
import { actionsOfRow } from './rows.ts';
import { isOverList, type Part, partNamed, partsOf } from './sections.ts';
import { absolute, type PlanContext } from './slots.ts';
import { actionsInText } from './spoken.ts';
import { fillsTimescale, timescaleIn } from './timescale.ts';

/** More words than this and a line tells something. */
const LONGEST_LINE = 20;

/**
 * What a record sets people to do, in order: table rows, bullets and numbered lines under headings such as "Actions",
 * and sentences that bind somebody. Reviews of earlier actions, views, contingency and what was done are not among them.
 */
export function findActions(
  blocks: readonly RecordBlock[],
  sentences: readonly RecordSentence[],
  people: readonly Person[],
  language: Language,
): Action[] {
  const meetingsDated = sentences.some(({ facts, block }) =>
    language.hasClass('dated-meeting', isPair(block) ? language.read(block.text.text.replace(/\|/g, ' ')) : facts),
  );
  const starts = (wanted: Person['role']) =>
    new Set(
      people.filter(({ role }) => role === wanted).flatMap(({ mentions }) => mentions.map(({ span }) => span.start)),
    );
  const context: PlanContext = { language, meetingsDated, children: starts('child'), workers: starts('professional') };
  const parts = partsOf(blocks, language);
  const actions: Action[] = [];
  let listed: number[] = [];
  let lead: Lead | undefined;
  for (const [i, block] of blocks.entries()) {
    if (block.outline.kind === 'field' && fillsBelow(block, actions, listed, context)) continue;
    if (block.outline.kind !== 'list-item') lead = leadOf(block, context);
    if (isOverList(block, blocks[i + 1], language)) continue;
    const part = ownPart(block, language) ?? parts[i]!;
    const found = withLead(actionsIn(block, lead?.binds ? 'actions' : part, context), lead);
    const isItem = found.some((action) => action.context === 'item');
    listed =
      isItem && block.outline.kind === 'list-item'
        ? [...listed, ...found.map((_, n) => actions.length + n)]
        : isItem
          ? found.map((_, n) => actions.length + n)
          : [];
    actions.push(...found);
  }
  return withoutRepeats(actions, sentences);
}

/** "Carried over.", "Done 2/11." after what was to be done. */
function saysWhatBecame({ outline, sentences }: RecordBlock): boolean {
  return (
    outline.kind === 'list-item' &&
    sentences
      .slice(1)
      .some(({ facts }) =>
        /^\W*(?:done|completed?|actioned|achieved|closed|carried|c\/f|b\/f|outstanding|ongoing|not (?:yet )?done)\b/i.test(
          facts.text,
        ),
      )
  );
}

/** "Next review: 18 January", as a line or as a row of two cells: what its name says belongs to its value. */
function isPair({ outline, text }: RecordBlock): boolean {
  return outline.kind === 'field' || (outline.kind === 'table-row' && text.cells.length === 2);
}

/** "Tolu will:" above a list: each of its tasks that names nobody else is hers. */
function withLead(actions: readonly Action[], lead: Lead | undefined): readonly Action[] {
  return lead ? actions.map((action) => ({ owner: lead.owner, ...action })) : actions;
}

/** "7. What would worry us more. Isla losing weight again.": a numbered line that opens with a heading of its own. */
function ownPart({ outline, sentences }: RecordBlock, language: Language): Part | undefined {
  const [first] = sentences;
  if (outline.kind !== 'list-item' || sentences.length < 2 || !first || first.facts.tokens.length > 8) return undefined;
  const part = partNamed(first.facts.text.toLowerCase(), language);
  return part === 'aside' || part === 'review' ? part : undefined;
}

const actionsIn = knownActions((block, part, context) => {
  const { kind, header } = block.outline;
  if (header || kind === 'heading' || kind === 'front-matter' || kind === 'email-header' || kind === 'code') return [];
  if (kind === 'table-row') return part === 'review' ? [] : actionsOfRow(block, context);
  if (kind !== 'list-item' && isPiped(block))
    return isFormLine(block, context.language)
      ? []
      : actionsOfItem(block, context, false).map((action) => ({ ...action, context: 'row' }));
  if (kind === 'field') return actionsOfField(block, part, context);
  // What became of an earlier action is told beside it: "Carried over", "Done 2/11".
  if (part === 'aside' || (part === 'review' && saysWhatBecame(block))) return [];
  if (part === 'actions' || part === 'decisions') {
    const strict =
      part === 'decisions' || ((kind === 'paragraph' || kind === 'speaker-turn') && !isLine(block, context));
    return isOfTheMeeting(block, context.language) ? [] : actionsOfItem(block, context, strict);
  }
  return actionsInText(block, context);
});

/** A line of its own under "Actions", without a bullet: "Priya / write to the landlord". */
function isLine({ sentences, outline, text }: RecordBlock, { language }: PlanContext): boolean {
  const words = sentences[0]?.facts.tokens.filter((t) => t.word).length ?? 0;
  const alone = outline.kind === 'paragraph' && sentences.length === 1 && !/:[\s*]*$/.test(text.text);
  return alone && words > 1 && words <= LONGEST_LINE && partNamed(text.text.toLowerCase(), language) === 'other';
}

/** "Action: JB by 4/5", "Plan: Mum to ring GP": what the label says it is; and lines such as "Dad: contact letter" under "Actions". */
function actionsOfField(block: RecordBlock, part: Part, context: PlanContext): readonly Action[] {
  const { language } = context;
  const label = labelOf(block);
  const named = partNamed(label, language);
  if (named === 'actions') return withOwnLabel(actionsOfItem(block, context, false), block, context);
  if (part === 'other' && named === 'other' && !isOfTheMeeting(block, language)) return actionsUnderWay(block, context);
  if (part !== 'actions' || named !== 'other' || isOfTheMeeting(block, language)) return [];
  if (roleOfName(label, language) !== 'other') return [];
  // "Priya: write to the landlord" names her; in "Heating: estate to sort" the label is what it is about.
  const { start, end } = block.text.label ?? { start: 0, end: 0 };
  const isName = namesOnly(language.read(block.text.text.slice(start, end)), language);
  const owner = { start: block.outline.span.start + start, end: block.outline.span.start + end };
  return withLead(actionsOfItem(block, context, !isName), isName ? { owner, binds: true } : undefined);
}

/** "HV to speak to the GP re: Lowri's weight": the words before the colon set somebody to do something. */
function actionsUnderWay(block: RecordBlock, { language, meetingsDated }: PlanContext): readonly Action[] {
  const { label, text } = block.text;
  const [value] = block.sentences;
  if (!label || !value) return [];
  const opening = language.read(text.slice(label.start, label.end));
  const [made] = commitmentsIn(opening, language);
  const named =
    made && !made.negated && /\b(?:re|about|regarding)$/i.test(opening.text) && ownerIn(opening, made, language);
  if (!named) return [];
  const start = block.outline.span.start + label.start;
  const owner = { start: start + opening.tokens[named[0]]!.start, end: start + opening.tokens[named[1] - 1]!.end };
  const when = timescaleIn(value.facts, language, meetingsDated);
  const by = when ? { by: absolute(value, when) } : {};
  return [{ span: block.outline.span, what: value.span, owner, ...by, context: 'sentence', section: block.section }];
}

/** "Action (Priya): …", "Actions for Mum: …": the label says whose they are. */
function withOwnLabel(actions: readonly Action[], { text, outline }: RecordBlock, { language }: PlanContext): Action[] {
  const label = text.label ?? { start: 0, end: 0 };
  const named = language.read(text.text.slice(label.start, label.end)).mentions.at(-1);
  const start = outline.span.start + label.start + (named?.start ?? 0);
  return actions.map((action) =>
    named ? { owner: { start, end: start + named.end - named.start }, ...action } : action,
  );
}

/** "Who: Jan", "By when: 3 June" below an action or a list of them: fills what each of them leaves open. */
function fillsBelow(
  block: RecordBlock,
  actions: Action[],
  listed: readonly number[],
  { language, meetingsDated }: PlanContext,
): boolean {
  const role = roleOfName(labelOf(block), language);
  if (listed.length === 0 || (role !== 'owner' && role !== 'by' && role !== 'measure' && role !== 'contingency'))
    return false;
  const [value] = block.sentences;
  if (!value) return true;
  if (role === 'owner' && isNobody(value.facts, [0, value.facts.tokens.length], language)) return true;
  if (role === 'by' && !fillsTimescale(value.facts, language, meetingsDated)) return true;
  for (const index of listed) actions[index] = { [role]: value.span, ...actions[index]! };
  return true;
}

function labelOf({ text: { label, text } }: RecordBlock): string {
  return label ? text.slice(label.start, label.end).toLowerCase() : '';
}
