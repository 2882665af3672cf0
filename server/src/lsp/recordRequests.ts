import type { CancellationToken, Connection } from 'vscode-languageserver';
import type { RuleSummary } from '../engine/types.ts';
import { DOCUMENT_KINDS } from '../engine/types.ts';
import type { CalmLog } from './calmLog.ts';
import { circulationCheck } from './circulationCheck.ts';
import { contained } from './contained.ts';
import type { OpenRecord } from './documents.ts';
import { recordOverview } from './overview.ts';
import {
  CIRCULATION_CHECK,
  type CirculationCheck,
  RECORD_KIND,
  RECORD_OVERVIEW,
  type RecordKind,
  type RecordOverview,
  type RecordParams,
  SET_RECORD_KIND,
  type SetRecordKindParams,
} from './protocol.ts';
import { type Readings, visibleFindings } from './readings.ts';
import type { RecordKinds } from './recordKinds.ts';

/** Answers the requests of protocol.ts. */
export function answerRecordRequests(
  connection: Connection,
  parts: {
    readonly readings: Readings;
    readonly kinds: RecordKinds;
    readonly rules: ReadonlyMap<string, RuleSummary>;
    readonly log: CalmLog;
    /** Called when a person has said what kind of record this is. */
    readonly kindChosen: (record: OpenRecord) => void;
  },
): void {
  const { readings, kinds, rules, log } = parts;

  const kindOf = async ({ uri }: RecordParams, token: CancellationToken): Promise<RecordKind | null> =>
    (await readings.of(uri, token))?.reading.kind ?? null;

  const setKind = async ({ uri, kind }: SetRecordKindParams, token: CancellationToken): Promise<RecordKind | null> => {
    if (kind !== null && !DOCUMENT_KINDS.includes(kind)) return kindOf({ uri }, token);
    kinds.choose(uri, kind);
    const read = await readings.of(uri, token);
    if (read !== null) parts.kindChosen(read.record);
    return read?.reading.kind ?? null;
  };

  const check = async ({ uri }: RecordParams, token: CancellationToken): Promise<CirculationCheck | null> => {
    const read = await readings.of(uri, token);
    return read === null ? null : circulationCheck(read.record.document, read.reading, rules);
  };

  const overview = async ({ uri }: RecordParams, token: CancellationToken): Promise<RecordOverview | null> => {
    const read = await readings.of(uri, token);
    if (read === null) return null;
    const { record, reading } = read;
    return recordOverview(record.document, visibleFindings(record, reading), reading, rules);
  };

  connection.onRequest(RECORD_KIND, contained('telling the kind of record', log, null, kindOf));
  connection.onRequest(SET_RECORD_KIND, contained('telling the kind of record', log, null, setKind));
  connection.onRequest(CIRCULATION_CHECK, contained('checking before circulation', log, null, check));
  connection.onRequest(RECORD_OVERVIEW, contained('laying out the record', log, null, overview));
}
