/**
 * Makes the extension as VS Code installs it, `caselint-<version>.vsix`, from `dist/` as it was built and from whatever
 * else `.vscodeignore` lets in. `--out FILE` puts it elsewhere.
 */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createVSIX } from '@vscode/vsce';

const { values } = parseArgs({ options: { out: { type: 'string' } } });
// vsce asks for a yes where there is no repository to point links to, and rewrites links of the README to it.
await createVSIX({
  cwd: dirname(dirname(fileURLToPath(import.meta.url))),
  ...(values.out && { packagePath: values.out }),
  dependencies: false,
  allowMissingRepository: true,
  rewriteRelativeLinks: false,
});
