import assert from 'node:assert/strict';
import { described } from '../../client/src/ignoredWords.ts';

describe('What the list of ignored findings says of one', () => {
  const range = { start: { line: 4, character: 0 }, end: { line: 4, character: 9 } };
  const entry = { scope: 'finding' as const, state: 'holds' as const, range, when: '2026-11-21', reason: null };

  it('is where it stands and since when it is ignored', () => {
    assert.deepEqual(described(entry, 'safe and well'), {
      description: 'line 5: safe and well',
      detail: 'Ignored on 21 November 2026.',
    });
  });

  it('is the reason, where somebody gave one', () => {
    assert.equal(
      described({ ...entry, reason: 'Agreed with the chair' }, '').detail,
      'Ignored on 21 November 2026: Agreed with the chair',
    );
    assert.equal(described({ ...entry, when: null }, '').detail, 'Ignored.');
    assert.equal(described({ ...entry, when: 'May' }, '').detail, 'Ignored on May.');
  });

  it('tells what is gone, what is not known, and how far an entry reaches', () => {
    const of = (more: Partial<Parameters<typeof described>[0]>) => described({ ...entry, ...more }, '').description;
    assert.equal(of({ state: 'gone', range: null }), 'its words are gone');
    assert.equal(of({ state: 'unknown', range: null }), '');
    assert.equal(of({ scope: 'record' }), 'in the whole record');
    assert.equal(of({ scope: 'folder', range: null }), 'in the whole folder');
  });
});
