import { languages, type TextDocument, workspace } from 'vscode';
import { SETTINGS_SECTION } from '../../server/src/lsp/protocol.ts';
import { isReadable, TEXT_SCHEME } from './files/addresses.ts';

/** Files of this computer and documents not saved yet; nothing that another extension or a web page brings along … */
const SCHEMES = ['file', 'untitled'];
/** … but for a folder that somebody has opened where it is, without a copy on this computer. */
const schemes = () => new Set([...SCHEMES, ...(workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme)]);

/** The setting that says in which languages records are written. */
export const LANGUAGES_SETTING = `${SETTINGS_SECTION}.languages`;

/** What may be a record by its language; which of these files are records, the server tells by `caselint.files`. */
export function recordSelector(): { scheme: string; language: string }[] {
  const chosen = workspace.getConfiguration().get<readonly string[]>(LANGUAGES_SETTING, []);
  const ofFolders = chosen.flatMap((language) => [...schemes()].map((scheme) => ({ scheme, language })));
  // The texts of Word files and the like, which VS Code takes for Markdown.
  return [...ofFolders, { scheme: TEXT_SCHEME, language: 'markdown' }];
}

/** Whether a document may be a record by its language. */
export function mayBeRecord(document: TextDocument): boolean {
  return languages.match(recordSelector(), document) > 0 && !isReadable(document.uri);
}
