import type { Rule } from '../../knowledge/index.ts';
import type { Scene } from '../scene.ts';
import { isWordedAs } from '../text/below.ts';
import { isPassive } from '../text/clause.ts';
import { formIs } from '../text/memo.ts';
import type { Passage } from '../text/passage.ts';
import { childrenBy, relation } from '../text/tree.ts';

/** Acts that a verb above can call off or ask for; a blow that is repelled has been struck. */
const UNDOABLE = new Set([
  'AGREE',
  'AID',
  'COERCE',
  'CONCEDE',
  'CONSULT',
  'COOPERATE',
  'MOBILIZE',
  'REJECT',
  'RETREAT',
  'SANCTION',
  'SUPPORT',
]);

/** "dropped its demands", «a renoncé à ses exigences»: what is no longer asked for. */
function isDropped({ tokens }: Passage, trigger: number): boolean {
  const { head, deprel, lemma } = tokens[trigger]!;
  const isOfVerb =
    /^(demand|request|exigence|demande|revendication)$/.test(lemma) && /^(obj|obl)$/.test(deprel) && head >= 0;
  return isOfVerb && /^(drop|withdraw|abandon|retract|shelve|renoncer|retirer|abandonner)$/.test(tokens[head]!.lemma);
}

/**
 * «annuler la visite», "declined an offer of talks", "walked out of the talks": the verb above says that what the noun
 * names does not take place.
 */
export function isUndone(scene: Scene, passage: Passage, trigger: number, rule: Rule): boolean {
  const { type } = rule;
  // «a retiré son invitation» invites nobody.
  const invites = type === 'REQUEST' && /^invitations?$/i.test(passage.tokens[trigger]!.form);
  if (type === 'REQUEST' && isDropped(passage, trigger)) return true;
  if ((!UNDOABLE.has(type) && !invites) || isEndedVisit(passage, trigger, rule)) return false;
  if (passage.tokens[trigger]!.upos !== 'NOUN') return false;
  if (type !== 'CONSULT' && type !== 'RETREAT' && isEnded(passage, trigger)) return true;
  if (type === 'CONSULT' && isMissed(passage, trigger)) return true;
  if (type === 'COOPERATE' && isTaxed(passage, trigger)) return true;
  const noun = topNoun(passage, trigger);
  const token = passage.tokens[noun]!;
  const head = passage.tokens[token.head];
  // "stayed away from the summit"
  if (head?.upos === 'ADV' && head.form === 'away')
    return head.head >= 0 && isWordedAs(passage, head.head, scene.knowledge.lexicon.roles.leaving[scene.language]);
  if (head?.upos !== 'VERB') return false;
  const { undoing, leaving } = scene.knowledge.lexicon.roles;
  // «la visite devait être annulée»: the participle below the modal says it.
  if (token.deprel === 'nsubj')
    return childrenBy(passage, token.head, 'xcomp').some(
      (child) => isPassive(passage, child) && isWordedAs(passage, child, undoing[scene.language]),
    );
  const isObject = relation(token) === 'obj' || token.deprel === 'nsubj:pass' || isPaidIn(passage, noun);
  if (isObject)
    return (
      isWordedAs(passage, token.head, undoing[scene.language]) ||
      (invites && /^(retirer|withdraw|rescind|revoke)$/i.test(head.lemma)) ||
      // "dropped its opposition to Chad's membership"
      (type === 'REJECT' && /^(drop|lift|end|withdraw|abandon|lever|retirer|abandonner|cesser)$/i.test(head.lemma))
    );
  const prepositions = childrenBy(passage, noun, 'case').map((child) => passage.tokens[child]!.form);
  return (
    relation(token) === 'obl' &&
    prepositions.some((form) => /^(from|of|to|on|de|d['’]|du|des|à|for)$/i.test(form)) &&
    isWordedAs(passage, token.head, leaving[scene.language])
  );
}

/**
 * «la fin de la présence française», "an end to military aid", «le gel de millions de dollars d'aide»: the noun above, or above
 * the sum, says that it is no more. Talks have been.
 */
function isEnded(passage: Passage, trigger: number): boolean {
  for (let at = trigger, steps = 0; steps < 4; at = passage.tokens[at]!.head, steps++) {
    const { head, deprel } = passage.tokens[at]!;
    const above = passage.tokens[head];
    if (!/^nmod/.test(deprel) || above?.upos !== 'NOUN') return false;
    if (AN_END.test(above.form))
      return childrenBy(passage, at, 'case').some((child) =>
        /^(de|d['’]|of|to|à|on|in)$/i.test(passage.tokens[child]!.form),
      );
    if (!isSum(above)) return false;
  }
  return false;
}

const isSum = formIs(
  /^(dizaines?|centaines?|milliers?|millions?|milliards?|dollars?|euros?|tens|hundreds|thousands|billions?|\$|€|£)$/,
);

/** "a 25% tariff on all Peruvian exports", «des droits sur les exportations»: what a duty is laid on is not traded by it. */
const isTaxed = ({ tokens, children }: Passage, trigger: number): boolean => {
  const { head } = tokens[trigger]!;
  const isOn = children[trigger]!.some((child) => /^(on|upon|sur)$/i.test(tokens[child]!.form));
  if (!isOn || head < 0) return false;
  return A_DUTY.test(tokens[head]!.lemma) || children[head]!.some((child) => A_DUTY.test(tokens[child]!.lemma));
};

const A_DUTY = /^(tariffs?|duty|duties|levy|tax|surcharge|embargo|ban|droit|taxe|surtaxe|interdiction)$/;

/** «l'absence du président au sommet», "her absence from the talks": who is not there meets nobody. */
const isMissed = (passage: Passage, trigger: number): boolean =>
  passage.tokens.some(
    ({ form }, at) =>
      at < trigger &&
      /^absence$/i.test(form) &&
      (passage.tokens[trigger]!.head === at || passage.tokens[passage.tokens[trigger]!.head]?.head === at),
  );

const AN_END =
  /^(fin|arrêt|cessation|suspension|gel|interruption|annulation|rupture|réduction|reconfiguration|diminution|retrait|coupe|coupes|end|halt|freeze|withdrawal|cut|cuts|pause|cessation|cancellation|reduction|drawdown)$/i;

/** What one side lays on the other until it is lifted. */
const LAID = new Set(['COERCE', 'SANCTION']);

/** «la levée de l'embargo», "the lifting of the embargo" */
export function isLifted(scene: Scene, passage: Passage, trigger: number, { type }: Rule): boolean {
  if (!LAID.has(type)) return false;
  const { upos, deprel, head } = passage.tokens[trigger]!;
  // «la levée de l'embargo imposé par l'ONU»: the participle says whose it was.
  const noun = upos === 'VERB' && deprel === 'acl' ? head : trigger;
  const above = passage.tokens[noun]!.head;
  return (
    passage.tokens[noun]!.upos === 'NOUN' &&
    above >= 0 &&
    isWordedAs(passage, above, scene.knowledge.lexicon.roles.lifting[scene.language])
  );
}

/** "froze $300 million in military aid": what the money is. */
const isPaidIn = (passage: Passage, noun: number): boolean =>
  relation(passage.tokens[noun]!) === 'obl' &&
  childrenBy(passage, noun, 'case').some((child) => /^in$/i.test(passage.tokens[child]!.form)) &&
  childrenBy(passage, passage.tokens[noun]!.head, 'obj').some((child) =>
    /^(\$|€|£|dollars?|euros?|millions?|billions?)$/i.test(passage.tokens[child]!.form),
  );

/** "ended a three-day trip", «a achevé sa visite»: what has come to its end has been made. */
function isEndedVisit(passage: Passage, trigger: number, rule: Rule): boolean {
  const { head, upos } = passage.tokens[trigger]!;
  return (
    rule.mode === 'visit' &&
    upos === 'NOUN' &&
    /^(end|finish|achever|terminer)$/.test(passage.tokens[head]?.lemma ?? '')
  );
}

/** "an offer of talks", «l'ouverture de négociations»: the noun that the verb has for its object, three steps up at most. */
function topNoun(passage: Passage, noun: number): number {
  let at = noun;
  for (let steps = 0; steps < 3; steps++) {
    const { head, deprel } = passage.tokens[at]!;
    if (!/^(nmod|compound)/.test(deprel) || passage.tokens[head]?.upos !== 'NOUN') break;
    at = head;
  }
  return at;
}
