import type { Block, Stretch } from '../blocks/block.ts';
import { createFields, type Fields } from './fields.ts';
import { createFlow, type Flow } from './flow.ts';
import type { OpenRun, Origin, Source } from './origin.ts';
import type { OpenParagraph, TellParagraph } from './paragraphs.ts';
import type { Wrapper } from './piece.ts';

/** A text that is being read: the body, a footnote, a text box within another text. */
export interface Place {
  readonly flow: Flow<Origin>;
  readonly fields: Fields;
  readonly paragraph: OpenParagraph | undefined;
  readonly run: OpenRun | undefined;
  /** Hides the words of the run, or shows them. */
  hide(isHidden: boolean): void;
  beginParagraph(start: number): void;
  endParagraph(end: number): void;
  beginRun(start: number): void;
  endRun(end: number): void;
  /** An element between paragraph and run. */
  wrap(name: string, start: number): void;
  unwrap(end: number): void;
  /** Puts what is shown into the paragraph. */
  put(...stretches: readonly Stretch<Origin>[]): void;
  /** What was read, at its end. */
  blocks(): readonly Block<Origin>[];
}

const NOTHING: readonly Wrapper[] = [];

/** @param anchorable whether comments may stand in it @param whole see `createFields` @param onHidden called where words are hidden */
export function createPlace(
  source: Source,
  anchorable: boolean,
  whole: boolean,
  tell: TellParagraph,
  onHidden: () => void,
): Place {
  const flow = createFlow<Origin>();
  const fields = createFields(whole);
  const wrappers: { name: string; span: { start: number; end: number } }[] = [];
  /** Paragraphs whose ends were deleted. */
  let joining: OpenParagraph | undefined;
  /** Runs within runs: words with their reading above them. */
  const outer: OpenRun[] = [];
  let inside: readonly Wrapper[] | undefined;
  let paragraph: OpenParagraph | undefined;
  let run: OpenRun | undefined;
  let isHidden = false;

  return {
    flow,
    fields,
    get paragraph() {
      return paragraph;
    },
    get run() {
      return run;
    },
    hide(hidden) {
      isHidden = hidden;
    },
    beginParagraph(start) {
      const span = { start, end: start };
      const stretches = joining?.stretches ?? [];
      joining = undefined;
      wrappers.length = 0;
      inside = NOTHING;
      paragraph = { span, style: undefined, outline: undefined, list: {}, joins: false, stretches };
    },
    endParagraph(end) {
      if (!paragraph) return;
      paragraph.span.end = end;
      fields.endParagraph();
      if (paragraph.joins) joining = paragraph;
      else flow.add(tell(paragraph));
      paragraph = undefined;
    },
    beginRun(start) {
      if (!paragraph) return;
      if (run) outer.push(run);
      inside ??= [...wrappers];
      const canAnchor = anchorable && outer.length === 0;
      const span = { start, end: start };
      run = { source, run: span, paragraph: paragraph.span, inside, anchorable: canAnchor, properties: '' };
      isHidden = false;
    },
    endRun(end) {
      if (run) run.run.end = end;
      run = outer.pop();
    },
    wrap(name, start) {
      wrappers.push({ name, span: { start, end: start } });
      inside = undefined;
    },
    unwrap(end) {
      const wrapper = wrappers.pop();
      if (wrapper) wrapper.span.end = end;
      inside = wrappers.length === 0 ? NOTHING : undefined;
    },
    put(...stretches) {
      if (isHidden) onHidden();
      else if (fields.visible) paragraph?.stretches.push(...stretches);
    },
    blocks() {
      if (joining) flow.add(tell(joining));
      return flow.blocks();
    },
  };
}
