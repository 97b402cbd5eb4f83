import type { Scene } from '../scene.ts';
import type { Passage } from '../text/passage.ts';
import { relation } from '../text/tree.ts';
import { isOneOf, wordSet } from '../text/words.ts';

/** What is done to somebody: «l'accuse» means no thing. */
const TO_SOMEBODY =
  /^(accuser|opposer|soupçonner|exhorter|presser|sommer|inviter|menacer|avertir|prévenir|remercier|féliciter|aider|convaincre|accuse|pit|suspect|urge|warn|threaten|thank|invite|help|convince|congratulate)$/;

/**
 * True where a pronoun may as well mean a thing: «L'accord a été signé. Il prévoit …», «a signé un accord. Moscou l'a
 * dénoncé»: the sentence before has, where the pronoun stands, a noun for no one that agrees with it.
 */
export function isThing(scene: Scene, passage: Passage, index: number): boolean {
  const token = passage.tokens[index]!;
  const kind = relation(token);
  const before = scene.passages[passage.index - 1];
  if (!['nsubj', 'obj'].includes(kind)) return false;
  if (kind === 'obj' && TO_SOMEBODY.test(passage.tokens[token.head]?.lemma ?? '')) return false;
  if (!/^(il|elle|ils|elles|it|they|them|le|la|les|l['’])$/i.test(token.form)) return false;
  // "sold it drones": who is given something is somebody.
  if (kind === 'obj' && isGiven(passage, index)) return false;
  const { persons, collectives } = scene.knowledge.lexicon.descriptions;
  const agrees = (one: string | undefined, other: string | undefined): boolean => !one || !other || one === other;
  const isPlural = /^(ils|elles|they|them|les)$/i.test(token.form);
  const gender = /^(elle|elles|la)$/i.test(token.form) ? 'Fem' : /^(il|ils|le)$/i.test(token.form) ? 'Masc' : undefined;
  const isSuch = (one: Passage, at: number): boolean => {
    const noun = one.tokens[at]!;
    return (
      noun.upos === 'NOUN' &&
      (relation(noun) === kind || (kind === 'obj' && relation(noun) === 'nsubj')) &&
      (noun.feats.Number === 'Plur') === isPlural &&
      agrees(noun.feats.Gender, gender) &&
      !scene.byHead[one.index]!.has(at) &&
      ![persons, collectives].some((list) => isOneOf(noun, wordSet(list[scene.language])))
    );
  };
  // "praised the pact, while Russia condemned it": the object before it in the sentence.
  const nearest =
    kind === 'obj' ? passage.tokens.findLastIndex((one, at) => at < index && relation(one) === 'obj') : -1;
  if (nearest >= 0 && isSuch(passage, nearest)) return true;
  // A paragraph of one sentence about a pact goes on in the next: "It calls for …".
  const isNext = before?.block === passage.block || (before !== undefined && isAboutPact(scene, before));
  return isNext && before.tokens.some((_, at) => isSuch(before, at));
}

/** "The agreement was signed in May.": a sentence that is about a pact. */
export const isAboutPact = (scene: Scene, passage: Passage | undefined): boolean =>
  passage?.tokens.some(
    (token) =>
      relation(token) === 'nsubj' && isOneOf(token, wordSet(scene.knowledge.lexicon.agreements.nouns[scene.language])),
  ) === true;

/** "sold it drones", "offered them a loan": another object stands right behind. */
const isGiven = ({ tokens }: Passage, index: number): boolean =>
  /^(it|them)$/i.test(tokens[index]!.form) &&
  tokens.some(({ head, deprel }, at) => at > index && head === tokens[index]!.head && deprel === 'obj');
