import type { LintResult, Rewrite, RuleSummary, Severity } from '../engine/types.ts';
import { SEVERITIES } from '../engine/types.ts';
import { countAside } from '../ignores/countAside.ts';
import type { Remark } from './plan.ts';

/** One short paragraph of a comment. */
export interface CommentParagraph {
  /** Stands before the text, set off from it. */
  readonly label?: string;
  readonly text: string;
}

/**
 * What a comment says about one finding: what was seen, why it matters and who says so, what to ask, and how else it
 * could be put.
 * @param rule missing for what is no rule about records
 * @param text the record's
 * @param elsewhere where the words stand, when the comment cannot stand beside them: "footnote 1"
 */
export function remarkWords(
  { finding, change, told }: Remark,
  rule: RuleSummary | undefined,
  text: string,
  elsewhere?: string,
): readonly CommentParagraph[] {
  const about = elsewhere === undefined ? [] : [{ label: capitalised(elsewhere), text: quoted(finding.text) }];
  return [...about, { text: finding.message }, ...reasons(rule), ...question(), ...suggestions()].filter(
    ({ text }) => text !== '',
  );

  function question(): CommentParagraph[] {
    if (finding.prompt !== null) return [{ label: 'Ask', text: finding.prompt }];
    return rule ? [{ label: 'What to do', text: rule.advice }] : [];
  }

  function suggestions(): CommentParagraph[] {
    const marked = change ? [{ label: 'Suggested change', text: `${change.rewrite.title}.` }] : [];
    return [...marked, ...told.map((rewrite) => ({ label: rewrite.title, text: quoted(put(rewrite)) }))];
  }

  /** The questioned words and what else the rewrite touches, as it would have them. */
  function put({ edits }: Rewrite): string {
    const end = Math.max(finding.span.end, ...edits.map((edit) => edit.end));
    let at = Math.min(finding.span.start, ...edits.map((edit) => edit.start));
    let words = '';
    for (const edit of edits.toSorted((one, other) => one.start - other.start)) {
      words += text.slice(at, edit.start) + edit.newText;
      at = edit.end;
    }
    return words + text.slice(at, end);
  }
}

function reasons(rule: RuleSummary | undefined): CommentParagraph[] {
  if (!rule) return [];
  const from = rule.sources.length > 0 ? ` (${rule.sources.join('; ')})` : '';
  return [{ label: 'Why it matters', text: rule.why === '' ? '' : `${rule.why}${from}` }];
}

/** Words of the record without the marks that stand for its cells and paragraphs. */
function quoted(words: string): string {
  const plain = words.replace(/<br>/g, ' ').replace(/\\\|/g, '|').replace(/\s+/g, ' ').trim();
  return `“${plain}”`;
}

/** What the first comment tells beside the findings. */
export interface SummaryFacts {
  readonly changes: number;
  readonly unplaced: number;
  /** Sentences about how the file was read and what became of it. */
  readonly notes: readonly string[];
}

/**
 * What the first comment says: how much there is to ask, what was left out and why, and what Caselint cannot tell.
 * @param rules to call those by their titles of which more of the same is held back
 */
export function summaryWords(
  result: LintResult,
  rules: readonly RuleSummary[],
  { changes, unplaced, notes }: SummaryFacts,
): readonly CommentParagraph[] {
  const said = [
    questions(result.findings.map(({ severity }) => severity)),
    changes > 0 ? suggested(changes) : '',
    unplaced > 0 ? elsewhere(unplaced) : '',
    heldBack(result, rules),
    setAside(result),
    couldNotAsk(result),
    ...notes,
    result.findings.length > 0 ? LAST : '',
  ];
  return said.filter((text) => text !== '').map((text) => ({ text }));
}

const LAST = "Caselint finds wording, not risk. It does not judge the child's safety.";

/** How loudly a rule speaks, as the editor says it. */
const LOUDNESS: Readonly<Record<Severity, string>> = {
  error: 'to settle before circulation',
  warning: 'to think about',
  information: 'to consider',
  hint: 'as a note',
};

function questions(severities: readonly Severity[]): string {
  if (severities.length === 0)
    return "Caselint has no questions about this record. It does not judge the child's safety.";
  const kinds = SEVERITIES.map((each) => ({ each, number: severities.filter((one) => one === each).length }));
  const parts = kinds.filter(({ number }) => number > 0).map(({ each, number }) => `${number} ${LOUDNESS[each]}`);
  return `Caselint has ${count(severities.length, 'question')} about this record: ${parts.join(', ')}.`;
}

function suggested(changes: number): string {
  const which = changes === 1 ? '1 change is suggested' : `${changes} changes are suggested`;
  return `${which} in the text, for you to accept or reject. [Blanks] are for what only you know.`;
}

function elsewhere(unplaced: number): string {
  const which = unplaced === 1 ? '1 question is' : `${unplaced} questions are`;
  return `${which} about words beside which no comment can stand, such as a header or a text box. The comment stands at the nearest place and says where.`;
}

function heldBack({ suppressed, suppressedByRule = {} }: LintResult, rules: readonly RuleSummary[]): string {
  if (suppressed === 0) return '';
  const titleOf = (id: string) => rules.find((rule) => rule.id === id)?.title ?? id;
  const titles = Object.entries(suppressedByRule).map(([id, number]) => `${titleOf(id)} (${number})`);
  const which = suppressed === 1 ? '1 more question is held back' : `${suppressed} more questions are held back`;
  return titles.length > 0 ? `${which}, more of the same: ${titles.join(', ')}.` : `${which}.`;
}

function setAside(result: LintResult): string {
  const { ignored, old } = countAside(result);
  const words = [
    ignored === 0 ? '' : `${count(ignored, 'question')} ${ignored === 1 ? 'is' : 'are'} ignored.`,
    old === 0 ? '' : `${count(old, 'old question')} ${old === 1 ? 'is' : 'are'} passed over.`,
  ];
  return words.filter(Boolean).join(' ');
}

function couldNotAsk({ failures }: LintResult): string {
  if (failures.length === 0) return '';
  const which = failures.length === 1 ? 'one of its rules' : `${failures.length} of its rules`;
  const names = failures.map(({ rule }) => rule).join(', ');
  return `Through a fault of its own, Caselint could not ask about ${which} (${names}).`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
