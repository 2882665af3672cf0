/** A piece of a page, with everything in it that came from elsewhere made harmless. */
export class Html {
  readonly source: string;

  /** @param source markup that is safe as it stands; what came from a record goes through {@link html} */
  constructor(source: string) {
    this.source = source;
  }
}

export type HtmlValue = Html | string | number | null | readonly HtmlValue[];

/** Markup with values in it: words become text, pieces stay pieces, null is nothing. */
export function html(markup: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  return new Html(String.raw({ raw: markup }, ...values.map(sourceOf)));
}

function sourceOf(value: HtmlValue): string {
  if (value === null) return '';
  if (value instanceof Html) return value.source;
  if (typeof value === 'string') return escaped(value);
  return typeof value === 'number' ? String(value) : value.map(sourceOf).join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character]!);
