import type { OverviewAction } from '../../../../server/src/lsp/protocol.ts';
import * as l10n from '../../l10n.ts';
import { shortened } from '../../shortened.ts';
import { NEEDED, SLOTS, type Slot } from '../../view/actionRows.ts';
import { blanksOf, type IsBlank } from '../../view/blanks.ts';
import { BLANK, SILENT, whereIs } from '../../view/row.ts';
import type { BarRow, Mark, Picture, Reviewed, Series, TableCell } from '../model.ts';
import { firstOf } from './firstOf.ts';
import { headingOf } from './headings.ts';

const LONGEST_WORDS = 200;

const LEGEND: readonly Series[] = [
  { name: l10n.t('said'), mark: 'solid' },
  { name: BLANK, mark: 'hatched' },
  { name: SILENT, mark: 'dotted' },
];

/** How many actions say who is to do it, by when, and how anybody will know. */
export function actionsPicture(reviewed: Reviewed): Picture {
  const { actions } = reviewed.overview;
  const isBlank = blanksOf(reviewed.overview);
  return {
    id: 'actions',
    title: l10n.t('What the actions say'),
    says: saying(actions, isBlank),
    chart:
      actions.length === 0
        ? null
        : {
            kind: 'bars',
            columns: [actions.length === 1 ? l10n.t('1 action') : l10n.t('{0} actions', actions.length)],
            legend: LEGEND,
            groups: [{ label: '', rows: NEEDED.map((slot) => barRow(slot, actions, isBlank)) }],
          },
    table: {
      columns: [
        l10n.t('Action'),
        l10n.t('Under'),
        ...(reviewed.withWords ? [l10n.t('What')] : []),
        ...NEEDED.map((slot) => SLOTS[slot].name),
      ],
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
    { words: whereIs(action.what, wordsAt), place: action.what },
    headingOf(action.section, reviewed),
    ...(withWords ? [shortened(wordsAt(action.what), LONGEST_WORDS)] : []),
    ...NEEDED.map(saidOf),
  ];
}

/** "Of 3 actions, 2 say who is to do it. 1 says by when. None says how anybody will know." */
function saying(actions: readonly OverviewAction[], isBlank: IsBlank): string {
  if (actions.length === 0) return l10n.t('Caselint sees nothing in this record that somebody is set to do.');
  const [who, when, how] = NEEDED.map((slot) => {
    const said = actions.filter((action) => markOf(action, slot, isBlank) === 'solid').length;
    return said === 0 ? l10n.t('none') : said;
  }) as [string | number, string | number, string | number];
  if (actions.length === 1)
    return l10n.t('Of 1 action, {0} says who is to do it, {1} by when, and {2} how anybody will know.', who, when, how);
  return typeof who === 'string' || who === 1
    ? l10n.t(
        'Of {0} actions, {1} says who is to do it, {2} by when, and {3} how anybody will know.',
        actions.length,
        who,
        when,
        how,
      )
    : l10n.t(
        'Of {0} actions, {1} say who is to do it, {2} by when, and {3} how anybody will know.',
        actions.length,
        who,
        when,
        how,
      );
}
