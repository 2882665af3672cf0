import { createLinter, type Dictionaries, describeRules, type Linter } from '../engine/linter.ts';

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
    linter ??= createLinter(dictionaries);
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
    readAhead: (document) => ready().readAhead(document),
  };
}
