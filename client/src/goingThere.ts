import { window } from 'vscode';
import type { WindowMiddleware } from 'vscode-languageclient';
import { fromServer } from './files/addresses.ts';

/** Lets the server lead to a place of a record in the column in which it is open already, not in a second one. */
export const goingThere: WindowMiddleware = {
  async showDocument(params, token, next) {
    const uri = fromServer(params.uri).toString();
    const open = window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri);
    if (open) await window.showTextDocument(open.document, { viewColumn: open.viewColumn ?? 1 });
    return next(params, token);
  },
};
