import type { Connection, Diagnostic } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { collectionRulesIn } from '../../engine/collection.ts';
import type { Dictionaries, Linter } from '../../engine/linter.ts';
import type { CollectionFinding, Finding } from '../../engine/types.ts';
import type { Settings } from '../../settings.ts';
import type { Asides } from '../asides.ts';
import type { CalmLog } from '../calmLog.ts';
import type { Configuration } from '../configuration.ts';
import { contained } from '../contained.ts';
import { toDiagnostic } from '../diagnostics.ts';
import { toRange } from '../positions.ts';
import type { FileParams } from '../protocol/files.ts';
import {
  CHECK_ACROSS,
  CHECK_FILE,
  type CheckFileAnswer,
  type FileFindings,
  FORGET_FILES,
  type ForgetFilesParams,
} from '../protocol/folder.ts';
import { readBytes } from '../readBytes.ts';
import type { RecordKinds } from '../recordKinds.ts';
import type { RulePage } from '../rulePages.ts';
import { isRecordUri, pathOf } from '../source.ts';
import type { Teams } from '../team/teams.ts';
import { CheckedRecords } from './checked.ts';

const NOT_CHECKED: CheckFileAnswer = {
  error: 'Caselint ran into a fault of its own with this file, and could not read it. Your file is not affected.',
};
const NO_RECORD: CheckFileAnswer = { isRecord: false, items: [] };
/** Of a reading that nobody can ask about: the file is not open. */
const NO_READING = 0;

/** What the files of the folder show together, for whoever is asked about one of them. */
export interface FolderFindings {
  /** Those that stand in a record; none where it has changed since its file was read. */
  in(uri: string, text: string): readonly Finding[];
}

/** Answers the requests of protocol/folder.ts. */
export function answerFolderRequests(
  connection: Connection,
  parts: {
    /** Finds what it finds without what people have set aside. */
    readonly linter: Linter;
    readonly configuration: Configuration;
    readonly kinds: RecordKinds;
    readonly rulePage: RulePage;
    readonly log: CalmLog;
    /** Says which findings are set aside that only several records show. */
    readonly asides: Pick<Asides, 'has'>;
    /** Caselint's own, for what rules for several records say. */
    readonly dictionaries: Pick<Dictionaries, 'collection'> | undefined;
    /** What the folders of the files make of them. */
    readonly teams: Pick<Teams, 'of'>;
  },
): FolderFindings {
  const { linter, asides, configuration, kinds, rulePage, log, dictionaries, teams } = parts;
  const declarations = collectionRulesIn(dictionaries);
  const records = new CheckedRecords();
  let found: readonly CollectionFinding[] = [];

  const check = async (file: FileParams): Promise<CheckFileAnswer> => {
    const { uri } = file;
    const settings = await configuration.for(uri);
    records.forget([uri]);
    found = found.filter(({ path }) => path !== pathOf(uri));
    if (!settings.enable || !isRecordUri(uri, settings)) return NO_RECORD;
    const read = await readBytes(file);
    if ('error' in read) return read;
    const { text, format } = read;
    const kind = kinds.setFor(uri, settings)?.kind;
    const source = { uri, text, format, ...(kind && { kind }) };
    const { findings, facts } = linter.lint(source, settings, ['facts']);
    const ofTeam = await teams.of(uri);
    const own = ofTeam ? collectionRulesIn(ofTeam.dictionaries) : declarations;
    const document = facts
      ? records.keep({ source, facts, settings, declarations: own })
      : TextDocument.create(uri, 'markdown', NO_READING, text);
    return { isRecord: true, items: findings.map((finding) => itemOf(document, finding, settings)) };
  };

  const across = async (): Promise<readonly FileFindings[]> => {
    const ids = linter.rules.map(({ id }) => id);
    found = records.findings(declarations).filter((finding) => !isAside(finding, ids));
    return [...new Set(found.map(({ path }) => path))].map((path) => ({
      uri: records.at(path)!.document.uri,
      items: found.filter((finding) => finding.path === path).map(acrossItem),
    }));
  };

  const forget = async ({ uris }: ForgetFilesParams): Promise<null> => {
    records.forget(uris);
    return null;
  };

  /** As people set aside what one record shows. */
  function isAside(finding: CollectionFinding, rules: readonly string[]): boolean {
    const { source, settings } = records.at(finding.path)!;
    return asides.has(inRecord(finding), source, settings, rules);
  }

  /** As a finding of the record in which it stands. */
  function inRecord({ path, rule, severity, message, prompt, span }: CollectionFinding): Finding {
    const text = records.at(path)!.source.text.slice(span.start, span.end);
    return { rule, severity, message, prompt, span, text, rewrites: [], related: [] };
  }

  function acrossItem(finding: CollectionFinding): Diagnostic {
    const { path, related } = finding;
    const { document, settings } = records.at(path)!;
    const item = itemOf(document, inRecord(finding), settings);
    const elsewhere = related.flatMap((place) => {
      const other = records.at(place.path)?.document;
      return other ? [{ location: { uri: other.uri, range: toRange(other, place.span) }, message: place.message }] : [];
    });
    return { ...item, relatedInformation: elsewhere };
  }

  function itemOf(document: TextDocument, finding: Finding, settings: Settings): Diagnostic {
    const { data: _, ...item } = toDiagnostic(document, { id: NO_READING, settings }, { finding, index: 0 }, rulePage);
    return item;
  }

  connection.onRequest(CHECK_FILE, contained('reading a file', log, NOT_CHECKED, check));
  connection.onRequest(CHECK_ACROSS, contained('comparing records', log, [], across));
  connection.onRequest(FORGET_FILES, contained('comparing records', log, null, forget));
  return {
    in(uri, text) {
      const path = pathOf(uri);
      if (records.at(path)?.source.text !== text) return [];
      return found.filter((finding) => finding.path === path).map(inRecord);
    },
  };
}
