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
