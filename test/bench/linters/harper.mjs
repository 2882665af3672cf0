import { LocalLinter } from 'harper.js';
import { binaryInlined } from 'harper.js/binaryInlined';

export async function create() {
  const linter = new LocalLinter({ binary: binaryInlined });
  await linter.setup();
  return async (text, path) =>
    (await linter.lint(text, { language: path.endsWith('.md') ? 'markdown' : 'plaintext' })).length;
}
