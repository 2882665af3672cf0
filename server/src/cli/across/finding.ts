import type { Severity, Span } from '../../engine/types.ts';
import type { AsideCount } from '../../ignores/countAside.ts';
import type { Place } from '../formats/places.ts';

/** Everything that the records of one run show together. */
export interface AcrossFound extends AsideCount {
  /** Without what people have set aside, which is counted. */
  readonly findings: readonly AcrossFinding[];
}

/** Something that only several records together show, ready to be written down. */
export interface AcrossFinding {
  readonly rule: string;
  readonly severity: Severity;
  /** The family, as people would call it. */
  readonly case: string;
  readonly message: string;
  /** The questions to ask. */
  readonly prompt: string;
  readonly at: AcrossPlace;
  /** Where the other records say it, in the order of the records. */
  readonly related: readonly (AcrossPlace & { readonly message: string })[];
}

/** A place in one of the records: the record itself is read and let go again. */
export interface AcrossPlace extends Place {
  readonly path: string;
  /** The lines on which it lies, and where in them. */
  readonly lines: { readonly text: string; readonly span: Span };
}
