import {
  Disposable,
  EventEmitter,
  type FileChangeEvent,
  FileChangeType,
  FilePermission,
  type FileStat,
  FileSystemError,
  type FileSystemProvider,
  FileType,
  MarkdownString,
  RelativePattern,
  Uri,
  workspace,
} from 'vscode';
import * as l10n from '../l10n.ts';
import { fileOf, TEXT_SCHEME } from './addresses.ts';
import type { ReadFile } from './readFile.ts';
import { fileName, patternFor } from './textNames.ts';

/** Word writes a file in several steps; they are waited for, in milliseconds. */
const SETTLE_MS = 500;
/** Says that what follows is UTF-8, whatever a person has set for files. VS Code does not show it. */
const UTF8_MARK = '\uFEFF';

/** Lets VS Code open the texts of files as documents that nobody can edit; registered until it is disposed of. */
export function registerTextFiles(read: ReadFile): Disposable {
  const isReadonly = new MarkdownString(
    l10n.t('This is the text of a file, for reading. Change the words in the program that you write it with.'),
  );
  return workspace.registerFileSystemProvider(TEXT_SCHEME, new TextFiles(read), { isCaseSensitive: true, isReadonly });
}

/** Texts of files as a file system that holds nothing: each is read from its file when it is asked for. */
class TextFiles implements FileSystemProvider {
  readonly #read: ReadFile;
  readonly #changed = new EventEmitter<FileChangeEvent[]>();

  readonly onDidChangeFile = this.#changed.event;

  constructor(read: ReadFile) {
    this.#read = read;
  }

  /** Tells when the file has changed, once it has come to rest. */
  watch(uri: Uri): Disposable {
    const file = fileOf(uri);
    const pattern = new RelativePattern(Uri.joinPath(file, '..'), patternFor(fileName(file.path)));
    const watcher = workspace.createFileSystemWatcher(pattern);
    let timer: NodeJS.Timeout | undefined;
    const soon = () => {
      clearTimeout(timer);
      timer = setTimeout(() => this.#changed.fire([{ type: FileChangeType.Changed, uri }]), SETTLE_MS);
    };
    const stop = new Disposable(() => clearTimeout(timer));
    return Disposable.from(watcher, watcher.onDidChange(soon), watcher.onDidCreate(soon), stop);
  }

  /** That of the file, so that VS Code sees when there is something to read again. */
  async stat(uri: Uri): Promise<FileStat> {
    const { ctime, mtime, size } = await workspace.fs.stat(fileOf(uri));
    return { type: FileType.File, permissions: FilePermission.Readonly, ctime, mtime, size };
  }

  async readFile(uri: Uri): Promise<Uint8Array> {
    const read = await this.#read(fileOf(uri));
    if ('error' in read) throw FileSystemError.Unavailable(read.error);
    return new TextEncoder().encode(UTF8_MARK + read.text);
  }

  readDirectory(): [string, FileType][] {
    return [];
  }

  createDirectory(uri: Uri): never {
    throw FileSystemError.NoPermissions(uri);
  }

  writeFile(uri: Uri): never {
    throw FileSystemError.NoPermissions(uri);
  }

  delete(uri: Uri): never {
    throw FileSystemError.NoPermissions(uri);
  }

  rename(uri: Uri): never {
    throw FileSystemError.NoPermissions(uri);
  }
}
