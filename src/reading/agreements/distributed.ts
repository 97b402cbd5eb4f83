import { isState } from '../../model/index.ts';
import { distinct, type Found } from '../actors/found.ts';
import { actorsAt } from '../actors/resolve.ts';
import type { Scene } from '../scene.ts';
import { clauseOf, subjectOf } from '../text/clause.ts';
import type { Passage } from '../text/passage.ts';
import { childrenBy } from '../text/tree.ts';
import { isHeldBy } from './binding.ts';
import { stepWordAt } from './step-words.ts';

/** One of several pacts that a plural tells together. */
export interface Share {
  readonly year: number | null;
  readonly sides: readonly Found[];
}

/**
 * "The treaties that Washington concluded with Tokyo in 1960 and with Seoul in 1953": a pact with each partner, of the year
 * that stands behind its name. Empty where a phrase tells of one pact, or its partners without years.
 */
export function distributed(scene: Scene, passage: Passage, index: number, parties: readonly Found[]): Share[] {
  const apart = eachWith(scene, passage, index, parties);
  if (apart.length > 1) return apart;
  const partners = passage.tokens.flatMap((one, at) => {
    if (at <= index || !/^(with|avec)$/i.test(one.form)) return [];
    const noun = passage.tokens.findIndex(
      (_, node) => node > at && node <= at + 3 && scene.byHead[passage.index]!.has(node),
    );
    const state = noun < 0 ? undefined : actorsAt(scene, passage, noun).find(({ id }) => isState(id));
    return state ? [{ state, at: noun }] : [];
  });
  if (partners.length < 2) return [];
  const others = distinct(parties.filter(({ id }) => isState(id) && !partners.some(({ state }) => state.id === id)));
  if (others.length === 0) return [];
  const shares = partners.flatMap(({ state, at }, order): Share[] => {
    const until = partners[order + 1]?.at ?? passage.tokens.length;
    const told = scene.dates[passage.index]!.find(
      ({ start }) => start > passage.tokens[at]!.start && start < (passage.tokens[until]?.start ?? passage.end),
    );
    const year = Number(told?.span.from?.slice(0, 4));
    return year ? [{ year, sides: [...others, state] }] : [];
  });
  if (shares.length < partners.length) return [];
  // "a treaty with Oman in 2016 and with France in 2018" is two, "with Oman and with France in 2018" may be one.
  const token = passage.tokens[index]!;
  const isMany = token.feats.Number === 'Plur' || /s$|^(those|ceux|celles)$/i.test(token.form);
  const isOneAct = !passage.tokens.slice(index, partners.at(-1)!.at).some(({ upos }) => upos === 'VERB');
  return isMany || (isOneAct && new Set(shares.map(({ year }) => year)).size === shares.length) ? shares : [];
}

/** "Canada and Italy each signed a deal with Ukraine", «ont chacun conclu un accord avec Kiev»: a pact of each with the partner. */
function eachWith(scene: Scene, passage: Passage, index: number, parties: readonly Found[]): Share[] {
  if (isHeldBy(passage, index)) return heldWithEach(scene, passage, index, parties);
  const clause = clauseOf(passage, index);
  if (clause < 0 || clause > index || stepWordAt(scene, passage, clause) !== 'signed') return [];
  const isApart = passage.tokens.some(
    ({ form }, at) => at < index && Math.abs(at - clause) < 4 && /^(?:each|chacune?)$/i.test(form),
  );
  if (!isApart) return [];
  const doers = distinct(
    childrenBy(passage, clause, 'nsubj').flatMap((child) => [...actorsAt(scene, passage, child)]),
  ).filter(({ id }) => isState(id));
  const partners = distinct(parties.filter(({ id }) => isState(id) && !doers.some((doer) => doer.id === id)));
  return doers.length > 1 && partners.length > 0
    ? doers.map((doer) => ({ year: null, sides: [doer, ...partners] }))
    : [];
}

/** "Hanoi has similar agreements with Japan and South Korea": one with each. */
function heldWithEach(scene: Scene, passage: Passage, index: number, parties: readonly Found[]): Share[] {
  if (!/s$/i.test(passage.tokens[index]!.form)) return [];
  const subject = subjectOf(passage, passage.tokens[index]!.head);
  const holders = subject < 0 ? [] : distinct(actorsAt(scene, passage, subject)).filter(({ id }) => isState(id));
  const partners = parties.filter(({ id }) => isState(id) && !holders.some((one) => one.id === id));
  return holders.length === 1 && partners.length > 1
    ? partners.map((partner) => ({ year: null, sides: [...holders, partner] }))
    : [];
}
