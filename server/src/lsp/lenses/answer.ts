import type { Connection, ExecuteCommandParams, Range } from 'vscode-languageserver';
import { ACTION_SLOTS, type ActionSlot } from '../../engine/types.ts';
import type { Client } from '../client.ts';
import type { Documents } from '../documents.ts';
import { toSpan } from '../positions.ts';
import { ANSWER_GAP } from '../protocol.ts';
import { toWorkspaceEdit } from '../workspaceEdits.ts';
import { blanksFor } from './words.ts';

/** What a lens is about. */
export interface GapArguments {
  readonly uri: string;
  /** The text that the range is of; after another edit nothing is done. */
  readonly version: number;
  /** The action. */
  readonly range: Range;
  /** What to put blanks for behind the action; empty to go there only. */
  readonly open: readonly ActionSlot[];
}

/** Puts blanks behind an action for what it leaves open, as one edit that can be undone, or goes there. */
export async function answerGap(
  { command, arguments: [given] = [] }: ExecuteCommandParams,
  { connection, client, documents }: { connection: Connection; client: Client; documents: Documents },
): Promise<null> {
  if (command !== ANSWER_GAP || !isGap(given)) return null;
  const document = documents.get(given.uri)?.document;
  if (document === undefined || document.version !== given.version) return null;
  const open = ACTION_SLOTS.filter((slot) => given.open.includes(slot));
  const { end } = toSpan(document, given.range);
  if (open.length > 0) {
    const stop = /[\p{L}\p{N})]$/u.test(document.getText(given.range)) ? '.' : '';
    const newText = `${stop} ${blanksFor(open)}`;
    const edit = toWorkspaceEdit(document, [{ start: end, end, newText }], client);
    await connection.workspace.applyEdit({ label: 'Ask what this action leaves open', edit });
  } else if (client.showsDocuments) {
    const at = document.positionAt(placeIn(document.getText(given.range)) + toSpan(document, given.range).start);
    await connection.window.showDocument({ uri: given.uri, takeFocus: true, selection: { start: at, end: at } });
  }
  return null;
}

/** Where to go in an action: its first empty cell, else its beginning. Nothing is selected, so that nothing is typed over. */
function placeIn(words: string): number {
  const empty = /\|[ \t]+(?=\|)/.exec(words);
  return empty ? empty.index + 2 : 0;
}

function isGap(given: unknown): given is GapArguments {
  const gap = given as Partial<GapArguments> | undefined;
  return typeof gap?.uri === 'string' && typeof gap.version === 'number' && !!gap.range && Array.isArray(gap.open);
}
