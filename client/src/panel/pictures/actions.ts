import type { OverviewAction } from '../../../../server/src/lsp/protocol.ts';
import { shortened } from '../../shortened.ts';
import { NEEDED, SLOTS, type Slot } from '../../view/actionRows.ts';
import { blanksOf, type IsBlank } from '../../view/blanks.ts';
import { BLANK, count, lineOf, SILENT } from '../../view/row.ts';
import type { BarRow, Mark, Picture, Reviewed, Series, TableCell } from '../model.ts';
import { firstOf } from './firstOf.ts';
import { headingOf } from './headings.ts';

const LONGEST_WORDS = 200;

const LEGEND: readonly Series[] = [
  { name: 'said', mark: 'solid' },
  { name: BLANK, mark: 'hatched' },
  { name: SILENT, mark: 'dotted' },
];

/** How many actions say who is to do it, by when, and how anybody will know. */
export function actionsPicture(reviewed: Reviewed): Picture {
  const { actions } = reviewed.overview;
  const isBlank = blanksOf(reviewed.overview);
  return {
    id: 'actions',
    title: 'What the actions say',
    says: saying(actions, isBlank),
    chart:
      actions.length === 0
        ? null
        : {
            kind: 'bars',
            columns: [count(actions.length, 'action')],
            legend: LEGEND,
            groups: [{ label: '', rows: NEEDED.map((slot) => barRow(slot, actions, isBlank)) }],
          },
    table: {
      columns: ['Action', 'Under', ...(reviewed.withWords ? ['What'] : []), ...NEEDED.map((slot) => SLOTS[slot].name)],
      rows: actions.map((action) => tableRow(action, reviewed, isBlank)),
    },
  };
}

function markOf(action: OverviewAction, slot: Slot, isBlank: IsBlank): Mark {
  const place = action[slot];
  if (!place) return 'dotted';
  return isBlank(place) ? 'hatched' : 'solid';
}

function barRow(slot: Slot, actions: readonly OverviewAction[], isBlank: IsBlank): BarRow {
  const parts = LEGEND.map(({ mark, name }) => {
    const these = firstOf(actions.filter((action) => markOf(action, slot, isBlank) === mark).map(({ what }) => what));
    return { mark, says: `${these.count} ${name}`, ...these };
  });
  return { label: SLOTS[slot].name, detail: '', cells: [{ parts, none: SILENT }] };
}

function tableRow(action: OverviewAction, reviewed: Reviewed, isBlank: IsBlank): TableCell[] {
  const { withWords, wordsAt } = reviewed;
  const stateOf = (slot: Slot) => LEGEND.find(({ mark }) => mark === markOf(action, slot, isBlank))!.name;
  const saidOf = (slot: Slot) =>
    withWords && action[slot] ? shortened(wordsAt(action[slot]), LONGEST_WORDS) : stateOf(slot);
  return [
    { words: lineOf(action.what), place: action.what },
    headingOf(action.section, reviewed),
    ...(withWords ? [shortened(wordsAt(action.what), LONGEST_WORDS)] : []),
    ...NEEDED.map(saidOf),
  ];
}

/** "Of 3 actions, 2 say who is to do it, 1 by when, and none how anybody will know." */
function saying(actions: readonly OverviewAction[], isBlank: IsBlank): string {
  if (actions.length === 0) return 'Caselint sees nothing in this record that somebody is set to do.';
  const [who, when, how] = NEEDED.map(
    (slot) => actions.filter((action) => markOf(action, slot, isBlank) === 'solid').length || 'none',
  );
  return `Of ${count(actions.length, 'action')}, ${who} ${who === 1 || who === 'none' ? 'says' : 'say'} who is to do it, ${when} by when, and ${how} how anybody will know.`;
}
