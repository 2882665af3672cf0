import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { createKindTeller, type KindsData } from '../../../server/src/engine/text/kind.ts';
import { outlineBlocks } from '../../../server/src/engine/text/outline.ts';
import { DOCUMENT_KINDS, type DocumentKind } from '../../../server/src/engine/types.ts';

const data = Object.fromEntries(
  DOCUMENT_KINDS.map((kind) => [
    kind,
    parse(readFileSync(new URL(`../../../dictionaries/kinds/${kind}.yaml`, import.meta.url), 'utf8')),
  ]),
) as unknown as KindsData;
const tellKind = createKindTeller(data);

describe('the words that tell kinds', () => {
  it('stand under known names and weigh something', () => {
    for (const words of Object.values(data)) {
      for (const [place, phrases] of Object.entries(words)) {
        assert.ok(['title', 'opening', 'headings', 'columns', 'fields', 'shape'].includes(place), place);
        for (const [phrase, weight] of Object.entries(phrases)) assert.ok(weight > 0 && weight < 20, phrase);
      }
    }
  });
});

function check(text: string, kind: DocumentKind, from: string, fileName = 'r01.txt'): void {
  assert.deepEqual(tellKind(text, outlineBlocks(text, 'text'), fileName), { kind, from });
}

describe('the kind of a record', () => {
  it('is what its front matter says', () => {
    check('---\nkind: minutes\n---\nCHILD PROTECTION PLAN\n\nText here.', 'minutes', 'front-matter');
  });

  const titles: readonly [string, DocumentKind][] = [
    ['CHILD IN NEED PLAN', 'plan'],
    ['Child in Need Plan Review Meeting', 'minutes'],
    ['Minutes of review of CIN plan', 'minutes'],
    ['TAC 2 Marsden    22/1/25', 'minutes'],
    ['8/1/25 - P. Lowe, early help assessment worker, home visit', 'note'],
    ['Child Protection Plan – updated after core group', 'plan'],
    ['Core group 3', 'minutes'],
    ['RECORD OF STRATEGY DISCUSSION (s47)', 'minutes'],
    ['Initial Child Protection Conference', 'minutes'],
    ['Professionals’ meeting', 'minutes'],
    ['Safety plan for Kay', 'plan'],
    ['Case note: CIN visit', 'note'],
    ['Case note – call after the core group meeting', 'note'],
    ['Record of telephone call', 'note'],
    ['SUPERVISION RECORD', 'note'],
    ['CPOMS export', 'note'],
    ['Unannounced visit to the family', 'note'],
    ['MULTI-AGENCY REFERRAL FORM', 'referral'],
    ['Request for support', 'referral'],
    ['PUBLIC PROTECTION NOTIFICATION – CHILD', 'referral'],
    ['Child and Family Assessment', 'assessment'],
    ['Early help assessment and plan', 'assessment'],
    ['Pre-birth assessment', 'assessment'],
    ['Social worker’s report to child protection conference', 'assessment'],
    ['Chronology and closing summary', 'assessment'],
  ];
  for (const [title, kind] of titles) {
    it(`is told from the title "${title}"`, () =>
      assert.equal(
        tellKind(`${title}\n\nText here.`, outlineBlocks(`${title}\n\nText here.`, 'text'), 'r01.txt').kind,
        kind,
      ));
  }

  it('is told from labels, columns and headings where the title says nothing', () => {
    check('SHAW FAMILY\n\nPresent: Ann Shaw, Jo Lee\nApologies: GP\n\nAnn spoke first.', 'minutes', 'shape');
    check(
      'SHAW FAMILY\n\nWorry\tOutcome\tAction\tWho\tBy when\tHow we will know\nx\ty\tz\tJo\tMay\tw',
      'plan',
      'shape',
    );
    check('SHAW FAMILY\n\nDate\tEvent\tSignificance\n3/4\tMum rang\tnone', 'assessment', 'shape');
    check('SHAW FAMILY\n\nDate of visit: 3 May\nChildren seen: Y    Seen alone: N\n\nKay was in.', 'note', 'shape');
    check('SHAW FAMILY\n\nReferrer: nursery\nConsent: no\n\nKay had a mark.', 'referral', 'shape');
    check(
      'SHAW FAMILY\n\nPARENTING CAPACITY\nMum copes.\n\nANALYSIS AND RECOMMENDATIONS\nWe think so.',
      'assessment',
      'headings',
    );
  });

  it('is told from the shape of e-mails, whatever they are about', () => {
    check('From: Jo\nSent: 3 May\nSubject: child protection plan\n\nPlease ring.', 'note', 'shape');
  });

  it('is told from what a letter or a mail asks for', () => {
    const asked = 'From: M Aske (Tenancy Services)\nTo: Front Door\nSubject: 41 Coble Ct\n\nHi,\n\n';
    check(`${asked}I would like to refer a family of mine.`, 'referral', 'opening');
    check(`${asked}Thank you for your referral of last week.`, 'note', 'shape');
    check(
      'Fellgate Surgery\n\nDear Duty Social Worker\n\nThank you for considering this family.',
      'referral',
      'opening',
    );
  });

  it('is told from the file name where a layout is all there is', () => {
    const mail = 'From: R Aske, head\nTo: Front Door\n\nYesterday Bea told Mrs Yarwood about it.';
    check(mail, 'referral', 'name', 'referral 16 oct.txt');
    check(mail, 'note', 'shape', '16 oct.txt');
  });

  it('is told from the file name last, and is a note when nothing tells', () => {
    check('Mum came to the door.', 'plan', 'name', 'file:///records/CIN%20plan.txt');
    check('Mum came to the door.', 'note', 'default');
  });
});
