import type { Block, Stretch } from '../blocks/block.ts';
import { MOST_WRAPPERS } from '../office/bounds.ts';
import { createFields, type Fields } from './fields.ts';
import { createFlow, type Flow } from './flow.ts';
import { addToLeadIn } from './leadIn.ts';
import type { OpenRun, Origin } from './origin.ts';
import type { OpenParagraph } from './paragraphs.ts';
import type { Wrapper } from './piece.ts';
import type { StoryReading } from './story.ts';

/** A text that is being read: the body, a footnote, a text box within another text. */
export interface Place {
  readonly flow: Flow<Origin>;
  readonly fields: Fields;
  readonly paragraph: OpenParagraph | undefined;
  readonly run: OpenRun | undefined;
  beginParagraph(start: number): void;
  endParagraph(end: number): void;
  beginRun(start: number): void;
  endRun(end: number): void;
  /** An element between paragraph and run. */
  wrap(name: string, start: number): void;
  unwrap(end: number): void;
  /** Puts what is shown into the paragraph. */
  put(stretches: readonly Stretch<Origin>[]): void;
  /** Nothing follows that a paragraph whose end was deleted could go on in: a cell ends, or a table begins. */
  settle(): void;
  /** What was read, at its end. */
  blocks(): readonly Block<Origin>[];
}

const NOTHING: readonly Wrapper[] = [];

/** @param anchorable whether comments may stand in it @param whole see `createFields` */
export function createPlace(reading: StoryReading, anchorable: boolean, whole: boolean): Place {
  const { source, styles, tell } = reading;
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

  return {
    flow,
    fields,
    get paragraph() {
      return paragraph;
    },
    get run() {
      return run;
    },
    beginParagraph(start) {
      endParagraph(start);
      const span = { start, end: start };
      const { stretches, leadIn } = joining ?? { stretches: [], leadIn: { count: 0, goesOn: true } };
      joining = undefined;
      wrappers.length = 0;
      inside = NOTHING;
      paragraph = { span, style: undefined, outline: undefined, list: {}, joins: false, stretches, leadIn };
    },
    endParagraph,
    beginRun(start) {
      if (!paragraph) return;
      if (run) outer.push(run);
      inside ??= wrappers.slice(0, MOST_WRAPPERS);
      const canAnchor = anchorable && outer.length === 0 && wrappers.length <= MOST_WRAPPERS;
      const span = { start, end: start };
      run = {
        source,
        run: span,
        paragraph: paragraph.span,
        inside,
        anchorable: canAnchor,
        properties: '',
        hidden: styles.hides(paragraph.style) ?? false,
        bold: styles.emboldens(paragraph.style) ?? false,
      };
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
    put(stretches) {
      if (!paragraph || !fields.visible) return;
      if (run?.hidden) reading.left('hidden');
      else {
        addToLeadIn(paragraph.leadIn, stretches, run?.bold ?? false);
        for (const stretch of stretches) paragraph.stretches.push(stretch);
      }
    },
    settle,
    blocks() {
      settle();
      return flow.blocks();
    },
  };

  function endParagraph(end: number): void {
    if (!paragraph) return;
    paragraph.span.end = end;
    fields.endParagraph();
    if (paragraph.joins) joining = paragraph;
    else add(paragraph);
    paragraph = undefined;
  }

  function settle(): void {
    if (joining) add(joining);
    joining = undefined;
  }

  /** Told of every paragraph, since an item without words is counted as well. */
  function add(found: OpenParagraph): void {
    const told = tell(found, flow.inCell);
    if (found.stretches.length > 0) flow.add(told);
  }
}
