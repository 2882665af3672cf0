import type { AcrossFinding } from '../../../server/src/cli/across/finding.ts';
import type { Format, FormatOptions } from '../../../server/src/cli/formats/format.ts';
import { createFormat, type FormatName } from '../../../server/src/cli/formats/index.ts';
import { createTally, type FileResult } from '../../../server/src/cli/result.ts';
import type { ActionResult, Finding, PersonResult, RuleSummary, Severity } from '../../../server/src/engine/types.ts';

/** Words that stand in the records and nowhere else: where they turn up, a record has been quoted. */
export const QUOTED = 'Zebedee';

const rule = (id: string, title: string, finding: RuleSummary['finding'], more: Partial<RuleSummary> = {}) => ({
  ...{ id, title, finding, severity: 'error' as Severity, kinds: ['plan'] as const, why: `Why ${id} asks.` },
  ...{ sources: ['“James”, 7.2'], advice: 'Say what was seen.', examples: { flagged: [], silent: [] } },
  ...more,
});

export const RULES: readonly RuleSummary[] = [
  rule('safe-and-well', 'A stock phrase, or <worse>', ['F1']),
  rule('vague-action', 'An action | nobody could see', ['F2', 'F4'], { severity: 'warning', pack: 'opinion' }),
  rule('care-jargon', '=Words of the system', [], { severity: 'hint', sources: [], advice: '' }),
];

/** Finds words of a text, as the engine would. */
function find(text: string, words: string, id: string, severity: Severity, prompt: string | null): Finding {
  const start = text.indexOf(words);
  const about = { rule: id, severity, text: words, message: `“${words}” says nothing.`, prompt };
  return { ...about, span: { start, end: start + words.length }, rewrites: [], related: [] };
}

const FIRST = `---\ndate: 3 March 2024\n---\n${QUOTED}, seen:\nsafe and\nwell, 50% better.\n`;
const SECOND = `=${QUOTED}() will be supported.\n`;

const adult = (id: string, relation: PersonResult['relation'], mentions: number): PersonResult => ({
  ...{ id, label: QUOTED, part: 'adult', presumed: false, relation, named: true, facts: [], missing: [] },
  forms: [{ text: QUOTED, mentions: Array.from({ length: mentions }, (_, start) => ({ start, end: start + 1 })) }],
});
const action = (people: readonly string[]): ActionResult => ({
  ...{ span: { start: 0, end: 1 }, what: { start: 0, end: 1 }, context: 'item', people, missing: [] },
  ...{ owner: null, by: null, measure: null, contingency: null },
});

const plain = { suppressed: 0, failures: [], people: [], actions: [] } as const;

/** Three records of two teams, one of them a file that is no plain text, one without findings. */
export const RESULTS: readonly FileResult[] = [
  {
    ...{ ...plain, path: 'north/visit, 50%: A.md', text: FIRST, kind: 'note' },
    findings: [
      find(FIRST, QUOTED, 'vague-action', 'warning', 'Who? When?'),
      find(FIRST, 'safe and\nwell', 'safe-and-well', 'error', 'What was seen?'),
    ],
    people: [adult('p1', 'mother', 5), adult('p2', 'stepfather', 2)],
    actions: [action(['p1']), action(['p1', 'p2'])],
  },
  {
    ...{ ...plain, path: 'south/2024-04-12 plan.docx', text: SECOND, kind: 'plan' },
    places: [{ span: { start: 0, end: SECOND.length }, name: 'paragraph 1' }],
    findings: [find(SECOND, `=${QUOTED}()`, 'care-jargon', 'hint', null)],
    failures: [{ rule: 'vague-action', reason: 'TypeError in detect' }],
    people: [adult('p1', 'father', 1)],
  },
  { ...plain, path: 'south/=empty.txt', text: 'Nothing.', kind: 'note', findings: [] },
];

/** The words of one line, as what is found across records has them. */
const line = { text: `=${QUOTED}() will be supported.`, span: { start: 0, end: 11 } };
const at = { start: 0, end: 11, line: 3, column: 1, endLine: 3, endColumn: 12, text: `=${QUOTED}()`, lines: line };

const ACROSS: readonly AcrossFinding[] = [
  {
    ...{
      rule: 'care-jargon',
      severity: 'warning',
      case: QUOTED,
      message: `“${QUOTED}” again.`,
      prompt: 'What changed?',
    },
    at: { ...at, path: 'north/visit, 50%: A.md' },
    related: [{ ...at, path: 'south/2024-04-12 plan.docx', place: 'paragraph 1', message: 'Said on 12 April 2024' }],
  },
];

const ERRORS = [{ path: 'south/locked.odt', message: 'This could not be read: it is locked.' }];

export const OPTIONS: FormatOptions = {
  ...{ rules: RULES, version: '0.0.0', columns: 80, colours: false, quiet: false, with: [], excerpts: false },
  ...{ failOn: 'warning', paths: ['records'], now: new Date(2024, 4, 6) },
};

/** What a format makes of these records. */
export async function written(name: FormatName, options: Partial<FormatOptions> = {}, results = RESULTS) {
  return writtenWith(await createFormat(name, { ...OPTIONS, ...options }), results);
}

export function writtenWith(format: Format, results = RESULTS): string {
  const collection = results.length > 1 ? { collection: ACROSS } : {};
  const tally = createTally();
  for (const result of results) tally.add(result);
  const parts = results.map((result, index) => format.result(result, index));
  return [format.head(), ...parts, format.tail({ ...tally.summary(ERRORS, {}), ...collection })].join('');
}
