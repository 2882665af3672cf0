import {
  type CancellationToken,
  type CodeLens,
  type CodeLensParams,
  CodeLensRefreshRequest,
  type Connection,
} from 'vscode-languageserver';
import type { ActionSlot, LintResult } from '../../engine/types.ts';
import type { Client } from '../client.ts';
import type { Configuration } from '../configuration.ts';
import type { OpenRecord } from '../documents.ts';
import { overlaps, toRange } from '../positions.ts';
import { ANSWER_GAP, CLICK_GAP } from '../protocol.ts';
import type { Readings } from '../readings.ts';
import { isFileText } from '../source.ts';
import { actionGaps, sectionGaps } from './actionGaps.ts';
import type { GapArguments } from './answer.ts';
import { openWords, sectionWords } from './words.ts';

/**
 * Lines above actions and their headings that say what is left open. They keep calm: while somebody writes in a row, no
 * new line comes above it, and one that stands there stays; what has changed shows when the writer pauses.
 */
export class Lenses {
  readonly #connection: Connection;
  readonly #client: Client;
  readonly #configuration: Configuration;
  readonly #readings: Readings;
  /** The lines above which something was shown last, and whether anything was held back. */
  readonly #shown = new WeakMap<OpenRecord, { readonly lines: ReadonlySet<number>; readonly held: boolean }>();

  constructor(parts: {
    connection: Connection;
    client: Client;
    configuration: Configuration;
    readings: Readings;
  }) {
    this.#connection = parts.connection;
    this.#client = parts.client;
    this.#configuration = parts.configuration;
    this.#readings = parts.readings;
  }

  /** Answers `textDocument/codeLens`. @throws {ResponseError} when the client took its question back */
  async of({ textDocument: { uri } }: CodeLensParams, token: CancellationToken): Promise<CodeLens[]> {
    if (!(await this.#configuration.for(uri)).codeLens) return [];
    const read = await this.#readings.of(uri, token);
    if (read === null) return [];
    const { record, reading } = read;
    const command = this.#client.commands.has(CLICK_GAP) ? CLICK_GAP : ANSWER_GAP;
    const lenses = lensesOf(record, reading.result, command);
    const before = this.#shown.get(record)?.lines;
    const visible = lenses.filter(({ held, lens }) => !held || before?.has(lens.range.start.line));
    this.#shown.set(record, {
      lines: new Set(visible.map(({ lens }) => lens.range.start.line)),
      held: visible.length < lenses.length,
    });
    return visible.map(({ lens }) => lens);
  }

  /** The writer paused: what was held back may be shown. */
  paused(record: OpenRecord): void {
    if (!this.#shown.get(record)?.held || !this.#client.refreshesLenses) return;
    this.#connection.sendRequest(CodeLensRefreshRequest.type).catch(() => {});
  }
}

/** Every lens of a record in its order, and whether it is new to a row in which somebody writes. */
function lensesOf(
  { document, typing }: OpenRecord,
  result: LintResult,
  command: string,
): { lens: CodeLens; held: boolean }[] {
  const gaps = actionGaps(result);
  const lens = (title: string, given: GapArguments): CodeLens => ({
    range: given.range,
    command: { title, command, arguments: [given] },
  });
  const about = { uri: document.uri, version: document.version };
  const ofRows = gaps.map(({ action, open }) => {
    const range = toRange(document, action.span);
    // Where columns wait for the answer, blanks behind the words would stand in the wrong one; into a file's text nobody can put any.
    const takesBlanks = action.context === 'item' && !isFileText(document.uri);
    const blanks: readonly ActionSlot[] = takesBlanks ? open : [];
    const row = { start: { ...range.start, character: 0 }, end: { line: range.end.line + 1, character: 0 } };
    const held = typing.sentence !== null && overlaps(rowSpan(row), typing.sentence);
    return { lens: lens(openWords(open), { ...about, range, open: blanks }), held };
  });
  const ofSections = sectionGaps(gaps, result).map(({ section, actions, gaps: under }) => {
    const range = toRange(document, section.span);
    const first = toRange(document, under[0]!.action.span);
    const title = sectionWords(
      actions,
      under.map(({ open }) => open),
    );
    return { lens: { ...lens(title, { ...about, range: first, open: [] }), range }, held: false };
  });
  return [...ofSections, ...ofRows].sort((one, other) => one.lens.range.start.line - other.lens.range.start.line);

  function rowSpan({ start, end }: CodeLens['range']) {
    return { start: document.offsetAt(start), end: document.offsetAt(end) };
  }
}
