import { createBlockReader } from '../../server/src/engine/blocks.ts';
import { readRecord } from '../../server/src/engine/record.ts';
import type { KindTeller } from '../../server/src/engine/text/kind.ts';
import type { CaseRecord, SourceDocument } from '../../server/src/engine/types.ts';
import { builtInLanguage } from './language.ts';

/** A record read with the built-in dictionaries; as notes where nobody tells the kind. */
export function recordOf(document: SourceDocument, tellKind: KindTeller = note): CaseRecord {
  const language = builtInLanguage();
  return readRecord(document, createBlockReader(language), language, tellKind);
}

const note = () => ({ kind: 'note' as const, sure: true }) as unknown as ReturnType<KindTeller>;
