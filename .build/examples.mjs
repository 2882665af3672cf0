import { inOneLine } from '../server/src/checking/source.ts';

/**
 * Tries the examples of a rule: what it says it flags it must flag, what it says it leaves alone it must leave alone.
 * @param {import('../server/src/engine/linter.ts').Linter} linter
 * @param {import('../server/src/checking/source.ts').Source} file the rule's file
 * @returns {string[]} what does not hold, each as `file:line:column: what is wrong`
 */
export function brokenExamples(linter, { value: rule, mistake }) {
  const flagged = rule.examples.flagged.map((example, i) => [['examples', 'flagged', i], flaggedProblem(example)]);
  const silent = rule.examples.silent.map((example, i) => [['examples', 'silent', i], silentProblem(example)]);
  return [...flagged, ...silent]
    .filter(([, problem]) => problem)
    .map(([path, problem]) => inOneLine(mistake(path, problem)));

  function flaggedProblem(example) {
    const [finding] = findingsIn(example, rule, linter);
    if (!finding) return 'Nothing is found in this example, and the rule says that it flags it.';
    const { words, rewrite } = example;
    if (words !== undefined && finding.text !== words)
      return `The words that are underlined are "${finding.text}", not "${words}".`;
    if (rewrite === undefined) return undefined;
    const [offered] = finding.rewrites;
    if (!offered) return 'No rewrite is offered for this example.';
    const text = applied(example.text, offered.edits);
    return text === rewrite ? undefined : `The rewrite reads: "${text}".`;
  }

  function silentProblem(example) {
    const [finding] = findingsIn(example, rule, linter);
    return finding && `"${finding.text}" is questioned in this example, and the rule says that it leaves it alone.`;
  }
}

/** What a rule finds in one of its examples, which is of the rule's first kind where it names none. */
export function findingsIn({ text, kind }, rule, linter) {
  const document = { uri: 'example.md', text, format: 'markdown', kind: kind ?? rule.kinds[0] };
  const { findings, failures } = linter.lint(document, { rules: {}, packs: linter.packs });
  if (failures.length > 0) throw new Error(`${rule.id} failed: ${failures[0].reason}`);
  return findings.filter((finding) => finding.rule === rule.id);
}

/** The text after the edits of a rewrite. */
export function applied(text, edits) {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((result, { start, end, newText }) => result.slice(0, start) + newText + result.slice(end), text);
}
