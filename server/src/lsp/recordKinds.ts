import type { DocumentKind } from '../engine/types.ts';
import { kindFor, type Settings } from '../settings.ts';
import type { RecordKind } from './protocol.ts';
import { pathOf } from './source.ts';

/** Which kind of record somebody says a document is: a person for this session, or the settings for good. */
export class RecordKinds {
  readonly #chosen = new Map<string, DocumentKind>();

  /** null forgets the choice. */
  choose(uri: string, kind: DocumentKind | null): void {
    if (kind === null) this.#chosen.delete(uri);
    else this.#chosen.set(uri, kind);
  }

  /** What a person or the settings say, or undefined where the record itself must tell. */
  setFor(uri: string, settings: Settings): RecordKind | undefined {
    const chosen = this.#chosen.get(uri);
    if (chosen !== undefined) return { kind: chosen, from: 'chosen' };
    const bySettings = kindFor(pathOf(uri), settings);
    return bySettings === undefined ? undefined : { kind: bySettings, from: 'settings' };
  }

  /** True while nobody says anything else than when the record was last read. */
  isStill(known: RecordKind, uri: string, settings: Settings): boolean {
    const set = this.setFor(uri, settings);
    return set === undefined ? known.from === 'told' : set.from === known.from && set.kind === known.kind;
  }
}
