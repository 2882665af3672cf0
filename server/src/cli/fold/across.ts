import { type CollectionDeclaration, collectFrom } from '../../engine/collection.ts';
import type { CollectionFinding, RecordFacts, Span } from '../../engine/types.ts';
import type { Settings } from '../../settings.ts';
import type { AcrossFinding, AcrossFound, AcrossPlace } from '../across/finding.ts';
import { createFactStore } from '../across/store.ts';
import type { acrossFields, collectionFields } from '../formats/acrossFields.ts';
import type { Place } from '../formats/places.ts';
import { speakingAs } from './speaking.ts';

/** What records show together whose facts came with their results. */
export interface FoldedAcross {
  take(path: string, told: ToldFacts): void;
  /** What somebody has found already, as a line says it. */
  add(told: ToldAcross): void;
  findings(): AcrossFound;
}

/** Facts as `caselint pipe --facts` writes them, with the places that they speak of. */
export interface ToldFacts {
  readonly facts: RecordFacts;
  /** Each with the rules that a comment in the record sets aside there. */
  readonly factPlaces: readonly (Place & { readonly aside?: readonly string[] })[];
}

type AcrossFields = ReturnType<typeof acrossFields>;

/** Lines of earlier versions do not say how much is set aside. */
export type ToldAcross = { readonly collection: readonly AcrossFields[] } & Partial<
  NonNullable<ReturnType<typeof collectionFields>>
>;

/**
 * @param rules how they are to speak
 */
export function createFoldedAcross(
  declarations: readonly CollectionDeclaration[],
  rules: Settings['rules'],
): FoldedAcross {
  const speaking = speakingAs(rules, declarations);
  const store = createFactStore<ToldFacts>();
  const numbers = new Map<string, number>();
  const found: AcrossFinding[] = [];
  let [ignored, old] = [0, 0];
  /** Those of the family that is looked at, read once. */
  const family = new Map<number, ToldFacts>();
  return {
    take(path, told) {
      numbers.set(path, store.keys.length);
      store.add(path, told);
    },
    add({ collection, collectionIgnored = 0, collectionBaseline = 0 }) {
      found.push(...speaking(collection.map(asWritten)));
      ignored += collectionIgnored;
      old += collectionBaseline;
    },
    findings() {
      const findings = [...found];
      let aside = ignored;
      for (const these of collectFrom(store.keys, load, declarations)) {
        const left = these.filter(({ rule, path, span }) => !factPlace(path, span)?.aside?.includes(rule));
        aside += these.length - left.length;
        findings.push(...left.map(asFound));
        family.clear();
      }
      return { findings, ignored: aside, old };
    },
  };

  function load(number: number) {
    const told = store.at(number);
    family.set(number, told);
    return { path: store.keys[number]!.path, facts: told.facts, rules };
  }

  function asFound({ rule, severity, case: family, message, prompt, path, span, related }: CollectionFinding) {
    const at = placeOf(path, span);
    const others = related.map((other) => ({ ...placeOf(other.path, other.span), message: other.message }));
    return { rule, severity, case: family, message, prompt, at, related: others };
  }

  function placeOf(path: string, span: Span): AcrossPlace {
    const { aside: _, ...place } = factPlace(path, span) ?? { ...NOWHERE, ...span };
    return withLines({ path, ...place });
  }

  function factPlace(path: string, { start, end }: Span): ToldFacts['factPlaces'][number] | undefined {
    const { factPlaces } = family.get(numbers.get(path)!)!;
    return factPlaces.find((each) => each.start === start && each.end === end);
  }
}

/** A span that no fact has: the first words of its record stand for it. */
const NOWHERE = { line: 1, column: 1, endLine: 1, endColumn: 1, text: '' };

function asWritten({ rule, severity, case: family, message, prompt, related, ...at }: AcrossFields): AcrossFinding {
  return { rule, severity, case: family, message, prompt, at: withLines(at), related: related.map(withLines) };
}

/** The words alone, for the rest of their lines is elsewhere. */
function withLines<Told extends Place>(place: Told): Told & Pick<AcrossPlace, 'lines'> {
  return { ...place, lines: { text: place.text, span: { start: 0, end: place.text.length } } };
}
