/** Why the disk said no, in words for people. Never the error's own text, which may hold more than a path. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
  return (code !== undefined && IN_WORDS[code]) || `the system says ${code ?? 'nothing about why'}`;
}

const IN_WORDS: Readonly<Record<string, string>> = {
  EACCES: 'you are not allowed to read it; ask whoever looks after the folder',
  EPERM: 'you are not allowed to read it; ask whoever looks after the folder',
  ENOENT: 'it is not there any more',
  EBUSY: 'another program is using it; close that program and try again',
  EISDIR: 'it is a folder',
  ELOOP: 'it is a link that leads back to itself',
  EMFILE: 'too many files are open; close some programs and try again',
  ERR_FS_FILE_TOO_LARGE: 'it is larger than two gigabytes; split it and try again',
};
