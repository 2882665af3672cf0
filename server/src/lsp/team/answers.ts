import {
  type CancellationToken,
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Connection,
  type Hover,
  type HoverParams,
} from 'vscode-languageserver';
import type { CalmLog } from '../calmLog.ts';
import type { Client } from '../client.ts';
import { contained } from '../contained.ts';
import type { Documents } from '../documents.ts';
import { toRange } from '../positions.ts';
import { SAVE_LOCAL_WORDS, TRY_PHRASE, type TryPhraseAnswer, type TryPhraseParams } from '../protocol/team.ts';
import { type Reading, visibleFindings } from '../readings.ts';
import { sourceOf } from '../source.ts';
import { isTeamFile } from './addresses.ts';
import { completions } from './completion.ts';
import { teamHover } from './hover.ts';
import { localWordActions, namesAt } from './localWords.ts';
import { meantInstead } from './mistakes.ts';
import type { Teams } from './teams.ts';

/** Answers what is asked about a team's own files, and about records for the sake of these. */
export class TeamAnswers {
  readonly #client: Client;
  readonly #documents: Documents;
  readonly #teams: Teams;

  constructor({ client, documents, teams }: { client: Client; documents: Documents; teams: Teams }) {
    this.#client = client;
    this.#documents = documents;
    this.#teams = teams;
  }

  listen(connection: Connection, log: CalmLog): void {
    connection.onCompletion(
      contained('helping with a dictionary', log, [], async ({ textDocument, position }) => {
        const document = this.#teamFile(textDocument.uri);
        return document ? completions(document, position, await this.#teams.namesFor(textDocument.uri)) : [];
      }),
    );
    connection.onRequest(
      TRY_PHRASE,
      contained('trying a phrase', log, null, (params: TryPhraseParams) => this.#tryPhrase(params)),
    );
  }

  /** What a name or a class in a team's file is for; null for every other file. */
  async hover({ textDocument, position }: HoverParams): Promise<Hover | null> {
    const document = this.#teamFile(textDocument.uri);
    return document ? teamHover(document, position, await this.#teams.namesFor(textDocument.uri)) : null;
  }

  /**
   * In a team's file, what was probably meant; in a record, adding a name to the team's.
   * @param reading of the record, where it was read
   */
  async actions(
    params: CodeActionParams,
    reading: Reading | undefined,
    token: CancellationToken,
  ): Promise<CodeAction[]> {
    const { uri } = params.textDocument;
    const { only } = params.context;
    if (only && !only.includes(CodeActionKind.QuickFix)) return [];
    const file = this.#teamFile(uri);
    if (file) return meantInstead(file, params.context.diagnostics);
    const record = this.#documents.get(uri);
    if (!record || !reading || !this.#client.makesFiles) return [];
    const findings = visibleFindings(record, reading).map(({ finding }) => finding);
    const names = namesAt(record.document, params.range, findings, (word) => this.#teams.isGivenName(word));
    if (names.length === 0 || token.isCancellationRequested) return [];
    const place = await this.#teams.localWordsFor(uri);
    if (!place) return [];
    const save = { title: 'Save', command: SAVE_LOCAL_WORDS, arguments: [{ uri: place.uri }] };
    return localWordActions(names, place, this.#client.commands.has(SAVE_LOCAL_WORDS) ? save : undefined);
  }

  async #tryPhrase({ uri, phrase }: TryPhraseParams): Promise<TryPhraseAnswer | null> {
    const document = isTeamFile(uri) ? undefined : this.#documents.get(uri)?.document;
    const trial = document && (await this.#teams.trialFor(uri));
    if (!document || !trial) return null;
    const tried = trial(phrase, sourceOf(document, undefined));
    return 'problem' in tried
      ? { places: [], problem: tried.problem }
      : { places: tried.places.map((span) => toRange(document, span)), problem: null };
  }

  #teamFile(uri: string) {
    return isTeamFile(uri) ? this.#documents.get(uri)?.document : undefined;
  }
}
