import { LocalLinter } from 'harper.js';
import { binaryInlined } from 'harper.js/binaryInlined';

export const about = {
  name: 'harper.js',
  packages: ['harper.js'],
  note: 'Spelling and grammar in WebAssembly, every rule that is on where nobody sets anything.',
};

export async function create() {
  const linter = new LocalLinter({ binary: binaryInlined });
  await linter.setup();
  return async (text, path) =>
    (await linter.lint(text, { language: path.endsWith('.md') ? 'markdown' : 'plaintext' })).length;
}
