import type { Place } from '../../people/places.ts';
import type { CaseRecord, Person } from '../../types.ts';

/** "Lacey's father", "father of Alfie": of one child, and so perhaps another's stepfather. */
const OF_ONE_CHILD = /['’]s (?:birth )?(?:dad|daddy|father)\b|\bfather of\b/i;
const SOMEBODY_ELSE =
  /^(?:an?|some|unknown|older)\b|\b(?:new|another|latest|previous|different|real|birth|biological|natural)\b/;
const PARTNERS: ReadonlySet<string> = new Set(['partner', 'boyfriend', 'stepfather']);

/**
 * Whether the record names somebody who can hardly be anybody else: "Nobody has spoken to Rory's dad, so I will ring Lee",
 * where Lee is the one man of the family whose tie is not told; "his stepdad" beside "Dan Reeve (Nell's dad)".
 * A "new" partner and a "real" dad are always somebody else.
 */
export function isNamedElsewhere(place: Place, relation: string, { people }: CaseRecord): boolean {
  if (isInitialled(place) || isNamedBehind(place)) return true;
  if (SOMEBODY_ELSE.test(place.mention.norm) || isOneOfMany(place)) return false;
  const { of } = place.mention;
  const owner = of && place.sentence.facts.text.slice(of.start, of.end);
  const men = people.filter((p) => p.named && p.gender === 'male' && !p.forms.some((form) => form === owner));
  // Of "Mr Nair" and Lee, whom the record only knows as a man, Lee is the one whom the family calls so.
  const open = men.filter((p) => p.role === 'unknown' && !p.forms.every((form) => /^Mr\b/.test(form)));
  if (relation === 'father') return open.length === 1 && !men.some((p) => p.relation === 'father');
  if (!PARTNERS.has(relation)) return false;
  return open.length === 1 || (relation === 'stepfather' && men.some(isFatherOfOne));
}

/** "An older boyfriend", "a man": whoever writes so does not mean somebody whom the record has named. */
function isOneOfMany({ sentence: { facts }, mention }: Place): boolean {
  return /\b(?:an?|some|another)(?: \p{L}+){0,2}\s*$/iu.test(facts.text.slice(0, mention.start));
}

/** "PW (dad)", "FA, HA, Delyth, GT": in a record that gives initials only. */
function isInitialled({ sentence: { facts }, mention }: Place): boolean {
  const words = facts.text.slice(mention.start, mention.end);
  if (/^\p{Lu}{2,3} ?\(/u.test(words)) return true;
  const before = /\b\p{Lu}{2,3}, $/u.test(facts.text.slice(0, mention.start));
  return /^\p{Lu}{2,3}$/u.test(words) && (before || /^, \p{Lu}{2,3}\b/u.test(facts.text.slice(mention.end)));
}

/** "A man from work, Darren Vickers", 'male "Uncle Vince"'. */
function isNamedBehind({ sentence: { facts }, mention }: Place): boolean {
  const behind = facts.text.slice(mention.end);
  if (/^,? ["“‘'](?:(?:Uncle|Auntie?|Aunty) )?\p{Lu}\p{Ll}+["”’']/u.test(behind)) return true;
  const gap = /^(?: (?:from|at|of|in) (?:the )?\p{Ll}+)?, (?=\p{Lu})/u.exec(behind)?.[0].length;
  return gap !== undefined && facts.mentions.some(({ kind, start }) => kind === 'name' && start === mention.end + gap);
}

/** "Ryan Tuttle (Lacey's father)" may be the partner as well; whether he is has to be asked, quietly. */
export function hasFatherOfOne({ people }: CaseRecord): boolean {
  return people.some((p) => p.named && isFatherOfOne(p));
}

function isFatherOfOne({ relation, forms }: Person): boolean {
  return relation === 'father' && forms.some((form) => OF_ONE_CHILD.test(form));
}
