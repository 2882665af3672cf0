import assert from 'node:assert/strict';
import { builtInLanguage } from '../../support/language.ts';

const language = builtInLanguage();

/** Each mention as "words = kind", with the relation and the name that were read. */
function mentionsIn(text: string): string[] {
  return language.read(text).mentions.map(({ kind, start, end, relation, name }) => {
    const told = [kind, relation, name].filter(Boolean).join(' ');
    return `${text.slice(start, end)} = ${told}`;
  });
}

describe('mentions', () => {
  const cases: [text: string, ...expected: string[]][] = [
    ['Mam and Nan were there.', 'Mam = kin mother', 'Nan = kin grandmother'],
    ['MGM has PR; Fa does not.', 'MGM = kin grandmother', 'Fa = kin father'],
    ["Mum's new partner brought the twins.", "Mum's new partner = kin partner", 'the twins = child'],
    ["Tilly's dad Marcus was late.", "Tilly's dad Marcus = kin father Marcus"],
    ['A lady called Bernie fetched Oliver.', 'A lady called Bernie = stranger woman Bernie', 'Oliver = name Oliver'],
    ['Dad (Craig Braddock) rang.', 'Dad (Craig Braddock) = kin father Craig Braddock'],
    ['Carly Meek – mother', 'Carly Meek – mother = kin mother Carly Meek'],
    ['Jo Tibbs (family support worker) rang.', 'Jo Tibbs (family support worker) = professional job Jo Tibbs'],
    ['PC 4471 Idris attended.', 'PC 4471 Idris = professional job Idris'],
    ['The report is by Dr O. Wetherall.', 'Dr O. Wetherall = professional job O. Wetherall'],
    [
      'The health visitor, Moira Little, weighed Isla.',
      'The health visitor, Moira Little = professional job Moira Little',
      'Isla = name Isla',
    ],
    ['Uncle Tariq was in the kitchen.', 'Uncle Tariq = kin uncle Tariq'],
    ['A friend of Mum’s held the baby.', 'A friend of Mum’s = stranger friend', 'the baby = child'],
    ['Two more men came to the door.', 'Two more men = stranger man'],
    ['FG to ring Ms Wrona.', 'FG = name FG', 'Ms Wrona = name Wrona'],
  ];
  for (const [text, ...expected] of cases) {
    it(`finds whom it speaks of: ${text}`, () => assert.deepEqual(mentionsIn(text), expected));
  }

  const nobody = [
    'We met at 41 Teasel Walk in March.',
    'The Child in Need plan was shared by email.',
    'Attended on Tuesday, kitchen clean.',
    'The sofa was against the wall of the living room.',
  ];
  for (const text of nobody) {
    it(`finds nobody: ${text}`, () => {
      const people = mentionsIn(text).filter((mention) => / = (?:name|kin|stranger)/.test(mention));
      assert.deepEqual(people, []);
    });
  }

  it('takes an agency for no person of the family', () => {
    assert.deepEqual(mentionsIn('Marlbeck Family Hub and Furlongs Primary sent reports.'), [
      'Marlbeck Family Hub = professional agency',
      'Furlongs Primary = professional agency',
    ]);
  });

  it('keeps what is around a name out of it', () => {
    const [mention] = language.read("Let in by Zuzanna (Zuzia) Hill's mother.").mentions;
    assert.equal(mention?.norm, "zuzanna ( zuzia ) hill's mother");
    assert.equal(mention?.relation, 'mother');
  });
});
