import { ANSWERED_ENDINGS } from '../../review/answerFile.ts';
import type { FoundFiles } from '../files.ts';
import { count } from '../formats/summary.ts';
import type { CliError } from '../result.ts';
import type { FoundFile } from '../walk.ts';

/** A file on the disk. */
export type NamedFile = FoundFile & { readonly absolute: string };

/** The files that comments can be put into, and what is said of the others. */
export interface Chosen {
  readonly files: readonly NamedFile[];
  readonly errors: readonly CliError[];
  /** How many files were passed over that nobody has named. */
  readonly note: readonly [path: string, sentence: string] | undefined;
}

export function chooseFiles({ files, passedOver }: FoundFiles): Chosen {
  const chosen = files.filter((file): file is NamedFile => file.absolute !== undefined && isAnswered(file.path));
  const others = files.filter((file) => !isAnswered(file.path) || file.absolute === undefined);
  const named = others.filter((file) => file.named);
  const unnamed = others.length - named.length + passedOver;
  return {
    files: chosen,
    errors: named.map(({ path }) => ({ path, message: path === '-' ? NO_NAME : OTHER })),
    note: unnamed === 0 ? undefined : ['review', `${count(unnamed, 'file')} of other kinds passed over. ${WHICH}`],
  };
}

function isAnswered(path: string): boolean {
  const name = path.toLowerCase();
  return ANSWERED_ENDINGS.some((ending) => name.endsWith(ending));
}

const WHICH = `Comments can be put into ${ANSWERED_ENDINGS.join(', ')} files.`;
const OTHER = `${WHICH} Save it as one of them, or read what Caselint asks with "caselint" and the name of the file.`;
const NO_NAME = 'An answer needs a file to stand beside. Say the name of the file.';
