import { once } from '../../language/remember.ts';
import type { Place } from '../../people/places.ts';
import type { Who } from '../../people/who.ts';
import type { CaseRecord, Person, SentenceFacts } from '../../types.ts';

const ADULT_AGE = 18;
const STREET =
  / (?:st|street|rd|road|tce|terrace|ave|avenue|close|lane|drive|way|row|court|ct|place|crescent|cres|gardens|grove|hill|walk|mews)$/i;
/** Kin who may be children themselves. */
const SIBLINGS: ReadonlySet<string> = new Set(['brother', 'sister', 'nephew', 'niece']);

/** "her baby brother", "Sister – Adaeze, 16", a brother of whom nothing tells that he is grown. */
export function isYoung({ relation = '' }: Person, places: readonly Place[], { text }: CaseRecord): boolean {
  if (!SIBLINGS.has(relation)) return false;
  const ages = places.map(
    ({ span }) => /^[\s,(–-]*(?:aged )?(\d{1,2})\b/.exec(text.slice(span.end, span.end + 12))?.[1],
  );
  const age = ages.find((a) => a !== undefined);
  if (age !== undefined) return Number(age) < ADULT_AGE;
  return !places.some(({ mention }) => /\b(?:big|older|adult|grown)\b/.test(mention.norm));
}

/** "lives in Barry", "with whom Rory lives", "never left with Amelia": a town, or the child. */
export function isNoAdult({ role }: Person, places: readonly Place[]): boolean {
  return (
    role === 'unknown' &&
    places.some(({ mention, sentence: { facts } }) => {
      const [start] = mention.tokens;
      // "lives at 4 Bryn Tce"
      if (STREET.test(mention.name ?? '') && /^\d/.test(facts.tokens[start - 1]?.norm ?? '')) return true;
      // "Luca lives with his mother": a child, until the record says more.
      const after = facts.text.slice(mention.end);
      if (
        /^,? (?:who )?(?:lives?|resides?|living) with (?:his|her|their) (?:own )?(?:m[uoa]m|mother|dad|father|parents|nan|gran)/.test(
          after,
        )
      )
        return true;
      const [earlier, before] = [facts.tokens[start - 2]?.norm ?? '', facts.tokens[start - 1]?.norm];
      if (before === 'with' && /^(?:left|alone|own|time)$/.test(earlier))
        return !mention.name?.includes(' ') && !facts.mentions.some((m) => m.kind === 'child');
      return before === 'whom' || (before === 'in' && places.length === 1);
    })
  );
}

/** In somebody's words, the name too: "collected by 'a friend of Mum's', Beata" is told by the writer. */
export function isQuoted({ quoted, mention, span, sentence }: Place): boolean {
  if (!quoted) return false;
  const end = mention.name ? span.end : span.start;
  return sentence.quotations.some((q) => q.kind === 'speech' && q.span.start < span.start && end <= q.span.end);
}

/** "Dad", "the father": not "fathers", and no pronoun for somebody who may be another. */
export function isSingleFather({ mention }: Place): boolean {
  return mention.kind !== 'pronoun' && !/(?:father|dad)s$/.test(mention.norm);
}

/** "Freya is nervous, but her friend Poppy goes": a child, as her friends are. */
export function isChildsFriend({ sentence, mention }: Place, who: Who): boolean {
  if (mention.relation !== 'friend' || !/^(?:his|her|their) /.test(mention.norm)) return false;
  const owner = sentence.facts.mentions.findLast((m) => m.tokens[1] <= mention.tokens[0] && m.kind !== 'pronoun');
  return owner !== undefined && (owner.kind === 'child' || who.personOf(sentence, owner)?.role === 'child');
}

/** Those whom a sentence calls somebody's child: "Ellie's step-dad". */
export const fatheredIn = once(({ text, mentions }: SentenceFacts): readonly string[] =>
  mentions.flatMap(({ of, relation = '' }) =>
    of && /^(?:step)?father$/.test(relation) ? [text.slice(of.start, of.end)] : [],
  ),
);
