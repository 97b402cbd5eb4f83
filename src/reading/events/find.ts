import type { Rule } from '../../knowledge/index.ts';
import type { EventCore, Origin, Trace } from '../../model/index.ts';
import { distinct, type Found, idsOf } from '../actors/found.ts';
import { stateOfPerson } from '../actors/office.ts';
import { evidenceOf } from '../evidence.ts';
import { type Attribution, AUTHOR, attributionFor, originOf } from '../saying/attribution.ts';
import { type Stance, stanceOf } from '../saying/mood.ts';
import type { Scene } from '../scene.ts';
import type { Passage } from '../text/passage.ts';
import { argumentsOf } from './arguments.ts';
import { dateOf, dimensionsOf, placeOf, quantityOf } from './circumstances.ts';
import { fits } from './conditions.ts';
import { impliedSide } from './implied.ts';
import { allIn, sideOf } from './sides.ts';
import { rulesAt } from './triggers.ts';

export interface FoundEvent {
  readonly event: EventCore;
  readonly trace: Trace;
  readonly passage: number;
  readonly trigger: number;
  readonly stance: Stance;
}

/** The events of a passage: every trigger of every rule whose sides are told. */
export function findEvents(scene: Scene, passage: Passage, attributions: readonly Attribution[]): FoundEvent[] {
  if (passage.block.kind === 'heading' && /\?\s*$/.test(passage.text)) return [];
  const found: FoundEvent[] = [];
  const rules = passage.tokens.map((_, index) => rulesAt(scene.knowledge, scene.language, passage, index));
  const owns = (token: number): boolean => (rules[token]?.length ?? 0) > 0;
  passage.tokens.forEach((token, index) => {
    if (passage.label && token.end <= passage.label.end) return;
    for (const rule of rules[index]!) {
      const event = applyRule(scene, passage, index, rule, attributions, owns);
      if (event) found.push(event);
    }
  });
  return withoutRepeats(found);
}

function applyRule(
  scene: Scene,
  passage: Passage,
  trigger: number,
  rule: Rule,
  attributions: readonly Attribution[],
  owns: (token: number) => boolean,
): FoundEvent | null {
  const args = argumentsOf(scene, passage, trigger);
  if (!fits(scene, passage, trigger, rule, args)) return null;
  const sides = rule.symmetric
    ? together(scene, passage, trigger, rule, args)
    : apart(scene, passage, trigger, rule, args);
  if (!sides) return null;
  const stance = stanceOf(scene, passage, trigger);
  if (stance.mood === 'hypothetical' || stance.factuality === 'CT-') return null;
  const attribution = attributionFor(attributions, passage, trigger);
  const { start } = passage.tokens[trigger]!;
  const certain = factualityOf(scene, stance, attribution, sides);
  const event: EventCore = {
    id: `e${start}.${rule.id}`,
    type: rule.type,
    mode: rule.mode ?? null,
    contexts: rule.contexts ?? [],
    dimensions: dimensionsOf(scene, passage, trigger, rule, args),
    sources: idsOf(sides.sources),
    targets: idsOf(sides.targets),
    date: dateOf(scene, passage, trigger, owns),
    place: placeOf(scene, passage, rule, args),
    quantity: quantityOf(scene, passage, trigger, args),
    factuality: certain,
    mood: stance.mood,
    origins: [attribution ? originOf(attribution) : AUTHOR] as Origin[],
    agreement: null,
    evidence: [evidenceOf(scene, passage)],
    rule: rule.id,
  };
  return {
    event,
    trace: traceOf(passage, trigger, rule, sides, attribution, stance),
    passage: passage.index,
    trigger,
    stance,
  };
}

interface Sides {
  readonly sources: readonly Found[];
  readonly targets: readonly Found[];
}

const isPerson = (actor: Found): boolean =>
  actor.id.startsWith('person:') || actor.how === 'office' || actor.how === 'office-holder';
const sidesOfState = (scene: Scene, actors: readonly Found[]): Set<string> =>
  new Set(
    actors.map((actor) => (actor.id.startsWith('person:') ? (stateOfPerson(scene, actor.id) ?? actor.id) : actor.id)),
  );

/** Both do it: whoever is in any role stands on both sides; two different sides are needed. */
function together(
  scene: Scene,
  passage: Passage,
  trigger: number,
  rule: Rule,
  args: ReturnType<typeof argumentsOf>,
): Sides | null {
  const first = allIn(scene, passage, trigger, rule.source, args);
  const second = allIn(scene, passage, trigger, rule.target, args);
  const all = distinct([...first, ...second]);
  if (sidesOfState(scene, all).size < 2) return null;
  if (rule.personTarget && !second.some(isPerson)) return null;
  const told = second.filter((actor) => !first.some((one) => one.id === actor.id));
  // Told as one side meeting another: keep the sides; told as a group («les deux pays»): everyone is on both.
  return first.length > 0 && told.length > 0 && sidesOfState(scene, first).size === 1
    ? { sources: first, targets: told }
    : { sources: all, targets: all };
}

function apart(
  scene: Scene,
  passage: Passage,
  trigger: number,
  rule: Rule,
  args: ReturnType<typeof argumentsOf>,
): Sides | null {
  let source = sideOf(scene, passage, trigger, rule.source, args);
  if (rule.personSource && !source.actors.some(isPerson)) return null;
  const own = [...sidesOfState(scene, source.actors)];
  const mine = [...own, ...source.actors.map((actor) => actor.id)];
  let target = sideOf(
    scene,
    passage,
    trigger,
    rule.target.filter((role) => role !== source.role),
    args,
    mine,
  );
  if (target.actors.length === 0 && rule.deepTarget)
    target = sideOf(scene, passage, trigger, ['objof', 'inside'], args, mine);
  if (target.actors.length > 0 && source.actors.length === 0 && rule.sourceOptional) {
    const international = rule.internationalSource && /\binternational/i.test(around(passage, trigger));
    const token = passage.tokens[trigger]!;
    const at = { start: token.start, end: token.end, text: token.form };
    source = international ? { role: 'adj', actors: [{ ...at, id: rule.internationalSource!, how: 'name' }] } : source;
    return { sources: source.actors, targets: target.actors };
  }
  if (source.actors.length === 0)
    source = {
      role: 'implied',
      actors: impliedSide(scene, passage, trigger, rule, [...sidesOfState(scene, target.actors)]),
    };
  if (source.actors.length === 0) return null;
  if (target.actors.length === 0 && rule.loneSymmetric && own.length > 1)
    return { sources: source.actors, targets: source.actors };
  if (target.actors.length === 0) target = { role: 'implied', actors: impliedSide(scene, passage, trigger, rule, own) };
  if (target.actors.length === 0 && !rule.targetOptional) return null;
  return { sources: source.actors, targets: target.actors };
}

const around = (passage: Passage, trigger: number): string =>
  (passage.children[trigger] ?? []).map((child) => passage.tokens[child]!.form).join(' ');

/** What another says of them is probable at most; what a party says of itself stands. */
function factualityOf(
  scene: Scene,
  stance: Stance,
  attribution: Attribution | null,
  sides: Sides,
): EventCore['factuality'] {
  if (!attribution || stance.factuality !== 'CT+') return stance.factuality;
  const speakers = sidesOfState(scene, attribution.actors);
  const own = [...sidesOfState(scene, sides.sources)].some((id) => speakers.has(id));
  return own && attribution.kind !== 'allege' ? 'CT+' : attribution.kind === 'assert' ? 'CT+' : 'PR+';
}

function traceOf(
  passage: Passage,
  trigger: number,
  rule: Rule,
  sides: Sides,
  attribution: Attribution | null,
  stance: Stance,
): Trace {
  const token = passage.tokens[trigger]!;
  const slot = (name: string, actors: readonly Found[]) =>
    actors.map((actor) => ({
      slot: name,
      value: actor.id,
      start: actor.start,
      end: actor.end,
      text: actor.text,
      how: actor.how,
    }));
  const said = attribution
    ? [
        {
          slot: 'origin',
          value: attribution.speaker,
          start: attribution.start,
          end: attribution.end,
          text: attribution.marker,
          how: attribution.anonymous ? 'unnamed' : 'name',
        },
      ]
    : [];
  const sure = stance.sign
    ? [{ slot: 'mood', value: stance.mood, start: token.start, end: token.end, text: stance.sign, how: 'wording' }]
    : [];
  return {
    rule: rule.id,
    trigger: { start: token.start, end: token.end, text: token.form },
    arguments: [...slot('source', sides.sources), ...slot('target', sides.targets), ...said, ...sure],
  };
}

/** One sentence tells one event of a type between the same sides once, whatever the number of its trigger words. */
function withoutRepeats(found: readonly FoundEvent[]): FoundEvent[] {
  const kept: FoundEvent[] = [];
  for (const one of found) {
    const same = kept.findIndex((other) => other.event.type === one.event.type && sameActors(other.event, one.event));
    if (same < 0) {
      kept.push(one);
      continue;
    }
    const other = kept[same]!;
    if (weight(one.event) > weight(other.event)) kept[same] = one;
  }
  return kept;
}

/** The same people or states on both sides, or one telling being part of the other. */
function sameActors(a: EventCore, b: EventCore): boolean {
  const of = (event: EventCore) => new Set([...event.sources, ...event.targets]);
  const [first, second] = [of(a), of(b)];
  return [...first].every((id) => second.has(id)) || [...second].every((id) => first.has(id));
}

const weight = (event: EventCore): number =>
  (event.date ? 4 : 0) + (event.place ? 2 : 0) + (event.quantity ? 2 : 0) + event.sources.length + event.targets.length;
