import type { Span } from '../engine/types.ts';

/** A comment in a record that speaks to Caselint. Spans are absolute. */
export interface Directive {
  /** As it is written: `disable`, `enable`, `disable-line`, `disable-next-line`, `ignore`, or something that is none of them. */
  readonly verb: string;
  readonly verbSpan: Span;
  /** The whole comment. */
  readonly span: Span;
  readonly names: readonly { readonly name: string; readonly span: Span }[];
  /** False where the `-->` is missing. */
  readonly closed: boolean;
}

export const VERBS = ['disable', 'enable', 'disable-line', 'disable-next-line', 'ignore'] as const;

/**
 * Finds the comments that speak to Caselint, in the order of the record: `<!-- caselint-disable rule, rule -- reason -->`
 * anywhere, and `caselint:ignore rule -- reason` in plain text.
 * @param isName whether a word behind `caselint:ignore` may be meant for the name of a rule; the first that is not, and
 * what follows it, is the record's own
 */
export function findDirectives(text: string, isName: (word: string) => boolean): Directive[] {
  if (!/caselint[-:]/.test(text)) return [];
  return [...text.matchAll(COMMENT)].map((match) => {
    const { index, groups } = match;
    const verb = (groups?.verb ?? groups?.plain)!;
    const verbStart = index + match[0].indexOf(verb, match[0].indexOf('caselint') + 'caselint'.length);
    const from = verbStart + verb.length;
    const shared = { verb, verbSpan: { start: verbStart, end: from } };
    return groups?.verb === undefined
      ? { ...shared, ...plain(text, index, from, isName), closed: true }
      : { ...shared, ...inComment(text, index, from) };
  });
}

const COMMENT =
  /<!--\s*caselint[-:](?<verb>[a-z][a-z-]*[a-z])|(?:[[(][ \t]*)?(?<![\w-])caselint:(?<plain>[a-z][a-z-]*[a-z])/g;

/** Names up to the end of the comment, or to the two dashes in front of a reason. */
function inComment(text: string, start: number, from: number): Pick<Directive, 'span' | 'names' | 'closed'> {
  const end = text.indexOf('-->', from);
  if (end < 0) return { span: { start, end: from }, names: [], closed: false };
  const said = text.slice(from, end).split(/\s--\s/, 1)[0]!;
  return { span: { start, end: end + 3 }, names: namesIn(said, from), closed: true };
}

/** Names up to the first word that is none; a reason goes to the end of the line or the closing bracket. */
function plain(text: string, start: number, from: number, isName: (word: string) => boolean) {
  const line = /^[^\r\n]*/.exec(text.slice(from))![0];
  const names: Directive['names'][number][] = [];
  let end = from;
  for (const each of namesIn(line, from)) {
    if (!isName(each.name) || !/^[\s,]*$/.test(text.slice(end, each.span.start))) break;
    names.push(each);
    end = each.span.end;
  }
  const rest = text.slice(end, from + line.length);
  const bracket = { '[': ']', '(': ')' }[text.charAt(start)];
  const reason = /^[ \t]+--[ \t].*/.exec(rest)?.[0] ?? '';
  const closing = bracket === undefined ? -1 : (reason || rest).indexOf(bracket);
  if (closing >= 0 && (reason !== '' || rest.slice(0, closing).trim() === '')) end += closing + 1;
  else end += reason.length;
  return { span: { start, end }, names };
}

function namesIn(said: string, from: number): Directive['names'] {
  return [...said.matchAll(/[^\s,\])]+/g)].map(({ 0: name, index }) => ({
    name,
    span: { start: from + index, end: from + index + name.length },
  }));
}
