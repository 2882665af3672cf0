import assert from 'node:assert/strict';
import { besides, closing, remaining } from '../../client/src/circulationWords.ts';
import { nextStop, previousStop, stopAt } from '../../client/src/stops.ts';
import { type CirculationCheck, LAST_WORD } from '../../server/src/lsp/protocol.ts';

const nothing: CirculationCheck = {
  total: 0,
  placeholders: 0,
  byRule: [],
  stops: [],
  disclosures: [],
  ignored: 0,
  old: 0,
  suppressed: 0,
  failedRules: [],
  lastWord: LAST_WORD,
};

describe('What the check before circulation says', () => {
  it('counts questions and placeholders in plain words', () => {
    assert.equal(remaining({ total: 1, placeholders: 0 }), '1 question remains');
    assert.equal(remaining({ total: 7, placeholders: 2 }), '7 questions remain, 2 of them placeholders to fill');
    assert.equal(remaining({ total: 3, placeholders: 1 }), '3 questions remain, 1 of them a placeholder to fill');
    assert.equal(remaining({ total: 2, placeholders: 2 }), '2 placeholders to fill');
  });

  it('says how many questions are held back', () => {
    assert.equal(besides({ ignored: 0, old: 0, suppressed: 1, failedRules: [] }), '1 more question is held back.');
    assert.equal(besides({ ignored: 0, old: 0, suppressed: 0, failedRules: [] }), '');
    const suppressedByRule = [{ rule: 'engagement-unspecified', title: 'Engaging, or attending?', count: 3 }];
    assert.equal(
      besides({ ignored: 0, old: 0, suppressed: 3, suppressedByRule, failedRules: [] }),
      '3 more questions are held back, more of the same: Engaging, or attending? (3).',
    );
  });

  it('ends with the last word when everything was asked', () => {
    assert.equal(closing(nothing), LAST_WORD);
  });

  it('says beside the last word how many questions are ignored', () => {
    assert.equal(closing({ ...nothing, ignored: 1 }), `${LAST_WORD} 1 question is ignored.`);
    assert.equal(besides({ ...nothing, ignored: 2 }), '2 questions are ignored.');
    assert.equal(besides({ ...nothing, old: 40 }), '40 old questions are passed over.');
  });

  it('has no last word when what is ignored has more of the same behind it', () => {
    assert.equal(
      closing({ ...nothing, ignored: 3, suppressed: 1, lastWord: null }),
      'No question remains, but some are held back. 3 questions are ignored. 1 more question is held back.',
    );
  });

  it('has no last word when a rule could not be asked', () => {
    const said = closing({ ...nothing, failedRules: ['ensure-safety'], lastWord: null });
    assert.match(said, /not complete/);
    assert.match(said, /ensure-safety/);
    assert.doesNotMatch(said, /no more questions/);
  });
});

describe('Going from question to question', () => {
  const stops = [2, 5, 9].map((line) => ({
    range: { start: { line, character: 4 }, end: { line, character: 10 } },
    rule: 'ensure-safety',
    severity: 'error' as const,
    message: '',
  }));

  it('goes to the next one and round to the first', () => {
    assert.equal(nextStop(stops, { line: 0, character: 0 }), 0);
    assert.equal(nextStop(stops, { line: 2, character: 4 }), 1);
    assert.equal(nextStop(stops, { line: 9, character: 4 }), 0);
  });

  it('goes to the one before and round to the last', () => {
    assert.equal(previousStop(stops, { line: 5, character: 4 }), 0);
    assert.equal(previousStop(stops, { line: 2, character: 4 }), 2);
  });

  it('has nowhere to go when nothing remains', () => {
    assert.equal(nextStop([], { line: 0, character: 0 }), undefined);
    assert.equal(previousStop([], { line: 0, character: 0 }), undefined);
  });

  it('knows which question the cursor is at', () => {
    assert.equal(stopAt(stops, { line: 5, character: 7 }), 1);
    assert.equal(stopAt(stops, { line: 5, character: 11 }), undefined);
  });
});
