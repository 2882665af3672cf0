import { added, type BySeverity, type GroupCount, NONE, total } from './model.ts';

/** Counts records and findings by a name, as they pass. */
export interface Groups {
  add(name: string, found: BySeverity): void;
  readonly counts: readonly GroupCount[];
}

export function createGroups(): Groups {
  const counts = new Map<string, GroupCount>();
  return {
    add(name, found) {
      const { records, flagged, bySeverity } = counts.get(name) ?? { records: 0, flagged: 0, bySeverity: NONE };
      const isFlagged = total(found) > 0 ? 1 : 0;
      counts.set(name, {
        name,
        records: records + 1,
        flagged: flagged + isFlagged,
        bySeverity: added(bySeverity, found),
      });
    },
    get counts() {
      return [...counts.values()];
    },
  };
}

/** Where records lie that are in no folder below what all have in common. */
export const HERE = 'in the folder itself';

/**
 * Counts by the whole path of a folder → counts by the folder next below what all the paths have in common: the teams in
 * "records/north", "records/south/2024" are north and south. The one with the most findings comes first.
 */
export function byTeam(folders: readonly GroupCount[]): readonly GroupCount[] {
  const depth = commonDepth(folders.map(({ name }) => partsOf(name)));
  const teams = new Map<string, GroupCount>();
  for (const { name: path, ...counts } of folders) {
    const name = partsOf(path)[depth] ?? HERE;
    const { records, flagged, bySeverity } = teams.get(name) ?? { records: 0, flagged: 0, bySeverity: NONE };
    teams.set(name, {
      name,
      records: records + counts.records,
      flagged: flagged + counts.flagged,
      bySeverity: added(bySeverity, counts.bySeverity),
    });
  }
  return [...teams.values()].sort(
    (one, other) => total(other.bySeverity) - total(one.bySeverity) || one.name.localeCompare(other.name, 'en'),
  );
}

const partsOf = (folder: string): readonly string[] => folder.split('/').filter((part) => part !== '' && part !== '.');

/** How many parts at the start all of the paths share. */
function commonDepth([first = [], ...others]: readonly (readonly string[])[]): number {
  const differs = first.findIndex((part, index) => others.some((other) => other[index] !== part));
  return differs === -1 ? first.length : differs;
}
