import { formIs, lemmaIs } from '../text/memo.ts';
import type { Passage } from '../text/passage.ts';
import { childrenBy, relation } from '../text/tree.ts';

/** What a word says of the deed that an infinitive or a gerund below it names. */
type Outlook = 'planned' | 'possible' | 'negated';

/**
 * "is able to attack", «a le droit de livrer»: possible; "was ordered to", «est censé», "it is time to": to be done; "gave up
 * attacking", «loin de signer», "nearly attacked": not done. Null where the words say nothing of the kind.
 * @param at the word on the way up from a trigger
 * @param via the word below it through which the way came; -1 at the trigger itself
 */
export function outlookAt(passage: Passage, at: number, via: number): Outlook | null {
  const { tokens } = passage;
  const above = tokens[at]!;
  if (via < 0) return ofTrigger(passage, at);
  const below = tokens[via]!;
  if (isBeforehand(passage, at, via)) return 'planned';
  if (via < at || below.upos !== 'VERB' || !/^(Inf|Ger|Part)$/.test(below.feats.VerbForm ?? 'Inf')) return null;
  if (!/^(xcomp|advcl|acl|obl|parataxis)$/.test(relation(below))) return null;
  if (above.upos === 'NOUN') return ofNoun(passage, at);
  if (relation(below) === 'acl') return null;
  const isGerund = /ing$/i.test(below.form);
  if (isGivingUp(above) && isGerund && hasParticle(passage, at, via, 'up')) return 'negated';
  if (isTalking(above) && isGerund && hasParticle(passage, at, via, 'out')) return 'negated';
  if (isFar(above)) return isFrom(tokens[via - 1]?.form ?? '') ? 'negated' : null;
  if (isUnable(above)) return 'negated';
  if (isEager(above)) return 'planned';
  if (isAble(above)) return isPast(passage, at) ? null : 'possible';
  if (isAllowing(above)) return 'planned';
  if (isMeant(above)) return hasBe(passage, at) ? 'planned' : null;
  if (isObliged(above)) return hasBe(passage, at) && !isPast(passage, at) ? 'planned' : null;
  // «a besoin d'envoyer»: the verb below hangs on the verb above the noun.
  const before = tokens[via - 2];
  return before?.upos === 'NOUN' && before.head === at ? ofNoun(passage, via - 2) : null;
}

/** "nearly attacked"; «de quoi attaquer», «à même d'attaquer», «a pour mission d'attaquer»: what stands before the verb itself. */
function ofTrigger(passage: Passage, at: number): Outlook | null {
  const { tokens } = passage;
  if (tokens[at]!.upos !== 'VERB') return null;
  if (isNearly(passage, at)) return 'negated';
  if (tokens[at]!.feats.VerbForm !== 'Inf') return null;
  const isMarked = /^(de|d['’]|à|to)$/i.test(tokens[at - 1]?.form ?? '');
  const before = isMarked ? at - 2 : at - 1;
  // «a intérêt à livrer»: the noun without an article passes for a participle, «a pour mission de livrer» for an adjunct.
  const noun = tokens[before];
  if (isMarked && noun && (noun.upos === 'NOUN' || noun.keys.lower === 'intérêt')) return ofNoun(passage, before);
  const pair = `${tokens[before - 1]?.keys.lower} ${tokens[before]?.keys.lower}`;
  return /^(de quoi|à même)$/.test(pair) ? 'possible' : null;
}

/** "lacks the means to", «a reçu l'ordre de», "it is time to", «en mesure de». */
function ofNoun(passage: Passage, noun: number): Outlook | null {
  const token = passage.tokens[noun]!;
  // "took the opportunity to condemn", «a saisi l'occasion de»: then it did.
  if (isTaking(passage.tokens[token.head] ?? token)) return null;
  if (isMeans(token))
    return isLacking(passage.tokens[token.head] ?? token) ? 'negated' : isGift(token) ? null : 'possible';
  if (isPosition(token))
    return childrenBy(passage, noun, 'case').some((child) => /^(en|in)$/i.test(passage.tokens[child]!.form))
      ? 'possible'
      : null;
  if (isTime(token)) return childrenBy(passage, noun, 'cop').length > 0 ? 'planned' : null;
  if (isDefault(token)) return childrenBy(passage, noun, 'det').length > 0 ? null : 'negated';
  if (token.keys.lower === 'question') return passage.tokens[noun - 1]?.keys.lower === 'de' ? 'negated' : 'planned';
  if (isLeave(token) || token.keys.lower === 'intérêt') return 'possible';
  return isOwed(token) ? 'planned' : null;
}

/** "Before sending troops, Peru wants guarantees": of what is still to come, unless it is told in the past. */
const isBeforehand = (passage: Passage, at: number, via: number): boolean =>
  /^(advcl|obl)$/.test(relation(passage.tokens[via]!)) &&
  /^(Inf|Ger|Part)$/.test(passage.tokens[via]!.feats.VerbForm ?? '') &&
  passage.tokens[at]!.feats.Tense === 'Pres' &&
  passage.tokens[at]!.feats.VerbForm === 'Fin' &&
  childrenBy(passage, via, 'mark', 'case', 'advmod').some((child) => isBefore(passage.tokens[child]!));

/** "nearly attacked", «a presque rompu»; but "nearly doubled" tells by how much. */
const isNearly = (passage: Passage, verb: number): boolean =>
  !isMeasured(passage.tokens[verb]!) &&
  childrenBy(passage, verb, 'advmod').some((child) => child < verb && isAlmost(passage.tokens[child]!));

const hasParticle = (passage: Passage, verb: number, below: number, form: string): boolean =>
  passage.tokens.slice(verb + 1, below).some(({ keys }) => keys.lower === form);

const isFrom = (form: string): boolean => /^(from|de|d['’])$/i.test(form);

const hasBe = (passage: Passage, at: number): boolean =>
  childrenBy(passage, at, 'aux', 'cop').some((child) => /^(be|être)$/.test(passage.tokens[child]!.lemma));

/** What somebody was able or obliged to do, as a rule he did. */
const isPast = (passage: Passage, at: number): boolean =>
  childrenBy(passage, at, 'aux', 'cop').some((child) => {
    const { feats, lemma } = passage.tokens[child]!;
    return feats.Tense === 'Past' || feats.Tense === 'Imp' || lemma === 'avoir' || lemma === 'have';
  });

const isBefore = formIs(/^(before|avant)$/);
const isAlmost = formIs(/^(nearly|almost|presque|quasiment)$/);
const isMeasured = lemmaIs(
  /^(double|triple|quadruple|halve|complete|finish|exhaust|doubler|tripler|quadrupler|achever|terminer|épuiser)$/,
);
const isGivingUp = lemmaIs(/^give$/);
const isTalking = lemmaIs(/^(talk|back|argue)$/);
const isFar = formIs(/^(far|loin)$/);
const isAble = formIs(/^(able|capables?|free|libres?|entitled|habilitée?s?|fit|aptes?|susceptibles?|likely)$/);
const isAllowing = lemmaIs(/^(ought|authori[sz]e|entitle|empower|autoriser|habiliter)$/);
const isMeant = formIs(/^(supposed|meant|tempted|ordered|instructed|censée?s?|tentée?s?|sommée?s?|chargée?s?)$/);
const isObliged = formIs(/^(obliged|obligated|required|compelled|obligée?s?|tenue?s?|contrainte?s?)$/);
const isUnable = formIs(/^(unable|powerless|incapables?|impuissante?s?)$/);
const isEager = formIs(
  /^(eager|keen|anxious|impatient|desirous|impatiente?s?|désireux|désireuses?|pressée?s?|soucieux|soucieuses?|avides?)$/,
);
const isMeans = lemmaIs(
  /^(means?|moyens?|courage|force|capacity|capacité|capability|ability|aptitude|resources?|power|pouvoir)$/,
);
/** "had the courage to send" tells that it did; "lacks" it, that it did not. */
const isGift = lemmaIs(/^(courage|force)$/);
const isTaking = lemmaIs(/^(take|seize|use|exercise|grab|make|profiter|saisir|user|exercer|prendre|faire|utiliser)$/);
const isDefault = formIs(/^(défaut|faute)$/);
/** What lets or moves somebody to do a thing, and does not do it. */
const isLeave = lemmaIs(
  /^(right|droit|possibility|possibilité|option|chance|opportunity|occasion|opportunité|leave|permission|authori[sz]ation|autorisation|licen[cs]e|light|feu|latitude|freedom|liberté|faculté|interest|reason|raison|excuse|pretext|prétexte|temptation|tentation|urge|pressure|pression|scope|peur|fear)$/,
);
const isLacking = lemmaIs(/^(lack|want|manquer)$/);
const isPosition = lemmaIs(/^(mesure|position|state)$/);
const isOwed = lemmaIs(
  /^(order|ordre|need|besoin|consigne|instruction|duty|devoir|obligation|mandate|mandat|mission|task|tâche|responsibility|responsabilité|objective|objectif|vocation|wish|désir|envie|hâte|hurry|hope|espoir|eagerness|determination|détermination|resolve|choice|choix|priority|priorité)$/,
);
const isTime = lemmaIs(/^(time|temps|heure)$/);
