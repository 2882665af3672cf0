import { createLinter, type Dictionaries, describeRules, type Linter } from '../engine/linter.ts';

/** Records that are read one after the other have little in common: enough, in characters, for what comes back in a folder. */
const MEMORY = 100_000;

/**
 * A linter that compiles the rules when the first record is linted: help, and records whose results are kept, need
 * nothing of them but what they are about.
 * @param dictionaries as for `createLinter`; what that throws, the first `lint` throws
 */
export function linterOnNeed(dictionaries: Dictionaries): Linter {
  let described: Pick<Linter, 'rules' | 'packs'> | undefined;
  let linter: Linter | undefined;
  const about = () => {
    described ??= describeRules(dictionaries);
    return described;
  };
  const ready = () => {
    linter ??= createLinter(dictionaries, MEMORY);
    return linter;
  };
  return {
    get rules() {
      return about().rules;
    },
    get packs() {
      return about().packs;
    },
    lint: (...given) => ready().lint(...given),
    describe: (...given) => ready().describe(...given),
    readAhead: (document) => ready().readAhead(document),
  };
}
