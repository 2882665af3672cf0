import { type Hover, MarkupKind, type Position } from 'vscode-languageserver';
import type { Finding, RuleSummary } from '../engine/types.ts';
import { COMMENT_RULE } from '../ignores/comments.ts';
import type { Client } from './client.ts';
import type { OpenRecord } from './documents.ts';
import { asMarkdown } from './markdown.ts';
import { toRange } from './positions.ts';
import { type Reading, visibleFindings } from './readings.ts';
import type { RulePage } from './rulePages.ts';

/**
 * What was seen under the cursor, why it matters, which review says so, and what to do; null where nothing was.
 * @param across what the record shows together with others of its folder
 */
export function hover(
  position: Position,
  record: OpenRecord,
  reading: Reading,
  about: { readonly client: Client; readonly rules: ReadonlyMap<string, RuleSummary>; readonly rulePage: RulePage },
  across: readonly Finding[] = [],
): Hover | null {
  const { document } = record;
  const offset = document.offsetAt(position);
  const all: Explained[] = [
    ...visibleFindings(record, reading).map(({ finding }) => ({ finding, rule: about.rules.get(finding.rule) })),
    ...across.map((finding) => ({ finding, rule: acrossOf(about.rules.get(finding.rule)) })),
  ];
  const here = all.filter(({ finding: { span } }) => span.start <= offset && offset <= span.end);
  const narrowest = here.toSorted((one, other) => length(one) - length(other))[0]?.finding;
  if (narrowest === undefined) return null;
  const { markdownHovers } = about.client;
  const write = markdownHovers ? markdown : plainText;
  const sections = here.map(({ finding, rule }) => write(finding, rule, about.rulePage(finding.rule)));
  return {
    range: toRange(document, narrowest.span),
    contents: {
      kind: markdownHovers ? MarkupKind.Markdown : MarkupKind.PlainText,
      value: sections.join(markdownHovers ? '\n\n---\n\n' : '\n\n'),
    },
  };
}

/** A finding with what its rule says, which may be other words about several records than about one. */
interface Explained {
  readonly finding: Finding;
  readonly rule: Reasons | undefined;
}

type Reasons = Pick<RuleSummary, 'title' | 'why' | 'sources' | 'advice'>;

const acrossOf = (rule: RuleSummary | undefined): Reasons | undefined => rule?.across ?? rule;

type Section = readonly [heading: string, words: string];

function sectionsOf(finding: Finding, rule: Reasons | undefined): Section[] {
  const sections: Section[] = [];
  if (rule !== undefined) {
    sections.push(
      ['Why it matters', rule.why],
      ['Where this comes from', rule.sources.join('; ')],
      ['What to do', rule.advice],
    );
  }
  if (finding.prompt !== null) sections.push(['Ask', finding.prompt]);
  return sections.filter(([, words]) => words.trim() !== '');
}

function markdown(finding: Finding, rule: Reasons | undefined, page: string): string {
  return [
    `**${asMarkdown(rule?.title ?? finding.rule)}**`,
    asMarkdown(finding.message),
    ...sectionsOf(finding, rule).map(([heading, words]) => `**${heading}:** ${asMarkdown(words)}`),
    ...(finding.rule === COMMENT_RULE ? [] : [`[More about this rule](<${page}>)`]),
  ].join('\n\n');
}

function plainText(finding: Finding, rule: Reasons | undefined): string {
  return [
    rule?.title ?? finding.rule,
    finding.message,
    ...sectionsOf(finding, rule).map(([heading, words]) => `${heading}: ${words}`),
  ].join('\n\n');
}

function length({ finding: { span } }: Explained): number {
  return span.end - span.start;
}
