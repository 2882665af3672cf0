import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
  type YAMLError,
  YAMLParseError,
} from 'yaml';
import type { Span } from '../engine/types.ts';

/** Something in a file that cannot be used, and what to do about it. */
export interface Mistake {
  /** The file, as whoever read it names it. */
  readonly file: string;
  /** The words that it is about. */
  readonly span: Span;
  /** Where they start: both counted from 1, columns in UTF-16 units. */
  readonly line: number;
  readonly column: number;
  /** A whole sentence, with the remedy. */
  readonly message: string;
  /** What was probably meant, to be written in place of the words. */
  readonly suggestion?: string;
}

/** Names and numbers that lead into a file's value. */
export type Path = readonly (string | number)[];

/** A YAML file that was read. */
export interface Source {
  readonly file: string;
  /** Null where the file is no YAML. */
  readonly value: unknown;
  /** What is wrong with it as YAML. */
  readonly mistakes: readonly Mistake[];
  /** A mistake at the end of a path; where the path leads nowhere, at what would hold it. */
  mistake(path: Path, message: string, suggestion?: string): Mistake;
}

/** `file:line:column: what is wrong`, as terminals print it. */
export function inOneLine({ file, line, column, message }: Mistake): string {
  return `${file}:${line}:${column}: ${message}`;
}

/**
 * Reads a YAML file. What is no YAML becomes a mistake; never throws, whatever the text is.
 * @param file how mistakes name it
 * @param mostAliases how often a part of the file may be used again (`*name`)
 */
export function readYaml(text: string, file: string, mostAliases = 100): Source {
  const lines = new LineCounter();
  const at = (span: Span, message: string, suggestion?: string): Mistake => {
    const { line, col } = lines.linePos(span.start);
    return { file, span, line, column: col, message, ...(suggestion === undefined ? {} : { suggestion }) };
  };
  const unread = (mistakes: readonly Mistake[]): Source => ({
    ...{ file, value: null, mistakes },
    mistake: (_, message, suggestion) => at({ start: 0, end: 0 }, message, suggestion),
  });
  const whole = { start: 0, end: text.length };
  try {
    // The library compares every name with every other, which takes long where there are thousands.
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false });
    const errors = [...document.errors, ...namesGivenTwice(document)];
    if (errors.length > 0)
      return unread(errors.map((error) => at(spanOfError(error), `${error.message} ${remedyFor(error)}`)));
    return {
      ...{ file, value: document.toJS({ maxAliasCount: mostAliases }), mistakes: [] },
      mistake: (path, message, suggestion) => at(spanAt(document, path), message, suggestion),
    };
  } catch (error) {
    // The library stops at too many uses of one part, and runs out of room where entries stand in entries without end.
    const tooDeep = error instanceof RangeError;
    return unread([
      at(whole, tooDeep ? 'Too many entries stand inside one another here. Write it plainer.' : TOO_MANY_USES),
    ]);
  }
}

const TOO_MANY_USES =
  'Parts of this file are used again (*name) too often, or before they are written. Write them out.';

function namesGivenTwice(document: Document): YAMLError[] {
  const errors: YAMLError[] = [];
  visit(document, {
    Map(_, { items }) {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        const [start = 0, end = 0] = key.range ?? [];
        if (seen.has(key.value)) errors.push(new YAMLParseError([start, end], 'DUPLICATE_KEY', TWICE));
        seen.add(key.value);
      }
    },
  });
  return errors;
}

const TWICE = 'This name stands here twice.';

function spanOfError({ pos: [start, end] }: YAMLError): Span {
  return { start, end: Math.max(start, end) };
}

/** Goes along a path as far as it leads. A name in a map stands where its key does when nothing more of the path follows. */
function spanAt(document: Document, path: Path): Span {
  let node: unknown = document.contents;
  let span = spanOf(node, { start: 0, end: 0 });
  for (const [depth, step] of path.entries()) {
    if (isAlias(node)) node = node.resolve(document);
    const pair = isMap(node) ? node.items.find(({ key }) => isScalar(key) && key.value === step) : undefined;
    node = isSeq(node) ? node.items[step as number] : pair?.value;
    if (!node && !pair) return span;
    const last = depth === path.length - 1;
    span = spanOf((last && pair) || !node ? pair?.key : node, span);
  }
  return span;
}

function spanOf(node: unknown, otherwise: Span): Span {
  const range = (node as Node | null | undefined)?.range;
  return range ? { start: range[0], end: range[1] } : otherwise;
}

/** What most often helps, in words for somebody who writes rules and not programs. */
function remedyFor({ code }: YAMLError): string {
  switch (code) {
    case 'TAB_AS_INDENT':
      return 'Indent with spaces, not with tabs.';
    case 'DUPLICATE_KEY':
      return 'Give each name once; join the two entries or rename one.';
    case 'MISSING_CHAR':
    case 'UNEXPECTED_TOKEN':
      return 'Look for a quotation mark or bracket that was opened and not closed, on this line or above it.';
    default:
      return 'Check the indentation, and put text that holds ": " or "#" in quotation marks.';
  }
}
