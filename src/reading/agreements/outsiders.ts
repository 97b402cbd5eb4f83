import { formIs, lemmaIs } from '../text/memo.ts';
import type { Passage } from '../text/passage.ts';
import { childrenBy, relation, subtree } from '../text/tree.ts';

/**
 * The words below a pact that tell whom it is against, or who brokered it: «un traité … face à une Russie menaçante»,
 * «sous l'égide de Washington», "a truce brokered by Doha". Whoever is named there is no party.
 */
export function outsidersOf(passage: Passage, pact: number): ReadonlySet<number> {
  const found = new Set<number>();
  for (const node of subtree(passage, pact)) {
    if (node === pact || !isOutside(passage, node)) continue;
    for (const below of subtree(passage, node)) found.add(below);
  }
  return found;
}

const isOutside = (passage: Passage, node: number): boolean =>
  isAuspice(passage.tokens[node]!) ||
  isFaced(passage, node) ||
  childrenBy(passage, node, 'case').some((child) => isAgainst(passage.tokens[child]!)) ||
  isBroker(passage, node) ||
  isOfRelated(passage, node) ||
  isFear(passage.tokens[node]!) ||
  followsFear(passage, node) ||
  isCountered(passage, node) ||
  isReaction(passage, node);

/** «entre deux adversaires des États-Unis», "between two allies of Paris": of whom the two sides are allies or foes. */
function isOfRelated({ tokens }: Passage, node: number): boolean {
  const { head, deprel } = tokens[node]!;
  return (
    head >= 0 &&
    /^(nmod|compound|amod)/.test(deprel) &&
    isRelated(tokens[head]!) &&
    tokens[head]!.feats.Number === 'Plur'
  );
}

const isRelated = formIs(
  /^(adversaires|ennemis|rivaux|alliés|voisins|partenaires|adversaries|enemies|foes|rivals|allies|neighbours|neighbors|partners)$/,
);

/** «un pacte qui inquiète le Pérou», "a deal denounced by Lima": what another says or feels about it, with all that tells it. */
const isReaction = (passage: Passage, node: number): boolean =>
  relation(passage.tokens[node]!) === 'acl' &&
  // «un accord que le Chili ne cesse de dénoncer»
  [node, ...childrenBy(passage, node, 'xcomp')].some((one) => REACTS(passage.tokens[one]!));

const REACTS = lemmaIs(
  /^(?:inquiéter|irriter|alarmer|fâcher|agacer|indigner|dénoncer|condamner|critiquer|décrier|contester|fustiger|anger|alarm|worry|irk|infuriate|unsettle|unnerve|denounce|condemn|criticise|criticize|decry|contest|oppose|provoquer|susciter|soulever|déclencher|draw|spark|prompt|provoke)$/,
);

/** «destiné à contrer la Chine», "meant to deter Chad" */
const isCountered = (passage: Passage, node: number): boolean =>
  relation(passage.tokens[node]!) === 'obj' &&
  /^(contrer|contenir|endiguer|dissuader|affronter|contrebalancer|isoler|counter|contain|deter|confront|counterbalance|isolate)$/i.test(
    passage.tokens[passage.tokens[node]!.head]!.lemma,
  );

/** "in the face of Russian threats" */
const isFaced = (passage: Passage, node: number): boolean =>
  isFace(passage.tokens[node]!) && /^the$/i.test(passage.tokens[node - 1]?.form ?? '');

/** "amid concerns over China", «sur fond d'inquiétudes face à Pékin», "at a time of tension with Niamey" */
const isFear = formIs(
  /^(concerns?|fears?|worries|tensions?|rivalry|rows?|fond|inquiétudes?|craintes?|préoccupations?|rivalités?|contexte)$/,
);
/** «sur fond de tensions avec Pékin»: behind the noun, whatever the parser hung it on. */
const followsFear = (passage: Passage, node: number): boolean =>
  childrenBy(passage, node, 'case').some((child) => child > 0 && isFear(passage.tokens[child - 1]!));
const isFace = formIs(/^face$/);
const isAgainst = formIs(/^(contre|against|face|versus|malgré|despite|amid|amidst|selon|according)$/);
const isAuspice = formIs(
  /^(égide|auspices?|aegis|médiation|mediation|patronage|parrainage|sponsorship|houlette|supervision|facilitation|entremise)$/,
);

/** "brokered by Doha", «facilité par Doha» */
function isBroker(passage: Passage, node: number): boolean {
  const { head, deprel } = passage.tokens[node]!;
  const isAgent =
    /^obl/.test(deprel) && childrenBy(passage, node, 'case').some((child) => isBy(passage.tokens[child]!));
  return (
    isAgent && head >= 0 && /^(acl|advcl)/.test(relation(passage.tokens[head]!)) && isBrokered(passage.tokens[head]!)
  );
}

const isBy = formIs(/^(by|par)$/);
const isBrokered = formIs(
  /^(brokered|mediated|facilitated|sponsored|overseen|guaranteed|witnessed|backed|parrainée?s?|facilitée?s?|supervisée?s?|garantie?s?|soutenue?s?)$/,
);
