import { foldName } from '../../knowledge/index.ts';
import type { Scene } from '../scene.ts';
import { isDefinite } from '../text/definite.ts';
import { formIs, lemmaIs, perPassage } from '../text/memo.ts';
import type { Passage } from '../text/passage.ts';
import { childrenBy, isVerbal, relation } from '../text/tree.ts';
import { isOneOf, wordSet } from '../text/words.ts';

/** A subject that is nobody's, and of the verb itself an object: «aucune arme n'a été livrée», "supplied no weapons". */
export function deniedBy(passage: Passage, at: number, own: boolean): number {
  const nouns = passage.tokens[at]!.upos === 'NOUN' && own ? [at] : [];
  if (isVerbal(passage, at)) nouns.push(...childrenBy(passage, at, 'nsubj', ...(own ? ['obj', 'obl'] : [])));
  for (const noun of nouns) {
    const no = [noun, ...(passage.children[noun] ?? [])].find(
      (node) => isNone(passage.tokens[node]!) && !/^(fixed|cc|advmod)$/.test(relation(passage.tokens[node]!)),
    );
    if (no !== undefined) return no;
  }
  return -1;
}

const isNone = formIs(/^(aucune?|nul|nulle|personne|rien|no|none|nobody|nothing|neither|ni)$/);

/** «ne cachent pas leur inquiétude», "make no secret": hiding it not is showing it. */
export const isHidden = (scene: Scene, passage: Passage, verb: number): boolean =>
  isOneOf(passage.tokens[verb]!, wordSet(scene.knowledge.lexicon.factuality.hiding[scene.language]));

/** «ne dit rien de l'invasion», "did not mention the raid": what a text passes over has been, where an article points at it. */
export const isPassedOver = (passage: Passage, verb: number, trigger: number): boolean =>
  passage.tokens[trigger]!.upos === 'NOUN' && isSpeaking(passage.tokens[verb]!) && isDefinite(passage, trigger);

const isSpeaking = lemmaIs(
  /^(dire|parler|mentionner|évoquer|commenter|aborder|say|mention|speak|talk|comment|discuss|address|refer)$/,
);

const isNo = formIs(/^(ni|neither|no|aucun|aucune|nul|nulle)$/);

/** «ni Oman ni le Qatar», "neither side", «aucun soldat»: a subject that is none. */
export const isNobody = (passage: Passage, subject: number): boolean =>
  (passage.children[subject] ?? []).some((child) => child < subject && isNo(passage.tokens[child]!));

/** The verb has a negation of its own: «n'acceptera pas», "will no longer accept". */
export const isDenied = (scene: Scene, passage: Passage, verb: number): boolean =>
  deniedBy(passage, verb, true) >= 0 ||
  (passage.children[verb] ?? []).some(
    (child) =>
      (relation(passage.tokens[child]!) === 'advmod' || passage.tokens[child]!.feats.Polarity === 'Neg') &&
      isNegation(scene, passage, child, verb),
  );

/** «La visite n'est pas un événement isolé»: what it is not is no less a visit. */
export const isOnlyDescribed = (passage: Passage, at: number, via: number): boolean =>
  via >= 0 &&
  passage.tokens[at]!.upos === 'NOUN' &&
  relation(passage.tokens[via]!) === 'nsubj' &&
  childrenBy(passage, at, 'cop').length > 0;

/** «ne … pas», "not"; but «ne … que» and the empty «ne» after a fear deny nothing. */
export function isNegation(scene: Scene, passage: Passage, child: number, head: number): boolean {
  const token = passage.tokens[child]!;
  // «non seulement», "not only"
  const next = passage.tokens[child + 1]?.form ?? '';
  if (/^(non|pas|not)$/i.test(token.form) && /^(seulement|only|uniquement|just|merely)$/i.test(next)) return false;
  if (/^non$/i.test(token.form) && /^persona$/i.test(passage.tokens[child - 1]?.form ?? '')) return false;
  // "delivered hardly any of the weapons"
  if (/^(hardly|barely|scarcely)$/i.test(token.form)) return /^any/i.test(next);
  if (/^longer$/i.test(token.form)) return /^no$/i.test(passage.tokens[child - 1]?.form ?? '');
  // «a dit non à Paris» says it all the same.
  if (/^non?$/i.test(token.form) && /^(dire|répondre|say)$/.test(passage.tokens[head]!.lemma)) return false;
  if (!isOneOf(token, wordSet(scene.knowledge.lexicon.factuality.negations[scene.language]))) return false;
  if (!/^(ne|n['’])$/i.test(token.form)) return true;
  const others = (passage.children[head] ?? []).map((one) => foldName(passage.tokens[one]!.form));
  return others.some((form) =>
    ['pas', 'jamais', 'plus', 'aucun', 'aucune', 'rien', 'guere', 'ni', 'personne'].includes(form),
  );
}

/** «Il est faux que …», "It is not true that …": at the start of a sentence, of all that follows. */
export const opensUntrue = perPassage((passage) => UNTRUE.test(passage.text));
const UNTRUE =
  /^[\s«“"]*(?:il (?:est|serait) (?:\p{L}+ )?(?:faux|inexact|mensonger)|it(?: is|['’]s) (?:\p{L}+ )?(?:untrue|false|not true|incorrect))(?!\p{L})/iu;

/** «se défend d'avoir espionné»: what someone clears himself of. */
export const isDisowned = (passage: Passage, verb: number): boolean =>
  /^défend/i.test(passage.tokens[verb]!.form) &&
  /^(se|s['’])$/i.test(passage.tokens[verb - 1]?.form ?? '') &&
  /^(de|d['’])$/i.test(passage.tokens[verb + 1]?.form ?? '');
