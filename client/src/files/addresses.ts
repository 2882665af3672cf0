import { extensions, Uri } from 'vscode';
import { filePath, textPath } from './textNames.ts';

/** Of the texts that are read from files; `package.json` starts the extension by it when such a text is opened. */
export const TEXT_SCHEME = 'caselint-text';
/** How the server knows a file itself whose text is the record: as something that it never heard of. */
const RAW_SCHEME = 'caselint-raw';

/** The address of the text of a file. The file's own scheme goes along, for it need not be a file of this computer. */
export function textOf({ scheme, authority, path, query }: Uri): Uri {
  return Uri.from({ scheme: TEXT_SCHEME, authority, path: textPath(path), query: [scheme, query].join('?') });
}

/** The file whose text this is; any other address as it is. */
export function fileOf(uri: Uri): Uri {
  if (!isText(uri)) return uri;
  const [scheme = 'file', ...query] = uri.query.split('?');
  return Uri.from({ scheme, authority: uri.authority, path: filePath(uri.path), query: query.join('?') });
}

export function isText({ scheme }: Uri): boolean {
  return scheme === TEXT_SCHEME;
}

/** Whether this is a file that Caselint reads and VS Code's editor does not, or not as a person would. */
export function isReadable({ scheme, path }: Uri): boolean {
  return (
    scheme !== TEXT_SCHEME && scheme !== 'untitled' && endings().some((ending) => path.toLowerCase().endsWith(ending))
  );
}

/** The address by which the server knows a document: a text goes by the address of its file, so that settings, lists and kinds fit. */
export function toServer(uri: Uri): string {
  return (isReadable(uri) ? uri.with({ scheme: RAW_SCHEME }) : fileOf(uri)).toString();
}

/** The document that the server means by an address. */
export function fromServer(address: string): Uri {
  const uri = Uri.parse(address);
  return isReadable(uri) ? textOf(uri) : uri;
}

/** Endings of the files that can be read, lower case, with the dot: those that `package.json` offers to open. */
export function endings(): readonly string[] {
  return editors().flatMap(({ selector }) => selector.map(({ filenamePattern }) => filenamePattern.replace('*', '')));
}

interface CustomEditor {
  readonly viewType: string;
  readonly selector: readonly { readonly filenamePattern: string }[];
}

/** The editor of Caselint's own that a file opens in where its text cannot be had. */
export function editorFor({ path }: Uri): string | undefined {
  const opens = ({ selector }: CustomEditor) =>
    selector.some(({ filenamePattern }) => path.toLowerCase().endsWith(filenamePattern.replace('*', '')));
  return editors().find(opens)?.viewType;
}

/** The editors in which `package.json` offers to open files. */
export function editors(): readonly CustomEditor[] {
  return extensions.getExtension('caselint.caselint')?.packageJSON.contributes.customEditors ?? [];
}
