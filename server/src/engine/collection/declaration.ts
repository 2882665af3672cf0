import type { AcrossSummary, DocumentKind, RuleSummary, Severity } from '../types.ts';

/**
 * A rule about several records as its file in `dictionaries/collection/` declares it. What it looks for is in code,
 * `engine/collection/rules/`; what it says is here.
 */
export interface CollectionDeclaration {
  /** A rule of one record may have a half of this kind under the same id, so that one setting speaks for both. */
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly kinds: readonly DocumentKind[];
  readonly finding: readonly ('F1' | 'F2' | 'F3' | 'F4')[];
  /** What it says, by the names that the code asks for; `{name}` is filled in. */
  readonly messages: Readonly<Record<string, string>>;
  /** A team's own words in the place of every one of them that stands at a finding, as far as what they name is known there. */
  readonly message?: string;
  /** Lists of words that count alike for its code, by the names that it asks for. */
  readonly lists?: Readonly<Record<string, readonly string[]>>;
  /** What lists of words are called in its messages. */
  readonly words?: Readonly<Record<string, string>>;
  readonly why: string;
  readonly sources: readonly string[];
  readonly advice: string;
  /** The questions to ask. */
  readonly ask: string;
  readonly examples: AcrossSummary['examples'];
}

/** The rules about several records among dictionaries, which are checked already; none where there are no dictionaries. */
export function collectionRulesIn(
  dictionaries: { readonly collection?: readonly { readonly value: unknown }[] } | undefined,
): readonly CollectionDeclaration[] {
  return (dictionaries?.collection ?? []).map(({ value }) => value as CollectionDeclaration);
}

const GAP = /\{([a-z]+)\}/gi;

/** A message with what is filled in. */
export function filled(message: string, values: Readonly<Record<string, string | number>>): string {
  return message.replace(GAP, (all, name: string) => String(values[name] ?? all));
}

/** What a rule says of a match. */
export function said(
  { message, messages }: Pick<CollectionDeclaration, 'message' | 'messages'>,
  says: string,
  values: Readonly<Record<string, string | number>>,
): string {
  const isKnown = message !== undefined && gapsIn(message).every((name) => values[name] !== undefined);
  return filled(isKnown ? message : (messages[says] ?? ''), values);
}

/** The names of what is filled into a message, each as often as it stands there. */
export function gapsIn(message: string): string[] {
  return [...message.matchAll(GAP)].map(([, name = '']) => name);
}

/**
 * The rules in the order of their ids, with those about several records; a half that a rule of one record has of this
 * kind is told of with it.
 */
export function withCollection(
  rules: readonly RuleSummary[],
  declarations: readonly CollectionDeclaration[],
): RuleSummary[] {
  const halves = new Map(declarations.map((declaration) => [declaration.id, declaration]));
  const others = declarations.filter(({ id }) => !rules.some((rule) => rule.id === id));
  const summaries = others.map(({ id, title, severity, kinds, finding, why, sources, advice }): RuleSummary => {
    return { id, title, severity, kinds, finding, why, sources, advice, examples: { flagged: [], silent: [] } };
  });
  return [...rules, ...summaries]
    .map((rule) => ({ ...rule, ...(halves.has(rule.id) && { across: acrossOf(halves.get(rule.id)!) }) }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function acrossOf({ title, why, sources, advice, examples }: CollectionDeclaration): AcrossSummary {
  return { title, why, sources, advice, examples };
}
