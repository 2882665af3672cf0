import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LintResult, SourceDocument } from '../../server/src/engine/types.ts';
import { decodedAs } from '../../server/src/readers/decode.ts';
import { builtInLinter } from './dictionaries.ts';

/** A whole invented record of `test/`. */
export interface Sample {
  /** Folder and file name, for the titles of tests. */
  readonly name: string;
  readonly document: SourceDocument;
}

const FORMATS: Readonly<Record<string, SourceDocument['format']>> = { '.txt': 'text', '.md': 'markdown' };

const testFolder = fileURLToPath(new URL('..', import.meta.url));

/** The text files in a folder below `test/`, in the order of their names, read as the product reads them; none where there is no such folder. */
export function samplesIn(folder: string): Sample[] {
  const path = join(testFolder, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .sort()
    .flatMap((file) => {
      const format = FORMATS[extname(file)];
      if (!format) return [];
      const read = decodedAs(format)(readFileSync(join(path, file)));
      if ('error' in read) throw new Error(`${folder}/${file}: ${read.error}`);
      return [{ name: `${folder}/${file}`, document: { uri: file, text: read.text, format } }];
    });
}

/** What the product says about a record where nobody has set anything. */
export function lintSample(document: SourceDocument): LintResult {
  return builtInLinter().lint(document, { rules: {}, packs: [] });
}
