import { fromByteArray, toByteArray } from 'base64-js';
import type { Connection } from 'vscode-languageserver';
import type { Linter } from '../engine/linter.ts';
import type { RuleSummary } from '../engine/types.ts';
import { answerFile } from '../review/answerFile.ts';
import { answerName } from '../review/answerName.ts';
import type { CalmLog } from './calmLog.ts';
import type { Configuration } from './configuration.ts';
import { contained } from './contained.ts';
import {
  type FileParams,
  READ_FILE,
  REVIEW_FILE,
  type ReadFileAnswer,
  type ReviewFileAnswer,
} from './protocol/files.ts';
import { readBytes } from './readBytes.ts';
import type { RecordKinds } from './recordKinds.ts';
import { pathOf } from './source.ts';

const NOT_READ: ReadFileAnswer = {
  error: 'Caselint ran into a fault of its own with this file, and could not read it. Your file is not affected.',
};
const NOT_ANSWERED: ReviewFileAnswer = {
  error: 'Caselint ran into a fault of its own, and wrote no comments. Your file is not affected.',
};

/** Answers the requests of protocol/files.ts. Nothing of a file is kept. */
export function answerFileRequests(
  connection: Connection,
  parts: {
    /** Finds what it finds without what people have set aside. */
    readonly linter: Linter;
    readonly configuration: Configuration;
    readonly kinds: RecordKinds;
    readonly rules: ReadonlyMap<string, RuleSummary>;
    readonly log: CalmLog;
  },
): void {
  const { linter, configuration, kinds, rules, log } = parts;

  const read = async (file: FileParams): Promise<ReadFileAnswer> => {
    const found = await readBytes(file);
    if ('error' in found) return found;
    const places = (found.places ?? []).map(({ span: { start, end }, name }) => ({ start, end, name }));
    return { text: found.text, places, notes: found.notes ?? [] };
  };

  const review = async ({ uri, bytes }: FileParams): Promise<ReviewFileAnswer> => {
    const settings = await configuration.for(uri);
    const kind = kinds.setFor(uri, settings)?.kind;
    const path = pathOf(uri);
    const answer = await answerFile(
      path,
      toByteArray(bytes),
      ({ text, format }) => linter.lint({ uri, text, format, ...(kind && { kind }) }, settings),
      [...rules.values()],
      { when: new Date() },
    );
    if ('error' in answer) return answer;
    const name = answerName(path.slice(path.lastIndexOf('/') + 1));
    const { comments, changes, unplaced } = answer;
    return { name, bytes: fromByteArray(answer.bytes), comments, changes, unplaced };
  };

  connection.onRequest(READ_FILE, contained('reading a file', log, NOT_READ, read));
  connection.onRequest(REVIEW_FILE, contained('writing comments into a copy of a file', log, NOT_ANSWERED, review));
}
