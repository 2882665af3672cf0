import type { Finding, SourceDocument } from '../../../server/src/engine/types.ts';
import type { ReadRecord } from '../../../server/src/readers/reader.ts';
import { lintSample, samplesIn } from '../samples.ts';
import { blocksOfRecord, type RecordBlock } from './recordBlocks.ts';

/**
 * The records of a folder of which something else is asked when they are put into a file, by their names.
 * @param through puts the blocks of a record into a file and reads them again
 */
export function askedOtherwise(
  folder: string,
  through: (blocks: readonly RecordBlock[]) => Pick<ReadRecord, 'text' | 'format'>,
): string[] {
  const samples = samplesIn(folder);
  if (samples.length === 0) throw new Error(`there is no record in ${folder}`);
  return samples.filter(({ document }) => !isSame(document, through(blocksOfRecord(document)))).map(({ name }) => name);
}

function isSame(document: SourceDocument, { text, format }: Pick<ReadRecord, 'text' | 'format'>): boolean {
  const inText = lintSample(document);
  // A file of a word processor has no front matter to tell the kind of a record in.
  const kind = document.text.startsWith('---') ? { kind: inText.kind } : {};
  const inFile = lintSample({ uri: document.uri, text, format, ...kind });
  return inText.kind === inFile.kind && saidOf(inText.findings) === saidOf(inFile.findings);
}

/** Rules and words, without the marks that only text has. */
function saidOf(findings: readonly Finding[]): string {
  const said = findings.map(({ rule, text }) => `${rule}: ${text.replace(/\*\*|__|[*_\\>]|<br ?\/?>/g, ' ')}`);
  return said
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .sort()
    .join('\n');
}
