import assert from 'node:assert/strict';
import { outlineBlocks } from '../../../server/src/engine/text/outline.ts';

/** Compares the blocks of a text, each written as "kind: words", line ends as a slash. */
function check(text: string, expected: readonly string[], format: 'text' | 'markdown' = 'text'): void {
  const found = outlineBlocks(text, format).map(
    ({ kind, span }) => `${kind}: ${text.slice(span.start, span.end).replace(/\s*\r?\n\s*/g, ' / ')}`,
  );
  assert.deepEqual(found, expected);
}

describe('headings', () => {
  it('knows titles in capitals, in words, numbered, marked, underlined, in bold and between dashes', () => {
    check('CORE GROUP\n\nUpdates\nMum came.', ['heading: CORE GROUP', 'heading: Updates', 'paragraph: Mum came.']);
    check('Plan\n\n4. PARENTS’ VIEWS\nThey agree.', [
      'heading: Plan',
      'heading: 4. PARENTS’ VIEWS',
      'paragraph: They agree.',
    ]);
    check('## Plan for Amir\nText here.', ['heading: ## Plan for Amir', 'paragraph: Text here.'], 'markdown');
    check('Plan\n====\nText here.', ['heading: Plan / ====', 'paragraph: Text here.']);
    check(
      '# Plan\n\n**Adults**\n\nTwo live here.',
      ['heading: # Plan', 'heading: **Adults**', 'paragraph: Two live here.'],
      'markdown',
    );
    check('Plan\n\n---- Office use ----\nSeen by us.', [
      'heading: Plan',
      'heading: ---- Office use ----',
      'paragraph: Seen by us.',
    ]);
  });

  it('counts the marks of a heading, however many', () => {
    const text = '# A\n\n## B\n\n### C\n\n#### D\n\nText here.';
    const levels = outlineBlocks(text, 'markdown').map(({ level }) => level);
    assert.deepEqual(levels, [1, 2, 3, 4, undefined]);
  });

  it('takes no action for one, however short', () => {
    check('Minutes\n\nTO DO\n\nPC Storey - Stevie check\n\nRobbie - quad key\n\nNext meeting 5 May.', [
      'heading: Minutes',
      'heading: TO DO',
      'list-item: PC Storey - Stevie check',
      'list-item: Robbie - quad key',
      'paragraph: Next meeting 5 May.',
    ]);
  });

  it('takes a label with nothing after it for a heading', () => {
    check('Minutes\n\nACTIONS:\n- Jo to ring the school', [
      'heading: Minutes',
      'heading: ACTIONS:',
      'list-item: - Jo to ring the school',
    ]);
  });

  it('takes a question of a form for a heading, with its remark', () => {
    check('Form\n\nWhat are you worried about? (facts only)\n\nHe is thin.', [
      'heading: Form',
      'heading: What are you worried about? (facts only)',
      'paragraph: He is thin.',
    ]);
  });

  it('lets a verb follow a question word, and no other', () => {
    check('Form\n\nPART 5 – WHAT HAS HAPPENED\nHe fell.', [
      'heading: Form',
      'heading: PART 5 – WHAT HAS HAPPENED',
      'paragraph: He fell.',
    ]);
    check('Form\n\nMum is well\n\nHe fell.', ['heading: Form', 'paragraph: Mum is well', 'paragraph: He fell.']);
  });

  it('leaves a single line, a greeting, a signature and an outcome alone', () => {
    check('Children seen safe and well', ['paragraph: Children seen safe and well']);
    check('Note\n\nHi both\n\nI rang.\n\nJo Marsh', [
      'heading: Note',
      'paragraph: Hi both',
      'paragraph: I rang.',
      'paragraph: Jo Marsh',
    ]);
    check('Note\n\nNFA\n\nI rang.', ['heading: Note', 'paragraph: NFA', 'paragraph: I rang.']);
  });

  it('tells a numbered title from the first of several numbered items', () => {
    check('Plan\n\n1. Reason\nHe is thin.\n\n2. Actions\n1. Ring the GP\n2. Weigh him', [
      'heading: Plan',
      'heading: 1. Reason',
      'paragraph: He is thin.',
      'heading: 2. Actions',
      'list-item: 1. Ring the GP',
      'list-item: 2. Weigh him',
    ]);
  });

  it('gives levels: the title first, deeper below', () => {
    const levels = outlineBlocks('CP PLAN\n\n2. Needs\ntext here.\n\n2.1 Food at home\nmore text.', 'text').map(
      (b) => b.level,
    );
    assert.deepEqual(levels, [1, 2, undefined, 3, undefined]);
  });
});

describe('paragraphs', () => {
  it('makes each finished line its own paragraph', () => {
    check('Mum came.\nDad came too.', ['paragraph: Mum came.', 'paragraph: Dad came too.']);
  });

  it('joins a line that flows on in lower case', () => {
    check('Note\n\nMum told the worker that she had\ngone to the shop.', [
      'heading: Note',
      'paragraph: Mum told the worker that she had / gone to the shop.',
    ]);
  });

  it('joins lines that keep to one width', () => {
    const text = [
      'The worker went to the flat on Tuesday with Jo from the hub and saw Kay.',
      'Kay was on the settee under a blue blanket, and the heating was not on.',
      'Milk and bread were on the side. Nobody had been to the shop since Mon.',
      'Kay ate.',
    ].join('\n');
    assert.equal(outlineBlocks(`Visit\n\n${text}`, 'text').length, 2);
  });

  it('keeps people of a list apart', () => {
    check('Minutes\n\nPRESENT\nAnn Lee – mother\nTom Hart – social worker (chair)', [
      'heading: Minutes',
      'heading: PRESENT',
      'paragraph: Ann Lee – mother',
      'paragraph: Tom Hart – social worker (chair)',
    ]);
  });

  it('begins a block at each timed line of a log', () => {
    check('LOG\n2314 CALL FROM NEIGHBOUR AT 4\n0102 IP given leaflet\n09.50 rang MASH', [
      'heading: LOG',
      'paragraph: 2314 CALL FROM NEIGHBOUR AT 4',
      'paragraph: 0102 IP given leaflet',
      'paragraph: 09.50 rang MASH',
    ]);
  });

  it('takes the line of who wrote an entry, and when, for its heading', () => {
    check('Log of entries\n\n11/03/2024 12:52  Mr T Hart (tutor)\nKay came in late and sat by the door.', [
      'heading: Log of entries',
      'heading: 11/03/2024 12:52  Mr T Hart (tutor)',
      'paragraph: Kay came in late and sat by the door.',
    ]);
  });
});

describe('lists', () => {
  it('knows bullets, numbers, letters and task boxes', () => {
    const text = '- one\n* two\n• three\n– four\n1. five\n2) six\na) seven\n(b) eight\n[ ] nine\n- [x] ten';
    assert.deepEqual(new Set(outlineBlocks(text, 'text').map((b) => b.kind)), new Set(['list-item']));
  });

  it('keeps the lines that go on with an item', () => {
    check('Plan\n- Mum to take Kay to the\nclinic on Friday\n- Dad to ring\n  The school knows.', [
      'heading: Plan',
      'list-item: - Mum to take Kay to the / clinic on Friday',
      'list-item: - Dad to ring / The school knows.',
    ]);
  });

  it('keeps text that is set in below a numbered line with it', () => {
    check(
      '# Plan\n\n1. **Safety.**\n   Jo to fit the lock.',
      ['heading: # Plan', 'list-item: 1. **Safety.** / Jo to fit the lock.'],
      'markdown',
    );
  });

  it('takes a time for no number', () => {
    check('Log\n\n10.30 Mum rang.', ['heading: Log', 'paragraph: 10.30 Mum rang.']);
  });
});

describe('labels', () => {
  it('knows fields of forms', () => {
    check('Category: Neglect\nDOB 12/03/2015\n**Lead SW:** Ann Lee\nChildren seen: Y    Seen alone: N', [
      'field: Category: Neglect',
      'field: DOB 12/03/2015',
      'field: **Lead SW:** Ann Lee',
      'field: Children seen: Y    Seen alone: N',
    ]);
  });

  it('knows who speaks by role, title, initials, agency and by what is said', () => {
    check('Police – PC Shah: stopped twice this week.\nTH: some progress, not much.\nMr Hart: he is late most days.', [
      'speaker-turn: Police – PC Shah: stopped twice this week.',
      'speaker-turn: TH: some progress, not much.',
      'speaker-turn: Mr Hart: he is late most days.',
    ]);
    check(
      'Chair: where does he sleep?\nMOTHER: I never saw it.\nKay: "I like Nan’s."\nMother’s view: Ann said she is tired.',
      [
        'speaker-turn: Chair: where does he sleep?',
        'speaker-turn: MOTHER: I never saw it.',
        'speaker-turn: Kay: "I like Nan’s."',
        'speaker-turn: Mother’s view: Ann said she is tired.',
      ],
    );
  });

  it('tells what a box holds from what somebody did', () => {
    check('Sessions attended: 3 of 6\nLives with: Nan\nMum reported: he fell.', [
      'field: Sessions attended: 3 of 6',
      'field: Lives with: Nan',
      'paragraph: Mum reported: he fell.',
    ]);
  });

  it('takes a name in a box of a form for a field', () => {
    check('Chair: Ann Lee, team manager\nMother: Kay Shaw, 23', [
      'field: Chair: Ann Lee, team manager',
      'field: Mother: Kay Shaw, 23',
    ]);
  });

  it('takes a colon inside a sentence for no label', () => {
    check('She asked me two things: can she go, and when.', [
      'paragraph: She asked me two things: can she go, and when.',
    ]);
    check('Mum rang at 10:30 and left.', ['paragraph: Mum rang at 10:30 and left.']);
  });

  it('takes owner and task under a heading for actions for a list item', () => {
    check(
      'Minutes\n\nTO DO\nTH - see Kay at school by 20/10\nPC Shah: to send the log by Friday\nRob - lock on the gate',
      [
        'heading: Minutes',
        'heading: TO DO',
        'list-item: TH - see Kay at school by 20/10',
        'list-item: PC Shah: to send the log by Friday',
        'list-item: Rob - lock on the gate',
      ],
    );
  });

  it('takes a numbered label that goes on counting the sections for a field', () => {
    check('Minutes\n\n5. Actions\n- Jo to ring\n\n6. Next meeting: 5 March', [
      'heading: Minutes',
      'heading: 5. Actions',
      'list-item: - Jo to ring',
      'field: 6. Next meeting: 5 March',
    ]);
  });
});

describe('e-mails, front matter and code', () => {
  it('knows header lines, quoted or not, and leaves `>` marks out', () => {
    check('From: Jo\nSent: 3 May\nSubject: flat\n\nHi\n\n> From: Ann\n> To: Jo\n>\n> Please ring me.', [
      'email-header: From: Jo',
      'email-header: Sent: 3 May',
      'email-header: Subject: flat',
      'paragraph: Hi',
      'email-header: From: Ann',
      'email-header: To: Jo',
      'paragraph: Please ring me.',
    ]);
  });

  it('takes the date of a meeting for no e-mail', () => {
    check('Date: 3 May\nVenue: Hub', ['field: Date: 3 May', 'field: Venue: Hub']);
  });

  it('takes "more than" at the start of a line for words', () => {
    check('Note\n\n>3 missed visits since May.', ['heading: Note', 'paragraph: >3 missed visits since May.']);
  });

  it('knows front matter only at the very start', () => {
    check('---\nkind: plan\n---\nText here.', ['front-matter: --- / kind: plan / ---', 'paragraph: Text here.']);
    assert.equal(outlineBlocks('Text.\n\n---\nkind: plan\n---\n', 'text')[0]?.kind, 'paragraph');
  });

  it('knows fenced code in Markdown, and a fence that never closes hides nothing', () => {
    check('```\nx = 1\n```\nMum came.', ['code: ``` / x = 1 / ```', 'paragraph: Mum came.'], 'markdown');
    check('```\nMum came.', ['paragraph: ```', 'paragraph: Mum came.'], 'markdown');
  });
});
