/**
 * A file's name without its folders and its ending.
 * @param file a bare name, a path or a uri; an address that cannot be decoded is taken as it is written
 */
export function baseName(file: string): string {
  const last = file.split(/[/\\]/).at(-1) ?? '';
  const bare = last.replace(/\.[^.]{1,8}$/, '');
  try {
    return decodeURIComponent(bare);
  } catch {
    return bare;
  }
}
