import assert from 'node:assert/strict';
import { createWho } from '../../../server/src/engine/people/who.ts';
import { personCalled, readText } from '../../support/people.ts';

describe('people of a record', () => {
  it('joins a first name, a title, initials and a kin term to one person', () => {
    const { people } = readText(
      'Present: Carly Meek (mother), Ffion Garbutt (SW)\n\nCarly was on time. Ms Meek spoke to FG. Mum was tired.\n',
    );
    assert.deepEqual(
      people.map(({ label, role, relation }) => [label, role, relation]),
      [
        ['Carly Meek', 'parent', 'mother'],
        ['Ffion Garbutt', 'professional', undefined],
      ],
    );
    assert.equal(personCalled(people, 'Carly Meek').mentions.length, 4);
  });

  it('knows children by their ages, dates of birth and labels', () => {
    const { people } = readText(
      'Children: Oskar Wrona d.o.b. 04/06/2016; Zuzia Hill\n\nTheir cousin Bartek (9) was there. Meeting held 3/2/25.\n',
    );
    for (const name of ['Oskar Wrona', 'Zuzia Hill', 'Bartek']) assert.equal(personCalled(people, name).role, 'child');
  });

  it('tells one child’s father from another’s', () => {
    const { people } = readText(
      "Children: Jaydon Bright (9), Rowan Sorrell (2)\nDean Sorrell – Rowan's father\nMarcus Bright (father of Jaydon)\n\nJaydon's dad was not invited.\n",
    );
    const forms = (name: string) => personCalled(people, name).forms.join(' | ');
    assert.match(forms('Marcus Bright'), /Jaydon's dad/);
    assert.doesNotMatch(forms('Dean Sorrell'), /Jaydon's dad/);
  });

  it('joins a name in brackets, a short name and a name that comes later', () => {
    const { people } = readText(
      'Tilly (5) drew Gaz. Gaz (Gary) shifted the washer. Gary Tully was seen again.\n\nA man was on the settee. It is her cousin Scott Venables.\n',
    );
    assert.deepEqual(personCalled(people, 'Gary Tully').forms, ['Gaz', 'Gary', 'Gary Tully']);
    assert.ok(personCalled(people, 'Scott Venables').forms.includes('A man'));
  });

  it('takes what stands after “is” for what a person is, and a bare title for the first of that surname', () => {
    const { people } = readText(
      [
        'Child: Inaya Mirza (5)',
        "Mrs Rukhsana Mirza is the children's mother. His mother, Mrs Shabnam Mirza, lives there too.",
        'Mrs Mirza was asked. Mum was tired. Mr Dean Orr is the father of Inaya.',
      ].join('\n\n'),
    );
    const { relation, forms } = personCalled(people, 'Rukhsana Mirza');
    assert.equal(relation, 'mother');
    assert.ok(forms.includes('Mrs Mirza') && forms.includes('Mum'));
    assert.equal(personCalled(people, 'Dean Orr').relation, 'father');
  });

  it('makes a grown-up’s mother the grandmother', () => {
    const { people } = readText(
      'Children: Tilly Bright (5)\nMother: Carly Meek\n\nCarly said her mum (Val) has Tilly.\n',
    );
    assert.equal(personCalled(people, 'Val').relation, 'grandmother');
  });

  it('knows from a table of the family who somebody is and what their part is', () => {
    const { people } = readText(
      [
        '| Who | Link to Ana | Where they live | Time with Ana |',
        '|---|---|---|---|',
        '| Joan Pell, 61 | Grandmother | With Ana | On her own with her while Ray is at work; police check clear, 4 May |',
        '| Kit Orme, 24 | Mother | Hostel in Leeds | Fridays, with a supervisor in the room |',
        "| Dean Farr | Kit's boyfriend | Not known | |",
      ].join('\n'),
    );
    const told = (name: string) => {
      const { relation, facts } = personCalled(people, name);
      return [relation, ...new Set(facts.map(({ slot }) => slot as string))];
    };
    assert.deepEqual(told('Joan Pell'), ['grandmother', 'lives', 'alone', 'checks']);
    assert.deepEqual(told('Dean Farr'), ['boyfriend']);
    assert.equal(told('Kit Orme')[0], 'mother');
    assert.equal(people.filter(({ relation }) => relation === 'grandmother').length, 1);
  });

  it('says what a pronoun, a kin term and a worker are', () => {
    const record = readText('Mother: Carly Meek\n\nCarly was asked. She said that the health visitor rang Dad.\n');
    const who = createWho(record.people);
    const sentence = record.sentences.find(({ facts }) => facts.text.startsWith('She'))!;
    const roles = sentence.facts.mentions.map((mention) => who.roleOf(sentence, mention));
    assert.deepEqual(roles, ['parent', 'professional', 'parent']);
    assert.equal(who.personOf(sentence, sentence.facts.mentions[0]!)?.label, 'Carly Meek');
  });

  it('gives every mention where it stands', () => {
    const record = readText('Children: Ava Reid (7)\r\n\r\n• Dad’s partner “Jo” 🙂 was there; Jo left.\r\n');
    for (const { mentions } of record.people)
      for (const { span, form } of mentions) assert.equal(record.text.slice(span.start, span.end), form);
  });
});

describe('role facts', () => {
  const cases: [text: string, name: string, ...slots: string[]][] = [
    ['Craig Lomas lives at 9 Mill Row and has Alfie (7) every other weekend.', 'Craig Lomas', 'lives', 'time', 'care'],
    ['Household: Donna Hill, Mick Rudd', 'Mick Rudd', 'lives'],
    ['Paul Keighley, the father, is in prison until May.', 'Paul Keighley', 'absent'],
    ['Tomasz Zielak is thought to be in Gdynia. Tomasz is in Gdynia.', 'Tomasz Zielak', 'lives'],
    ['Val minds them by herself. Police checks on Val came back clear.', 'Val', 'care', 'alone', 'checks'],
  ];
  for (const [text, name, ...slots] of cases) {
    it(`reads ${slots.join(', ')} from: ${text}`, () => {
      const told = personCalled(readText(`${text}\n`).people, name).facts.map(({ slot }) => slot as string);
      for (const slot of slots) assert.ok(told.includes(slot), `${slot} is not among ${told.join(', ')}`);
    });
  }
});
