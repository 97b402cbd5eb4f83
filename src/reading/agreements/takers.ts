import type { StepKind } from '../../model/index.ts';
import { actorsBelow } from '../actors/below.ts';
import { distinct, type Found, idsOf } from '../actors/found.ts';
import { ownersOf } from '../actors/owner.ts';
import { placeAt } from '../actors/place.ts';
import { actorsAt } from '../actors/resolve.ts';
import { argumentsOf } from '../events/arguments.ts';
import type { Scene } from '../scene.ts';
import { isPassive } from '../text/clause.ts';
import type { Passage } from '../text/passage.ts';
import { childrenBy, relation, subtree } from '../text/tree.ts';
import { isOneOf, wordSet } from '../text/words.ts';
import { chamberActors, isChamber, isWhole } from './chamber.ts';

/** Who takes a step, and whether it is a chamber that does. */
export interface Takers {
  readonly ids: readonly string[];
  readonly chamber: boolean;
  /** A parliament as a whole, which may ratify. */
  readonly whole: boolean;
  /** More than are named: one of them is unknown («Mitsotakis et Macron»), or a plural tells no names («les ministres»). */
  readonly many: boolean;
}

/** Steps that whoever is told with a partner takes together: «Oslo a signé avec Londres». */
const TOGETHER: readonly StepKind[] = ['signed', 'exchanged'];

export function takersOf(
  scene: Scene,
  passage: Passage,
  trigger: number,
  pact: number,
  step: StepKind,
  parties?: readonly string[],
): Takers {
  const isNoun = /^(NOUN|PROPN)$/.test(passage.tokens[trigger]!.upos);
  const roles = new Set([
    'subj',
    'by',
    'between',
    ...(isNoun ? ['of', 'poss'] : []),
    ...(TOGETHER.includes(step) ? ['with'] : []),
    // «remis à son homologue», "handed to his counterpart"
    ...(step === 'exchanged' && !isNoun ? ['to'] : []),
  ]);
  const inPact = new Set(pact < 0 ? [] : subtree(passage, pact));
  // A parser may give a verb two subjects («Norwegian Prime Minister A and Finnish President B signed»).
  const subjects = isNoun || isPassive(passage, trigger) ? [] : childrenBy(passage, trigger, 'nsubj');
  const args: { role: string; token: number }[] = [
    ...argumentsOf(scene, passage, trigger),
    ...subjects.map((token) => ({ role: 'subj', token })),
  ].filter(
    ({ role, token }) =>
      roles.has(role) &&
      token !== pact &&
      (!inPact.has(token) || inPact.has(trigger)) &&
      !(role === 'by' && isLaterAgent(passage, trigger, token)),
  );
  if (!isNoun) args.push(...laterAgents(passage, trigger));
  // "sailed through parliament": the chamber that it went through.
  if (!isNoun && step === 'approved')
    args.push(
      ...childrenBy(passage, trigger, 'obl')
        .filter((child) =>
          childrenBy(passage, child, 'case').some((one) => /^through$/i.test(passage.tokens[one]!.form)),
        )
        .map((token) => ({ role: 'by', token })),
    );
  // «signature du traité»: the thing signed is no signatory.
  const people = args.filter(
    ({ token }) =>
      token !== trigger &&
      !isThing(scene, passage, token, step, { trigger, pact }) &&
      !(isNoun && subtree(passage, token).includes(pact)),
  );
  const chamber =
    people.find(({ token }) => isChamber(scene, passage, token))?.token ?? chamberBefore(scene, passage, trigger);
  if (chamber !== undefined)
    return {
      ids: idsOf(chamberActors(scene, passage, chamber, parties)),
      chamber: true,
      whole: isWhole(scene, passage, chamber),
      many: false,
    };
  const found = people.flatMap((one): readonly Found[] => {
    const token = behindDateline(passage, one.token, trigger);
    const own = [token, ...childrenBy(passage, token, 'appos')].flatMap((node) => actorsAt(scene, passage, node));
    // «les Premiers ministres A et B»
    const namesMany = childrenBy(passage, token, 'conj', 'flat', 'appos').some((child) =>
      [child, ...childrenBy(passage, child, 'conj', 'flat')].some(
        (node) => node !== token && scene.byHead[passage.index]!.has(node),
      ),
    );
    if (namesMany) return [...own, ...actorsBelow(scene, passage, token, ['acl', 'advcl', 'parataxis', 'obl'])];
    return own.length > 0 ? own : actorsBelow(scene, passage, token, ['acl', 'advcl', 'parataxis', 'obl']);
  });
  const owners = isNoun ? ownersOf(scene, passage, trigger) : [];
  const all = distinct([...found, ...(found.length === 0 ? owners : [])]);
  const ids = idsOf(all.filter(({ id }) => /^[A-Z]{3}$|^person:|^org:/.test(id)));
  return {
    ids,
    chamber: false,
    whole: false,
    // «un pacte signé avec Oslo»: by whoever is not named, with Oslo.
    many:
      people.some(({ token }) => isMany(passage, token)) ||
      allNamed(scene, passage, trigger, parties) ||
      (args.length > 0 && args.every(({ role }) => role === 'with')),
  };
}

/** «OSLO, 3 mars (Agence) – Le ministre …»: the parser may take the dateline for the subject; who acts stands behind it. */
function behindDateline(passage: Passage, token: number, trigger: number): number {
  if (token > 3) return token;
  const { form } = passage.tokens[token]!;
  const dash = passage.tokens.findIndex((one, index) => index < 14 && /^[–—-]+$/.test(one.form));
  if (dash < token || !/^[\p{Lu}-]{3,}$/u.test(form)) return token;
  const others = [
    ...childrenBy(passage, token, 'appos', 'conj', 'flat', 'nmod'),
    ...childrenBy(passage, trigger, 'nsubj'),
  ];
  return others.filter((one) => one > dash && one < trigger).sort((a, b) => a - b)[0] ?? token;
}

/** "On Thursday the island's parliament approved …": a chamber right before the verb, whatever it was hung on. */
function chamberBefore(scene: Scene, passage: Passage, trigger: number): number | undefined {
  if (passage.tokens[trigger]!.upos !== 'VERB' || isPassive(passage, trigger)) return undefined;
  let at = trigger - 1;
  while (at > 0 && /^(ADV|AUX)$/.test(passage.tokens[at]!.upos)) at--;
  return at >= 0 && isChamber(scene, passage, at) ? at : undefined;
}

/** The pact itself, or a pronoun for what enters into force by itself. */
function isThing(
  scene: Scene,
  passage: Passage,
  index: number,
  step: StepKind,
  { trigger, pact }: { readonly trigger: number; readonly pact: number },
): boolean {
  const { nouns, texts } = scene.knowledge.lexicon.agreements;
  const token = passage.tokens[index]!;
  if ([nouns, texts].some((list) => isOneOf(token, wordSet(list[scene.language])))) return true;
  const byItself: readonly StepKind[] = ['in-force', 'superseded', 'ended', 'exchanged'];
  // «il mettait fin à l'accord», "it was ending the pact": who ends what stands behind the verb is no pact.
  if (step === 'ended' && endsIt(passage, trigger, pact)) return false;
  return token.upos === 'PRON' && byItself.includes(step) && /^(il|elle|it|which|qui|that|this)$/i.test(token.form);
}

const endsIt = (passage: Passage, trigger: number, pact: number): boolean =>
  passage.tokens[trigger]!.upos === 'VERB' && pact > trigger && subtree(passage, trigger).includes(pact);

/** Where a step is taken. */
export function stepPlace(scene: Scene, passage: Passage, trigger: number, pact: number): string | null {
  return (
    argumentsOf(scene, passage, trigger)
      .filter(({ role, token }) => (role === 'in' || role === 'to') && token !== pact)
      .flatMap(({ token }) => placeAt(scene, passage, token) ?? [])
      .at(0) ?? null
  );
}

/** «A et B», «les ministres»: more than one. */
const isMany = (passage: Passage, token: number): boolean =>
  childrenBy(passage, token, 'conj').length > 0 || passage.tokens[token]!.feats.Number === 'Plur';

/** «les juntes du Mali, du Burkina Faso et du Niger ont signé»: all parties are named before the verb. */
const allNamed = (scene: Scene, passage: Passage, trigger: number, parties: readonly string[] = []): boolean =>
  parties.length > 1 &&
  parties.every((id) =>
    scene.mentions[passage.index]!.some(
      ({ end, senses }) => end <= passage.tokens[trigger]!.start && senses.some((sense) => sense.id === id),
    ),
  );

/** "signed in July by the ministers and ratified last month by the president": whoever stands behind the second did it. */
function laterAgents(passage: Passage, trigger: number): { role: string; token: number }[] {
  const { head } = passage.tokens[trigger]!;
  if (relation(passage.tokens[trigger]!) !== 'conj' || head < 0 || passage.tokens[trigger]!.feats.VerbForm === 'Fin')
    return [];
  return agentsOf(passage, head)
    .filter((token) => token > trigger)
    .map((token) => ({ role: 'by', token }));
}

const isLaterAgent = (passage: Passage, trigger: number, agent: number): boolean =>
  childrenBy(passage, trigger, 'conj').some(
    (other) => other < agent && other > trigger && passage.tokens[other]!.upos === 'VERB',
  );

const agentsOf = (passage: Passage, verb: number): number[] =>
  childrenBy(passage, verb, 'obl').filter((child) =>
    childrenBy(passage, child, 'case').some((one) => /^(par|by)$/i.test(passage.tokens[one]!.form)),
  );
