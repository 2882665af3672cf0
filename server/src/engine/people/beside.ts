import { genderOfRelation, type Human } from './human.ts';
import type { Reading } from './reading.ts';
import type { Sighting } from './sightings.ts';

/** Before somebody spoken to or met. */
const MET = /\b(?:to|with|by|from|met|saw|rang|phoned|of|for)\s+$/i;

/** "Craig Lomas, 34, Maisie's father and Danielle's ex-partner": whose description stands beside their name. */
export function besideName(sighting: Sighting, reading: Reading): Human | undefined {
  return isWhat(sighting, reading) ?? appositionTo(sighting, reading);
}

/**
 * "Mum's ex-partner Lee Hanratty (father of Jaxon)", "Mum's new partner, Darren Hoyle (gave dob …)", "spoke to Dad, Ali
 * Hussein, who …": whose full name stands right after a description without being one mention with it.
 */
export function namedAhead(sighting: Sighting, reading: Reading): Human | undefined {
  const { mention, facts, base } = sighting;
  const next = reading.beside(sighting).find((s) => s.mention.start >= mention.end);
  const human = next && reading.personAt(next);
  if (!human?.name || human.child || human.professional || next!.base !== base) return undefined;
  const gender = genderOfRelation(mention.relation);
  if (gender && human.gender && gender !== human.gender) return undefined;
  const between = facts.text.slice(mention.end, next!.mention.start);
  const after = facts.text.slice(next!.mention.end);
  const startsWithName = facts.text.startsWith(next!.mention.name ?? '\n', next!.mention.start);
  if (!startsWithName) return undefined;
  if (/^ *[\t|] *$/.test(between)) return /^\s*(?:[\t|]|$)/.test(after) ? human : undefined;
  if (between === ' ') return mention.of ? human : undefined;
  if (between !== ', ' || !next!.mention.name!.includes(' ')) return undefined;
  if (mention.of) return /^ ?[,;.(]|^$/.test(after) ? human : undefined;
  // In a list of those present a comma parts people; after somebody spoken to, or "the children's", it does not.
  if (/\b(?:children|child|kids|boys|girls|twins|baby)['’]?s?['’]? $/i.test(facts.text.slice(0, mention.start)))
    return human;
  return MET.test(facts.text.slice(0, mention.start)) && /^(?:, who|\.|$| \()/.test(after) ? human : undefined;
}

/** Between a name and what they are: " is ", " is Jaydon and ", " is the children's ". */
const IS =
  /^(?:,? \(?(?:aged )?\d{1,2}\)?,?)? (?:(?:is|was|has been) (?:named|identified|given) by [^.;,]{1,30} as |(?:is|was) (?:(?:also|now) )?)(?:\p{Lu}\S+(?:,| and| &) |(?:(?:the|both|these|all(?: the)?) )?(?:child(?:ren)?|kids?|boys?|girls?|twins?|bab(?:y|ies)|bairns?|siblings?)(?:['’]s|s['’]?) )?$/u;

/** "He is Jaydon and Tilly's dad", "Ms Pell is the children's mother": the words between are those of the owner. */
function isWhat(sighting: Sighting, reading: Reading): Human | undefined {
  const { mention, facts } = sighting;
  if (!mention.of && mention.kind !== 'kin') return undefined;
  // "Dean is mum's partner": the mother is the owner, not Dean.
  if (/^['’]s\b/.test(facts.text.slice(mention.end))) return undefined;
  const subject = reading
    .beside(sighting)
    .find((s) => s.mention.start < mention.start && IS.test(facts.text.slice(s.mention.end, mention.start)));
  const human = subject && reading.personAt(subject);
  // A title alone makes nobody a worker: what they are to the child says more.
  const isFamily = human && (!human.professional || (human.presumed && mention.kind === 'kin'));
  return human?.name && !human.child && isFamily ? human : undefined;
}

function appositionTo(sighting: Sighting, reading: Reading): Human | undefined {
  const { mention, facts } = sighting;
  // "Tash, mum's friend": she is not mum.
  if (/^['’]s\b/.test(facts.text.slice(mention.end))) return undefined;
  const before = reading.beside(sighting).findLast((s) => s.mention.start < mention.start);
  const human = before && reading.personAt(before);
  if (!human?.name || human.professional || human.child) return undefined;
  const gender = genderOfRelation(mention.relation);
  if (gender && human.gender && gender !== human.gender) return undefined;
  const between = facts.text.slice(before!.mention.end, mention.start);
  const isOwned = mention.of !== undefined;
  // "… apart from Kirsty" - mother's cousin
  if (isOwned && /^["”’']? ?[-–] ?$/.test(between)) return human;
  if (before!.mention.relation !== undefined) {
    const inBrackets = facts.text.slice(before!.mention.start, mention.start).includes('(') && between.startsWith(',');
    return /^(?:,| and| &|, and) (?:also )?$/.test(between) && (isOwned || inBrackets) ? human : undefined;
  }
  const after = facts.text.slice(mention.end);
  // "Rosa, who is mum's girlfriend", "we met Brenda, dad's new partner, at the home"
  if (isOwned && /^,? (?:who|that) (?:is|was) (?:also |now |still )?$/.test(between)) return human;
  // "Jools, who I understand to be a friend of the family"
  if (
    /^,? (?:who|whom) (?:I|we|staff) (?:understand|believe|think|take|took|know|presume|assume) (?:to be|is|as|for) $/.test(
      between,
    )
  )
    return human;
  const isBare = mention.tokens[1] - mention.tokens[0] === 1 && !/s$/.test(mention.norm);
  if (
    (isOwned || isBare || /^(?:her|his) /.test(mention.norm)) &&
    before!.mention.kind === 'name' &&
    /^, (?:aged )?(?:\d{1,2}, )?$/.test(between) &&
    /^(?:[,;.)]|$| (?:who|since|of|for|and)\b)/.test(after)
  )
    return human;
  // "Imogen O, mum + dad in": who was there.
  if (isBare && /^ ?(?:\+|&|and|,|\/) ?(?:mum|dad|mother|father|nan|gran|both|step)/i.test(after)) return undefined;
  const opens = before!.mention.tokens[0] === 0 || /[.;|•] ?$/.test(facts.text.slice(0, before!.mention.start));
  if (opens && /^(?: ?\(|,|:| [–-]) ?(?:(?:aged )?\d{1,2},? )?$/.test(between)) return human;
  const next = facts.tokens[mention.tokens[1]]?.norm ?? '';
  const isTold = isOwned || /^(?:her|his) /.test(mention.norm) || next === 'to' || next === 'of';
  const saidToBe =
    /^ (?:is|was|as) (?:(?:also|now|still|just|only) )*["“”']?(?:just |only )?$/i.test(between) ||
    / (?:is|was) (?:thought|believed|said|alleged|understood|known|named|assumed|reported) (?:to be|as) $/i.test(
      between,
    );
  return saidToBe && (isTold || mention.kind === 'stranger') ? human : undefined;
}
