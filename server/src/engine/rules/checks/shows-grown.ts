import type { Language } from '../../language/language.ts';
import { isSaidAt, type Place } from '../../people/places.ts';
import type { Person } from '../../types.ts';

const ADULT_AGE = 18;

/**
 * Whether the record shows that somebody is a grown-up of the family or its circle: by a tie, by a surname or a title
 * (children of a record are known by the record's other words), by an age, or by what only grown-ups do and have. Of
 * "Gemma, Steve, Maisie, Nell, Toby" nobody can tell who is who.
 */
export function showsGrown({ role, label, forms }: Person, places: readonly Place[], language: Language): boolean {
  if (role !== 'unknown' || / \p{L}{2}/u.test(label)) return true;
  return places.some(
    (place) =>
      !mayBeAnother(place) &&
      !isDoneTo(place) &&
      (isTitled(place) ||
        isOfAge(place) ||
        isSaidAt(place, 'grown-by-deeds', language, 'after') ||
        isSaidAt(place, 'done-by-grown-up', language)),
  );

  /** "walked Osian home and was giving him his tea": whom it is done to. */
  function isDoneTo({ mention: { tokens }, sentence: { facts } }: Place): boolean {
    return language.findClass('grown-by-deeds', facts).some(([from, to]) => from < tokens[0] && to > tokens[0]);
  }

  /** "Clive let me in, he had walked Osian home": a "he" behind somebody else's name proves nothing of Osian. */
  function mayBeAnother({ mention, sentence: { facts } }: Place): boolean {
    return (
      mention.kind === 'pronoun' &&
      facts.mentions.some((m) => m.kind === 'name' && m.tokens[1] <= mention.tokens[0] && !forms.includes(m.name ?? ''))
    );
  }
}

/** "Mr Weld", "Ms Adair": more than the name stands in the mention. */
function isTitled({ mention }: Place): boolean {
  return mention.name !== undefined && /^(?:mr|mrs|ms|miss|mx)\b/.test(mention.norm);
}

/** "KEVIN, 30s", "Terry (late 60s)", "Gav, 41": not "Dean, 2 weeks". */
function isOfAge({ mention, sentence: { facts } }: Place): boolean {
  const told =
    /^,? ?\(?(?:aged |approx\.? |about |early |mid-? ?|late )*(\d{2})(s)?\b(?! ?(?:weeks|months|days|mins?|minutes|%|am|pm|[./:-]\d))/i.exec(
      facts.text.slice(mention.end),
    );
  return told !== null && mention.name !== undefined && (told[2] !== undefined || Number(told[1]) >= ADULT_AGE);
}
