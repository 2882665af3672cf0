import assert from 'node:assert/strict';
import { readBlock } from '../server/src/engine/text/block.ts';
import { outlineBlocks } from '../server/src/engine/text/outline.ts';
import type { Finding, Rewrite, SourceDocument, Span, TextEdit } from '../server/src/engine/types.ts';
import { applyEdits } from './support/edits.ts';
import { lintSample, samplesIn } from './support/samples.ts';

const folders = ['records/flagged', 'records/clean', 'quality/records'];

/** Every rewrite of every finding in every whole record: what it leaves behind is a record in good order. */
describe('findings and rewrites in whole records', () => {
  let tried = 0;

  for (const { name, document } of folders.flatMap(samplesIn)) {
    it(`${name}: findings stand where they say, and every rewrite answers its own`, () => {
      const { findings } = lintSample(document);
      const problems: string[] = [];
      for (const finding of findings) {
        const { rule, span, rewrites } = finding;
        const say = (problem: string) => problems.push(`${rule} at ${span.start}, ${problem}`);
        const words = document.text.slice(span.start, span.end);
        if (words !== finding.text || words.trim() === '') say(`does not stand there: ${finding.text}`);
        for (const rewrite of rewrites)
          for (const problem of problemsOf(rewrite, finding, findings, document)) say(problem);
        tried += rewrites.length;
      }
      assert.deepEqual(problems, []);
    });
  }

  it('has tried enough of them to mean something', () => {
    assert.ok(tried >= 20, `${tried} rewrites were tried`);
  });
});

/** What is wrong with a rewrite, each in a few words. */
function problemsOf(
  { edits, title }: Rewrite,
  finding: Finding,
  findings: readonly Finding[],
  document: SourceDocument,
): string[] {
  const problems: string[] = [];
  const changed = { ...document, text: applyEdits(document.text, edits) };
  if (!areApart(edits, document.text)) problems.push('edits overlap or leave the text');
  if (changed.text === document.text) problems.push('changes nothing');
  for (const each of newFindings(findings, edits, lintSample(changed).findings, finding))
    problems.push(`raises ${each}`);
  if (applyEdits(changed.text, undo(edits, document.text)) !== document.text) problems.push('cannot be undone');
  const more = sentencesOf(changed) - sentencesOf(document);
  const expected = edits.reduce((sum, edit) => sum + sentencesAdded(edit, document.text), 0);
  if (more !== expected) problems.push(`adds ${more} sentences where ${expected} were written`);
  return problems.map((problem) => `“${title}”: ${problem}`);
}

/** Inside the text, and none over another. */
function areApart(edits: readonly TextEdit[], text: string): boolean {
  const ordered = [...edits].sort((a, b) => a.start - b.start);
  return ordered.every(
    ({ start, end }, i) => (ordered[i - 1]?.end ?? 0) <= start && start <= end && end <= text.length,
  );
}

/** What stands in the record after a rewrite and did not before, or is the very finding that it answers; blanks to fill in are expected. */
function newFindings(
  before: readonly Finding[],
  edits: readonly TextEdit[],
  after: readonly Finding[],
  answered: Finding,
): string[] {
  const known = before
    .filter((finding) => finding !== answered)
    .map(({ rule, span }) => `${rule} ${movedBy(edits, span.start)}`);
  // A question about the record as a whole that stood on words now replaced moves on to the next like them.
  const moved = before
    .filter((finding) => finding !== answered && edits.some((edit) => overlaps(edit, finding.span)))
    .map(({ rule, text }) => `${rule}: ${text}`);
  return after
    .filter(({ rule, span }) => rule !== 'unfilled-placeholder' && !known.includes(`${rule} ${span.start}`))
    .filter(({ rule, text }) => !moved.includes(`${rule}: ${text}`))
    .map(({ rule, text }) => `${rule}: ${text}`);
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Where an offset of the text before is in the text after. */
function movedBy(edits: readonly TextEdit[], offset: number): number {
  return edits
    .filter(({ end }) => end <= offset)
    .reduce((at, { start, end, newText }) => at + newText.length - (end - start), offset);
}

/** The edits that give back the text before. */
function undo(edits: readonly TextEdit[], text: string): TextEdit[] {
  return edits.map((edit) => {
    const start = movedBy(
      edits.filter((other) => other !== edit),
      edit.start,
    );
    return { start, end: start + edit.newText.length, newText: text.slice(edit.start, edit.end) };
  });
}

function sentencesOf({ text, format }: SourceDocument): number {
  return outlineBlocks(text, format)
    .map(({ kind, span }) => readBlock(kind, text.slice(span.start, span.end)).sentences.length)
    .reduce((a, b) => a + b, 0);
}

/** How many sentences start in what an edit inserts. The stop before an insertion may be the record's own. */
function sentencesAdded({ start, end, newText }: TextEdit, text: string): number {
  const before = start === end ? text.slice(Math.max(0, start - 2), start) : '';
  return [...(before + newText).matchAll(/[.?!]["”')\]]?\s+(?=[\p{Lu}[])/gu)].length;
}
