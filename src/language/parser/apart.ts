import type { Tagging } from '../tagger/tag.ts';
import type { WordShape } from '../tokens/words.ts';
import type { Parse } from './parse.ts';
import type { TagViews } from './words.ts';

/** Fewer words are no clause: «; fin». */
const LEAST = 3;

/**
 * Where a sentence is cut into clauses that are parsed one by one: behind each semicolon that has a verb behind it
 * («Kigali nie ; la Belgique a protesté»), outside parentheses. A parser that reads on hangs the second subject on the
 * first clause. Empty for nearly all sentences.
 * @returns the number of words before each cut, rising
 */
export function cutsOf(shapes: readonly WordShape[], tagging: Tagging, views: TagViews): readonly number[] {
  if (!shapes.some(({ written }) => written === ';')) return NONE;
  const cuts: number[] = [];
  const ends = [...shapes.flatMap(({ written }, at) => (written === ';' ? [at + 1] : [])), shapes.length];
  let from = 0;
  let open = 0;
  let seen = 0;
  for (const [index, end] of ends.entries()) {
    for (; seen < end; seen++) {
      if (shapes[seen]!.written === '(') open++;
      else if (shapes[seen]!.written === ')') open--;
    }
    const next = ends[index + 1];
    if (next === undefined) break;
    if (open > 0 || end - from <= LEAST || !isClause(tagging, views, end, next)) continue;
    cuts.push(end);
    from = end;
  }
  return cuts;
}

const NONE: readonly number[] = [];

function isClause({ tags }: Tagging, views: TagViews, from: number, to: number): boolean {
  if (to - from <= LEAST) return false;
  for (let at = from; at < to; at++) if (tags[at] === views.verb || tags[at] === views.auxiliary) return true;
  return false;
}

/**
 * Whether each part behind a cut has turned out to be a clause, with a verb or a copula on top: «une aide ; des exercices
 * qui auront lieu en mai» is a list.
 */
export const areClauses = (
  parts: readonly Parse[],
  cuts: readonly number[],
  { tags }: Tagging,
  views: TagViews,
  copula: number,
): boolean =>
  parts.slice(1).every(({ heads, labels }, index) => {
    const root = heads.indexOf(-1);
    return (
      tags[cuts[index]! + root] === views.verb || labels.some((label, at) => label === copula && heads[at] === root)
    );
  });

/**
 * One tree of the trees of clauses: the root of each further clause hangs on the root of the first.
 * @param beside number of the relation «parataxis»
 */
export function joined(parts: readonly Parse[], cuts: readonly number[], size: number, beside: number): Parse {
  const heads = new Int32Array(size);
  const labels = new Int32Array(size);
  let root = -1;
  for (const [index, part] of parts.entries()) {
    const shift = index === 0 ? 0 : cuts[index - 1]!;
    for (let at = 0; at < part.heads.length; at++) {
      const head = part.heads[at]!;
      const isTop = head < 0 && root >= 0;
      heads[shift + at] = isTop ? root : head < 0 ? -1 : shift + head;
      labels[shift + at] = isTop ? beside : part.labels[at]!;
      if (head < 0 && root < 0) root = shift + at;
    }
  }
  return { heads, labels };
}
