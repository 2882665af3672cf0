import type { CollectionDeclaration } from '../engine/collection.ts';
import type { Conditions, RuleDeclaration } from '../engine/rules/declaration.ts';
import { SEVERITIES } from '../engine/types.ts';

/** What a team may want otherwise in a rule of Caselint's. */
export interface RuleChange
  extends Partial<Pick<RuleDeclaration, 'title' | 'severity' | 'kinds' | 'message' | 'why' | 'advice' | 'ask'>>,
    Pick<Conditions, Exception> {}

/** Conditions that only ever silence: more of them can be added to any rule. */
const EXCEPTIONS = [
  ...(['without', 'withoutNear', 'withoutRecord', 'withoutInside'] as const),
  ...(['notWho', 'notWhom', 'notColumns', 'notSections'] as const),
];
type Exception = (typeof EXCEPTIONS)[number];

/** The exceptions of a change that say something about a rule which asks about no words, and so would do nothing. */
export function exceptionsIn(change: RuleChange): readonly Exception[] {
  return EXCEPTIONS.filter((name) => change[name] !== undefined);
}

/**
 * A rule with a team's changes. A new wording takes the place of the rule's own in every group of phrases; a lower
 * severity holds for all of them, and one that was lower stays; exceptions come on top of those that there are.
 */
export function changed(rule: RuleDeclaration, change: RuleChange): RuleDeclaration {
  const { title, severity = rule.severity, kinds, message, why, advice, ask } = change;
  const wording = given({ title, kinds, message, why, advice, ask });
  const ofGroup = <Group extends { readonly severity?: RuleDeclaration['severity'] }>(group: Group): Group => ({
    ...group,
    ...given({ message, ask }),
    ...(group.severity ? { severity: lower(group.severity, severity) } : {}),
  });
  return {
    ...rule,
    ...wording,
    severity,
    always: withExceptions(rule.always ?? {}, change),
    ...(rule.detect ? { detect: rule.detect.map(ofGroup) } : {}),
    ...(rule.actions ? { actions: rule.actions.map(ofGroup) } : {}),
  };
}

/** A rule about several records with a team's changes; what it says of the other places stays. */
export function changedAcross(rule: CollectionDeclaration, change: RuleChange): CollectionDeclaration {
  const { title, severity, kinds, message, why, advice, ask } = change;
  return { ...rule, ...given({ title, severity, kinds, message, why, advice, ask }) };
}

function withExceptions(always: Conditions, change: RuleChange): Conditions {
  const more = exceptionsIn(change).map((name) => [name, [...(always[name] ?? []), ...(change[name] ?? [])]]);
  return { ...always, ...Object.fromEntries(more) };
}

function given<Values extends object>(values: Values): { [Name in keyof Values]: Exclude<Values[Name], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never;
}

/** The severities are listed from the gravest down. */
function lower<Severity extends (typeof SEVERITIES)[number]>(one: Severity, other: Severity): Severity {
  return SEVERITIES.indexOf(one) > SEVERITIES.indexOf(other) ? one : other;
}
