import type { Namespaces } from '../office/xml.ts';

const OASIS = 'urn:oasis:names:tc:opendocument:xmlns';

/** The prefixes that LibreOffice writes. */
export const NAMESPACES: Namespaces = {
  [`${OASIS}:office:1.0`]: 'office',
  [`${OASIS}:text:1.0`]: 'text',
  [`${OASIS}:table:1.0`]: 'table',
  [`${OASIS}:drawing:1.0`]: 'draw',
  [`${OASIS}:style:1.0`]: 'style',
  [`${OASIS}:svg-compatible:1.0`]: 'svg',
  [`${OASIS}:xsl-fo-compatible:1.0`]: 'fo',
  [`${OASIS}:manifest:1.0`]: 'manifest',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://www.w3.org/XML/1998/namespace': 'xml',
};
