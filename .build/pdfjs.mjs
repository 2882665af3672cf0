import { join } from 'node:path';
import { build } from 'esbuild';

/** Where the code stands that reads PDFs: too much for programs that mostly read none. */
export const PDFJS = 'pdf.cjs';

/**
 * `#pdf` is pdf.js. Programs for Node load it from beside themselves when the first PDF is read; what is to be one file
 * holds it; and whoever has another way names it in esbuild's `alias`.
 */
export const pdfjs = (root) => ({
  name: 'pdf.js',
  setup(bundle) {
    const { platform, alias } = bundle.initialOptions;
    if (alias?.['#pdf']) return;
    bundle.onResolve({ filter: /^#pdf$/ }, () =>
      platform === 'node'
        ? { path: `./${PDFJS}`, external: true }
        : // Named as what it becomes: where a name ends in .mjs, esbuild takes `module` for a word like any other.
          { path: join(root, 'node_modules/pdfjs-dist/legacy/build/pdf.cjs'), suffix: '?whole' },
    );
    bundle.onLoad({ filter: /pdf\.cjs$/ }, async ({ suffix }) => {
      if (suffix !== '?whole') return undefined;
      const { outputFiles } = await buildPdfjs(root);
      return { contents: outputFiles[0].contents, loader: 'js' };
    });
  },
});

/** pdf.js for Node and for browsers alike, without anything in it that could reach a network or write on a console. */
export function buildPdfjs(root) {
  return build({
    absWorkingDir: root,
    entryPoints: ['server/src/readers/pdf/library.ts'],
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'neutral',
    target: 'es2022',
    mainFields: ['module', 'main'],
    minify: true,
    legalComments: 'none',
    logLevel: 'warning',
    metafile: true,
    // Never run: Node looks for it, to know what a file of the older form has to give to `import()`.
    footer: { js: '0 && (module.exports = { library });' },
    inject: ['server/src/readers/pdf/limits.ts'],
    // What it says there may quote the record.
    drop: ['console'],
    define: {
      fetch: 'undefined',
      XMLHttpRequest: 'undefined',
      Worker: 'undefined',
      // It would take a worker that it is loaded in for its own, and look for a package to draw with.
      'self.postMessage': 'undefined',
      'import.meta.url': 'undefined',
    },
    // Its own methods have the name of what reaches a network; under another, a test can tell that nothing does.
    mangleProps: /^fetch$/,
  });
}
