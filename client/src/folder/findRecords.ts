import { RelativePattern, type Uri, workspace } from 'vscode';
import { endings } from '../files/addresses.ts';

/** More would take hours, and fill a list that nobody reads: the command is there for that. */
const MOST = 2000;

/** Plain text; what else can be read, `package.json` says. */
const PLAIN = ['.txt', '.md', '.markdown'];

/** Every file in and below a folder that may be a record, told by its ending. */
export function recordsIn(folder: Uri): RelativePattern {
  const all = [...PLAIN, ...endings()].map((ending) => ending.slice(1));
  return new RelativePattern(folder, `**/*.{${all.join(',')}}`);
}

/** The files to be read, in the order of their names, and how many more there are. */
export async function findRecords(folder: Uri): Promise<{ readonly files: readonly Uri[]; readonly more: number }> {
  const found = (await workspace.findFiles(recordsIn(folder))).filter(({ path }) => !isPassedOver(path));
  const files = found.sort((one, other) => (one.path < other.path ? -1 : 1));
  return { files: files.slice(0, MOST), more: Math.max(0, files.length - MOST) };
}

/** What Word leaves beside a file that is open in it, and what Caselint itself has written. */
export function isPassedOver(path: string): boolean {
  return /(?:^|\/)~\$|(?:^|\/)\.caselint\/|\.reviewed\.[^./]+$/i.test(path);
}
