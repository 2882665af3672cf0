import { execFile } from 'node:child_process';
import { realpath } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { repositoryOf } from './repository.ts';
import type { FoundFile } from './walk.ts';

const run = promisify(execFile);

/** Which files have changed. */
export interface Changed {
  has(absolute: string): Promise<boolean>;
}

/** Names of a few hundred thousand files. */
const MOST_OUTPUT = 64 * 1024 * 1024;

/** Nothing that a repository brings along is run, nothing is fetched, and its index stays as it is. */
const CALM = [
  '-c',
  'core.fsmonitor=false',
  '-c',
  'core.quotePath=false',
  '-c',
  'protocol.allow=never',
  '--no-optional-locks',
];

const NO_GIT = 'git could not be started. Is it installed? A day works without it, as in --since 2026-11-01.';
const NO_REPOSITORY = 'The records are in no git repository. Say a day, as in --since 2026-11-01.';

/**
 * The files that differ from where a branch, tag or commit and the present state parted, those that git does not know yet
 * among them. A pull request is thus compared with what it began from, not with what others have done since.
 * @param ref what a person typed
 * @returns or a sentence for people, where it cannot be told
 */
export async function changedInGit(
  files: readonly FoundFile[],
  ref: string,
  cwd: string,
): Promise<Changed | { readonly message: string }> {
  const folders = new Set(files.map(({ absolute }) => (absolute === undefined ? cwd : dirname(absolute))));
  const roots = new Set([...folders].map(repositoryOf));
  const changed = new Set<string>();
  try {
    for (const root of roots) {
      if (root === undefined) return { message: NO_REPOSITORY };
      const commit = await commitOf(ref, root);
      if (commit === undefined) return { message: noSuch(ref) };
      const real = await realpath(root);
      for (const name of await changedBelow(root, commit)) changed.add(join(real, name));
    }
  } catch (error) {
    return { message: couldNot(error) };
  }
  return { has: async (file) => changed.has(join(await realpath(dirname(file)), basename(file))) };
}

async function changedBelow(root: string, commit: string): Promise<readonly string[]> {
  const from = await git(root, ['merge-base', commit, 'HEAD']);
  const tracked = await git(root, [
    'diff',
    '--name-only',
    '-z',
    '--no-renames',
    '--no-ext-diff',
    '--diff-filter=d',
    from.trim(),
    '--',
  ]);
  const others = await git(root, ['ls-files', '--others', '--exclude-standard', '-z']);
  return [...tracked.split('\0'), ...others.split('\0')].filter((name) => name !== '');
}

/** The option before the name keeps a name that begins with a dash from being one. */
async function commitOf(ref: string, root: string): Promise<string | undefined> {
  return git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]).then(
    (commit) => commit.trim(),
    (error: unknown) => {
      if (isMissing(error)) throw error;
      return undefined;
    },
  );
}

/** No shell is between, so that a name is a name whatever stands in it. */
async function git(folder: string, args: readonly string[]): Promise<string> {
  const { stdout } = await run('git', [...CALM, ...args], { cwd: folder, maxBuffer: MOST_OUTPUT, env: environment() });
  return stdout;
}

/** Within a hook git says by such names which repository and index the hook is about; here it is to look for itself. */
function environment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')));
}

const noSuch = (ref: string): string =>
  `git knows no branch, tag or commit called ${ref} here. Fetch it first, or say a day, as in --since 2026-11-01.`;

const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** git's own words may name files, so they are not passed on. */
function couldNot(error: unknown): string {
  if (isMissing(error)) return NO_GIT;
  return 'git could not compare the records with it. Where only a part of the history was fetched, fetch all of it.';
}
