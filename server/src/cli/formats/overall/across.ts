import { SEVERITIES } from '../../../engine/types.ts';
import type { ToldAcross } from '../wording.ts';
import { type BySeverity, countSeverities, total } from './model.ts';

/** So that nobody takes the other counts of a report for everything. */
export const ACROSS_APART =
  'The counts and charts are of single records. What several records of a family show together is counted by itself.';

/** How often a rule speaks of several records together. */
export interface AcrossCount {
  readonly rule: string;
  readonly title: string;
  readonly bySeverity: BySeverity;
  /** How many records its findings stand in or point to. */
  readonly records: number;
}

/** By rule, the one that speaks most often first. */
export function acrossCounts(across: readonly ToldAcross[]): readonly AcrossCount[] {
  const counts = [...new Set(across.map(({ rule }) => rule))].map((rule) => {
    const own = across.filter((told) => told.rule === rule);
    const paths = new Set(own.flatMap(pathsOf));
    return { rule, title: own[0]!.title, bySeverity: countSeverities(own), records: paths.size };
  });
  return counts.sort((one, other) => total(other.bySeverity) - total(one.bySeverity));
}

/** The gravest of so many, in their own order, so that a report of any number of records stays one that can be opened. */
export function gravestAcross(across: readonly ToldAcross[], most: number): readonly ToldAcross[] {
  const gravest = SEVERITIES.flatMap((severity) => across.filter((told) => told.severity === severity));
  const listed = new Set(gravest.slice(0, most));
  return across.filter((told) => listed.has(told));
}

/** What the records of one family show together. */
export interface FamilyAcross {
  readonly family: string;
  /** What the paths of its records have in common, '' where that is nothing. */
  readonly folder: string;
  readonly told: readonly ToldAcross[];
}

/** Family by family, in the order of the findings. */
export function familiesOf(across: readonly ToldAcross[]): readonly FamilyAcross[] {
  const families = new Map<string, ToldAcross[]>();
  for (const told of across) families.set(told.family, [...(families.get(told.family) ?? []), told]);
  return [...families].map(([family, told]) => ({ family, folder: commonFolder(told.flatMap(pathsOf)), told }));
}

const pathsOf = ({ path, also }: ToldAcross): string[] => [path, ...also.map((other) => other.path)];

function commonFolder(paths: readonly string[]): string {
  const [first = [], ...others] = paths.map((path) => path.split('/').slice(0, -1));
  const differs = first.findIndex((part, place) => others.some((other) => other[place] !== part));
  return (differs < 0 ? first : first.slice(0, differs)).join('/');
}
