import type { Block } from '../../../src/model/index.ts';

/** Blocks as they are set on a page: lists and tables gathered, boilerplate folded. */
export type Part =
  | { readonly kind: 'title'; readonly block: Block }
  | { readonly kind: 'heading'; readonly block: Block }
  | { readonly kind: 'paragraph'; readonly block: Block }
  | { readonly kind: 'list'; readonly blocks: readonly Block[] }
  | { readonly kind: 'boilerplate'; readonly blocks: readonly Block[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly Block[])[] };

/** Gathers neighbouring list items, boilerplate, and the cells of each table. */
export function layoutOf(blocks: readonly Block[]): Part[] {
  const parts: Part[] = [];
  let open: Block[] = [];
  const close = () => {
    const first = open[0];
    if (first) parts.push(gathered(first.kind, open));
    open = [];
  };
  for (const block of blocks) {
    const first = open[0];
    if (first && (first.kind !== block.kind || first.table !== block.table)) close();
    if (block.kind === 'title' || block.kind === 'heading' || block.kind === 'paragraph') {
      parts.push({ kind: block.kind, block });
    } else open.push(block);
  }
  close();
  return parts;
}

function gathered(kind: Block['kind'], blocks: readonly Block[]): Part {
  if (kind === 'list-item') return { kind: 'list', blocks };
  if (kind === 'boilerplate') return { kind: 'boilerplate', blocks };
  const rows = Map.groupBy(blocks, (block) => block.row ?? 0);
  return { kind: 'table', rows: [...rows.values()] };
}
