import { commands, type Disposable, env, type TextDocument, window, workspace } from 'vscode';
import { COPY_REWRITE, type CopyRewriteArguments } from '../../../server/src/lsp/protocol/files.ts';
import * as l10n from '../l10n.ts';
import { rangeOf } from '../ranges.ts';
import { shortened } from '../shortened.ts';
import { fromServer } from './addresses.ts';
import { rewritten } from './rewritten.ts';

const WORD_LASTS_MS = 12_000;
/** The status bar has no room for more beside what it says of them. */
const LONGEST_WORDS = 30;

/** "Copy the rewrite" from the lightbulb and from lists, where the record cannot be edited; until it is disposed of. */
export function registerCopyRewrite(): Disposable {
  return commands.registerCommand(COPY_REWRITE, async ({ uri, range, edits }: CopyRewriteArguments) => {
    const address = fromServer(uri).toString();
    const document = workspace.textDocuments.find((each) => each.uri.toString() === address);
    if (document) await copyRewrite(document, range, edits);
  });
}

/** Copies what is to take the place of words of a record, and says which words these are. */
export async function copyRewrite(
  document: TextDocument,
  range: CopyRewriteArguments['range'],
  edits: CopyRewriteArguments['edits'],
): Promise<void> {
  const whole = edits.reduce((reach, edit) => reach.union(rangeOf(edit.range)), rangeOf(range));
  const from = document.offsetAt(whole.start);
  const words = document.getText(whole);
  const inWords = edits.map((edit) => {
    const place = rangeOf(edit.range);
    return {
      start: document.offsetAt(place.start) - from,
      end: document.offsetAt(place.end) - from,
      newText: edit.newText,
    };
  });
  await env.clipboard.writeText(rewritten(words, inWords));
  window.setStatusBarMessage(
    l10n.t('Copied. In the file, put it in the place of “{0}”.', shortened(words, LONGEST_WORDS)),
    WORD_LASTS_MS,
  );
}
