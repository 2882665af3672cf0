/**
 * What the server needs of `node:url`, for a browser: the bundle takes this module in its place. A browser has no disk,
 * so a path is what stands in the address, with slashes on every system.
 */

/** @throws for an address that is none, or that is not encoded as addresses are */
export function fileURLToPath(uri: string): string {
  return decodeURIComponent(new URL(uri).pathname);
}

export function pathToFileURL(path: string): URL {
  return new URL(`file://${path.split('/').map(encodeURIComponent).join('/')}`);
}
