import type { XmlElement } from '../office/xml.ts';
import { isOn } from './names.ts';

/** What stands at the head and the foot of pages, as sections of the text ask for it. */
export interface Sections {
  /** A section, a header or a footer of it, or that its first page has its own. */
  met(element: XmlElement): void;
  /** The ids of the relations of what is shown, in the order in which it is asked for. */
  shown(): string[];
}

interface Section {
  readonly references: { readonly id: string; readonly type: string }[];
  hasFirstPage: boolean;
}

/** @param hasEvenPages whether the file says that left and right pages differ */
export function createSections(hasEvenPages: boolean): Sections {
  const sections: Section[] = [];
  return {
    met({ name, attribute }) {
      if (name === 'w:sectPr') sections.push({ references: [], hasFirstPage: false });
      const section = sections.at(-1);
      if (!section || name === 'w:sectPr') return;
      if (name === 'w:titlePg') section.hasFirstPage = isOn(attribute('w:val'));
      else section.references.push({ id: attribute('r:id') ?? '', type: attribute('w:type') ?? 'default' });
    },
    shown() {
      const ids = sections.flatMap(({ references, hasFirstPage }) =>
        references
          .filter(({ type }) => (type === 'first' ? hasFirstPage : type !== 'even' || hasEvenPages))
          .map(({ id }) => id),
      );
      return [...new Set(ids)];
    },
  };
}
