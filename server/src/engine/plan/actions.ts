import type { Language } from '../language/language.ts';
import type { Action, Person, RecordBlock, RecordSentence } from '../types.ts';
import { roleOfName } from './columns.ts';
import { actionsOfItem } from './items.ts';
import { isNobody } from './owner.ts';
import { withoutRepeats } from './repeats.ts';
import { actionsOfRow } from './rows.ts';
import { type Part, partNamed, partsOf } from './sections.ts';
import type { PlanContext } from './slots.ts';
import { actionsInText } from './spoken.ts';
import { fillsTimescale } from './timescale.ts';

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
    language.hasClass('dated-meeting', block.outline.kind === 'field' ? language.read(block.text.text) : facts),
  );
  const children = new Set(
    people.filter(({ role }) => role === 'child').flatMap(({ mentions }) => mentions.map(({ span }) => span.start)),
  );
  const context: PlanContext = { language, meetingsDated, children };
  const parts = partsOf(blocks, language);
  const actions: Action[] = [];
  let listed: number[] = [];
  for (const [i, block] of blocks.entries()) {
    if (block.outline.kind === 'field' && fillsBelow(block, actions, listed, context)) continue;
    const found = actionsOf(block, ownPart(block, language) ?? parts[i]!, context);
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

/** "7. What would worry us more. Isla losing weight again.": a numbered line that opens with a heading of its own. */
function ownPart({ outline, sentences }: RecordBlock, language: Language): Part | undefined {
  const [first] = sentences;
  if (outline.kind !== 'list-item' || sentences.length < 2 || !first || first.facts.tokens.length > 8) return undefined;
  const part = partNamed(first.facts.text.toLowerCase(), language);
  return part === 'aside' || part === 'review' ? part : undefined;
}

function actionsOf(block: RecordBlock, part: Part, context: PlanContext): Action[] {
  const { kind, header } = block.outline;
  if (header || kind === 'heading' || kind === 'front-matter' || kind === 'email-header' || kind === 'code') return [];
  if (kind === 'table-row') return part === 'review' ? [] : actionsOfRow(block, context);
  if (kind !== 'list-item' && isPiped(block))
    return actionsOfItem(block, context, false).map((action) => ({ ...action, context: 'row' }));
  if (kind === 'field') return actionsOfField(block, part, context);
  if (part === 'aside') return [];
  if (part === 'actions' || part === 'decisions') {
    const strict = part === 'decisions' || kind === 'paragraph' || kind === 'speaker-turn';
    return isOfTheMeeting(block) ? [] : actionsOfItem(block, context, strict);
  }
  return actionsInText(block, context);
}

/** "Action: JB by 4/5", "Plan: Mum to ring GP": what the label says it is; and lines such as "Dad: contact letter" under "Actions". */
function actionsOfField(block: RecordBlock, part: Part, context: PlanContext): Action[] {
  const label = labelOf(block);
  const named = partNamed(label, context.language);
  if (named === 'actions') return actionsOfItem(block, context, false);
  if (
    part !== 'actions' ||
    named !== 'other' ||
    roleOfName(label, context.language) !== 'other' ||
    isOfTheMeeting(block)
  )
    return [];
  return actionsOfItem(block, context, true);
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

/** Cells drawn with bars in a text that has no table around them. */
function isPiped({ text: { text } }: RecordBlock): boolean {
  return (text.match(/ \| ?/g) ?? []).length >= 2;
}

/** "Next meeting: 13 August" closes a list of actions and is none. */
function isOfTheMeeting({ text: { text } }: RecordBlock): boolean {
  return /^\W*(?:\d+[.)]\W*)?(?:date of |the )?(?:next|review|rcpc|icpc|reconvene|minutes|copies|signed|distribution|circulation|apologies|present|weekend lead|meeting (?:closed|ended)|mins\b|circulated|date of)\b/i.test(
    text,
  );
}
