import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';

/** Bundles the suite of each window into `<folder>/<name>/index.cjs`: the extension host reads no TypeScript. */
export async function bundleSuites(names: readonly string[], source: string, folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await build({
    entryPoints: names.map((name) => ({ in: join(source, `${name}.ts`), out: join(name, 'index') })),
    outdir: folder,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    // mocha is read where npm put it: it loads parts of itself by name.
    external: ['vscode', 'mocha'],
    sourcemap: 'inline',
    logLevel: 'warning',
  });
}
