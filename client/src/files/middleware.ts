import type { Middleware } from 'vscode-languageclient';
import { isReadable } from './addresses.ts';

/** Fits what goes to and fro between VS Code and the server to texts of files; see `toServer`. */
export const textMiddleware: Pick<Middleware, 'didOpen' | 'workspace'> = {
  // What a text editor makes of a Word file, or an e-mail as it was sent, is no record: its text is.
  didOpen: async (document, next) => {
    if (!isReadable(document.uri)) await next(document);
  },
  workspace: {
    // The settings of a file are those of its folder, which VS Code knows by its address; a text has one of its own.
    configuration: ({ items }, token, next) =>
      next(
        { items: items.map((item) => ({ ...item, ...(item.scopeUri && { scopeUri: folderOf(item.scopeUri) }) })) },
        token,
      ),
  },
};

const folderOf = (address: string): string => address.slice(0, address.lastIndexOf('/') + 1);
