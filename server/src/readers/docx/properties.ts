import type { XmlElement } from '../office/xml.ts';
import { isOn } from './names.ts';
import type { OpenRun } from './origin.ts';
import type { OpenParagraph } from './paragraphs.ts';
import type { Styles } from './styles.ts';

/** What a paragraph says of itself: its style, its list, its place in the outline. */
export function readParagraphProperty({ name, attribute }: XmlElement, parent: string, paragraph: OpenParagraph): void {
  // The large letter that a paragraph begins with is a paragraph of its own to Word.
  if (name === 'w:framePr' && /^(?:drop|margin)$/.test(attribute('w:dropCap') ?? '')) paragraph.joins = true;
  const value = attribute('w:val');
  if (value === undefined) return;
  if (name === 'w:pStyle') paragraph.style = value;
  else if (name === 'w:outlineLvl') paragraph.outline = Number(value);
  else if (parent !== 'w:numPr') return;
  else if (name === 'w:numId') paragraph.list = { ...paragraph.list, id: value };
  else if (name === 'w:ilvl') paragraph.list = { ...paragraph.list, level: Number(value) };
}

/** Whether a run's words are hidden, or bold; what it says itself counts above what its style says. */
export function readRunProperty({ name, attribute }: XmlElement, styles: Styles, run: OpenRun): void {
  const value = attribute('w:val');
  if (name === 'w:vanish') run.hidden = isOn(value);
  else if (name === 'w:b') run.bold = isOn(value);
  else if (name === 'w:rStyle' && value !== undefined) {
    run.hidden = styles.hides(value) ?? run.hidden;
    run.bold = styles.emboldens(value) ?? run.bold;
  }
}
