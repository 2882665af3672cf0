import { Disposable, LogLevel, type LogOutputChannel } from 'vscode';

const nothing = () => {};

/**
 * Where the client writes down what it and its server say to each other, which is the record: nowhere. Because its level
 * is `Off` for good, the client asks for no trace in the first place, whatever level VS Code or a person sets.
 */
export const NO_TRACE: LogOutputChannel = {
  name: 'Caselint trace',
  logLevel: LogLevel.Off,
  onDidChangeLogLevel: () => new Disposable(nothing),
  ...{ trace: nothing, debug: nothing, info: nothing, warn: nothing, error: nothing },
  ...{ append: nothing, appendLine: nothing, replace: nothing, clear: nothing },
  ...{ show: nothing, hide: nothing, dispose: nothing },
};
