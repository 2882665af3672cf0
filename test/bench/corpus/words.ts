import type { Random } from './random.ts';

const list = (words: string): readonly string[] => words.split(' ');

export const MONTHS = list('January February March April May June July August September October November December');
export const SHORT_MONTHS = list('Jan Feb Mar Apr Jun Jul Aug Sept Oct Nov Dec');
export const WEEKDAYS = list('Monday Tuesday Wednesday Thursday Friday Saturday Sunday');
export const SHORT_WEEKDAYS = list('Mon Tues Weds Thurs Fri Sat Sun');
export const NUMBERS = list('two three four five six seven eight nine ten eleven twelve');

const GIVEN = list(
  `Aaliyah Adam Aisha Alfie Amara Amy Anya Archie Asha Ava Bella Ben Callum Cara Chloe Connor Daisy Dami Daniel Darius
  Dee Edie Ela Eli Ella Emeka Emily Erin Esme Ethan Eva Farah Faye Femi Finn Florence Freya Gemma George Grace Hana
  Hannah Harley Harry Hassan Holly Ibrahim Imran Iris Isaac Isla Ivy Jack Jade Jamal James Jamie Jasmine Jay Jodie Joe
  Josie Kai Karim Kasia Katie Keira Kian Kofi Kyra Lacey Layla Lee Leila Leon Lewis Lily Logan Lola Luca Lucy Maisie
  Malik Marek Maria Mason Max Maya Megan Mia Milo Mina Molly Musa Nadia Nancy Naomi Nia Noah Nora Oliver Oona Oscar
  Owen Paige Poppy Priya Rafi Rhys Riley Robin Ronnie Rosa Ruby Ryan Sadie Sam Sara Sean Sofia Stella Suki Tamsin Tara
  Teddy Tess Theo Toby Tom Una Vera Wes Yusuf Zac Zara Zoe`.replace(/\s+/g, ' '),
);
const STARTS = list(
  'Ald Ash Bar Birk Black Bram Brock Cald Carl Clay Corn Cran Dal Dun East Elm Fair Fen Garth Glen Hal Haw Hazel Hol Keld Kirk Lang Lin Mar Mel Mill Nether North Oak Pen Rad Ravens Row Sel Shaw Stan Thorn Wal West Whit Win Wood Wyn',
);
const PLACE_ENDS = list(
  'beck borough bridge bury by combe dale den field ford gate ham holme ley mere moor stead ton well wick wood worth',
);
const NAME_ENDS = list(
  'ard by croft dale den ell er field ford ham ing ley man ner ridge shaw son stone ton well wick wood worth',
);

/** Three kinds of names. */
export type NameKind = 'given' | 'family' | 'place';

export function nameOf(kind: NameKind, random: Random): string {
  if (kind === 'given') return random.pick(GIVEN);
  return random.pick(STARTS) + random.pick(kind === 'place' ? PLACE_ENDS : NAME_ENDS);
}

/** Everyday words of which one may stand for another. */
const ALIKE = [
  ...['kitchen hallway bathroom bedroom landing garden', 'breakfast lunch tea supper', 'morning afternoon evening'],
  ...['toast cereal porridge soup pasta', 'coat jumper cardigan jacket hoodie', 'sofa armchair settee mattress'],
  ...['red blue green yellow brown purple grey', 'bus taxi train tram', 'phone tablet laptop', 'cousin sister brother'],
  ...['first second third fourth fifth', 'teddy blanket puzzle scooter football', 'cold damp warm stuffy'],
  ...['letter email text voicemail', 'quietly calmly slowly', 'small large narrow', 'spring summer autumn winter'],
  ...['wrist elbow shoulder knee shin ankle', 'weekly fortnightly monthly', 'washing shopping cooking cleaning'],
].map(list);

const groups = new Map(ALIKE.flatMap((group) => group.map((word) => [word, group] as const)));

/** Another word of the same sort; undefined for a word that has none. */
export function alike(word: string, random: Random): string | undefined {
  const group = groups.get(word) ?? (NUMBERS.includes(word) ? NUMBERS : undefined);
  return group && random.pick(group);
}
