import type { CaseRecord, Match, Rewrite, RewriteTemplate, Span, TextEdit } from '../types.ts';
import { likeCase } from './casing.ts';
import { refusal } from './refusals.ts';
import { fillTemplate, type TemplateValues } from './template.ts';
import { verbFormAt } from './verbForm.ts';

/**
 * The rewrites of a match, each with edits in absolute offsets. A template that lacks something it needs, or that there
 * is a ground to refuse (`refusals.ts`), gives none.
 */
export function rewritesFor(match: Match, templates: readonly RewriteTemplate[], record: CaseRecord): Rewrite[] {
  const rewrites: Rewrite[] = [];
  for (const template of templates) {
    const edits = editsOf(template, match, record);
    if (!edits || refusal(edits, match, record)) continue;
    rewrites.push({ title: template.title, edits, safety: template.safety ?? 'review' });
  }
  return rewrites;
}

function editsOf(template: RewriteTemplate, match: Match, record: CaseRecord): TextEdit[] | null {
  const given = valuesOf(match, record);
  const edits: TextEdit[] = [];
  if (template.with !== undefined) {
    const text = fillTemplate(
      given.form === 'base' && template.future !== undefined ? template.future : template.with,
      given,
    );
    const span = spanOf(template.replace ?? 'words', match);
    if (text === null || !span) return null;
    edits.push({ ...span, newText: likeCase(text, record.text, span, match.sentence) });
  }
  if (template.after !== undefined) {
    const text = fillTemplate(template.after, given);
    if (text === null) return null;
    edits.push({ start: match.span.end, end: match.span.end, newText: text });
  }
  if (template.append !== undefined) {
    const text = fillTemplate(template.append, given);
    if (text === null || !match.sentence) return null;
    edits.push(appended(text, match.sentence.span, record.text));
  }
  return edits;
}

function valuesOf(match: Match, record: CaseRecord): TemplateValues {
  const children = record.people.filter((person) => person.role === 'child' && person.named);
  const child = children.length === 1 ? children[0]!.label : '[child]';
  const verb = match.captures?.verb;
  const form = verb && match.sentence && verbFormAt(match.sentence.facts, verb[0]);
  return { values: { child, ...match.values }, ...(form ? { form } : {}) };
}

function spanOf(name: string, { span, captures, sentence }: Match): Span | undefined {
  if (name === 'words') return span;
  const capture = captures?.[name];
  if (!capture || !sentence || capture[0] === capture[1]) return undefined;
  const { tokens } = sentence.facts;
  return {
    start: sentence.span.start + tokens[capture[0]]!.start,
    end: sentence.span.start + tokens[capture[1] - 1]!.end,
  };
}

/** A sentence more, after a stop: the one that is there, or one that is added. */
function appended(sentence: string, { end }: Span, text: string): TextEdit {
  const stopped = /[.!?…]["”'’)\]]*$/.test(text.slice(Math.max(0, end - 4), end));
  return { start: end, end, newText: `${stopped ? '' : '.'} ${sentence}` };
}
