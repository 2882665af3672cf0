import { Disposable } from 'vscode';
import type { Server } from '../server.ts';
import { registerCopyRewrite } from './copyRewrite.ts';
import type { FileTexts } from './fileTexts.ts';
import { registerOpenFile } from './openFile.ts';
import { registerPlaceHovers } from './placeHovers.ts';
import { registerPlaceSymbols } from './placeSymbols.ts';
import { registerTextFiles } from './textFiles.ts';
import { registerTextLenses } from './textLenses.ts';
import { registerWriteAnswer } from './writeAnswer.ts';

/** Everything about records that are no plain text, such as Word files: they are read, never edited. */
export function registerFiles(server: Server, texts: FileTexts): Disposable {
  return Disposable.from(
    registerTextFiles(texts),
    registerOpenFile(texts),
    registerPlaceSymbols(texts),
    registerPlaceHovers(texts),
    registerTextLenses(texts),
    registerCopyRewrite(),
    registerWriteAnswer(server),
  );
}
