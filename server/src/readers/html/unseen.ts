import { attribute, type Element } from './tree.ts';

/** What is no text of the page: programs, styles, forms of input, pictures, other pages within it. */
const NEVER = new Set(
  `script style template head title noframes svg object embed applet iframe frame frameset audio video canvas map
  input select datalist button progress meter del`.split(/\s+/),
);

/** Whether a reader of the page would not see an element, or would see it as a remark beside the record. */
export function isUnseen(element: Element): boolean {
  if (NEVER.has(element.tagName) || element.attrs.some(({ name }) => name === 'hidden')) return true;
  const style = attribute(element, 'style').toLowerCase().replace(/\s+/g, '');
  return /(?:^|;)(?:display:none|visibility:hidden|mso-hide:(?:all|screen))/.test(style) || isRemark(element, style);
}

/** Word's comments: the mark in the text, and the list of them at the end. */
function isRemark(element: Element, style: string): boolean {
  return (
    /mso-element:comment(?:-list)?(?:;|$)|mso-special-character:comment/.test(style) ||
    /\bMsoComment(?:Reference|Text)\b/.test(attribute(element, 'class'))
  );
}
