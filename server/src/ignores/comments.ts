import { createLineIndex, type LineIndex } from '../engine/text/spans.ts';
import { DOCUMENT_KINDS, type Finding, type RuleSummary, type Span } from '../engine/types.ts';
import { didYouMean, nearestOf } from '../nearest.ts';
import { type Directive, findDirectives, VERBS } from './directives.ts';

/** What a comment that cannot be followed is told under. It is no rule about records. */
export const COMMENT_RULE = 'caselint-comment';

/** The same as people read it. */
export const COMMENT_SUMMARY: RuleSummary = {
  ...{ id: COMMENT_RULE, title: 'A comment that sets nothing aside', severity: 'information', kinds: DOCUMENT_KINDS },
  ...{ finding: [], sources: [], examples: { flagged: [], silent: [] } },
  why: 'Comments for Caselint set findings aside. One that it cannot follow leaves them where they are.',
  advice: 'Write the name of a rule as its page has it, as in caselint:ignore safe-and-well.',
};

/** What the comments of a record ask of Caselint. */
export interface Comments {
  /** The record without them, equally long, so that they are neither read nor part anything from anything. */
  readonly text: string;
  /** Whether one of them sets a finding aside. */
  covers(finding: Pick<Finding, 'rule' | 'span'>): boolean;
  /** A finding for each name or word in them that Caselint does not know. */
  readonly mistakes: readonly Finding[];
}

/** @param rules the ids of every rule */
export function readComments(text: string, rules: readonly string[]): Comments {
  const isName = (word: string) => /^[a-z\d]+(?:-[a-z\d]+)+$/.test(word) || nearestOf(word, rules) === word;
  const directives = findDirectives(text, isName);
  if (directives.length === 0) return { text, covers: () => false, mistakes: [] };
  const lines = createLineIndex(text);
  const stretches = stretchesOf(directives, text, lines);
  return {
    text: without(directives, text),
    covers: ({ rule, span }) =>
      stretches.some(
        (each) => (each.rule === undefined || each.rule === rule) && each.start <= span.start && span.start < each.end,
      ),
    mistakes: directives.flatMap((directive) => mistakesIn(directive, text, rules)),
  };
}

/** A part of the record in which one rule is silent, or every rule where none is named. */
interface Stretch extends Span {
  readonly rule: string | undefined;
}

function stretchesOf(directives: readonly Directive[], text: string, lines: LineIndex): Stretch[] {
  const stretches: Stretch[] = [];
  let open: Stretch[] = [];
  for (const { verb, span, names, closed } of directives) {
    if (!closed) continue;
    const rules: (string | undefined)[] = names.length > 0 ? names.map(({ name }) => name) : [undefined];
    if (verb === 'disable') open.push(...rules.map((rule) => ({ rule, start: span.end, end: text.length })));
    else if (verb === 'enable') {
      const isEnded = ({ rule }: Stretch) => rules.includes(undefined) || rules.includes(rule);
      stretches.push(...open.filter(isEnded).map((stretch) => ({ ...stretch, end: span.start })));
      open = open.filter((stretch) => !isEnded(stretch));
    } else {
      const line = lineOf(verb, span, text, lines);
      if (line) stretches.push(...rules.map((rule) => ({ rule, ...line })));
    }
  }
  return [...stretches, ...open];
}

/** The line that a comment speaks of: `ignore` on a line of its own speaks of the next one, as `disable-next-line` does. */
function lineOf(verb: string, span: Span, text: string, lines: LineIndex): Span | undefined {
  const here = lineAround(span, text, lines);
  const isAlone = (text.slice(here.start, span.start) + text.slice(span.end, here.end)).trim() === '';
  if (verb === 'disable-line' || (verb === 'ignore' && !isAlone)) return here;
  if (verb !== 'disable-next-line' && verb !== 'ignore') return undefined;
  const { line } = lines.position(span.end);
  return { start: lines.offset({ line, character: 0 }), end: lines.offset({ line, character: text.length }) };
}

function lineAround({ start, end }: Span, text: string, lines: LineIndex): Span {
  const character = text.length;
  return {
    start: lines.offset({ line: lines.position(start).line - 1, character: 0 }),
    end: lines.offset({ line: lines.position(end).line - 1, character }),
  };
}

/**
 * Comments become spaces. One that has its lines for itself takes the line end before it along: an empty line would part
 * what stands above it from what stands below.
 */
function without(directives: readonly Directive[], text: string): string {
  const lines = createLineIndex(text);
  let blanked = text;
  for (const { span, closed } of directives) {
    if (!closed) continue;
    const around = lineAround(span, text, lines);
    const isAlone = (text.slice(around.start, span.start) + text.slice(span.end, around.end)).trim() === '';
    const lineEnd = /(?:\r\n|[\r\n])$/.exec(text.slice(0, around.start))?.[0].length ?? 0;
    const { start, end } = isAlone ? { start: around.start - lineEnd, end: around.end } : span;
    blanked = blanked.slice(0, start) + ' '.repeat(end - start) + blanked.slice(end);
  }
  return blanked;
}

function mistakesIn({ verb, verbSpan, span, names, closed }: Directive, text: string, rules: readonly string[]) {
  const verbs: readonly string[] = VERBS;
  if (!verbs.includes(verb)) {
    const message = `Caselint does not know the comment "${verb}", so it sets nothing aside. ${didYouMean(verb, verbs)}`;
    return [mistake(verbSpan, text, message.trim(), nearestOf(verb, verbs))];
  }
  if (!closed)
    return [mistake(span, text, 'This comment has no end, so it sets nothing aside. End it with -->', undefined)];
  return names
    .filter(({ name }) => !rules.includes(name))
    .map(({ name, span: place }) => {
      const message = `There is no rule called "${name}", so this comment sets nothing aside. ${didYouMean(name, rules)}`;
      return mistake(place, text, message.trim(), nearestOf(name, rules));
    });
}

function mistake(span: Span, text: string, message: string, nearest: string | undefined): Finding {
  return {
    ...{ rule: COMMENT_RULE, span, text: text.slice(span.start, span.end), severity: 'information', message },
    rewrites: nearest
      ? [{ title: `Write “${nearest}”`, edits: [{ ...span, newText: nearest }], safety: 'review' }]
      : [],
    prompt: null,
    related: [],
  };
}
