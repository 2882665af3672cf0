import type { RecordFacts } from './collection.ts';
import type { RecordSentence } from './record.ts';
import type { ActionResult, ChildrenResult, DisclosureResult, PersonResult, SectionResult } from './results.ts';
import type { DocumentKind, Severity, Span } from './text.ts';

export interface TextEdit extends Span {
  readonly newText: string;
}

export interface Rewrite {
  readonly title: string;
  readonly edits: readonly TextEdit[];
  /** `safe` may be applied without reading; `review` inserts placeholders or changes what is said. */
  readonly safety: 'safe' | 'review';
}

export interface Related {
  readonly span: Span;
  readonly message: string;
}

/** Words of a record that a rule questions, before they become a finding. */
export interface Match {
  readonly rule: string;
  /** Absolute: the words to underline. */
  readonly span: Span;
  readonly severity: Severity;
  /** The sentence it stands in; missing for a match about the whole record. */
  readonly sentence?: RecordSentence;
  /** For phrases: parts of the words by name, as ranges of the sentence's tokens, ends exclusive. A check in code has none. */
  readonly captures?: Readonly<Record<string, readonly [number, number]>>;
  /** Texts for the message and the rewrites, by name. */
  readonly values: Readonly<Record<string, string>>;
  /** What the detection says instead of the rule. */
  readonly message?: string;
  readonly ask?: string;
  readonly rewrites?: readonly RewriteTemplate[];
  readonly related: readonly Related[];
}

/**
 * Text that takes the place of some words or stands after them. `{name}` is a capture, `{verb:take}` the verb "take" in
 * the form of the captured verb, `{child}` the record's only child or [child]; `<< … >>` is left out when a capture in it is missing.
 */
export interface RewriteTemplate {
  readonly title: string;
  /** The capture that is replaced; `words` for the underlined words. */
  readonly replace?: string;
  readonly with?: string;
  /** Instead of `with` where the captured verb is a base form ("to engage", "will engage"). */
  readonly future?: string;
  /** A text that is put right after the underlined words. */
  readonly after?: string;
  /** A sentence that is put after the sentence, in the same cell or item. */
  readonly append?: string;
  /** `safe` only where nothing can be lost and nothing is left to fill in. */
  readonly safety?: 'safe' | 'review';
}

export interface Finding {
  readonly rule: string;
  /** Absolute; `text.slice(span.start, span.end) === text`. */
  readonly span: Span;
  readonly text: string;
  readonly severity: Severity;
  /** What was seen, in plain words. */
  readonly message: string;
  readonly rewrites: readonly Rewrite[];
  /** The questions to ask, or null. */
  readonly prompt: string | null;
  readonly related: readonly Related[];
}

/** A rule that threw: every other rule's findings stand. `reason` never holds words of the record. */
export interface RuleFailure {
  readonly rule: string;
  readonly reason: string;
}

export interface LintSettings {
  /** Rule id → severity it speaks at, or 'off'. Lowers or raises what the declaration says. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  /** Packs that are switched on; rules of other packs are silent. */
  readonly packs: readonly string[];
}

/** A finding that somebody has set aside: counted, and shown where one asks for it. */
export interface IgnoredFinding {
  readonly finding: Finding;
  /** What says so: a comment in the record, an entry about the finding or its rule in a place, or a team's baseline. */
  readonly by: 'comment' | 'finding' | 'record' | 'folder' | 'baseline';
  /** Ids of the entries that say so, in whatever lists. */
  readonly entries: readonly string[];
}

export interface LintResult {
  readonly kind: DocumentKind;
  readonly findings: readonly Finding[];
  /** How many findings were held back because there are enough of the same beside them: counted, never hidden silently. */
  readonly suppressed: number;
  /** Rule id → how many of them were its own; missing when nothing was held back. */
  readonly suppressedByRule?: Readonly<Record<string, number>>;
  /** What people have set aside; the engine itself sets nothing aside. Missing when there is nothing. */
  readonly ignored?: readonly IgnoredFinding[];
  /** How many more would be in `suppressed` if their rules were not set aside in the whole record. Missing when there are none. */
  readonly ignoredBesides?: number;
  readonly failures: readonly RuleFailure[];
  /** The record's people, where they were asked for. */
  readonly people?: readonly PersonResult[];
  /** What the record sets people to do, where it was asked for. */
  readonly actions?: readonly ActionResult[];
  /** What the record shows of the children, where it was asked for. */
  readonly children?: ChildrenResult;
  /** The record's headings in order, where they were asked for. */
  readonly sections?: readonly SectionResult[];
  /** What not everybody may learn who gets the record, where it was asked for. */
  readonly disclosures?: readonly DisclosureResult[];
  /** What is needed to compare the record with others, where it was asked for. */
  readonly facts?: RecordFacts;
}

/** What a reader of the product is told about a rule: the catalogue's public face, used by hovers, pages and reports. */
export interface RuleSummary {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly pack?: string;
  readonly kinds: readonly DocumentKind[];
  /** Which of the four findings of the review it serves. */
  readonly finding: readonly ('F1' | 'F2' | 'F3' | 'F4')[];
  /** Why it matters, in plain words. */
  readonly why: string;
  /** Where that comes from, in words a practitioner knows: "James" Serious Case Review (2019), 7.2.8. */
  readonly sources: readonly string[];
  /** What to do. */
  readonly advice: string;
  readonly examples: { readonly flagged: readonly RuleExample[]; readonly silent: readonly RuleExample[] };
  /** What it says of several records, where it compares them; a rule that does nothing else says the same twice. */
  readonly across?: AcrossSummary;
}

/** The half of a rule that compares the records of a family. */
export interface AcrossSummary extends Pick<RuleSummary, 'title' | 'why' | 'sources' | 'advice'> {
  readonly examples: { readonly flagged: readonly RecordsExample[]; readonly silent: readonly RecordsExample[] };
}

export interface RecordsExample {
  readonly records: readonly { readonly name: string; readonly text: string; readonly kind?: DocumentKind }[];
  /** Silent examples: why it is right to leave them alone. */
  readonly because?: string;
}

export interface RuleExample {
  readonly text: string;
  readonly kind?: DocumentKind;
  /** Flagged examples: the words that are underlined. */
  readonly words?: string;
  /** Flagged examples: the text after the first rewrite. */
  readonly rewrite?: string;
  /** Silent examples: why it is right to leave the wording alone. */
  readonly because?: string;
}
