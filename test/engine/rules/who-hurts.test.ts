import assert from 'node:assert/strict';
import type { DocumentKind } from '../../../server/src/engine/types.ts';
import { builtInLinter } from '../../support/dictionaries.ts';

const linter = builtInLinter();

function blamed(text: string, kind: DocumentKind = 'assessment'): string[] {
  const { findings } = linter.lint({ uri: 'record.txt', text, kind, format: 'text' }, { rules: {}, packs: [] });
  return findings.filter(({ rule }) => rule === 'victim-made-responsible').map((finding) => finding.text);
}

describe('who hurts and who is hurt', () => {
  it('a mother is not asked to answer for what a man does to her', () => {
    assert.equal(blamed('Mum has still not left Colm. He broke her nose in May.').length, 1);
  });

  it('nor is a man for what a woman does to him', () => {
    assert.equal(blamed('Mr Reyes has not protected the boys from Sylvie, who has stabbed him.').length, 1);
  });

  it('the one who is told of as hurting may be asked to stop, by name', () => {
    assert.deepEqual(blamed('Sylvie must not contact Mr Reyes. She stabbed him in March.\n', 'plan'), []);
    assert.deepEqual(blamed('Sylvie lacks insight into the risk and minimises it. She stabbed Mr Reyes in March.'), []);
  });

  it('and so may a father or a "he" of whom the record tells nothing else', () => {
    assert.deepEqual(blamed('Dad has failed to protect the girls from violence.'), []);
    assert.deepEqual(blamed('He minimises the violence.'), []);
  });

  it('one blow back makes nobody the one to be afraid of', () => {
    const text =
      'Colm punched Ruth in May and kicked Ruth in June. Ruth slapped Colm in June. Ruth has failed to leave Colm.';
    assert.equal(blamed(text).length, 1);
  });
});
