import assert from 'node:assert/strict';
import type { ChildrenResult, Span } from '../../../server/src/engine/types.ts';
import { builtInLinter } from '../../support/dictionaries.ts';

const HEAD = 'Children: Oskar Wrona (8), Zuzia Wrona (3)\nMother: Magda Wrona\nSocial worker: Ruth Okoro\n\n';

function read(text: string) {
  const whole = `${HEAD}${text}\n`;
  const result = builtInLinter().lint(
    { uri: 'a.txt', text: whole, kind: 'note', format: 'text' },
    { rules: {}, packs: [] },
    ['people', 'children'],
  );
  const children = result.children as ChildrenResult;
  const words = (span: Span | null) => span && whole.slice(span.start, span.end);
  const of = (name: string) => {
    const { id } = result.people!.find(({ label }) => label.startsWith(name))!;
    return children.each.find((child) => child.id === id)!;
  };
  return { ...children, words, of };
}

/** Who was seen, and who alone, by first names. */
function seenIn(text: string): string[] {
  const { of } = read(text);
  return ['Oskar', 'Zuzia'].flatMap((name) => [
    ...of(name).seen.map(() => name),
    ...of(name).alone.map(() => `${name} alone`),
  ]);
}

describe('what a record hands out about its children', () => {
  it('has each child who was seen, and who was seen alone', () => {
    assert.deepEqual(seenIn('Oskar was seen alone at school.'), ['Oskar', 'Oskar alone']);
    assert.deepEqual(seenIn('Ruth saw Zuzia at nursery on 3 May.'), ['Zuzia']);
    assert.deepEqual(seenIn('I saw Oskar and Zuzia at home.'), ['Oskar', 'Zuzia']);
    assert.deepEqual(seenIn('Oskar and Zuzia seen at school, apart.'), ['Oskar', 'Zuzia']);
    assert.deepEqual(seenIn('Oskar – seen alone in his bedroom, 20 min.'), ['Oskar', 'Oskar alone']);
  });

  it('has the words for when', () => {
    const { of, words } = read('Ruth saw Zuzia at nursery on 3 May. Oskar was seen at home.');
    assert.match(words(of('Zuzia').seen[0]!.when) ?? '', /3 May/);
    assert.equal(of('Oskar').seen[0]!.when, null);
  });

  it('takes nothing for seen that is denied, planned, asked or told by the family', () => {
    for (const text of [
      'Oskar was not seen.',
      'Oskar is to be seen alone at school by 4 May.',
      'Ruth will visit and Oskar should be seen.',
      'Was Oskar seen?',
      'Magda saw Oskar at the gate.',
      'Magda – spoken to alone in the kitchen.',
    ])
      assert.deepEqual(seenIn(text), [], text);
  });

  it('keeps what is said of "the children" apart: it shows neither of them', () => {
    const { together, words } = read('The children were seen at home on 2 May.');
    assert.deepEqual(seenIn('The children were seen at home on 2 May.'), []);
    assert.equal(words(together.seen[0]!.span), 'The children were seen at home on 2 May.');
  });

  it('gives a child their own words, and no other child’s', () => {
    const { of, words } = read('Oskar told Zuzia "go under the bed".');
    assert.deepEqual(of('Oskar').words.map(words), ['Oskar told Zuzia "go under the bed".']);
    assert.deepEqual(of('Zuzia').words, []);
  });

  it('names the parent whom the record never mentions', () => {
    const unmentioned = (text: string) => read(text).unmentioned.map(({ relation }) => relation);
    assert.deepEqual(unmentioned('Oskar was seen at school.'), ['father']);
    for (const text of ['Oskar asked where his dad is.', 'Father: not known', "Oskar's father, Piotr, rang."])
      assert.deepEqual(unmentioned(text), [], text);
  });

  it('says where such a parent may be meant among others', () => {
    const { unmentioned, words } = read('Both parents came to the meeting.');
    assert.deepEqual(
      unmentioned.map(({ relation, among }) => [relation, words(among)?.toLowerCase()]),
      [['father', 'both parents']],
    );
  });
});
