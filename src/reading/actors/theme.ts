import { placeById } from '../../knowledge/index.ts';
import { isState } from '../../model/index.ts';
import type { Scene } from '../scene.ts';
import { antecedentsBefore } from './antecedent.ts';
import type { Mention } from './sense.ts';

/** By how much the state that a text is about outweighs the next one. */
const LEAD = 1.5;

/** The share of the sentences of the state named most in which the only state of the title must be named. */
const OFTEN_ENOUGH = 0.6;

/** By the passages of a scene: a scene seen with other eyes has the same. */
const known = new WeakMap<Scene['passages'], string | null>();

/**
 * The one state that a text is about («Mali: …»): named in the title or the first sentence that names any, and in more
 * sentences than each other state by half; else the one of its two states where the dispatch was written. Null where
 * none is.
 */
export function themeOf(scene: Scene): string | null {
  if (!scene.isWhole) return null;
  const before = known.get(scene.passages);
  if (before !== undefined) return before;
  const found = mostNamed(scene) ?? (scene.home !== null && scene.pair.includes(scene.home) ? scene.home : null);
  known.set(scene.passages, found);
  return found;
}

/** «Niger : les instructeurs sont arrivés», "Mali: …": the share that is asked of the state that labels the title. */
const LABEL_ENOUGH = 0.4;

/** True for a text whose title is labelled by the state that it is about. */
export const isLabelled = (scene: Scene): boolean => {
  const label = labelOf(scene);
  return label !== null && label === themeOf(scene);
};

/** The only state in front of the colon of a title; null for none. */
function labelOf({ passages, mentions }: Scene): string | null {
  const title = passages.find(({ block }) => /^(title|heading)$/.test(block.kind));
  const colon = title?.index === 0 ? /^[^:,.?!«»"]{3,40}?\s?:\s/u.exec(title.text) : null;
  if (!title || !colon) return null;
  const end = title.start + colon[0].length;
  const named = mentions[title.index]!.filter(({ start }) => start < end).map(({ senses }) => senses[0]?.id ?? '');
  const states = [...new Set(named)];
  return states.length === 1 && isState(states[0]!) ? states[0]! : null;
}

function mostNamed(scene: Scene): string | null {
  const { passages, antecedents } = scene;
  const where = new Map<string, Set<number>>();
  for (const { ids, passage, pointsBack } of antecedents) {
    if (pointsBack) continue;
    for (const id of ids.filter(isState)) where.set(id, (where.get(id) ?? new Set()).add(passage));
  }
  const first = Math.min(...antecedents.map(({ passage }) => passage));
  const opens = ([, at]: [string, Set<number>]): boolean =>
    at.has(first) || [...at].some((one) => /^(title|heading)$/.test(passages[one]!.block.kind));
  const weight = (at: Set<number>): number => at.size + (at.has(first) ? 1 : 0);
  const [best, next] = [...where].sort(([, a], [, b]) => weight(b) - weight(a));
  const label = best ? labelOf(scene) : null;
  if (best && label && weight(where.get(label) ?? new Set()) >= LABEL_ENOUGH * weight(best[1])) return label;
  // «Honiara, ou le prix de la négligence»: the only state of the title, where the text goes on speaking of it.
  const titled = [...where].filter(([, at]) => [...at].some((one) => passages[one]!.block.kind === 'title'));
  if (best && titled.length === 1 && weight(titled[0]![1]) >= OFTEN_ENOUGH * weight(best[1])) return titled[0]![0];
  if (!best || !opens(best)) return null;
  return !next || weight(best[1]) >= LEAD * weight(next[1]) ? best[0] : null;
}

/**
 * The state that a text is about, where it was named in one of the sentences right before; null otherwise.
 * @param start offset of what may mean it
 * @param from running number of the first sentence that counts
 */
export function landInFocus(scene: Scene, start: number, from: number): string | null {
  const theme = themeOf(scene);
  if (theme === null) return null;
  if (antecedentsBefore(scene, start, from).some(({ ids }) => ids.includes(theme))) return theme;
  // «Un patrouilleur a fait escale à Praia.»
  const isThere = ({ start: at, senses }: Mention): boolean =>
    at < start && senses.some(({ kind, id }) => kind === 'place' && placeById(id)?.in === theme);
  return scene.mentions
    .slice(Math.max(0, from))
    .some((named) => named[0] && named[0].start < start && named.some(isThere))
    ? theme
    : null;
}
