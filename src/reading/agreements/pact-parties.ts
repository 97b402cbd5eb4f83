import { organisationById } from '../../knowledge/index.ts';
import { isState } from '../../model/index.ts';
import { actorsBelow } from '../actors/below.ts';
import { distinct, type Found } from '../actors/found.ts';
import { isLand } from '../actors/land.ts';
import { ownersOf } from '../actors/owner.ts';
import { actorsAt } from '../actors/resolve.ts';
import type { Scene } from '../scene.ts';
import { clauseOf, isPassive, subjectOf } from '../text/clause.ts';
import { isDefinite } from '../text/definite.ts';
import { lemmaIs } from '../text/memo.ts';
import type { Passage } from '../text/passage.ts';
import { prepositionRole } from '../text/roles.ts';
import { childrenBy, isWithin, relation, subtree } from '../text/tree.ts';
import { isOneOf, wordSet } from '../text/words.ts';
import { isBinding, isGround, isHeldBy, isTie } from './binding.ts';
import { isPactSide } from './body.ts';
import { chamberActors, isChamber } from './chamber.ts';
import { pactName } from './name.ts';
import { isOneWith, sidesOfOneWith } from './one-with.ts';
import { outsidersOf } from './outsiders.ts';
import { stepWordAt } from './step-words.ts';

const PARTY = /^[A-Z]{3}$|^org:|^group:/;

/** Told in the phrase («entre Riyad et Islamabad», «avec la Russie») or by its adjective («l'accord franco-polonais»). */
export function partiesOf(scene: Scene, passage: Passage, index: number): Found[] {
  const isParty = (actor: Found): boolean => PARTY.test(actor.id) || actor.id === 'org:un';
  // Neither where it was signed nor what it sets up is a party.
  const places = subtree(passage, index).filter(
    (node) =>
      node > index && isPlace(scene, passage, node) && !isTiedTo(passage, node) && !isGivenTo(passage, index, node),
  );
  const outside = [...outsidersOf(passage, index), ...othersBehind(scene, passage, index)];
  const told = actorsBelow(scene, passage, index, ['parataxis', 'advcl']).filter(
    (actor) =>
      isParty(actor) &&
      !outside.some((node) => actor.start <= passage.tokens[node]!.start && passage.tokens[node]!.end <= actor.end) &&
      !places.some((node) => actor.start <= passage.tokens[node]!.start && passage.tokens[node]!.end <= actor.end) &&
      (isLand(actor.id) || !isBelowClause(passage, index, actor)),
  );
  if (told.length === 0) {
    const own = bodyOfOwn(scene, passage, index);
    if (own.length > 0) return own;
  }
  const states = distinct([...told.filter((actor) => isLand(actor.id)), ...adjectives(scene, passage, index)]);
  const clause = clauseOf(passage, index);
  const isWith = (child: number): boolean =>
    prepositionRole(passage, child, scene.knowledge.lexicon, scene.language) === 'with';
  const partners = [index, clause, ...childrenBy(passage, index, 'acl')]
    .flatMap((node) => (passage.children[node] ?? []).filter(isWith))
    .flatMap((child) => [child, ...childrenBy(passage, child, 'conj')])
    .filter((child) => !outside.includes(child))
    .flatMap((child) => actorsAt(scene, passage, child))
    .filter((actor) => isPactSide(actor.id));
  const ground = states.length < 2 && isGround(passage, index) ? whoIsWhere(scene, passage, index, partners) : [];
  if (ground.length > 0) return distinct([...ground, ...told]);
  partners.push(...(partners.length === 0 ? witnesses(scene, passage, clause) : []));
  const step = clause === index ? null : stepWordAt(scene, passage, clause);
  // «l'accord signé avec Ankara»: whoever the clause is about is the other side; who signs one is its party.
  const isOther = states.length === 1 && step !== 'denounced';
  const isBound = states.length === 0 && isBinding(passage, index);
  if (isBound) return distinct([...agentsOrObjects(scene, passage, clause, index), ...told]);
  // "Hanoi has similar agreements with Japan": whoever has one is its party.
  const isHad = isHeldBy(passage, index);
  const isMade = states.length === 0 && (step === 'signed' || step === 'announced' || isHad);
  const subject = agentsOf(scene, passage, clause === index ? -1 : clause);
  // "Britain signed a pact with both Finland and Sweden": all three.
  const isWithAll =
    (step === 'signed' || isHad) && states.every(({ id }) => partners.some((partner) => partner.id === id));
  if (partners.length === 0 ? !isOther && !isMade : states.length > 1 && !isWithAll)
    return distinct([...states, ...told]);
  const sides = distinct([...subject, ...partners, ...states]);
  // "after Ethiopia signed a deal with the breakaway region": whoever signs one is a party, whom the text is about or not.
  const isOneOfSides = step === 'signed' && sides.length === 1 && !isDefinite(passage, index);
  return isMade && sides.length < 2 && !isOneOfSides ? told : distinct([...sides, ...told]);
}

/** "a port agreement with China and a rail agreement with India": the words of a pact that is told beside it. */
function othersBehind(scene: Scene, passage: Passage, index: number): readonly number[] {
  const nouns = wordSet(scene.knowledge.lexicon.agreements.nouns[scene.language]);
  return childrenBy(passage, index, 'conj')
    .filter((child) => child > index && isOneOf(passage.tokens[child]!, nouns))
    .filter((child) => passage.children[child]!.some((node) => isSide(passage, node)))
    .flatMap((child) => subtree(passage, child));
}

/** «avec l'Inde», "between Oslo and Riga" */
const isSide = (passage: Passage, node: number): boolean =>
  childrenBy(passage, node, 'case').some((one) => /^(?:avec|with|entre|between)$/i.test(passage.tokens[one]!.form));

/** Whom a pact binds: the subject of «sont liés par un accord», what a treaty ties to what. */
const agentsOrObjects = (scene: Scene, passage: Passage, verb: number, pact: number): Found[] =>
  childrenBy(passage, verb, 'nsubj', 'obj', 'obl', 'iobj')
    .filter((child) => child !== pact)
    .flatMap((child) => actorsAt(scene, passage, child))
    .filter(({ id }) => isLand(id));

/** «le CCG a activé son pacte de défense», "NATO and its treaty": the body whose own it is. */
function bodyOfOwn(scene: Scene, passage: Passage, index: number): Found[] {
  const own = childrenBy(passage, index, 'det', 'nmod').find((child) =>
    /^(son|sa|its|leur|their)$/i.test(passage.tokens[child]!.form),
  );
  if (own === undefined) return [];
  const subject = subjectOf(passage, clauseOf(passage, index));
  if (subject < 0 || subject === index) return [];
  return actorsAt(scene, passage, subject).filter(({ id }) => (organisationById(id)?.members?.length ?? 0) > 2);
}

/** The states and armed groups that do what a clause's verb says; those of a chamber are its own. */
function agentsOf(scene: Scene, passage: Passage, clause: number): Found[] {
  if (clause < 0) return [];
  const agents = isPassive(passage, clause)
    ? childrenBy(passage, clause, 'obl').filter((child) =>
        childrenBy(passage, child, 'case').some((one) => /^(par|by)$/i.test(passage.tokens[one]!.form)),
      )
    : [subjectOf(passage, clause)];
  return agents
    .filter((token) => token >= 0)
    .flatMap((token) =>
      isChamber(scene, passage, token) ? chamberActors(scene, passage, token) : actorsAt(scene, passage, token),
    )
    .filter((actor) => isPactSide(actor.id));
}

/** «un accord bilatéral», "a bilateral deal" */
const isMutual = (passage: Passage, index: number): boolean =>
  childrenBy(passage, index, 'amod').some((child) => /^bilat[eé]ra/i.test(passage.tokens[child]!.form));

/**
 * "Kenyan soldiers are in Somalia under a bilateral agreement", «déployés en vertu d'un accord avec Mogadiscio»: whose they
 * are and with whom it is, else where they are; none for more or fewer than two.
 */
function whoIsWhere(scene: Scene, passage: Passage, index: number, partners: readonly Found[]): Found[] {
  const clause = clauseOf(passage, index);
  const traded = partners.length > 0 ? [] : tradedWith(scene, passage, clause, index);
  if (partners.length === 0 && traded.length === 0 && !isMutual(passage, index)) return [];
  const subject = subjectOf(passage, clause);
  const who = subject < 0 ? [] : [...actorsAt(scene, passage, subject), ...ownersOf(scene, passage, subject)];
  const where = [clause, ...childrenBy(passage, clause, 'obl', 'nmod')].filter((node) => isPlace(scene, passage, node));
  const beside = traded.length > 0 ? traded : where.flatMap((node) => [...actorsAt(scene, passage, node)]);
  const others = partners.length > 0 ? partners : beside;
  const states = distinct([...who, ...others]).filter(({ id }) => isState(id));
  return states.length === 2 ? states : [];
}

const TRADES = lemmaIs(
  /^(?:buy|purchase|order|acquire|sell|deliver|supply|lease|acheter|commander|acquérir|vendre|livrer|fournir|louer)$/,
);

/** "will buy howitzers from France under a contract", «livrera des drones au Pérou en vertu d'un accord»: with whom one deals. */
const tradedWith = (scene: Scene, passage: Passage, clause: number, pact: number): Found[] =>
  TRADES(passage.tokens[clause]!)
    ? [clause, ...childrenBy(passage, clause, 'obj')]
        .flatMap((node) => childrenBy(passage, node, 'obl', 'nmod', 'iobj'))
        .filter((node) => node !== pact && scene.byHead[passage.index]!.has(node))
        .flatMap((node) => actorsAt(scene, passage, node))
        .filter(({ id }) => isLand(id))
    : [];

/** «a signé un contrat en présence du président français»: the states of those before whom it is signed. */
const witnesses = (scene: Scene, passage: Passage, clause: number): Found[] =>
  subtree(passage, clause)
    .filter((node) => passage.tokens[node]!.upos === 'NOUN' && /^pr[eé]sence$/i.test(passage.tokens[node]!.form))
    .filter((node) => childrenBy(passage, node, 'case').some((one) => /^(?:en|in)$/i.test(passage.tokens[one]!.form)))
    .flatMap((node) => childrenBy(passage, node, 'nmod'))
    .flatMap((one) => [one, ...childrenBy(passage, one, 'conj')])
    .flatMap((one) => actorsAt(scene, passage, one))
    .filter(({ id }) => isLand(id));

/** Both halves of «franco-grec», "Polish-British". */
function adjectives(scene: Scene, passage: Passage, index: number): Found[] {
  const { start, end } = pactName(passage, index);
  return scene.mentions[passage.index]!.flatMap((mention) => {
    const sense = mention.senses.find(({ kind }) => kind === 'demonym' || kind === 'combining');
    const isHalf =
      /[-‐–]/.test(passage.text[mention.end - passage.start] ?? '') ||
      /[-‐–]/.test(passage.text[mention.start - passage.start - 1] ?? '');
    if (!sense || !isHalf || mention.start < start || mention.end > end) return [];
    return [{ id: sense.id, start: mention.start, end: mention.end, text: mention.text, how: 'demonym' as const }];
  });
}

/** «à Pyongyang», "in Riyadh": the seat of a government told as a place. */
const isPlace = (scene: Scene, passage: Passage, node: number): boolean =>
  childrenBy(passage, node, 'case').some((child) => /^(à|in|at|en|dans)$/i.test(passage.tokens[child]!.form)) &&
  scene.byHead[passage.index]!.get(node)?.senses.some(({ kind }) => kind === 'place' || kind === 'state') === true;

/** «l'accord qui liait depuis 2012 le Niger aux États-Unis»: whom a pact ties to whom is no place. */
const isTiedTo = (passage: Passage, node: number): boolean => {
  const verb = passage.tokens[passage.tokens[node]!.head];
  return verb !== undefined && isTie(verb) && childrenBy(passage, node, 'det').length > 0;
};

/** «un protocole par lequel l'Éthiopie louerait une côte au Somaliland»: whom its terms give something is no place. */
const isGivenTo = (passage: Passage, pact: number, node: number): boolean =>
  childrenBy(passage, node, 'det').length > 0 &&
  childrenBy(passage, node, 'case').some((child) => /^à$/i.test(passage.tokens[child]!.form)) &&
  childrenBy(passage, pact, 'acl').some(
    (verb) =>
      isWithin(passage, node, verb) &&
      childrenBy(passage, verb, 'obl').some((child) => /^(?:lequel|laquelle)$/i.test(passage.tokens[child]!.form)),
  );

function isBelowClause(passage: Passage, pact: number, actor: Found): boolean {
  const nodes = subtree(passage, pact, (child) =>
    ['acl', 'parataxis', 'advcl'].includes(relation(passage.tokens[child]!)),
  );
  return !nodes.some((node) => actor.start <= passage.tokens[node]!.start && passage.tokens[node]!.end <= actor.end);
}

/** «celui que l'Union soviétique avait conclu avec Hanoï»: whoever its relative clause names. */
export const partiesOfOne = (scene: Scene, passage: Passage, index: number): Found[] =>
  (isOneWith(scene, passage, index)
    ? sidesOfOneWith(scene, passage, index)
    : actorsBelow(scene, passage, index)
  ).filter((actor) => PARTY.test(actor.id));
