import type { Linter } from '../../server/src/engine/linter.ts';
import type {
  DocumentKind,
  Finding,
  LintSettings,
  RuleSummary,
  SourceDocument,
} from '../../server/src/engine/types.ts';

/** Words that make the fake linter break, as a fault in the engine would. */
export const BREAKS_LINTER = 'BREAK-THE-LINTER';
export const BREAKS_RULE = 'BREAK-A-RULE';
/** A record with these words takes long to read. */
export const TAKES_LONG = 'TAKE-LONG';

function rule(id: string, title: string, severity: RuleSummary['severity']): RuleSummary {
  return {
    id,
    title,
    severity,
    kinds: ['plan', 'minutes'],
    finding: ['F2'],
    why: `Why ${id} matters.`,
    sources: ['A review (2019), 7.2.8', 'Another review (2021)'],
    advice: `What to do about ${id}.`,
    examples: { flagged: [], silent: [] },
  };
}

const RULES = [
  rule('ensure-safety', 'Nobody can ensure safety', 'error'),
  rule('spelling', 'A slip of the pen', 'information'),
  rule('unfilled-placeholder', 'A blank is left open', 'error'),
  rule('unnamed-adult', 'Who is this?', 'warning'),
];

/** A linter that looks for a handful of words, so that tests of the server need no engine. */
export class FakeLinter implements Linter {
  readonly rules = RULES;
  readonly packs = ['opinion'];
  /** How often it was asked. */
  asked = 0;

  describe(): ReturnType<Linter['describe']> {
    return {};
  }

  *readAhead({ text }: SourceDocument): Generator<void> {
    for (let piece = 0; text.includes(TAKES_LONG) && piece < 40; piece++) {
      const end = performance.now() + 5;
      while (performance.now() < end);
      yield;
    }
  }

  lint({ text, kind }: SourceDocument, settings: LintSettings): ReturnType<Linter['lint']> {
    this.asked += 1;
    if (text.includes(BREAKS_LINTER)) throw new Error(`Cannot read: ${text}`);
    return {
      kind: kind ?? guessedKind(text),
      findings: findings(text)
        .map((finding) => ({ ...finding, severity: severityOf(finding, settings) }))
        .filter((finding): finding is Finding => finding.severity !== 'off'),
      suppressed: 0,
      failures: text.includes(BREAKS_RULE) ? [{ rule: 'spelling', reason: `fell over ${text}` }] : [],
    };
  }
}

function guessedKind(text: string): DocumentKind {
  return /^minutes/i.test(text) ? 'minutes' : 'plan';
}

function severityOf(finding: Finding, settings: LintSettings): Finding['severity'] | 'off' {
  return settings.rules[finding.rule] ?? finding.severity;
}

function findings(text: string): Finding[] {
  const found = [
    ...each(text, /\bensure(?= that)/g, 'ensure-safety', (span, words) => ({
      message: `"${words}" promises what nobody can promise.`,
      rewrites: [
        {
          title: 'Say which steps',
          safety: 'review' as const,
          edits: [
            { start: span.start, end: span.end + ' that'.length, newText: 'take [specific, observable steps] so that' },
          ],
        },
      ],
      prompt: 'How, exactly? Is this in their control?\nAsking can raise the risk: take specialist advice.',
    })),
    ...each(text, /\bteh\b/g, 'spelling', (span) => ({
      message: 'A slip of the pen.',
      rewrites: [{ title: 'Write "the"', safety: 'safe' as const, edits: [{ ...span, newText: 'the' }] }],
    })),
    ...each(text, /\[[^\]\n]+\]/g, 'unfilled-placeholder', () => ({ message: 'This blank is still open.' })),
    ...each(text, /\bher partner\b/g, 'unnamed-adult', () => {
      const first = text.indexOf('partner');
      return {
        message: 'Who is this?',
        related: [{ span: { start: first, end: first + 'partner'.length }, message: 'First spoken of here.' }],
      };
    }),
  ];
  return found.sort((one, other) => one.span.start - other.span.start);
}

function each(
  text: string,
  pattern: RegExp,
  id: string,
  more: (span: Finding['span'], words: string) => Partial<Finding>,
): Finding[] {
  return [...text.matchAll(pattern)].map((match) => {
    const span = { start: match.index, end: match.index + match[0].length };
    return {
      rule: id,
      span,
      text: match[0],
      severity: RULES.find((known) => known.id === id)!.severity,
      message: '',
      rewrites: [],
      prompt: null,
      related: [],
      ...more(span, match[0]),
    };
  });
}
