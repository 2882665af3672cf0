import {
  CodeActionKind,
  type Connection,
  type InitializeResult,
  PositionEncodingKind,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import type { Linter } from '../engine/linter.ts';
import { COMMENT_SUMMARY } from '../ignores/comments.ts';
import type { ListFiles } from '../ignores/files.ts';
import { Asides } from './asides.ts';
import { CalmLog } from './calmLog.ts';
import { type Client, readClient } from './client.ts';
import { codeActions } from './codeActions.ts';
import { Configuration } from './configuration.ts';
import { contained } from './contained.ts';
import { Delivery } from './delivery.ts';
import { type DocumentEvents, Documents } from './documents.ts';
import { answerFileRequests } from './fileRequests.ts';
import { answerFolderRequests } from './folder/requests.ts';
import { hover } from './hover.ts';
import { answerIgnoreRequests } from './ignoreRequests.ts';
import { answerGap } from './lenses/answer.ts';
import { Lenses } from './lenses/lenses.ts';
import { Pauses } from './pauses.ts';
import { ANSWER_GAP, CLICK_GAP, FIX_ALL_KIND, RECORD_KIND_CHANGED } from './protocol.ts';
import { Readings } from './readings.ts';
import { RecordKinds } from './recordKinds.ts';
import { answerRecordRequests } from './recordRequests.ts';
import { type RulePage, rulePagesBelow } from './rulePages.ts';
import { TeamAnswers } from './team/answers.ts';
import { TeamDesk } from './team/teamDesk.ts';
import type { TeamParts } from './team/teams.ts';

export interface ServerOptions {
  /** Caselint's version, told to the client. */
  readonly version: string;
  /** Where the pages about rules are when the client does not say: a URI. */
  readonly rulePages: string;
  /** Where lists of what people ignore are kept; without it none are. */
  readonly lists?: ListFiles;
  /** What folders need to bring along dictionaries and settings of their own; without it none do. */
  readonly team?: TeamParts;
}

/** Serves one client over a connection that does not listen yet, until the client ends it. */
export function startServer(connection: Connection, linter: Linter, options: ServerOptions): void {
  connection.onInitialize((params) => {
    const client = readClient(params);
    const initialized = serve(connection, linter, client, options);
    connection.onInitialized(initialized);
    return describe(client, options.version);
  });
  connection.listen();
}

/** Wires the parts together; gives back what is to be done once the client is ready. */
function serve(connection: Connection, linter: Linter, client: Client, options: ServerOptions): () => void {
  const log = new CalmLog(connection);
  const rules = new Map([...linter.rules, COMMENT_SUMMARY].map((rule) => [rule.id, rule]));
  const documents = new Documents();
  const desk = new TeamDesk({
    ...{ connection, client, documents, linter, rules, log, parts: options.team },
    changed: () => {
      configuration.changed(undefined);
      delivery.showAgain(documents.all());
    },
  });
  const { teams } = desk;
  const ownPage = rulePagesBelow(client.rulePages ?? options.rulePages);
  const rulePage: RulePage = (rule) => teams.pageOf(rule) ?? ownPage(rule);
  const about = { client, rules, rulePage };
  const answers = new TeamAnswers({ client, documents, teams });
  const kinds = new RecordKinds();
  const configuration = new Configuration(connection, client, teams.linter, log, teams);
  const asides = new Asides(connection, client, options.lists);
  const withoutAsides = asides.around(teams.linter);
  const readings = new Readings(documents, configuration, kinds, withoutAsides, log, (uri, kind) => {
    if (client.hearsKinds) void connection.sendNotification(RECORD_KIND_CHANGED, { uri, ...kind });
  });
  const lenses = new Lenses({ connection, client, configuration, readings });
  const pauses = new Pauses(configuration, (record) => {
    delivery.paused(record);
    lenses.paused(record);
  });
  const delivery = new Delivery({ connection, client, documents, readings, pauses, rulePage, log });

  const events: DocumentEvents = {
    changed: (record) => {
      delivery.changed(record);
      void pauses.edited(record);
    },
    saved: (record) => pauses.pause(record),
    closed: (record) => {
      pauses.forget(record);
      delivery.closed(record);
      configuration.forget(record.document.uri);
    },
  };
  documents.listen(connection, desk.apart(events));
  connection.onDidChangeConfiguration((params) => {
    configuration.changed(params?.settings);
    delivery.showAgain(documents.all());
  });

  /** What people have set aside is another: every record is looked at afresh. */
  const asidesChanged = (): void => {
    for (const record of documents.all()) record.reading = null;
    delivery.showAgain(documents.all());
  };
  connection.onDidChangeWatchedFiles((params) => {
    asidesChanged();
    desk.filesChanged(params);
  });

  connection.languages.diagnostics.on(
    contained('underlining', log, { kind: 'full', items: [] }, (params, token) => delivery.pull(params, token)),
  );
  connection.onCodeAction(
    contained('offering rewrites', log, [], async (params, token) => {
      const read = await readings.of(params.textDocument.uri, token);
      const own = read === null ? [] : codeActions(params, read.record, read.reading, about);
      return [...own, ...(await answers.actions(params, read?.reading, token))];
    }),
  );
  const dictionaries = options.team?.builtin;
  const forFolders = { linter: withoutAsides, asides, configuration, kinds, rulePage, log, dictionaries, teams };
  const folder = answerFolderRequests(connection, forFolders);
  connection.onHover(
    contained('explaining a finding', log, null, async (params, token) => {
      const { textDocument, position } = params;
      const read = await readings.of(textDocument.uri, token);
      if (read === null) return answers.hover(params);
      const { record, reading } = read;
      return hover(position, record, reading, about, folder.in(textDocument.uri, record.document.getText()));
    }),
  );
  connection.onCodeLens(
    contained('showing what actions leave open', log, [], (params, token) => lenses.of(params, token)),
  );
  connection.onExecuteCommand(
    contained('showing what actions leave open', log, null, (params) =>
      answerGap(params, { connection, client, documents }),
    ),
  );
  answers.listen(connection, log);
  answerRecordRequests(connection, {
    readings,
    kinds,
    rules,
    log,
    kindChosen: (record) => delivery.showAgain([record]),
  });
  answerFileRequests(connection, { linter: withoutAsides, configuration, kinds, rules, log });
  answerIgnoreRequests(connection, { asides, documents, readings, rules, log, changed: asidesChanged });
  return () => {
    configuration.register();
    asides.register(asidesChanged);
    desk.register();
  };
}

function describe(client: Client, version: string): InitializeResult {
  return {
    serverInfo: { name: 'Caselint', version },
    capabilities: {
      positionEncoding: PositionEncodingKind.UTF16,
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
      codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL_KIND] },
      hoverProvider: true,
      completionProvider: { triggerCharacters: ['<'] },
      codeLensProvider: { resolveProvider: false },
      ...(!client.commands.has(CLICK_GAP) && { executeCommandProvider: { commands: [ANSWER_GAP] } }),
      ...(client.pulls && {
        diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false },
      }),
    },
  };
}
