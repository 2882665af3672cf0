import type { Html } from '../../../pictures/html.ts';
import { monthInWords } from '../../words.ts';
import { type GroupCount, type Overall, total } from '../overall/model.ts';
import { count } from '../summary.ts';
import { barParts, countsOf, HEADS, LEGEND } from './loudness.ts';
import { reportPicture } from './picture.ts';

/** More bars than that nobody compares; the table has them all. */
const MOST_BARS = 30;

/** How the folders compare, which mostly are teams or families. */
export function foldersSection({ folders }: Overall): Html | null {
  if (folders.length < 2) return null;
  const more = folders.length - MOST_BARS;
  return groupPicture(folders, {
    id: 'folders',
    title: 'By folder',
    head: 'Folder',
    says: `The records lie in ${folders.length} folders. A folder with more records has more to ask about: see how many there are for each record.`,
    note: more > 0 ? `The ${MOST_BARS} folders with the most questions are drawn; the table has ${more} more.` : '',
    bars: folders.slice(0, MOST_BARS),
  });
}

/** How it went from month to month. */
export function monthsSection({ months, undated }: Overall): Html | null {
  if (months.length === 0) return null;
  const named = months.map((month) => ({ ...month, name: monthInWords(month.name) }));
  const more = months.length - MOST_BARS;
  const notes = [
    'The month is that of the date in the name of the file, or of “date” at its start.',
    ...(undated > 0
      ? [`${count(undated, 'record')} without a date ${undated === 1 ? 'is' : 'are'} not shown here.`]
      : []),
    ...(more > 0 ? [`The latest ${MOST_BARS} months are drawn; the table has ${more} more.`] : []),
  ];
  return groupPicture(named, {
    id: 'months',
    title: 'Month by month',
    head: 'Month',
    says: `The records that carry a date are of ${months.length === 1 ? named[0]!.name : `${named[0]!.name} to ${named.at(-1)!.name}`}.`,
    note: notes.join(' '),
    bars: named.slice(-MOST_BARS),
  });
}

interface AboutGroups {
  readonly id: string;
  readonly title: string;
  readonly head: string;
  readonly says: string;
  readonly note: string;
  /** Those that are drawn. */
  readonly bars: readonly GroupCount[];
}

function groupPicture(groups: readonly GroupCount[], { head, bars, note, ...about }: AboutGroups): Html {
  return reportPicture({
    ...about,
    ...(note === '' ? {} : { note }),
    chart: { kind: 'bars', columns: ['Questions'], legend: LEGEND, groups: [{ label: '', rows: bars.map(barRow) }] },
    columns: [head, 'Records', 'Records with questions', ...HEADS, 'For each record'],
    rows: groups.map((group) => [
      ...[group.name, group.records, group.flagged],
      ...[...countsOf(group.bySeverity), forEach(group)],
    ]),
  });
}

function barRow(group: GroupCount) {
  const detail = `${count(group.records, 'record')}, ${forEach(group)} for each`;
  return { label: group.name, detail, cells: [{ parts: barParts(group.bySeverity), none: 'none' }] };
}

/** How many questions there are for each record, to one place. */
function forEach({ bySeverity, records }: GroupCount): string {
  return (total(bySeverity) / records).toFixed(1);
}
