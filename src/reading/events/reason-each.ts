import { isState } from '../../model/index.ts';
import { stateOf } from '../actors/link.ts';
import type { Mention } from '../actors/sense.ts';
import { evidenceOf } from '../evidence.ts';
import type { Scene } from '../scene.ts';
import type { Passage } from '../text/passage.ts';
import type { FoundEvent } from './found.ts';

/** What gives the reason of a state whose name stands before it. */
const REASON = {
  fr: /^,?\s(?:pour|en raison d[eu]|à cause d[eu]|au titre d[eu])(?=\s|l[’'])/u,
  en: /^,?\s(?:for|over|because of|on account of)\s/u,
} as const;

/** What stands before the name of each: the opening of the sentence, a mark, «et». */
const OPENING = /(?:^|[.,;:—–-]\s|\b(?:et|and|but|mais)\s)(?:la |le |l[’'])?$/iu;

/**
 * «Les deux pays sont sous sanctions. Moscou pour sa guerre, Pyongyang pour ses missiles.», "Both face sanctions: Moscow
 * for its war, Tehran for its missiles": a deed to each, for a reason of its own, told behind it. The event as it is where
 * the reasons are not those of all of a side.
 */
export function eventsByReason(scene: Scene, passage: Passage, one: FoundEvent): FoundEvent[] {
  const targets = one.event.targets.filter(isState);
  if (targets.length < 2 || targets.length < one.event.targets.length) return [one];
  const told = reasonsBehind(scene, passage, one.trigger);
  if (!told || told.states.length !== targets.length || !targets.every((id) => told.states.includes(id))) return [one];
  const own = told.passage === passage ? [] : [evidenceOf(scene, told.passage)];
  return told.states.map((state) => ({
    ...one,
    event: {
      ...one.event,
      id: `${one.event.id}.${state}`,
      targets: [state],
      evidence: [...one.event.evidence, ...own],
    },
    trace: {
      ...one.trace,
      arguments: one.trace.arguments.filter(({ slot, value }) => slot !== 'target' || value === state),
    },
  }));
}

/** The states with a reason each, in the rest of the sentence or in the next, which then has no more than that. */
function reasonsBehind(
  scene: Scene,
  passage: Passage,
  trigger: number,
): { readonly passage: Passage; readonly states: readonly string[] } | null {
  const here = statesWithReason(scene, passage, passage.tokens[trigger]!.end);
  if (here.length > 1) return { passage, states: here };
  const next = scene.passages[passage.index + 1];
  if (next?.blockIndex !== passage.blockIndex || next.tokens.some(({ feats }) => feats.VerbForm === 'Fin')) return null;
  return { passage: next, states: statesWithReason(scene, next, next.start) };
}

const statesWithReason = (scene: Scene, { index, start, text }: Passage, from: number): string[] =>
  scene.mentions[index]!.filter(
    (mention: Mention) =>
      mention.start >= from &&
      REASON[scene.language].test(text.slice(mention.end - start)) &&
      OPENING.test(text.slice(0, mention.start - start)),
  ).flatMap((mention) => stateOf(mention, scene.knowledge) ?? []);
