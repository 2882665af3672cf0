import type { OverviewAction, RecordOverview } from '../../../server/src/lsp/protocol.ts';
import { shortened } from '../shortened.ts';
import { lineOf, NOT_SAID, type Row, SAID, type WordsAt } from './row.ts';

type Slot = OverviewAction['missing'][number];

/** What a reader looks for in an action, and what is said where it is not there. */
const SLOTS: Readonly<Record<Slot, { readonly name: string; readonly gap: string }>> = {
  owner: { name: 'Who', gap: 'nobody named' },
  by: { name: 'By when', gap: 'no date' },
  measure: { name: 'How anybody will know', gap: 'no measure' },
  contingency: { name: 'If it does not happen', gap: 'not said' },
};

/** An action needs these; what happens if not is said for several at once, or for none. */
const NEEDED: readonly Slot[] = ['owner', 'by', 'measure'];

/** The actions of a record in the order in which they stand, each with who, by when and how anybody will know. */
export function actionRows({ actions }: RecordOverview, wordsAt: WordsAt): Row[] {
  return actions.map((action, index) => {
    const gaps = NEEDED.filter((slot) => action.missing.includes(slot)).map((slot) => SLOTS[slot].gap);
    const what = shortened(wordsAt(action.what));
    const description = gaps.length > 0 ? gaps.join(', ') : lineOf(action.range);
    return {
      id: `action/${index}`,
      label: what,
      description,
      tooltip: wordsAt(action.what).trim(),
      spoken: `${what}, ${gaps.length > 0 ? gaps.join(', ') : 'who, when and how are said'}, ${lineOf(action.range)}`,
      icon: gaps.length > 0 ? NOT_SAID : SAID,
      place: action.what,
      context: 'action',
      rows: (Object.keys(SLOTS) as Slot[]).map((slot) => slotRow(action, slot, `action/${index}`, wordsAt)),
    };
  });
}

function slotRow(action: OverviewAction, slot: Slot, id: string, wordsAt: WordsAt): Row {
  const place = action[slot];
  const { name, gap } = SLOTS[slot];
  const said = place && shortened(wordsAt(place));
  return {
    id: `${id}/${slot}`,
    label: name,
    description: said ?? gap,
    tooltip: place ? wordsAt(place).trim() : `${name}: ${gap}`,
    spoken: `${name}: ${said ?? gap}`,
    icon: place ? SAID : NOT_SAID,
    place: place ?? action.what,
  };
}
