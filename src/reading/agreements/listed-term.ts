import { ownersOf } from '../actors/owner.ts';
import { actorsAt } from '../actors/resolve.ts';
import { attributionsOf } from '../saying/attribution.ts';
import type { Scene } from '../scene.ts';
import { clauseOf, subjectOf } from '../text/clause.ts';
import { isNegated } from '../text/negated.ts';
import type { Passage } from '../text/passage.ts';
import { childrenBy } from '../text/tree.ts';
import { isParty } from './bound.ts';
import { GIVES } from './gives.ts';

/**
 * Whom an item of the terms of a pact binds: «les navires kényans pourront faire escale» the other one, whose ports they
 * are; "allow Kenya to …" whoever allows it; "Kenya will …" Kenya; "neither side may …" and what names nobody all.
 *
 * @returns null for an item that tells no term: what was once, or what somebody says of the pact
 */
export function boundByItem(scene: Scene, passage: Passage, parties: readonly string[]): readonly string[] | null {
  const from = ownFrom(passage);
  if (passage.tokens.length - from < 2) return null;
  // Who is told to say so in the lead-in tells the terms; who says something in the item speaks of them.
  const lead = passage.intro ? attributionsOf(scene, passage.intro) : [];
  // «…, selon un responsable»: who knows of the term.
  const said = attributionsOf(scene, passage).filter(({ verb }) => verb >= 0 || !KNOWN_BY.test(passage.text));
  if (said.some((one) => !lead.some(({ speaker }) => speaker === one.speaker))) return null;
  const others = (own: readonly string[]): readonly string[] => {
    const left = parties.filter((id) => !own.includes(id));
    return left.length > 0 ? left : parties;
  };
  const partiesAt = (node: number): string[] => [
    ...new Set(
      [...actorsAt(scene, passage, node), ...ownersOf(scene, passage, node)]
        .map(({ id }) => id)
        .filter((id) => parties.includes(id)),
    ),
  ];
  const between = (start: number, end: number): string[] => {
    for (let at = start; at < end; at++) {
      const found = partiesAt(at);
      if (found.length > 0) return found;
    }
    return [];
  };
  const verb = passage.tokens.findIndex((_, at) => at >= from && isPersonal(passage, at));
  const behind = verb < 0 ? passage.tokens.length : verb;
  // «allow Honiara to request …», «droit pour les policiers kényans de …»: what the item begins with.
  const giver = passage.tokens.findIndex(
    ({ lemma, form, upos }, at) =>
      at >= from &&
      at < Math.min(behind, from + 4) &&
      (upos === 'VERB' ? GIVES.test(lemma) || BINDS.test(lemma) : RIGHT.test(form)),
  );
  if (giver >= 0 && (verb < 0 || clauseOf(passage, verb) !== giver)) {
    const named = between(giver + 1, passage.tokens.length);
    if (named.length !== 1) return parties;
    return BINDS.test(passage.tokens[giver]!.lemma) ? named : others(named);
  }
  if (verb < 0) {
    const first = passage.tokens[from]!.form;
    const { intro } = passage;
    const isGivenTo = /^(?:à|au|aux|to)$/i.test(first) && GIVEN_TO.test(intro?.text ?? '');
    const named = isGivenTo
      ? between(from, Math.min(from + 5, passage.tokens.length))
      : passage.tokens.flatMap((_, at) => (at >= from && isFor(passage, at) ? partiesAt(at) : []));
    if (named.length === 1) return others(named);
    // "Italy agrees to:"
    const binder = intro ? boundBy(scene, intro, parties) : [];
    return binder.length === 1 ? binder : parties;
  }
  const clause = clauseOf(passage, verb);
  if (isPast(passage, clause, verb)) return null;
  const subject = subjectOf(passage, clause);
  if (subject >= from && (isParty(scene, passage, subject) || EACH.test(passage.tokens[subject]!.form))) return parties;
  const own = subject >= from ? partiesAt(subject) : [];
  const named = own.length > 0 ? own : between(from, verb);
  if (named.length !== 1) return parties;
  return isGiven(passage, clause, verb) ? others(named) : named;
}

const KNOWN_BY = /, (?:selon|d['’]après|according to) (?:une?|des|an?|two|three|deux|trois) /i;

const GIVEN_TO = /(?<!\p{L})(?:permet|autoris|accord|allow|permit|grant)/iu;

/** «du pétrole pour la Jordanie», "oil for Jordan" */
const isFor = (passage: Passage, index: number): boolean =>
  childrenBy(passage, index, 'case').some((child) => /^(?:pour|for)$/i.test(passage.tokens[child]!.form));

/** The party that a lead-in tells to bind itself, whose verb the items go on with. */
function boundBy(scene: Scene, intro: Passage, parties: readonly string[]): string[] {
  const root = intro.tokens.findIndex(({ head }) => head < 0);
  const subject = root < 0 ? -1 : subjectOf(intro, root);
  const found = subject < 0 ? [] : actorsAt(scene, intro, subject).map(({ id }) => id);
  return [...new Set(found)].filter((id) => parties.includes(id));
}

/** Where the item's own words begin: behind the words of its lead-in and its label. */
function ownFrom({ tokens, start, label }: Passage): number {
  const own = label?.end ?? start;
  const at = tokens.findIndex((token) => token.start >= own);
  return at < 0 ? tokens.length : at;
}

const BINDS =
  /^(?:oblige|bind|require|commit|compel|forbid|bar|prohibit|ban|obliger|lier|contraindre|imposer|engager|interdire|astreindre)$/i;
const RIGHT = /^(?:droit|accès|liberté|autorisation|permission|right|access|freedom|leave)s?$/i;
const EACH =
  /^(?:ils|elles|they|both|chacun|chacune|each|either|neither|aucun|aucune|none|deux|personne|nul|tout|tous|any|whoever)$/i;

function isPersonal(passage: Passage, index: number): boolean {
  const { upos, feats, form } = passage.tokens[index]!;
  if (upos !== 'VERB' && upos !== 'AUX') return false;
  return feats.VerbForm === 'Fin' || feats.Mood === 'Ind' || feats.Mood === 'Cnd' || MODAL.test(form);
}

const MODAL = /^(?:will|shall|must|may|can|could|would|should)$/i;

/** What was done once is no term: «a ouvert», "opened", "has provided". */
function isPast(passage: Passage, clause: number, verb: number): boolean {
  const nodes = [clause, ...childrenBy(passage, clause, 'aux', 'cop')];
  if (nodes.some((node) => MODAL.test(passage.tokens[node]!.form) || passage.tokens[node]!.feats.Tense === 'Fut'))
    return false;
  if (nodes.some((node) => /^(?:Past|Imp)$/.test(passage.tokens[node]!.feats.Tense ?? '') && isPersonal(passage, node)))
    return passage.tokens[verb]!.feats.Mood !== 'Cnd';
  const { feats } = passage.tokens[clause]!;
  return (
    feats.VerbForm === 'Part' &&
    feats.Tense === 'Past' &&
    nodes.some((node) => /^(?:avoir|have)$/i.test(passage.tokens[node]!.lemma))
  );
}

/** "may call", «pourront faire escale», «seraient autorisés à», "will receive", "gets access": what the other one owes. */
function isGiven(passage: Passage, clause: number, verb: number): boolean {
  if (isNegated(passage, clause)) return false;
  const { tokens } = passage;
  const words = tokens.slice(Math.min(verb, clause), Math.max(verb, clause) + 3).map(({ form }) => form);
  return (
    words.some((word) => GIVEN.test(word)) ||
    (words.some((word) => HAS.test(word)) && words.some((word) => RIGHT.test(word)))
  );
}

const GIVEN =
  /^(?:may|can|could|peut|peuvent|pourra|pourront|pourrait|pourraient|autorisée?s?|habilitée?s?|allowed|authori[sz]ed|permitted|entitled|able|free|receive|receives|recevra|recevront|recevrait|obtient|obtiendra|obtiendrait|get|gets|obtain|obtains|gain|gains|bénéficie|bénéficiera|bénéficieraient)$/i;
const HAS = /^(?:have|has|aura|auront|auraient|a|ont)$/i;
