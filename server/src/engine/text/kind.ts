import { type BlockOutline, DOCUMENT_KINDS, type DocumentKind } from '../types.ts';
import { baseName } from './baseName.ts';
import { readKindSigns, SIGN_SOURCES, type SignSource, type Signs } from './kindSigns.ts';
import { createPhraseScale, plainWords } from './phraseScale.ts';

/** Phrases and what each weighs for one kind of record, by where they stand; `shape` weighs what the layout looks like. */
export type KindWords = Readonly<Partial<Record<SignSource | 'shape', Readonly<Record<string, number>>>>>;
export type KindsData = Readonly<Record<DocumentKind, KindWords>>;

export type KindSource = 'front-matter' | 'title' | 'opening' | 'headings' | 'shape' | 'name' | 'default';

/**
 * Tells what kind of record a text is and what told it, from its blocks; its file name counts last, against nothing but a
 * layout, and what nothing tells is a note. `fileName` may be a bare name, a path or a uri.
 */
export type KindTeller = (
  text: string,
  blocks: readonly BlockOutline[],
  fileName: string,
) => { readonly kind: DocumentKind; readonly from: KindSource };

type Scores = Record<DocumentKind, number>;

/** A title alone decides when it weighs this much and leads by as much as the second number. */
const TITLE_DECIDES = [5, 3] as const;
const BODY_DECIDES = 3;
/** A file's name says more than a layout when it weighs this much. */
const NAME_DECIDES = 8;

/** Makes a teller from the words of `dictionaries/kinds`. Pure: the same words and text give the same kind. */
export function createKindTeller(data: KindsData): KindTeller {
  const scales = Object.fromEntries(
    SIGN_SOURCES.map((source) => [source, createPhraseScale(mapKinds((kind) => data[kind][source] ?? {}))]),
  ) as Record<SignSource, ReturnType<typeof createPhraseScale>>;

  return (text, blocks, fileName) => {
    const signs = readKindSigns(text, blocks);
    const declared = DOCUMENT_KINDS.find((kind) => kind === signs.declared);
    if (declared) return { kind: declared, from: 'front-matter' };

    const title = scales.title([plainWords(signs.declared), ...signs.title]);
    const [first, second] = ranked(title);
    if (title[first] >= TITLE_DECIDES[0] && title[first] - title[second] >= TITLE_DECIDES[1])
      return { kind: first, from: 'title' };

    const opening = scales.opening(signs.opening);
    const headings = scales.headings(signs.headings);
    const layout = shapeScores(data, signs);
    const shape = sum(scales.columns(signs.columns), scales.fields(signs.fields), layout);
    const all = sum(title, opening, headings, shape);
    const [best] = ranked(all);
    const named = scales.title([plainWords(baseName(fileName))]);
    const [byName] = ranked(named);
    // E-mails and logs are what a referral or a chronology may be written as.
    const isLayoutAlone = all[best] === layout[best] && named[byName] >= NAME_DECIDES;
    if (all[best] >= BODY_DECIDES && !isLayoutAlone)
      return { kind: best, from: strongest(best, { title, opening, headings, shape }) };

    return named[byName] > 0 ? { kind: byName, from: 'name' } : { kind: 'note', from: 'default' };
  };
}

function shapeScores(data: KindsData, signs: Signs): Scores {
  return mapKinds((kind) => {
    let score = 0;
    for (const shape of signs.shapes) score += data[kind].shape?.[shape] ?? 0;
    return score;
  });
}

function mapKinds<T>(value: (kind: DocumentKind) => T): Record<DocumentKind, T> {
  return Object.fromEntries(DOCUMENT_KINDS.map((kind) => [kind, value(kind)])) as Record<DocumentKind, T>;
}

function sum(...scores: readonly Scores[]): Scores {
  return mapKinds((kind) => scores.reduce((total, score) => total + score[kind], 0));
}

/** The heaviest kind and the one after it; equal weights keep the order of the kinds. */
function ranked(scores: Scores): readonly [DocumentKind, DocumentKind] {
  const [first = 'note', second = 'note'] = [...DOCUMENT_KINDS].sort((a, b) => scores[b] - scores[a]);
  return [first, second];
}

function strongest(
  kind: DocumentKind,
  parts: Readonly<Record<'title' | 'opening' | 'headings' | 'shape', Scores>>,
): KindSource {
  const order = ['title', 'opening', 'headings', 'shape'] as const;
  return order.reduce((best, part) => (parts[part][kind] > parts[best][kind] ? part : best), order[0]);
}
