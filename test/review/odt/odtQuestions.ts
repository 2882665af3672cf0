import assert from 'node:assert/strict';
import { type OdtReading, readOdt } from '../../../server/src/readers/odt/read.ts';
import { reviewOdt } from '../../../server/src/review/odt/reviewOdt.ts';
import { odtProblems } from '../../support/office/odtProblems.ts';
import { question, questionsEverywhere, RULE, resultOf, WHEN } from '../docx/questions.ts';

export function readingOf(bytes: Uint8Array): OdtReading {
  const reading = readOdt(bytes);
  assert.ok(!('error' in reading), 'error' in reading ? reading.error : '');
  return reading;
}

/** A file with an answer in it that asks about some words, each where it comes next, and would have "[how]" instead. */
export function reviewOf(bytes: Uint8Array, words: readonly string[], options = {}) {
  const reading = readingOf(bytes);
  let from = 0;
  const findings = words.map((each) => {
    const start = reading.text.indexOf(each, from);
    from = start + each.length;
    const span = { start, end: start + each.length };
    return question(reading.text, span, { ...span, newText: '[how]' });
  });
  return { reading, findings, answer: answered(reading, findings, options) };
}

/** A file with an answer in it that asks about every word. */
export function reviewed(bytes: Uint8Array, options = {}) {
  const reading = readingOf(bytes);
  const findings = questionsEverywhere(reading.text);
  return { reading, findings, answer: answered(reading, findings, options) };
}

function answered(reading: OdtReading, findings: ReturnType<typeof questionsEverywhere>, options = {}) {
  const answer = reviewOdt(reading, resultOf(findings), [RULE], { when: WHEN, ...options });
  assert.ok(!('error' in answer), 'error' in answer ? answer.error : '');
  if (reading.file.package) assert.deepEqual(odtProblems(answer.bytes), []);
  return answer;
}
