import {
  commands,
  Disposable,
  InputBoxValidationSeverity,
  OverviewRulerLane,
  type QuickPickItem,
  type Range,
  Selection,
  type TextEditor,
  TextEditorRevealType,
  ThemeColor,
  window,
} from 'vscode';
import { TRY_PHRASE, type TryPhraseAnswer, type TryPhraseParams } from '../../server/src/lsp/protocol/team.ts';
import * as l10n from './l10n.ts';
import { Preview } from './pickStop.ts';
import { rangeOf } from './ranges.ts';
import type { Server } from './server.ts';
import { shortened } from './shortened.ts';

const HOW = l10n.t('Places are marked in the record as you type. Press Enter to go through them.');

/** "Try a phrase on this record": for who writes rules. What the phrase would underline is marked while it is written. */
export function registerTryPhrase(server: Server): Disposable {
  let last = '';
  return commands.registerCommand('caselint.tryPhrase', async () => {
    const editor = window.activeTextEditor;
    if (!editor) {
      void window.showInformationMessage(
        l10n.t('Open a record first: phrases are tried on the one that you are looking at.'),
      );
      return;
    }
    const written = await writePhrase(server, editor, last);
    last = written.phrase;
    if (written.places.length > 0) await pickPlace(editor, written.places);
  });
}

interface Written {
  readonly phrase: string;
  /** What was chosen to be gone through; none where the box was closed. */
  readonly places: readonly Range[];
}

function writePhrase(server: Server, editor: TextEditor, before: string): Promise<Written> {
  const box = window.createInputBox();
  const marks = window.createTextEditorDecorationType({
    backgroundColor: new ThemeColor('editor.findMatchHighlightBackground'),
    border: '1px solid',
    borderColor: new ThemeColor('editor.findMatchHighlightBorder'),
    overviewRulerColor: new ThemeColor('editorOverviewRuler.findMatchForeground'),
    overviewRulerLane: OverviewRulerLane.Center,
  });
  box.title = l10n.t('Try a phrase on this record');
  box.placeholder = l10n.t('For example: {0}', '[as (discussed | agreed)] ... <kin>');
  box.prompt = HOW;
  box.value = before;
  box.ignoreFocusOut = true;
  let places: readonly Range[] = [];
  let asked = 0;
  const show = async (phrase: string): Promise<void> => {
    asked += 1;
    const question = asked;
    const params: TryPhraseParams = { uri: editor.document.uri.toString(), phrase };
    const answer = phrase.trim() ? await server.ask<TryPhraseAnswer>(TRY_PHRASE, params) : null;
    // An answer to what has been written over since is of no use.
    if (question !== asked) return;
    places = (answer?.places ?? []).map(rangeOf);
    editor.setDecorations(marks, places);
    const [first] = places;
    if (first) editor.revealRange(first, TextEditorRevealType.InCenterIfOutsideViewport);
    box.validationMessage = phrase.trim() ? verdict(answer) : undefined;
  };
  return new Promise((resolve) => {
    let accepted = false;
    const listeners = Disposable.from(
      marks,
      box.onDidChangeValue((phrase) => void show(phrase)),
      box.onDidAccept(async () => {
        await show(box.value);
        accepted = places.length > 0;
        if (accepted) box.hide();
      }),
      box.onDidHide(() => {
        listeners.dispose();
        box.dispose();
        resolve({ phrase: box.value, places: accepted ? places : [] });
      }),
    );
    box.show();
    if (before) void show(before);
  });
}

function verdict(answer: TryPhraseAnswer | null) {
  const { Info, Warning } = InputBoxValidationSeverity;
  if (!answer)
    return {
      message: l10n.t('This is no record for Caselint. Open one, and try the phrase on that.'),
      severity: Warning,
    };
  if (answer.problem !== null) return { message: answer.problem, severity: Warning };
  const { length } = answer.places;
  if (length === 0) return { message: l10n.t('It stands nowhere in this record.'), severity: Info };
  const message =
    length === 1
      ? l10n.t('It stands in 1 place. Press Enter to go there.')
      : l10n.t('It stands in {0} places. Press Enter to go through them.', length);
  return { message, severity: Info };
}

interface PlaceItem extends QuickPickItem {
  readonly range: Range;
}

/** Lists the places, shows each as the list is gone through, and goes to the one that is chosen. */
function pickPlace(editor: TextEditor, places: readonly Range[]): Promise<void> {
  const picker = window.createQuickPick<PlaceItem>();
  picker.title = l10n.t('Where the phrase stands: {0}', places.length);
  picker.placeholder = l10n.t('Choose a place to go to.');
  picker.matchOnDetail = true;
  picker.items = places.map((range) => ({
    label: shortened(editor.document.getText(range)),
    description: l10n.t('line {0}', range.start.line + 1),
    detail: editor.document.lineAt(range.start.line).text.trim(),
    range,
  }));
  const preview = new Preview(editor);
  return new Promise((resolve) => {
    let chosen: Range | undefined;
    const listeners = Disposable.from(
      picker.onDidChangeActive(([item]) => preview.show(item)),
      picker.onDidAccept(() => {
        chosen = picker.activeItems[0]?.range;
        picker.hide();
      }),
      picker.onDidHide(() => {
        preview.end(chosen === undefined);
        listeners.dispose();
        picker.dispose();
        if (chosen) editor.selection = new Selection(chosen.start, chosen.end);
        if (chosen) editor.revealRange(chosen, TextEditorRevealType.InCenterIfOutsideViewport);
        resolve();
      }),
    );
    picker.show();
  });
}
