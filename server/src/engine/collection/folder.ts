import { firstNameIn, fullNameIn, type RecordKeys, surnamesIn, wordsIn } from './keys.ts';
import { groupBy, type Union } from './union.ts';

/** The names by which a record, or several of one family, can be told, in lower case. */
interface FamilyNames {
  /** First names of children, with the surnames that go with them. */
  readonly children: ReadonlyMap<string, readonly string[]>;
  /** Every word of the names of everybody who is no professional. */
  readonly words: ReadonlySet<string>;
  readonly full: ReadonlySet<string>;
}

/** Some records that belong together already. */
interface Family extends FamilyNames {
  readonly places: readonly number[];
}

type Role = 'child' | 'professional';

/**
 * Joins the records of one folder that are about one family. Who is a child and who a professional, the records of the
 * folder tell one another.
 * 1. Two names in common, one of them a child's, are a family, unless the child has different surnames; where they would
 *    be two families, that with more names in common.
 * 2. In a folder of one family, or of which one has more than half, what names no other child goes with it.
 * 3. In a folder of several a full name decides that only one of them has.
 * 4. A folder whose records name no child at all is one family's: nothing tells otherwise.
 * Two families are never joined by a first name alone.
 * @param places of the folder's records among all
 */
export function joinFolder(places: readonly number[], records: readonly RecordKeys[], union: Union): void {
  const roles = rolesIn(places.map((place) => records[place]!));
  const names = new Map(places.map((place) => [place, namesIn(records[place]!, roles)]));
  joinByTwo(names, union);
  const groups = [...groupBy(places, union.rootOf).values()].map((each) => merged(each, names));
  const families = groups.filter(({ children }) => children.size > 0);
  if (families.length === 0) for (const place of places) union.join(place, places[0]!);
  const main = mainOf(families, places.length);
  for (const group of groups) {
    if (group === main) continue;
    const home = main && fits(group, main, families) ? main : onlyByFullName(group, families);
    if (home) union.join(group.places[0]!, home.places[0]!);
  }
}

/** Who is a child and who a professional by most of the records that say so. */
function rolesIn(records: readonly RecordKeys[]): ReadonlyMap<string, Role> {
  const counts = new Map<string, { child: number; adult: number; professional: number }>();
  const count = (names: string, part: 'child' | 'adult' | 'professional') => {
    const first = firstNameIn(names);
    const all = counts.get(first) ?? { child: 0, adult: 0, professional: 0 };
    counts.set(first, { ...all, [part]: all[part] + 1 });
  };
  for (const { children, adults, professionals } of records) {
    for (const names of children) count(names, 'child');
    for (const names of adults) count(names, 'adult');
    for (const names of professionals) count(names, 'professional');
  }
  return new Map(
    [...counts].flatMap(([first, { child, adult, professional }]): [string, Role][] => {
      if (child > Math.max(adult, professional)) return [[first, 'child']];
      return professional > Math.max(adult, child) ? [[first, 'professional']] : [];
    }),
  );
}

function namesIn({ children, adults, unknown, surnames }: RecordKeys, roles: ReadonlyMap<string, Role>): FamilyNames {
  const maybe = unknown.filter((names) => roles.get(firstNameIn(names)) !== 'professional');
  const young = [...children, ...maybe.filter((names) => roles.get(firstNameIn(names)) === 'child')];
  const all = [...children, ...adults, ...maybe];
  return {
    children: new Map(young.map((names) => [firstNameIn(names), surnamesIn(names)])),
    words: new Set([...all.flatMap(wordsIn), ...surnames]),
    full: new Set(all.flatMap(fullNameIn)),
  };
}

/**
 * Those that give a child a surname first, and only where it is not another; then each of the others goes with those that it
 * has most names in common with, and with nobody where two families have as many.
 */
function joinByTwo(names: ReadonlyMap<number, FamilyNames>, union: Union): void {
  const holders = new Map<string, number[]>();
  const surnames = new Map<number, Surnames>();
  const [surnamed, others]: [number[], number[]] = [[], []];
  for (const [place, { children }] of names) {
    // What a record belongs with already may begin in another folder.
    const root = union.rootOf(place);
    surnames.set(root, withMore(surnames.get(root) ?? new Map(), children));
    ([...children.values()].some((own) => own.length > 0) ? surnamed : others).push(place);
  }
  for (const place of surnamed) {
    for (const other of alikeTo(place).keys()) if (agreeOn(place, other)) join(place, other);
    hold(place);
  }
  for (const place of others) {
    const [best, second] = [...alikeTo(place)].sort(([, one], [, other]) => other - one);
    if (best && best[1] !== second?.[1]) join(place, best[0]);
    hold(place);
  }

  function* keysOf(place: number): Generator<string> {
    const { children, words } = names.get(place)!;
    for (const child of children.keys())
      for (const word of words) if (word !== child) yield [child, word].sort().join('+');
  }

  function hold(place: number): void {
    for (const key of keysOf(place)) holders.set(key, [...(holders.get(key) ?? []), place]);
  }

  /** The families so far that have two names in common with a record, and how many such pairs. */
  function alikeTo(place: number): ReadonlyMap<number, number> {
    const counts = new Map<number, number>();
    for (const key of keysOf(place)) {
      const roots = new Set((holders.get(key) ?? []).map(union.rootOf));
      for (const root of roots) counts.set(root, (counts.get(root) ?? 0) + 1);
    }
    return counts;
  }

  function agreeOn(one: number, other: number): boolean {
    const known = surnames.get(union.rootOf(other))!;
    const own = [...surnames.get(union.rootOf(one))!].filter(([child]) => known.has(child));
    return own.some(([child, these]) => agree(these, known.get(child)!));
  }

  function join(one: number, other: number): void {
    const [a, b] = [surnames.get(union.rootOf(one))!, surnames.get(union.rootOf(other))!];
    if (a === b) return;
    union.join(one, other);
    surnames.set(union.rootOf(one), a.size < b.size ? withMore(b, a) : withMore(a, b));
  }
}

/** Children's surnames by their first names. */
type Surnames = Map<string, readonly string[]>;

/** The first, to which the second is added: a family's grow record by record. */
function withMore(all: Surnames, more: ReadonlyMap<string, readonly string[]>): Surnames {
  for (const [child, these] of more) all.set(child, [...new Set([...(all.get(child) ?? []), ...these])]);
  return all;
}

/** Whose folder it is: that of the only family, or of the only one with a surname, or of one that has more than half of it. */
function mainOf(families: readonly Family[], records: number): Family | undefined {
  if (families.length === 1) return families[0];
  const surnamed = families.filter(({ children }) => [...children.values()].some((surnames) => surnames.length > 0));
  return surnamed.length === 1 ? surnamed[0] : families.find(({ places }) => places.length > records / 2);
}

function merged(places: readonly number[], names: ReadonlyMap<number, FamilyNames>): Family {
  const all = places.map((place) => names.get(place)!);
  const children = new Map<string, readonly string[]>();
  for (const each of all)
    for (const [child, surnames] of each.children) children.set(child, [...(children.get(child) ?? []), ...surnames]);
  return {
    places,
    children,
    words: new Set(all.flatMap(({ words }) => [...words])),
    full: new Set(all.flatMap(({ full }) => [...full])),
  };
}

/** Whether records name no child but the family's; where there are others, they must have a name of this one and none of theirs. */
function fits(own: Family, main: Family, families: readonly Family[]): boolean {
  const areOurs = [...own.children].every(([child, surnames]) => {
    // "Baby Adeyi": officers may know no more than whose child it is.
    const known = main.children.get(child) ?? ([...main.children.values()].flat().includes(child) ? [] : undefined);
    return known !== undefined && agree(surnames, known);
  });
  if (!areOurs || own.children.size > 0 || families.length === 1) return areOurs;
  return shares(own, main) && families.every((family) => family === main || !shares(own, family));
}

function shares({ words }: FamilyNames, family: FamilyNames): boolean {
  return [...words].some((word) => family.words.has(word));
}

/** Records that name no child, by a full name that one family only has. */
function onlyByFullName(own: Family, families: readonly Family[]): Family | undefined {
  if (own.children.size > 0) return undefined;
  const alike = families.filter((family) => [...own.full].some((name) => family.full.has(name)));
  return alike.length === 1 ? alike[0] : undefined;
}

/** Where one of them says nothing they do not differ. */
function agree(one: readonly string[], other: readonly string[]): boolean {
  return one.length === 0 || other.length === 0 || one.some((surname) => other.includes(surname));
}
