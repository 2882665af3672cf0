/** The folder that holds what Caselint keeps beside the records, and the names of its lists. */
const FOLDER = '.caselint';
const IGNORES = 'ignores.jsonl';
const BASELINE = 'baseline.jsonl';

/** The list of what is ignored in a folder and below it, as a URI. Folders are URIs without a slash at their ends. */
export const ignoresIn = (folder: string): string => `${folder}/${FOLDER}/${IGNORES}`;

/** Where a baseline is when nobody says where. */
export const baselineIn = (folder: string): string => `${folder}/${FOLDER}/${BASELINE}`;

/** The folder that names of records in a list are relative to: the one that the list belongs to. */
export function rootOf(list: string): string {
  const folder = parentOf(list);
  return folder.endsWith(`/${FOLDER}`) ? parentOf(folder) : folder;
}

/**
 * The folders that a record or a folder lies in, the nearest first.
 * @param within the outermost folder to name, as a URI; without it every one up to the root of the disk
 */
export function foldersAbove(uri: string, within?: string): string[] {
  const folders: string[] = [];
  for (let folder = parentOf(uri); isBelow(uri, folder) && !/^[a-z][a-z\d+.-]*:\/*$/i.test(folder); ) {
    if (within !== undefined && folder !== within && !isBelow(folder, within)) break;
    folders.push(folder);
    folder = parentOf(folder);
  }
  return folders;
}

/** Whether a file or a folder lies in a folder or below it. */
export function isBelow(uri: string, folder: string): boolean {
  return uri.startsWith(`${folder}/`);
}

/** The way to a record from a folder, the same on every machine; of one that lies elsewhere its whole address. */
export function pathFrom(folder: string, uri: string): string {
  if (uri === folder) return '';
  return decoded(isBelow(uri, folder) ? uri.slice(folder.length + 1) : uri).normalize('NFC');
}

/**
 * The URI of a file that a person named by its path: from this folder, or from the root of the disk.
 * @param folder a URI without a slash at its end
 * @returns undefined for a path from a folder where there is none
 */
export function addressOf(path: string, folder: string | undefined): string | undefined {
  const slashed = path.replaceAll('\\', '/').replace(/^\.\//, '');
  const encoded = slashed.split('/').map(encodeURIComponent).join('/');
  if (slashed.startsWith('/')) return `file://${encoded}`;
  if (/^[a-z]:\//i.test(slashed)) return `file:///${encoded}`;
  return folder === undefined ? undefined : `${folder}/${encoded}`;
}

function parentOf(uri: string): string {
  return uri.slice(0, Math.max(0, uri.lastIndexOf('/')));
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
