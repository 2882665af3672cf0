import { createLinter, dictionaries } from '../../../out/bench/engine/plain.mjs';

/** The engine inside this process, with what the build works out beforehand. */
export async function create() {
  const linter = createLinter(dictionaries);
  return (text, path) =>
    linter.lint({ uri: path, text, format: path.endsWith('.md') ? 'markdown' : 'text' }, { rules: {}, packs: [] })
      .findings.length;
}
