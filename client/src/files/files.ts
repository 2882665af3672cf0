import { Disposable } from 'vscode';
import type { Server } from '../server.ts';
import { registerCopyRewrite } from './copyRewrite.ts';
import { registerFileActions } from './fileActions.ts';
import type { KnownTexts } from './knownTexts.ts';
import { registerOpenFile } from './openFile.ts';
import { registerPlaceSymbols } from './placeSymbols.ts';
import { readFileThrough } from './readFile.ts';
import { registerTextFiles } from './textFiles.ts';
import { registerTextLenses } from './textLenses.ts';
import { registerWriteAnswer } from './writeAnswer.ts';

/** Everything about records that are no plain text, such as Word files: they are read, never edited. */
export function registerFiles(server: Server, texts: KnownTexts): Disposable {
  const read = readFileThrough(server, texts);
  return Disposable.from(
    registerTextFiles(read),
    registerOpenFile(read),
    registerPlaceSymbols(texts),
    registerTextLenses(texts),
    registerFileActions(),
    registerCopyRewrite(),
    registerWriteAnswer(server),
  );
}
