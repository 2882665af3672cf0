import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';

export type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

/** Why a page is not read; its message goes on after "This web page". */
export class TooMuch extends Error {}

/** Browsers do not nest deeper either. */
const DEEPEST = 512;
const MOST = 200_000;

/** @throws {TooMuch} where a page is made to keep its reader busy */
export function treeOf(html: string): Node {
  let depth = 0;
  let count = 0;
  return parse(html, {
    scriptingEnabled: false,
    treeAdapter: {
      ...defaultTreeAdapter,
      insertTextBefore,
      onItemPush() {
        depth += 1;
        count += 1;
        if (depth > DEEPEST) throw new TooMuch(`has more than ${DEEPEST} parts within one another`);
        if (count > MOST) throw new TooMuch('has more than 200,000 parts');
      },
      onItemPop() {
        depth -= 1;
      },
    },
  });
}

/** As the library's own, but it looks from the end, where the table is that the text stands before: long pages stay quick. */
function insertTextBefore(parent: DefaultTreeAdapterTypes.ParentNode, text: string, before: Node): void {
  const at = parent.childNodes.lastIndexOf(before as DefaultTreeAdapterTypes.ChildNode);
  const last = parent.childNodes[at - 1];
  if (last && defaultTreeAdapter.isTextNode(last)) last.value += text;
  else parent.childNodes.splice(at, 0, Object.assign(defaultTreeAdapter.createTextNode(text), { parentNode: parent }));
}

/** What a walk through a page comes by: the beginning and the end of an element, and text. */
export type Step =
  | { readonly kind: 'open' | 'close'; readonly element: Element }
  | { readonly kind: 'text'; readonly text: string };

/**
 * Everything below a node in the order of the page, without itself.
 * @param passes whether an element and what is in it is passed over; asked once, before its `open`
 */
export function* walk(node: Node, passes: (element: Element) => boolean): Generator<Step> {
  const open: { readonly of: Node; next: number }[] = [{ of: node, next: 0 }];
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const child = childrenOf(top.of)[top.next];
    top.next += 1;
    if (child === undefined) {
      open.pop();
      if (open.length > 0) yield { kind: 'close', element: top.of as Element };
    } else if (isElement(child)) {
      if (passes(child)) continue;
      yield { kind: 'open', element: child };
      open.push({ of: child, next: 0 });
    } else if (child.nodeName === '#text' && 'value' in child) yield { kind: 'text', text: child.value };
  }
}

export function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

export function childrenOf(node: Node): readonly Node[] {
  return 'childNodes' in node ? node.childNodes : [];
}

/** What an element's attribute says, '' where it has none. */
export function attribute(element: Element, name: string): string {
  return element.attrs.find((each) => each.name === name)?.value ?? '';
}
