import { parseHTML } from 'linkedom';

/** What this room uses of a parsed page; linkedom's nodes are of this shape. */
export interface DomNode {
  /** 1: element, 3: text. */
  readonly nodeType: number;
  readonly localName: string;
  readonly textContent: string | null;
  readonly firstChild: DomNode | null;
  readonly nextSibling: DomNode | null;
  getAttribute(name: string): string | null;
  querySelector(selector: string): DomNode | null;
  querySelectorAll(selector: string): Iterable<DomNode>;
}

export interface DomPage {
  readonly documentElement: DomNode;
  readonly body: DomNode;
  querySelector(selector: string): DomNode | null;
  querySelectorAll(selector: string): Iterable<DomNode>;
}

/**
 * Parses a page, however broken; a fragment is given the frame of a page first. The patterns are bounded: a tag that
 * never ends must not be searched to the end of the page each time one begins.
 */
export function parsePage(html: string): DomPage {
  const framed = /<html[\s>]/i.test(html) && /<body[\s>]/i.test(html);
  const attributes = /<html(\s[^<>]{0,1000})>/i.exec(html)?.[1] ?? '';
  const bare = html.replace(/<!doctype[^<>]{0,1000}>/i, '').replace(/<\/?(?:html|body)(?:\s[^<>]{0,1000})?>/gi, '');
  const source = framed ? html : `<!doctype html><html${attributes}><body>${bare}</body></html>`;
  return parseHTML(source).document as unknown as DomPage;
}

/** Visits every node below `root` in document order, without recursion: pages nest as deep as they like. */
export function walkDom(
  root: DomNode,
  enter: (node: DomNode, depth: number) => boolean,
  leave: (node: DomNode) => void = () => {},
): void {
  const open: DomNode[] = [];
  let node = root.firstChild;
  while (node !== null || open.length > 0) {
    if (node === null) {
      const parent = open.pop()!;
      leave(parent);
      node = parent.nextSibling;
    } else if (enter(node, open.length + 1) && node.nodeType === 1) {
      open.push(node);
      node = node.firstChild;
    } else node = node.nextSibling;
  }
}

/** How many nodes a page has, and how deep they are nested. */
export function sizeOf(root: DomNode): { nodes: number; depth: number } {
  let nodes = 0;
  let deepest = 0;
  walkDom(root, (_, depth) => {
    nodes += 1;
    deepest = Math.max(deepest, depth);
    return true;
  });
  return { nodes, depth: deepest };
}
