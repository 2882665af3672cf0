import assert from 'node:assert/strict';
import { createLanguage } from '../../../server/src/engine/language/language.ts';
import { PhraseError } from '../../../server/src/engine/language/phrase.ts';
import { builtInLanguage } from '../../support/language.ts';

const language = builtInLanguage();

/** The words that a phrase underlines in a sentence. */
function found(phrase: string, sentence: string): string[] {
  const facts = language.read(sentence);
  return language
    .find(language.phrase(phrase), facts)
    .map(({ from, to }) => sentence.slice(facts.tokens[from]!.start, facts.tokens[to - 1]!.end));
}

describe('the phrase language', () => {
  const cases: [what: string, phrase: string, sentence: string, expected: string[]][] = [
    ['finds words in any case', 'make sure', 'MUM TO MAKE SURE OF IT', ['MAKE SURE']],
    ['takes curly apostrophes for straight ones', "doesn't stay", 'He doesn’t stay.', ['doesn’t stay']],
    [
      'finds a verb in any inflection',
      '{engage}',
      'She engaged, is engaging, engages and will engage.',
      ['engaged', 'engaging', 'engages', 'engage'],
    ],
    ['finds only the forms asked for', '{engage:ing}', 'She engaged and is engaging.', ['engaging']],
    ['knows irregular verbs', '{keep:past}', 'He kept his word.', ['kept']],
    [
      'takes one of several choices',
      '(ring | call back) tomorrow',
      'I will call back tomorrow.',
      ['call back tomorrow'],
    ],
    ['lets an optional word be missing', 'very? well', 'It went well, very well.', ['well', 'very well']],
    ['bridges a gap of at most four words', 'ensure ... safe', 'ensure that all of them stay safe', []],
    [
      'bridges a gap as wide as it says',
      'ensure ...6 safe',
      'ensure that all of them stay safe',
      ['ensure that all of them stay safe'],
    ],
    ['lets no gap cross a stop', 'ensure ...6 safe', 'ensure it; she is safe', []],
    ['underlines only what stands in brackets', 'Mum [will ensure]', 'So Mum will ensure it.', ['will ensure']],
    ['does not find what it is told not to be followed by', 'stop !(at)', 'stop him, stop at nothing', ['stop']],
    ['passes over marks between words', 'safe and well', '“safe” and well', ['safe” and well']],
    ['finds a start and an end', '^ nil $', 'nil', ['nil']],
    ['finds no start in the middle', '^ nil', 'It was nil', []],
    ['finds mentions of people by kind', 'with <child>', 'He sat with the twins.', ['with the twins']],
    ['finds a tag of grammar', 'to #Verb', 'She wants to make tea', ['to make']],
  ];
  for (const [what, phrase, sentence, expected] of cases)
    it(what, () => assert.deepEqual(found(phrase, sentence), expected));

  it('keeps the words of a capture', () => {
    const facts = language.read('Mum ensures that Leo sleeps.');
    const [match] = language.find(language.phrase('verb={ensure} that who=<person>'), facts);
    assert.deepEqual(match?.captures, { verb: [1, 2], who: [3, 4] });
  });

  const mistakes: [phrase: string, says: RegExp][] = [
    ['(a | b', /never closed/],
    ['a ) b', /nothing that it closes/],
    ['{Engage!}', /braces hold one verb/],
    ['{engage:later}', /no form of a verb/],
    ['<nobody-knows>', /no class is called "nobody-knows"/],
    ['a ...99 b', /a gap is 1 to 12 words/],
    ['( | a)', /empty choice/],
  ];
  for (const [phrase, says] of mistakes) {
    it(`says what is wrong with ${phrase}`, () => {
      assert.throws(
        () => language.phrase(phrase),
        (error) => error instanceof PhraseError && says.test(error.message),
      );
    });
  }

  it('gives up on a phrase made to take for ever, and goes on', () => {
    const hostile = `${'(a | a a)? ...12 '.repeat(12)}never`;
    const sentence = `${'a '.repeat(400)}b`;
    assert.deepEqual(found(hostile, sentence), []);
  });

  it('keeps what a class captured out of the captures of the phrase around it', () => {
    const own = createLanguage({ own: ['whose=(his) own'] });
    const [match] = own.find(own.phrase('<own> (what=(bag))? (car)?'), own.read('He has his own car.'));
    assert.deepEqual(match?.captures, {});
  });
});
