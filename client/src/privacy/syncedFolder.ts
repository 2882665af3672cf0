/** How the folders are called that services copy to other computers, one part of a path each. */
const SERVICES: readonly (readonly [service: string, folder: RegExp])[] = [
  ['OneDrive', /^OneDrive(?:$|[ -])/i],
  ['Dropbox', /^Dropbox(?:$|[ -(])/i],
  ['Google Drive', /^(?:Google ?Drive(?:$|-)|My Drive$)/i],
  ['iCloud', /^(?:iCloud ?Drive$|com~apple~CloudDocs$)/i],
  ['Box', /^Box(?: Sync)?$/],
  ['Nextcloud', /^(?:Nextcloud|ownCloud)$/i],
];

/** The service that copies a folder to other computers, told from its path; undefined where no part of it is called so. */
export function syncedBy(path: string): string | undefined {
  const parts = path.split(/[\\/]/);
  return SERVICES.find(([, folder]) => parts.some((part) => folder.test(part)))?.[0];
}
