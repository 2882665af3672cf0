import assert from 'node:assert/strict';
import { clauseAround, isNegated, subjectOf } from '../../../server/src/engine/language/clauses.ts';
import { builtInLanguage } from '../../support/language.ts';

const language = builtInLanguage();

/** A sentence and the place of the word marked with * in it. */
function marked(text: string) {
  const sentence = text.replace('*', '');
  const facts = language.read(sentence);
  return { facts, sentence, at: facts.tokens.findIndex((token) => token.start === text.indexOf('*')) };
}

describe('clauses', () => {
  const clauses: [text: string, clause: string][] = [
    ['Mum came late but Dad *stayed.', 'but Dad stayed'],
    ['Kofi is fine; Mum *worries.', 'Mum worries'],
    ['Junction – Carly to *attend', 'Carly to attend'],
    ['Mum works nights and Dad *cooks tea.', 'Dad cooks tea'],
    ['Mum cooks and *cleans.', 'Mum cooks and cleans'],
  ];
  for (const [text, expected] of clauses) {
    it(`cuts: ${text}`, () => {
      const { facts, sentence, at } = marked(text);
      const [from, to] = clauseAround(facts, at, language);
      assert.equal(sentence.slice(facts.tokens[from]!.start, facts.tokens[to - 1]!.end).replace(/\.$/, ''), expected);
    });
  }

  const subjects: [text: string, subject: string | undefined][] = [
    ['Mum will *ensure it.', 'mum'],
    ['Mum is also really not *engaging.', 'mum'],
    ['Dad agreed to *attend.', 'dad'],
    ['Mum, who works nights, said Dad *drinks.', 'dad'],
    ['The offer to Mum was *declined by Dad.', 'dad'],
    ['Early Help was *declined.', undefined],
    ['*Engaged well.', undefined],
  ];
  for (const [text, expected] of subjects) {
    it(`knows whose act it is: ${text}`, () => {
      const { facts, at } = marked(text);
      assert.equal(subjectOf(facts, at, language)?.norm, expected);
    });
  }

  const negations: [text: string, negated: boolean][] = [
    ['Mum did not *engage.', true],
    ["Mum didn't *engage.", true],
    ['Mum has never *engaged.', true],
    ['Mum failed to *engage.', true],
    ['Mum is no longer *engaging.', true],
    ['She is neither *engaging nor angry.', true],
    ['Not only did Mum *engage, she led.', false],
    ['Dad did not come but Mum *engaged.', false],
    ['Mum *engaged.', false],
  ];
  for (const [text, expected] of negations) {
    it(`${expected ? 'hears' : 'hears no'} denial: ${text}`, () => {
      const { facts, at } = marked(text);
      assert.equal(isNegated(facts, at, language), expected);
    });
  }
});
