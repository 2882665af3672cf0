import type { CollectionFinding, CollectionRecord, Severity } from '../types.ts';
import { type Case, dayOfRecord, inOrderOfTime } from './case.ts';
import { caseNameOf } from './caseName.ts';
import { type CollectionDeclaration, filled, said } from './declaration.ts';
import { familiesOf } from './groups.ts';
import { householdOf } from './household.ts';
import { keysOf, type RecordKeys } from './keys.ts';
import type { CollectionMatch } from './match.ts';
import { COLLECTION_RULES } from './rules/index.ts';

const GRAVEST_FIRST: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/**
 * What several records together show: a pure function of what was kept of each, without any text.
 * @param records in any order; what is found does not depend on it
 * @param declarations checked, as the dictionaries give them
 * @param wording what rules say about the record of this path, where a team has them otherwise
 * @returns family by family in the order of their first records' paths, the gravest findings first
 */
export function collect(
  records: readonly CollectionRecord[],
  declarations: readonly CollectionDeclaration[],
  wording?: Wording,
): CollectionFinding[] {
  return [
    ...collectFrom(
      records.map((record) => keysOf(record)),
      (place) => records[place]!,
      declarations,
      wording,
    ),
  ].flat();
}

export type Wording = (path: string) => readonly CollectionDeclaration[];

/**
 * The same, one family at a time, for whoever has too many records to hold all of their facts ready.
 * @param keys of all records, in any order
 * @param load gives a record by its place among the keys; asked once for each that is one of several
 */
export function* collectFrom(
  keys: readonly RecordKeys[],
  load: (place: number) => CollectionRecord,
  declarations: readonly CollectionDeclaration[],
  wording: Wording = () => declarations,
): Generator<CollectionFinding[]> {
  const order = [...keys.keys()].sort((a, b) => (keys[a]!.path < keys[b]!.path ? -1 : 1));
  for (const places of familiesOf(order.map((place) => keys[place]!))) {
    if (places.length < 2) continue;
    yield findingsIn(caseOf(places.map((place) => load(order[place]!))), declarations, wording);
  }
}

function caseOf(records: readonly CollectionRecord[]): Case {
  const dated = inOrderOfTime(records.map((record) => ({ ...record, day: dayOfRecord(record) })));
  const household = householdOf(dated);
  return {
    name: caseNameOf(dated, household),
    records: dated.map((record, index) => ({ ...record, index })),
    household,
  };
}

function findingsIn(
  family: Case,
  declarations: readonly CollectionDeclaration[],
  wording: Wording,
): CollectionFinding[] {
  const found = declarations.flatMap((declared) =>
    (COLLECTION_RULES[declared.id]?.(family, declared) ?? []).flatMap((match) => {
      const declaration = wording(match.record.path).find(({ id }) => id === declared.id);
      return declaration ? findingOf(match, declaration, family) : [];
    }),
  );
  return found.sort((a, b) => GRAVEST_FIRST.indexOf(a.severity) - GRAVEST_FIRST.indexOf(b.severity));
}

function findingOf(
  { record, span, severity: less, says, values, related }: CollectionMatch,
  declaration: CollectionDeclaration,
  family: Case,
): CollectionFinding[] {
  const { id, severity, kinds, ask, messages } = declaration;
  const chosen = record.rules?.[id];
  if (chosen === 'off' || !kinds.includes(record.facts.kind)) return [];
  const speaks = less ? quieter(less, severity) : severity;
  return [
    {
      rule: id,
      severity: chosen === undefined ? speaks : speaks === severity ? chosen : quieter(speaks, chosen),
      case: family.name,
      path: record.path,
      span,
      message: said(declaration, says, values),
      prompt: ask,
      related: related.map((other) => ({
        path: other.record.path,
        span: other.span,
        message: filled(messages[other.says] ?? '', other.values ?? {}),
      })),
    },
  ];
}

function quieter(one: Severity, other: Severity): Severity {
  return GRAVEST_FIRST.indexOf(one) > GRAVEST_FIRST.indexOf(other) ? one : other;
}
