import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { RuleDeclaration } from '../../../server/src/engine/rules/declaration.ts';
import { readBlock, withoutMarks } from '../../../server/src/engine/text/block.ts';
import { outlineBlocks } from '../../../server/src/engine/text/outline.ts';
import { dictionaries } from '../../support/dictionaries.ts';
import { builtInLanguage } from '../../support/language.ts';
import { findListPlainly, findPlainly, onWords } from '../../support/plainMatching.ts';
import { samplesIn } from '../../support/samples.ts';

/** Each sentence meets every so many of the phrases, another share each time: all of them over the records. */
const SHARE = 240;
const language = builtInLanguage();
const lists = Object.keys(Object.assign({}, ...Object.values(dictionaries.lexicon)));
const phrases = dictionaries.rules
  .flatMap(({ value }) => (value as RuleDeclaration).detect ?? [])
  .flatMap((detection) => detection.phrases)
  .map((source) => ({ source, phrase: language.phrase(source) }));

describe('matching at speed', () => {
  for (const folder of ['records/flagged', 'records/clean', 'quality/records'])
    it(`finds what plain matching finds in ${folder}`, () => {
      const sentences = samplesIn(folder).flatMap(({ document }) => sentencesOf(document.text, document.format));
      for (const [n, text] of sentences.entries()) {
        const facts = language.read(text);
        for (let i = n % SHARE; i < phrases.length; i += SHARE) {
          const { source, phrase } = phrases[i]!;
          const found = language.find(phrase, facts).map(({ start, end }) => [start, end] as const);
          assert.deepEqual(onWords(found, facts), findPlainly(phrase, facts, language), `${source}\nin: ${text}`);
        }
        for (let i = n % SHARE; i < lists.length; i += SHARE) {
          const name = lists[i]!;
          assert.deepEqual(
            onWords(language.findClass(name, facts), facts),
            findListPlainly(name, facts, language),
            `<${name}>\nin: ${text}`,
          );
        }
      }
    }).timeout(120_000);
});

function sentencesOf(text: string, format: 'text' | 'markdown'): string[] {
  return outlineBlocks(text, format).flatMap(({ kind, span }) => {
    const block = readBlock(kind, text.slice(span.start, span.end));
    const words = withoutMarks(block.text);
    return block.sentences.map((sentence) => words.slice(sentence.span.start, sentence.span.end));
  });
}
