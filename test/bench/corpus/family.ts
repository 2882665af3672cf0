import { castOf } from './cast.ts';
import type { Random } from './random.ts';
import type { Sources } from './records.ts';
import type { createUnlike } from './unlike.ts';
import { createVoice } from './vary.ts';
import { MONTHS } from './words.ts';

export interface FamilyRecord {
  /** The name of its file. */
  readonly name: string;
  readonly text: string;
}

const DAY = 24 * 60 * 60 * 1000;
/** Sentences are taken until a record has so many UTF-16 units, and none that is longer than the second figure. */
const ENOUGH = 250;
const LONGEST = 110;
/** How often something of the record before is said again, as people do. */
const SAID_AGAIN = 0.1;
/** Every so many records one is of a meeting. */
const BETWEEN_MEETINGS = 8;

/**
 * Small records of one invented family in the order of their days: notes of visits, and minutes now and then. The same
 * people are in all of them, so that there is something to compare.
 * @param unlikeOthers shared by all families that are to be unlike each other
 */
export function createFamily(
  { sentences, names }: Sources,
  unlikeOthers: ReturnType<typeof createUnlike>,
  records: number,
  random: Random,
): FamilyRecord[] {
  const naming = castOf(random);
  const child = `${naming('given')} ${naming('family')} (${random.between(1, 16)})`;
  const fitting = sentences.filter(
    (sentence) => sentence.length < LONGEST && /^[\p{Lu}“"‘'].*[.!?”"’']$/u.test(sentence),
  );
  let day = Date.UTC(2022, 0, random.between(1, 300));
  let before = '';
  return Array.from({ length: records }, (_, i) => {
    const voice = createVoice(names, random, naming);
    const isMeeting = i % BETWEEN_MEETINGS === 0;
    day += random.between(1, 14) * DAY;
    const date = new Date(day);
    const head = [
      isMeeting ? 'CORE GROUP MINUTES' : 'Home visit',
      child,
      `Date: ${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`,
    ];
    const said: string[] = before && random.chance(SAID_AGAIN) ? [before] : [];
    while ([...head, ...said].join(' ').length < ENOUGH) said.push(unlikeOthers(random.pick(fitting), voice));
    before = random.pick(said);
    const body = isMeeting ? `Actions\n${said.map((sentence) => `- ${sentence}`).join('\n')}` : said.join(' ');
    return { name: nameFor(i, isMeeting, date), text: `${head.join('\n')}\n\n${body}\n` };
  });
}

/** With its place in the family, so that no two of a day have one name. */
function nameFor(place: number, isMeeting: boolean, date: Date): string {
  return `${date.toISOString().slice(0, 10)} ${isMeeting ? 'minutes' : 'visit'} ${place + 1}.txt`;
}
