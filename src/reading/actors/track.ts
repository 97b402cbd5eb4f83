import { stateById } from '../../knowledge/index.ts';
import type { Token } from '../../language/index.ts';
import { isState } from '../../model/index.ts';
import type { Antecedent, Scene } from '../scene.ts';
import type { Passage } from '../text/passage.ts';
import { childrenBy, relation } from '../text/tree.ts';
import { isOneOf, wordSet } from '../text/words.ts';
import { genderOfNamed } from './gender.ts';
import { ownersOf } from './owner.ts';
import { actorsAt } from './resolve.ts';
import type { Mention } from './sense.ts';
import { isActingSummit } from './summit.ts';

/** Runs through the names of a document in reading order and notes what later words may point back to. */
export function trackAntecedents(scene: Scene): Antecedent[] {
  const found: Antecedent[] = [];
  // What is found so far is what a noun may point back to.
  const before = { ...scene, antecedents: found };
  for (const passage of scene.passages) {
    for (let head = 0; head < passage.tokens.length; head++) {
      const token = passage.tokens[head]!;
      // The words of a lead-in were told above the list.
      if (token.start < passage.start) continue;
      const kind = relation(token);
      const mention = scene.byHead[passage.index]!.get(head);
      const isNamed = mention !== undefined && mention.senses[0]!.kind !== 'combining';
      const pointsBack = isPersonal(token);
      if (kind === 'conj' || kind === 'amod' || !(isNamed || isActingNoun(scene, passage, head) || pointsBack))
        continue;
      const actors = actorsAt(before, passage, head);
      if (actors.length === 0) continue;
      const ids = actors.map((actor) => actor.id);
      const states = ids.filter(isState);
      const persons = ids.filter((id) => id.startsWith('person:'));
      found.push({
        ids,
        passage: passage.index,
        start: mention?.start ?? token.start,
        gender: genderOf(scene, persons, mention, passage, token),
        plural:
          persons.length > 1 ||
          // «les deux dirigeants» of whom one has no name here are two all the same.
          (persons.length === 1 && states.length > 1 && actors[0]!.how === 'pair') ||
          (persons.length === 0 && (isPlural(scene, states, mention, token) || isWithOthers(passage, head))),
        subject: kind === 'nsubj',
        human: persons.length > 0 || actors.some(({ how }) => how === 'office'),
        ...(pointsBack ? { pointsBack } : {}),
        ...(token.upos === 'NOUN' && persons.length === 1 ? { byOffice: true } : {}),
        ...(isPost(passage, head) ? { isPost: true } : {}),
      });
    }
  }
  return found;
}

/** "Chad's ambassador to Togo", «l'ambassadeur du Tchad au Togo»: where somebody is sent, who acts for whoever sent him. */
function isPost({ tokens, children }: Passage, name: number): boolean {
  const { deprel, head } = tokens[name]!;
  if (
    !/^(nmod|obl)$/.test(deprel) ||
    head < 0 ||
    !/^(ambassad|consul|envoy|envoyé|attaché|chargé)/i.test(tokens[head]!.lemma)
  )
    return false;
  return children[name]!.some((child) => /^(to|in|at|à|au|aux|en|auprès)$/i.test(tokens[child]!.form));
}

/** "The Kenyan Defence Ministry": a noun with a capital that was taken for a name. */
const isTitled = ({ upos, form }: Token): boolean =>
  upos === 'PROPN' && /^(Ministry|Government|Embassy|Army|Navy|Presidency|Foreign Office)$/.test(form);

/** Names are parsed as another of their kind: what gender a state has is not told by its token. */
function genderOf(
  scene: Scene,
  persons: readonly string[],
  mention: Mention | undefined,
  passage: Passage,
  token: Token,
): string | undefined {
  if (persons.length > 0) return genderOfNamed(scene, persons[0]!, passage, mention?.start ?? token.start);
  if (mention === undefined) return token.feats.Gender;
  const sense = mention.senses[0]!;
  return sense.kind === 'state' && scene.language === 'fr' ? genderOfState(sense.id) : undefined;
}

/** «la Turquie», «le Mali»; behind «l’» the ending tells: «l'Inde», «l'Iran». */
function genderOfState(id: string): string | undefined {
  const state = stateById(id);
  if (!state || state.article_fr === '' || state.article_fr === 'les') return undefined;
  if (state.article_fr === 'l’') return state.names.fr[0]!.endsWith('e') ? 'Fem' : 'Masc';
  return state.article_fr === 'la' ? 'Fem' : 'Masc';
}

/** «L'Ukraine et ses alliés»: several, though only one is known. */
const isWithOthers = (passage: Passage, head: number): boolean =>
  relation(passage.tokens[head]!) === 'nsubj' &&
  childrenBy(passage, head, 'conj').some((child) => /^(NOUN|PROPN)$/.test(passage.tokens[child]!.upos));

/** «Les États-Unis … leur»: some states are many in French; behind a preposition they are seldom pointed back to so. */
function isPlural(scene: Scene, states: readonly string[], mention: Mention | undefined, token: Token): boolean {
  if (states.length > 1) return true;
  const sense = mention?.senses[0];
  if (sense?.kind === 'state')
    return scene.language === 'fr' && relation(token) === 'nsubj' && stateById(sense.id)?.article_fr === 'les';
  if (/^(ils|elles|they)$/i.test(token.form)) return true;
  return token.feats.Number === 'Plur';
}

/** «Elle», "they" as a subject: whom it means goes on being spoken of. */
const isPersonal = (token: Token): boolean =>
  token.upos === 'PRON' &&
  relation(token) === 'nsubj' &&
  /^-?(?:t-)?(il|elle|ils|elles|he|she|it|they)$/i.test(token.form);

/** «la ministre», "the envoy" as a subject, «des soldats ougandais»: a noun that takes the place of a name. */
function isActingNoun(scene: Scene, passage: Passage, index: number): boolean {
  const token = passage.tokens[index]!;
  if (token.upos !== 'NOUN' && !isTitled(token)) return false;
  const { persons, collectives } = scene.knowledge.lexicon.descriptions;
  const isOf = (list: typeof persons): boolean => isOneOf(token, wordSet(list[scene.language]));
  if (relation(token) === 'nsubj') return isOf(persons) || isOf(collectives) || isActingSummit(scene, passage, index);
  return isOf(collectives) && ownersOf(scene, passage, index).length > 0;
}
