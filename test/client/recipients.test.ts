import assert from 'node:assert/strict';
import { forRecipients, named, nothingSeen, RECIPIENT_NAMES } from '../../client/src/recipients.ts';
import { RECIPIENTS } from '../../server/src/engine/types.ts';
import type { CirculationDisclosure } from '../../server/src/lsp/protocol.ts';

const place = (title: string, ...recipients: CirculationDisclosure['recipients'][number][]): CirculationDisclosure => ({
  range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } },
  question: 'May they know?',
  about: null,
  title,
  recipients,
});

describe('Who will receive a record', () => {
  it('can be chosen from all whom the engine knows', () => {
    assert.deepEqual(Object.keys(RECIPIENT_NAMES), RECIPIENTS);
  });

  it('decides at which places to look', () => {
    const places = [
      place('refuge', 'father', 'school'),
      place('health', 'mother'),
      place('source', 'mother', 'father'),
    ];
    const titles = (...chosen: CirculationDisclosure['recipients'][number][]) =>
      forRecipients(places, chosen).map(({ title }) => title);
    assert.deepEqual(titles('father'), ['refuge', 'source']);
    assert.deepEqual(titles('mother', 'school'), ['refuge', 'health', 'source']);
    assert.deepEqual(titles('court'), []);
    assert.deepEqual(titles(), []);
  });

  it('is named in plain words, and never told that there is nothing', () => {
    assert.equal(named(['mother', 'school']), 'mother, school or nursery');
    assert.match(nothingSeen(['police']), /police .* does not see everything/);
  });
});
