import { readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, extname, join, relative, resolve, sep } from 'node:path';
import { answerName, isAnswer } from '../../review/answerName.ts';
import { isAsWritten } from '../../review/office.ts';
import type { FoundFile } from '../walk.ts';

/** Where an answer is to be written, or a sentence that says why it is not. */
export type Target = { readonly absolute: string; readonly path: string } | { readonly error: string };

/**
 * Says of each record where its answer goes: beside it, or where somebody wants it. No record is ever written over, nor
 * anything that somebody has worked in.
 * @param output a file or a folder, as somebody typed it
 * @param records how many there are
 */
export function targetsFor(
  output: string | undefined,
  records: number,
  cwd: string,
): (file: FoundFile & { readonly absolute: string }) => Target {
  const taken = new Set<string>();
  return (file) => {
    const absolute = placeFor(file, output, records, cwd);
    if (extname(absolute).toLowerCase() !== extname(file.absolute).toLowerCase())
      return { error: `The answer is a file of the same kind. Give it a name that ends in ${extname(file.absolute)}.` };
    const isInPlace = realOf(absolute) === realOf(file.absolute);
    if (isInPlace && !isAnswer(file.absolute)) return { error: THE_RECORD };
    if (taken.has(realOf(absolute))) return { error: TWICE };
    if (!isInPlace && !mayBeWritten(absolute)) return { error: workedIn(absolute, cwd) };
    taken.add(realOf(absolute));
    return { absolute: realOf(absolute), path: shown(absolute, cwd) };
  };
}

const THE_RECORD = 'This is the record itself, and it is left as it is. Give the answer another name.';
const TWICE = 'Another record in this run has an answer of the same name. Name another folder for one of them.';

function placeFor(
  file: { readonly absolute: string },
  output: string | undefined,
  records: number,
  cwd: string,
): string {
  if (output === undefined) return answerName(file.absolute);
  const path = resolve(cwd, output);
  const isFolder =
    statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? (/[/\\]$/.test(output) || extname(path) === '');
  return isFolder || records > 1 ? join(path, basename(answerName(file.absolute))) : path;
}

/** Whether there is nothing of that name, or an answer as Caselint wrote it. */
function mayBeWritten(path: string): boolean {
  if (!statSync(path, { throwIfNoEntry: false })) return true;
  try {
    return isAsWritten(readFileSync(path));
  } catch {
    return false;
  }
}

function workedIn(path: string, cwd: string): string {
  const name = shown(path, cwd);
  const remedy = isAnswer(path)
    ? `"caselint review ${name}" puts new comments into it and keeps the rest; or give it another name.`
    : 'Give the answer another name.';
  return `${name} is there already, and Caselint did not write it or somebody has worked in it since. ${remedy}`;
}

function shown(path: string, cwd: string): string {
  const way = relative(cwd, path);
  return (way.startsWith('..') ? path : way).replaceAll(sep, '/');
}

function realOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
