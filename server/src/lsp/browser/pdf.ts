import type { Library } from '../../readers/pdf/library.ts';

let ask: () => Promise<string> = () => Promise.reject(new Error());
let loaded: Promise<Library> | undefined;

/** @param client gives the code of `dist/pdf.cjs`; asked once, when the first PDF is read */
export function takePdfFrom(client: () => Promise<string>): void {
  ask = client;
}

/** Stands for `#pdf` in a worker, which reads no files of its own. */
export function library(): Promise<Library> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Library> {
  const module = { exports: {} as { library(): Promise<Library> } };
  // The code is the extension's own, as the client has read it from beside the worker's.
  new Function('module', 'exports', await ask())(module, module.exports);
  return module.exports.library();
}
