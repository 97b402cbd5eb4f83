import { foldName } from '../../knowledge/index.ts';
import type { Step, StepKind } from '../../model/index.ts';
import { idsOf } from '../actors/found.ts';
import { ownersOf } from '../actors/owner.ts';
import { actorsAt, placeAt } from '../actors/resolve.ts';
import { argumentsOf } from '../events/arguments.ts';
import { dateOf } from '../events/circumstances.ts';
import { rulesAt } from '../events/triggers.ts';
import { evidenceOf } from '../evidence.ts';
import { stanceOf } from '../saying/mood.ts';
import type { Scene } from '../scene.ts';
import { childrenBy, relation, subtree } from '../text/tree.ts';
import type { Pact } from './pact.ts';

export interface FoundStep {
  readonly step: Step;
  readonly trigger: number;
}

/** The steps that the sentence tells of a pact: its verb or noun above, or a participle below («signé à Riyad»). */
export function stepsOf(scene: Scene, pact: Pact): FoundStep[] {
  const { passage, token } = pact;
  const found: FoundStep[] = [];
  const seen = new Set<StepKind>();
  for (const trigger of candidates(pact)) {
    const kind = stepAt(scene, pact, trigger);
    if (!kind || seen.has(kind)) continue;
    const stance = stanceOf(scene, passage, trigger);
    if (stance.factuality === 'CT-' || (stance.mood === 'hypothetical' && kind !== 'announced')) continue;
    seen.add(kind);
    const args = argumentsOf(scene, passage, trigger).filter((one) => one.token !== token);
    const by = idsOf(
      args
        .filter((one) => one.role === 'subj' || one.role === 'by' || one.role === 'between')
        .flatMap((one) => actorsAt(scene, passage, one.token)),
    );
    const owners = passage.tokens[trigger]!.upos === 'NOUN' ? idsOf(ownersOf(scene, passage, trigger)) : [];
    const owns = (node: number): boolean =>
      node !== trigger && node !== token && rulesAt(scene.knowledge, scene.language, passage, node).length > 0;
    const planned = stance.mood === 'planned';
    found.push({
      trigger,
      step: {
        step: planned ? 'announced' : kind,
        by: by.length > 0 ? by : owners,
        date: planned ? null : (dateOf(scene, passage, trigger, owns) ?? eventDate(scene, pact, trigger)),
        place:
          args
            .flatMap((one) =>
              one.role === 'in' || one.role === 'to' ? (placeAt(scene, passage, one.token) ?? []) : [],
            )
            .at(0) ?? null,
        factuality: stance.factuality,
        evidence: [evidenceOf(scene, passage)],
      },
    });
  }
  return found;
}

/** Where a step may stand: above the pact up to its clause, and participles below it. */
function candidates(pact: Pact): number[] {
  const { passage, token } = pact;
  const above: number[] = [];
  for (let at = passage.tokens[token]!.head, hops = 0; at >= 0 && hops < 4; at = passage.tokens[at]!.head, hops++) {
    above.push(
      at,
      ...childrenBy(passage, at, 'conj').filter((child) => passage.tokens[child]!.upos === 'VERB' && child > token),
    );
    if (passage.tokens[at]!.upos === 'VERB' && !['xcomp', 'acl'].includes(relation(passage.tokens[at]!))) break;
  }
  const below = subtree(passage, token).filter(
    (node) => node !== token && ['acl', 'amod'].includes(relation(passage.tokens[node]!)),
  );
  return [...below, ...above];
}

function stepAt(scene: Scene, pact: Pact, trigger: number): StepKind | null {
  const { passage } = pact;
  const token = passage.tokens[trigger]!;
  const part =
    token.upos === 'VERB' || token.feats.VerbForm === 'Part' || token.upos === 'ADJ'
      ? 'verbs'
      : token.upos === 'NOUN' || token.upos === 'PROPN'
        ? 'nouns'
        : null;
  if (!part) return null;
  const forms = new Set([foldName(token.lemma), foldName(token.form)]);
  for (const entry of scene.knowledge.lexicon.agreements.steps) {
    for (const word of entry[part][scene.language] ?? []) {
      const [head, below] = word
        .replace(/^(se |s[’'])/, '')
        .split('+')
        .map(foldName);
      if (!forms.has(head!)) continue;
      if (
        /^(se |s[’'])/.test(word) &&
        !childrenBy(passage, trigger, 'expl', 'obj').some((child) => /^(se|s['’])$/i.test(passage.tokens[child]!.form))
      )
        continue;
      if (
        below &&
        !subtree(passage, trigger).some(
          (node) => foldName(passage.tokens[node]!.lemma) === below || foldName(passage.tokens[node]!.form) === below,
        )
      )
        continue;
      return entry.step;
    }
  }
  return null;
}

/** «signé lors de la visite de juin»: the date of the event at which it was done, where only one date is told there. */
function eventDate(scene: Scene, pact: Pact, trigger: number): Step['date'] {
  const { passage } = pact;
  const during = argumentsOf(scene, passage, trigger).find((one) => one.role === 'during');
  if (!during) return null;
  const nodes = subtree(passage, during.token);
  const inside = scene.dates[passage.index]!.filter((date) =>
    nodes.some((node) => passage.tokens[node]!.start >= date.start && passage.tokens[node]!.end <= date.end),
  );
  return inside.length === 1 ? inside[0]!.span : null;
}
