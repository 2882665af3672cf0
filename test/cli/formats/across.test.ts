import assert from 'node:assert/strict';
import { acrossCounts, familiesOf, gravestAcross } from '../../../server/src/cli/formats/overall/across.ts';
import { whyAsked } from '../../../server/src/cli/formats/whyAsked.ts';
import type { ToldAcross } from '../../../server/src/cli/formats/wording.ts';
import { builtInLinter } from '../../support/dictionaries.ts';

const place = { start: 0, end: 1, line: 1, column: 1, endLine: 1, endColumn: 2 };

function told(
  rule: string,
  severity: ToldAcross['severity'],
  family: string,
  path: string,
  ...also: string[]
): ToldAcross {
  const others = also.map((other) => ({ path: other, place, says: 'Agreed on 5 March 2024' }));
  return { rule, severity, family, path, place, title: rule, says: rule, asks: '', also: others };
}

const ALL = [
  told('action-drift', 'information', 'A', 'north/a/2.txt', 'north/a/1.txt'),
  told('conflicting-accounts', 'warning', 'A', 'north/a/notes/3.txt', 'north/a/1.txt'),
  told('conflicting-accounts', 'warning', 'B', 'north/b/2.txt', 'north/b/1.txt'),
  told('action-drift', 'warning', 'C', '2.txt', 'c/1.txt'),
];

describe('what several records show, in a report', () => {
  it('is put together family by family, with the folder that its records have in common', () => {
    assert.deepEqual(
      familiesOf(ALL).map(({ family, folder, told: its }) => [family, folder, its.length]),
      [
        ['A', 'north/a', 2],
        ['B', 'north/b', 1],
        ['C', '', 1],
      ],
    );
  });

  it('is counted by rule, with all the records that it stands in or points to', () => {
    assert.deepEqual(
      acrossCounts(ALL).map(({ rule, bySeverity, records }) => [rule, bySeverity.warning, records]),
      [
        ['action-drift', 1, 4],
        ['conflicting-accounts', 2, 4],
      ],
    );
  });

  it('is listed as far as the report goes, the gravest, in their own order', () => {
    assert.deepEqual(
      gravestAcross(ALL, 2).map(({ family }) => family),
      ['A', 'B'],
    );
    assert.equal(gravestAcross(ALL, 10).length, 4);
  });

  it('has its own reason where the rule speaks of single records, too', () => {
    const found = {
      severity: 'warning',
      case: 'A',
      message: '',
      prompt: '',
      at: { ...place, path: 'a', text: '', lines: { text: '', span: { start: 0, end: 0 } } },
      related: [],
    } as const;
    const summary = {
      byRule: new Map([['referral-omission', 2]]),
      collection: ['action-drift', 'referral-omission'].map((rule) => ({ rule, ...found })),
    };
    const reasons = whyAsked(summary, builtInLinter().rules);
    assert.deepEqual(
      reasons.map(({ id, findings, isAcross }) => [id, findings, isAcross]),
      [
        ['action-drift', 1, true],
        ['referral-omission', 2, false],
        ['referral-omission', 1, true],
      ],
    );
    assert.notEqual(reasons[1]?.title, reasons[2]?.title);
  });
});
