import type { CollectionFinding, CollectionRecord, Severity } from '../types.ts';
import { type Case, dayOfRecord, inOrderOfTime } from './case.ts';
import { type CollectionDeclaration, filled } from './declaration.ts';
import { familiesOf, folderOf } from './groups.ts';
import { householdOf } from './household.ts';
import { COLLECTION_RULES } from './rules/index.ts';

const GRAVEST_FIRST: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/**
 * What several records together show: a pure function of what was kept of each, without any text.
 * @param records in any order; what is found does not depend on it
 * @param declarations checked, as the dictionaries give them
 * @returns case by case in the order of their first records' paths, the gravest findings first
 */
export function collect(
  records: readonly CollectionRecord[],
  declarations: readonly CollectionDeclaration[],
): CollectionFinding[] {
  const sorted = [...records].sort((a, b) => (a.path < b.path ? -1 : 1));
  return familiesOf(sorted)
    .filter((places) => places.length > 1)
    .flatMap((places) => findingsIn(caseOf(places.map((place) => sorted[place]!)), declarations));
}

function caseOf(records: readonly CollectionRecord[]): Case {
  const dated = inOrderOfTime(records.map((record) => ({ ...record, day: dayOfRecord(record) })));
  const household = householdOf(dated);
  return { name: nameOf(records), records: dated.map((record, index) => ({ ...record, index })), household };
}

function findingsIn(family: Case, declarations: readonly CollectionDeclaration[]): CollectionFinding[] {
  const found = declarations.flatMap((declaration) => {
    const { id, severity, ask, messages } = declaration;
    return (COLLECTION_RULES[id]?.(family) ?? []).flatMap((match): CollectionFinding[] => {
      const chosen = match.record.rules?.[id];
      if (chosen === 'off') return [];
      const speaks = match.severity ?? severity;
      return [
        {
          rule: id,
          severity: chosen === undefined ? speaks : speaks === severity ? chosen : quieter(speaks, chosen),
          case: family.name,
          path: match.record.path,
          span: match.span,
          message: filled(messages[match.says] ?? '', match.values),
          prompt: ask,
          related: match.related.map(({ record, span, says, values = {} }) => ({
            path: record.path,
            span,
            message: filled(messages[says] ?? '', values),
          })),
        },
      ];
    });
  });
  return found.sort((a, b) => GRAVEST_FIRST.indexOf(a.severity) - GRAVEST_FIRST.indexOf(b.severity));
}

function quieter(one: Severity, other: Severity): Severity {
  return GRAVEST_FIRST.indexOf(one) > GRAVEST_FIRST.indexOf(other) ? one : other;
}

/** What people would call it: what its front matter says, else the children's fullest names, else its folder. */
function nameOf(records: readonly CollectionRecord[]): string {
  const stated = records.find(({ facts }) => facts.caseName)?.facts.caseName;
  if (stated) return stated;
  const full = new Map<string, string>();
  for (const { facts } of records)
    for (const { names } of facts.children) {
      const [name = ''] = names;
      const first = name.split(' ')[0] ?? '';
      if ((full.get(first)?.length ?? 0) < name.length) full.set(first, name);
    }
  return full.size > 0 ? [...full.values()].slice(0, 4).join(', ') : folderOf(records[0]!);
}
