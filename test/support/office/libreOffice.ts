import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** LibreOffice's program; undefined where it is not installed. */
export const libreOffice = program('soffice');
/** The same for spreadsheets, which is a package of its own. */
export const calc = program('localc');

function program(name: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

/**
 * Opens files in LibreOffice and saves them as something else, all in one go. Nobody's own settings are read or changed.
 * @param files by their names
 * @param filter what to save as: "docx", "odt", "pdf"
 * @param from how to read what does not tell by itself: "CSV:44,34,76" for commas, quotation marks and UTF-8
 * @returns what LibreOffice made of each, by the same names; none for a file that it could not open
 */
export function savedByLibreOffice(
  files: Readonly<Record<string, Uint8Array>>,
  filter: string,
  from?: string,
): Readonly<Record<string, Uint8Array>> {
  const folder = mkdtempSync(join(tmpdir(), 'caselint-office-'));
  try {
    const [given, to] = [join(folder, 'from'), join(folder, 'to')];
    mkdirSync(given);
    for (const [name, bytes] of Object.entries(files)) writeFileSync(join(given, name), bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const paths = Object.keys(files).map((name) => join(given, name));
    const input = from === undefined ? [] : [`--infilter=${from}`];
    const command = [profile, '--headless', ...input, '--convert-to', filter, '--outdir', to, ...paths];
    spawnSync(libreOffice!, command, { stdio: 'ignore', timeout: 120_000 });
    const saved = Object.keys(files).map((name) => [
      name,
      join(to, `${name.slice(0, -extname(name).length)}.${filter.split(':')[0]}`),
    ]);
    return Object.fromEntries(
      saved.filter(([, path = '']) => existsSync(path)).map(([name, path = '']) => [name, readFileSync(path)]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
