import type { Language } from '../language/language.ts';
import type { Phrase } from '../language/phrase.ts';
import type { Recipient } from '../types.ts';
import type { Shape } from './shapes.ts';

export type About = 'adult' | 'child' | 'family' | 'nobody';

/** Something that not everybody who gets a record may learn, as `dictionaries/disclosure/` tells of it. */
export interface DisclosureDeclaration {
  readonly id: string;
  readonly title: string;
  /** What to ask before the record goes to one of the recipients. */
  readonly question: string;
  readonly why: string;
  readonly advice: string;
  readonly sources: readonly string[];
  /** For whom it is a question; whoever it is about knows it already. */
  readonly recipients: readonly Recipient[];
  /**
   * Whom it has to be about: an adult of the family, a child, or either of them. Missing: anybody, also where nobody can be
   * told. `nobody`: whom the record speaks of beside it is not whom it is about.
   */
  readonly about?: About;
  /** Words that tell it. */
  readonly phrases?: readonly string[];
  /** Words that tell it by how they are written. */
  readonly shapes?: readonly Shape[];
  /** What is written so, begins so or ends so, and tells nothing of the family. */
  readonly beginnings?: readonly string[];
  readonly endings?: readonly string[];
  /** Silent where one of these stands in the sentence. */
  readonly without?: readonly string[];
  /** Silent unless one of these stands in the sentence, or in the label or the column it stands under. */
  readonly with?: readonly string[];
  /** Silent unless one of these stands somewhere in the record. */
  readonly withRecord?: readonly string[];
  readonly examples: { readonly flagged: readonly string[]; readonly silent: readonly string[] };
}

/** A declaration with its phrases read. */
export interface Disclosure {
  readonly declaration: DisclosureDeclaration;
  readonly phrases: readonly Phrase[];
  readonly without: readonly Phrase[];
  readonly with: readonly Phrase[] | null;
  readonly withRecord: readonly Phrase[] | null;
}

/** @throws PhraseError for a phrase that cannot be read */
export function compileDisclosure(declaration: DisclosureDeclaration, language: Language): Disclosure {
  const read = (phrases: readonly string[]) => phrases.map((phrase) => language.phrase(phrase));
  return {
    declaration,
    phrases: read(declaration.phrases ?? []),
    without: read(declaration.without ?? []),
    with: declaration.with ? read(declaration.with) : null,
    withRecord: declaration.withRecord ? read(declaration.withRecord) : null,
  };
}
