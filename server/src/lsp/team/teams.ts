import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createLinter, type Dictionaries, type Linter } from '../../engine/linter.ts';
import type { RuleSummary } from '../../engine/types.ts';
import type { Settings } from '../../settings.ts';
import { DICTIONARIES, findTeamFolder, MOST_BYTES, readTeamFolder, type TeamDisk } from '../../team/folder.ts';
import { createGivenNames } from '../../team/givenNames.ts';
import { LOCAL_WORDS } from '../../team/localWords.ts';
import type { Team } from '../../team/team.ts';
import type { PhraseTrial } from '../../team/tryPhrase.ts';
import type { Documents } from '../documents.ts';
import { diskPath, isTeamFile } from './addresses.ts';
import type { LocalWordsFile } from './localWords.ts';
import { namesIn, type TeamNames } from './names.ts';

/** What a server needs so that folders may bring along dictionaries and settings of their own. */
export interface TeamParts {
  /** Caselint's own. */
  readonly builtin: Dictionaries;
  /** Without it folders bring nothing along. */
  readonly disk?: TeamDisk;
}

interface FolderTeam {
  readonly team: Team;
  readonly linter: Linter;
}

/**
 * What the folders of the open records make of Caselint. A folder is read when the first of its records is, and kept until
 * something in it changes. A file that is open counts as it stands in the editor, saved or not.
 */
export class Teams {
  readonly #own: Linter;
  readonly #parts: TeamParts | undefined;
  readonly #documents: Documents;
  readonly #folders: () => readonly string[];
  /** By the folder of a record, what holds there; by the folder of a team, the team. */
  readonly #byPlace = new Map<string, Promise<FolderTeam | undefined>>();
  readonly #byRoot = new Map<string, Promise<FolderTeam>>();
  /** What has been read of these by now. */
  readonly #ready = new Map<string, FolderTeam>();
  /** What tries phrases, by the dictionaries that it tries them with. */
  readonly #trials = new WeakMap<Dictionaries, PhraseTrial>();
  #givenNames: ((word: string) => boolean) | undefined;
  readonly #onRead: (team: Team, rules: readonly RuleSummary[]) => void;

  /**
   * @param own Caselint's own linter
   * @param folders the open folders that are trusted, as URIs
   * @param onRead called when what a folder holds has been read
   */
  constructor(parts: {
    own: Linter;
    parts: TeamParts | undefined;
    documents: Documents;
    folders: () => readonly string[];
    onRead: (team: Team, rules: readonly RuleSummary[]) => void;
  }) {
    this.#own = parts.own;
    this.#parts = parts.parts;
    this.#documents = parts.documents;
    this.#folders = parts.folders;
    this.#onRead = parts.onRead;
  }

  /** Reads each record with what its folder makes of Caselint; `ready` comes first. */
  get linter(): Linter {
    const of = (uri: string): Linter => this.#ready.get(placeOf(uri) ?? '')?.linter ?? this.#own;
    const own = this.#own;
    const rules = (): readonly RuleSummary[] => this.#rules();
    return {
      get rules() {
        return rules();
      },
      packs: own.packs,
      lint: (document, ...more) => of(document.uri).lint(document, ...more),
      describe: (document, parts) => of(document.uri).describe(document, parts),
      readAhead: (document) => of(document.uri).readAhead(document),
    };
  }

  /** The team of the folder that a record is in, read; undefined where there is none. Never rejects. */
  async of(uri: string): Promise<Team | undefined> {
    const place = placeOf(uri);
    const top = this.folderOf(uri);
    const { builtin, disk } = this.#parts ?? {};
    if (!builtin || !disk || place === undefined || top === undefined) return undefined;
    let found = this.#byPlace.get(place);
    if (!found) {
      found = this.#find(place, top, builtin, this.#asOpen(disk)).catch(() => undefined);
      this.#byPlace.set(place, found);
    }
    const team = await found;
    if (team && this.#byPlace.get(place) === found) this.#ready.set(place, team);
    return team?.team;
  }

  /** A person's settings with those over them that the folder of a record brings along. */
  async settingsFor(uri: string, settings: Settings): Promise<Settings> {
    return (await this.of(uri))?.config.over(settings) ?? settings;
  }

  /** Where a rule of a team's own is written, as a URI; undefined for Caselint's. */
  pageOf(rule: string): string | undefined {
    const file = [...this.#ready.values()].map(({ team }) => team.ownRules.get(rule)).find(Boolean);
    return file && pathToFileURL(file).href;
  }

  /** The innermost open folder that a file lies in, as a path. */
  folderOf(uri: string): string | undefined {
    const around = this.#folders().filter((folder) => uri.startsWith(`${folder}/`));
    return diskPath(around.sort((one, other) => other.length - one.length)[0] ?? '');
  }

  /** The names that a file of a team's may use: those of the team, else Caselint's. */
  async namesFor(uri: string): Promise<TeamNames> {
    return namesIn((await this.#dictionariesFor(uri)) ?? { rules: [], lexicon: {}, kinds: {} }, this.#rules());
  }

  /** What tries phrases on a record; undefined where there are no dictionaries to try them with. */
  async trialFor(uri: string): Promise<PhraseTrial | undefined> {
    const dictionaries = await this.#dictionariesFor(uri);
    if (!dictionaries) return undefined;
    let trial = this.#trials.get(dictionaries);
    if (!trial) {
      const { createPhraseTrial } = await import('../../team/tryPhrase.ts');
      trial = createPhraseTrial(dictionaries);
      this.#trials.set(dictionaries, trial);
    }
    return trial;
  }

  /** The dictionary that names near a record are added to; undefined where the record is in no folder that is trusted. */
  async localWordsFor(uri: string): Promise<LocalWordsFile | undefined> {
    const root = (await this.of(uri))?.root ?? this.folderOf(uri);
    const disk = this.#parts?.disk;
    if (!disk || root === undefined) return undefined;
    const path = join(root, DICTIONARIES, LOCAL_WORDS);
    const open = this.#documents.all().find(({ document }) => diskPath(document.uri) === path)?.document;
    const text = open?.getText() ?? (await disk.read(path, MOST_BYTES));
    return { uri: pathToFileURL(path).href, text, version: open?.version ?? null };
  }

  isGivenName(word: string): boolean {
    this.#givenNames ??= createGivenNames(this.#parts?.builtin ?? { rules: [], lexicon: {}, kinds: {} });
    return this.#givenNames(word);
  }

  /** Something that a team keeps may be another: everything is read again when it is asked for. */
  forget(): void {
    this.#byPlace.clear();
    this.#byRoot.clear();
    this.#ready.clear();
  }

  async #dictionariesFor(uri: string): Promise<Dictionaries | undefined> {
    return (await this.of(uri))?.dictionaries ?? this.#parts?.builtin;
  }

  async #find(place: string, top: string, builtin: Dictionaries, disk: TeamDisk): Promise<FolderTeam | undefined> {
    const root = await findTeamFolder(place, disk, top);
    if (root === undefined) return undefined;
    let team = this.#byRoot.get(root);
    if (!team) {
      team = this.#read(root, disk, builtin);
      this.#byRoot.set(root, team);
    }
    return team;
  }

  async #read(root: string, disk: TeamDisk, builtin: Dictionaries): Promise<FolderTeam> {
    // What reads dictionaries takes a while to load, and most folders have none.
    const { teamOf } = await import('../../team/team.ts');
    const team = teamOf(await readTeamFolder(root, disk), builtin);
    const linter = team.dictionaries === builtin ? this.#own : createLinter(team.dictionaries);
    this.#onRead(team, linter.rules);
    return { team, linter };
  }

  #asOpen(disk: TeamDisk): TeamDisk {
    const open = this.#documents.all().filter(({ document }) => isTeamFile(document.uri));
    const texts = new Map(open.map(({ document }) => [diskPath(document.uri) ?? '', document.getText()]));
    return {
      async list(folder) {
        const here = [...texts.keys()].filter((file) => dirname(file) === folder).map((file) => basename(file));
        const there = await disk.list(folder);
        return here.length > 0 ? [...new Set([...(there ?? []), ...here])] : there;
      },
      read: async (file, bytes) => texts.get(file) ?? disk.read(file, bytes),
    };
  }

  #rules(): readonly RuleSummary[] {
    const all = [this.#own, ...[...this.#ready.values()].map(({ linter }) => linter)];
    return [...new Map(all.flatMap(({ rules }) => rules).map((rule) => [rule.id, rule])).values()];
  }
}

/** The folder of a record on this computer. */
function placeOf(uri: string): string | undefined {
  const path = diskPath(uri);
  return path === undefined ? undefined : dirname(path);
}
