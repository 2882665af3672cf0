import {
  commands,
  DecorationRangeBehavior,
  Disposable,
  type QuickPickItem,
  QuickPickItemKind,
  type Range,
  Selection,
  type TextEditor,
  TextEditorRevealType,
  ThemeColor,
  ThemeIcon,
  window,
} from 'vscode';
import type { CirculationCheck, CirculationDisclosure, CirculationStop } from '../../server/src/lsp/protocol.ts';
import { besides, inSentence, remaining } from './circulationWords.ts';
import * as l10n from './l10n.ts';
import { rangeOf } from './ranges.ts';
import { NOT_ALL, toThinkAbout } from './recipients.ts';
import { shortened } from './shortened.ts';

const END_BUTTON = { iconPath: new ThemeIcon('close'), tooltip: l10n.t('End the check') };

interface StopItem extends QuickPickItem {
  readonly stop?: Stop;
}

type Stop = Pick<CirculationStop, 'range'>;

/** What is said of those who get the record: the places to think about, or that there are none to point at. */
export interface Sensitive {
  readonly places: readonly CirculationDisclosure[];
  readonly nothing: string;
}

/**
 * Lists what one who gets the record may not learn, then what remains, under its rules, and shows each place in the record
 * as the list is gone through.
 * Returns the stop that was chosen, 'end' when the check was ended, undefined when the list was closed.
 */
export function pickStop(
  editor: TextEditor,
  check: CirculationCheck,
  { places, nothing }: Sensitive,
): Promise<Stop | 'end' | undefined> {
  const picker = window.createQuickPick<StopItem>();
  picker.title = l10n.t(
    'Before circulation: {0}',
    [toThinkAbout(places.length), inSentence(remaining(check))].filter(Boolean).join('; '),
  );
  const goOn = check.total > 0 ? l10n.t('Choose where to begin; then go on with "Next question" (Ctrl+F8).') : '';
  picker.placeholder = [nothing, places.length > 0 ? NOT_ALL : '', besides(check), goOn].filter(Boolean).join(' ');
  picker.items = [...placeItems(editor, places), ...stopItems(editor, check)];
  picker.matchOnDetail = true;
  picker.buttons = [END_BUTTON];
  const preview = new Preview(editor);
  return new Promise((resolve) => {
    let choice: Stop | 'end' | undefined;
    const listeners = Disposable.from(
      picker.onDidChangeActive(([item]) => preview.show(item?.stop)),
      picker.onDidTriggerButton(() => {
        choice = 'end';
        picker.hide();
      }),
      picker.onDidAccept(() => {
        choice = picker.activeItems[0]?.stop;
        picker.hide();
      }),
      picker.onDidHide(() => {
        preview.end(choice === undefined || choice === 'end');
        listeners.dispose();
        picker.dispose();
        resolve(choice);
      }),
    );
    picker.show();
  });
}

/** Puts the cursor at a stop and shows what is asked there. A placeholder is selected, so that the answer can be typed over it. */
export async function goTo(editor: TextEditor, { range }: Pick<CirculationStop, 'range'>): Promise<void> {
  const place = rangeOf(range);
  const shown = await window.showTextDocument(editor.document, { viewColumn: editor.viewColumn ?? 1 });
  const isBlank = shown.document.getText(place).startsWith('[');
  shown.selection = isBlank ? new Selection(place.start, place.end) : new Selection(place.start, place.start);
  shown.revealRange(place, TextEditorRevealType.InCenterIfOutsideViewport);
  if (!isBlank) await commands.executeCommand('editor.action.showHover', { focus: 'noAutoFocus' });
}

function placeItems({ document }: TextEditor, places: readonly CirculationDisclosure[]): StopItem[] {
  if (places.length === 0) return [];
  return [
    { label: l10n.t('Who will receive it ({0})', places.length), kind: QuickPickItemKind.Separator },
    ...places.map((stop) => ({
      label: shortened(document.getText(rangeOf(stop.range))),
      description: [l10n.t('line {0}', stop.range.start.line + 1), stop.title, stop.about].filter(Boolean).join(' · '),
      detail: stop.question,
      stop,
    })),
  ];
}

function stopItems({ document }: TextEditor, { byRule, stops }: CirculationCheck): StopItem[] {
  return byRule.flatMap(({ rule, title, count }) => [
    { label: `${title} (${count})`, kind: QuickPickItemKind.Separator },
    ...stops
      .filter((stop) => stop.rule === rule)
      .map((stop) => ({
        label: shortened(document.getText(rangeOf(stop.range))),
        description: l10n.t('line {0}', stop.range.start.line + 1),
        detail: stop.message,
        stop,
      })),
  ]);
}

/** Highlights a stop in the record while the list is open, and leaves the view as it was found. */
export class Preview {
  readonly #editor: TextEditor;
  readonly #before: Range | undefined;
  readonly #highlight = window.createTextEditorDecorationType({
    backgroundColor: new ThemeColor('editor.rangeHighlightBackground'),
    rangeBehavior: DecorationRangeBehavior.ClosedClosed,
  });

  constructor(editor: TextEditor) {
    this.#editor = editor;
    this.#before = editor.visibleRanges[0];
  }

  show(stop: Stop | undefined): void {
    if (!stop) return;
    const range = rangeOf(stop.range);
    this.#editor.setDecorations(this.#highlight, [range]);
    // In the middle also when it is in view: the list covers the upper part of the record.
    this.#editor.revealRange(range, TextEditorRevealType.InCenter);
  }

  end(goBack: boolean): void {
    this.#highlight.dispose();
    if (goBack && this.#before) this.#editor.revealRange(this.#before, TextEditorRevealType.AtTop);
  }
}
