import { stateById } from '../../knowledge/index.ts';
import { isState } from '../../model/index.ts';
import type { Antecedent, Scene } from '../scene.ts';
import { clauseOf, isPassive, subjectOf } from '../text/clause.ts';
import { isDefinite } from '../text/definite.ts';
import { judgedBefore, judgedOwner } from '../text/judged.ts';
import type { Passage } from '../text/passage.ts';
import { isPossessive } from '../text/possessive.ts';
import { childrenBy, spanOf, subtree } from '../text/tree.ts';
import { isOneOf, wordSet } from '../text/words.ts';
import { endOfOwnClause, subjectBehind } from './fronted.ts';
import { stateOf } from './link.ts';

/**
 * What a pronoun or possessive points back to: the nearest earlier subject that fits in number (and gender, where both
 * are told), in the same or one of the two passages before; empty where nothing fits.
 * @param apart ids that it cannot mean: whoever does something to somebody is not that somebody
 */
export function antecedentsOf(
  scene: Scene,
  passage: Passage,
  index: number,
  apart: ReadonlySet<string> = new Set(),
): readonly string[] {
  const token = passage.tokens[index]!;
  const beside = possessorBeside(scene, passage, index);
  if (beside) return [beside];
  const judged = token.feats.Poss === 'Yes' || isPossessive(token) ? judgedOwner(passage, index) : -1;
  const blamed = judgedBeforeClause(scene, passage, index);
  if (blamed) return blamed.ids;
  const own = judged < 0 ? undefined : scene.antecedents.find((one) => one.start === passage.tokens[judged]!.start);
  if (own) return own.ids;
  const holder = holderBefore(passage, index);
  if (holder >= 0 && apart.size === 0) return antecedentsOf(scene, passage, holder);
  if (token.feats.Poss === 'Yes' && isOfStranger(scene, passage, index)) return [];
  const plural = isPlural(token.form, token.feats.Number, token.feats['Number[psor]']);
  const ahead = isPossessive(token) ? subjectBehind(scene, passage, index, plural) : undefined;
  if (ahead) return ahead.ids;
  const gender = genderOf(token.form, token.feats.Gender);
  const human = isHuman(scene, token.form);
  if (human === true && token.deprel.startsWith('nsubj') && isStrangerBefore(scene, passage)) return [];
  const before = antecedentsBefore(scene, token.start, passage.index - 2);
  const front = endOfOwnClause(passage, index);
  const suffers = sufferer(passage, index);
  const fits = before.filter(
    (one) =>
      (one.passage < passage.index || one.start >= front) &&
      one.plural === plural &&
      (!gender ||
        !one.gender ||
        one.gender === gender ||
        (one.byOffice === true && one.passage >= passage.index - 1)) &&
      (human === undefined || one.human === human) &&
      !(one.passage === passage.index && one.start >= suffers.start && one.start < suffers.end) &&
      !one.ids.some((id) => apart.has(id)),
  );
  // «Rabat a reçu le ministre polonais. Il …»: a man rather than a capital, of which nobody knows the gender.
  const isKnown = (one: Antecedent): boolean => one.human || one.gender === gender;
  // "Peru's president … He": where a woman was known to hold the office, somebody of that state.
  const isAnother = ({ gender: of }: Antecedent): boolean => Boolean(gender && of && of !== gender);
  const isParallel = doesAlso(passage, index) && !isGetting(scene.passages[passage.index - 1]);
  const isSuffering = (one: Antecedent): boolean => isParallel && !one.subject && one.passage < passage.index;
  const rank = (one: Antecedent): number =>
    score(one) +
    (isSuffering(one) || (gender && scene.language === 'fr' && isKnown(one)) ? 2e5 : 0) -
    (isAnother(one) ? 2e6 : 0);
  const best = fits.toSorted((a, b) => rank(b) - rank(a)).at(0);
  if (best) return isAnother(best) ? best.ids.filter(isState) : best.ids;
  // «… avec les Émirats arabes unis. Khartoum les accuse …»: one state with a name of many.
  const many = isClitic(token) ? before.findLast(({ ids }) => ids.length === 1 && hasPluralName(ids[0]!)) : undefined;
  if (many && !many.ids.some((id) => apart.has(id))) return many.ids;
  return plural && scene.pair.length > 1 && !scene.pair.some((id) => apart.has(id)) ? scene.pair : [];
}

/** "condemned the Chinese jet after it fired flares": who is blamed or praised has done what is told behind it. */
function judgedBeforeClause(scene: Scene, passage: Passage, index: number): Antecedent | undefined {
  const { deprel, head, keys } = passage.tokens[index]!;
  const clause = passage.tokens[head];
  if (!deprel.startsWith('nsubj') || !/^(it|they|he|she)$/.test(keys.lower) || !clause) return;
  const isAfter =
    clause.deprel.startsWith('advcl') &&
    childrenBy(passage, head, 'mark').some((one) => /^after$/i.test(passage.tokens[one]!.form));
  // "thanked Norway for the helicopters it had donated"
  const cause = clause.deprel.startsWith('acl') ? clause.head : -1;
  const isFor =
    cause >= 0 && childrenBy(passage, cause, 'case').some((one) => /^for$/i.test(passage.tokens[one]!.form));
  if (!isAfter && !isFor) return;
  const verb = isFor ? passage.tokens[cause]!.head : clause.head;
  const object = verb >= 0 && verb < index ? judgedBefore(passage, verb, isFor ? cause : head) : undefined;
  if (object === undefined) return;
  const { start, end } = spanOf(passage, subtree(passage, object));
  return scene.antecedents.findLast((one) => one.start >= start && one.start < end);
}

/** "a Rwandan patrol was ambushed by its forces": whoever suffers it is not whose forces did it. */
function sufferer(passage: Passage, index: number): { start: number; end: number } {
  const { head, feats } = passage.tokens[index]!;
  const noun = feats.Poss === 'Yes' && head >= 0 ? passage.tokens[head]! : undefined;
  const isDoer = noun?.deprel.startsWith('obl') && noun.head >= 0 && isPassive(passage, noun.head);
  const isBy = isDoer && childrenBy(passage, head, 'case').some((one) => /^(by|par)$/i.test(passage.tokens[one]!.form));
  const subject = isBy ? subjectOf(passage, noun!.head) : -1;
  return subject < 0 ? { start: 0, end: 0 } : spanOf(passage, subtree(passage, subject));
}

const isClitic = ({ form, upos }: Passage['tokens'][number]): boolean => upos === 'PRON' && /^(les|leur)$/i.test(form);

const hasPluralName = (id: string): boolean => stateById(id)?.article_fr === 'les';

/** "Peru sold Chad trucks. Chile has also sold it arms", «lui a aussi vendu»: what another does as well, it does to the same side. */
const doesAlso = ({ tokens }: Passage, index: number): boolean =>
  /^(obj|iobj|obl)/.test(tokens[index]!.deprel) &&
  tokens.some(({ keys, head }) => head === tokens[index]!.head && ALSO.has(keys.lower));

/** "bought arms from China": what is got goes the other way. */
const isGetting = (before: Passage | undefined): boolean =>
  before?.tokens.some(
    ({ upos, lemma }) =>
      upos === 'VERB' &&
      /^(buy|receive|get|obtain|import|acquire|acheter|recevoir|obtenir|importer|acquérir)$/.test(lemma),
  ) === true;

const ALSO: ReadonlySet<string> = new Set(['also', 'too', 'likewise', 'aussi', 'également']);

const SPEAKS =
  /^(say|tell|add|explain|argue|note|comment|write|dire|déclarer|ajouter|expliquer|estimer|noter|analyser)$/i;

/** "Analyst Jane Doe told the paper … She described …": whoever spoke in the sentence before is nobody whom the text knows. */
function isStrangerBefore(scene: Scene, passage: Passage): boolean {
  const before = scene.passages[passage.index - 1];
  if (!before || before.blockIndex !== passage.blockIndex) return false;
  const root = before.tokens.findIndex(({ head }) => head < 0);
  if (root < 0 || !SPEAKS.test(before.tokens[root]!.lemma)) return false;
  const subject = subjectOf(before, root);
  if (subject < 0 || before.tokens[subject]!.upos !== 'PROPN') return false;
  const { start, end } = before.tokens[subject]!;
  return !scene.mentions[before.index]!.some((one) => one.start <= end && one.end >= start);
}

/** «le gouverneur Manuel Mamba a fait part de son opposition»: of the subject right before it, whom nobody knows. */
function isOfStranger(scene: Scene, passage: Passage, index: number): boolean {
  const clause = clauseOf(passage, index);
  const subject = passage.tokens[clause]!.upos === 'VERB' ? subjectOf(passage, clause) : -1;
  if (subject < 0 || subject > index) return false;
  // "accused unelected leaders of letting their people down": of the leaders, whoever they are.
  if (/^(leurs?|their)$/i.test(passage.tokens[index]!.form)) return areStrangers(scene, passage, subject);
  if (passage.tokens[subject]!.upos !== 'PROPN' || !/^(son|sa|ses|his|her)$/i.test(passage.tokens[index]!.form))
    return false;
  const { start, end } = passage.tokens[subject]!;
  return !scene.mentions[passage.index]!.some((one) => one.start <= end && one.end >= start);
}

/** "leaders", «des chefs de guerre»: persons whom neither a name nor an article that points back tells. */
function areStrangers(scene: Scene, passage: Passage, noun: number): boolean {
  const { upos, feats } = passage.tokens[noun]!;
  const { persons } = scene.knowledge.lexicon.descriptions;
  return (
    upos === 'NOUN' &&
    feats.Number === 'Plur' &&
    !isDefinite(passage, noun) &&
    isOneOf(passage.tokens[noun]!, wordSet(persons[scene.language])) &&
    subtree(passage, noun, (child) => passage.tokens[child]!.upos === 'VERB').every(
      (node) => !scene.byHead[passage.index]!.has(node),
    )
  );
}

/**
 * «Ses relations avec Israël se sont effondrées ; elle a suspendu …», "Its ties with Israel collapsed; it suspended …":
 * the possessive at the subject before, whose holder the pronoun goes on with; -1 for none.
 */
function holderBefore({ tokens }: Passage, index: number): number {
  const { deprel, keys } = tokens[index]!;
  const holds = HOLDS.get(keys.lower);
  if (holds === undefined || !deprel.startsWith('nsubj')) return -1;
  return tokens.findIndex(
    (one, at) =>
      at < index && holds.has(one.keys.lower) && one.head > at && tokens[one.head]!.deprel.startsWith('nsubj'),
  );
}

const OF_ONE = new Set(['son', 'sa', 'ses']);
const HOLDS = new Map<string, ReadonlySet<string>>([
  ['it', new Set(['its'])],
  ['he', new Set(['his'])],
  ['she', new Set(['her'])],
  ['they', new Set(['their'])],
  ['il', OF_ONE],
  ['elle', OF_ONE],
  ['ils', new Set(['leur', 'leurs'])],
  ['elles', new Set(['leur', 'leurs'])],
]);

/** «Moscou pour son intervention, Pyongyang pour ses essais»: the name that the noun hangs on, in a clause without a verb. */
function possessorBeside(scene: Scene, passage: Passage, index: number): string | undefined {
  const { feats, head, start } = passage.tokens[index]!;
  const noun = passage.tokens[head];
  if (feats.Poss !== 'Yes' || !noun || noun.head < 0 || noun.head > index || !/^(nmod|obl)/.test(noun.deprel))
    return undefined;
  const name = passage.tokens[noun.head]!;
  if (name.upos !== 'PROPN' || !/^(pour|for)$/i.test(passage.tokens[index - 1]?.form ?? '')) return undefined;
  // The nearest of the names that stand side by side, since a parser hangs both phrases on the first.
  const names = passage.tokens.flatMap((one, at) =>
    one.upos === 'PROPN' && one.start < start && (at === noun.head || one.head === noun.head) ? [at] : [],
  );
  const mention = scene.byHead[passage.index]!.get(names.at(-1)!);
  return (mention && stateOf(mention, scene.knowledge)) ?? undefined;
}

/**
 * What has been told before an offset, back to a passage, in reading order.
 * @param from running number of the first passage
 */
export function antecedentsBefore(scene: Scene, start: number, from: number): Antecedent[] {
  let [low, high] = [0, scene.antecedents.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (scene.antecedents[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  let first = low;
  while (first > 0 && scene.antecedents[first - 1]!.passage >= from) first--;
  return scene.antecedents.slice(first, low);
}

/** "he" is a person, "it" is none; other pronouns are either. */
function isHuman(scene: Scene, form: string): boolean | undefined {
  if (scene.language !== 'en') return undefined;
  if (/^(he|him|his|she|her)$/i.test(form)) return true;
  return /^(it|its)$/i.test(form) ? false : undefined;
}

/** Nearer passages first, subjects before others, then the nearer one. */
const score = (one: Antecedent): number =>
  one.passage * 1e6 + (one.subject ? 1e5 : 0) - (one.isPost ? 1e5 : 0) + one.start / 1e3;

function isPlural(form: string, number: string | undefined, owner: string | undefined): boolean {
  if (/^-?(leurs?|their|them|they|ils|elles|eux)$/i.test(form)) return true;
  if (/^-?(son|sa|ses|its|his|her|him|il|elle|he|she|it|lui|l['’])$/i.test(form)) return false;
  return (owner ?? number) === 'Plur';
}

/** Only personal pronouns tell the gender of whom they mean; «son» agrees with what is owned. */
function genderOf(form: string, gender: string | undefined): string | undefined {
  if (/^-?(il|he|his|him)$/i.test(form)) return 'Masc';
  if (/^-?(elle|she|her)$/i.test(form)) return 'Fem';
  return /^-?(ils|elles|l['’])$/i.test(form)
    ? undefined
    : /^(son|sa|ses|leurs?|its|their|it|they|them|lui)$/i.test(form)
      ? undefined
      : gender;
}
