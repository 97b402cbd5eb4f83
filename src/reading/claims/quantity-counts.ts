import { ownersOf } from '../actors/owner.ts';
import { DURATIONS, type QuantityExpression } from '../quantities/find.ts';
import type { Scene } from '../scene.ts';
import { subjectOf } from '../text/clause.ts';
import type { Passage } from '../text/passage.ts';
import { anyWord } from '../text/signs.ts';
import { relation } from '../text/tree.ts';
import { isListed, isOneOf, wordSet } from '../text/words.ts';
import { tellsAgreement } from './told.ts';

const VAGUE = /(?:milliers|centaines|dizaines|thousands|hundreds|dozens|tens)(?!\p{L})/iu;
const ASIDE = new Set(['states', 'flights', 'members']);

/** Small numbers are detail of an event; a duration counts where it is what the sentence tells («takes eight days»). */
export function counts(scene: Scene, passage: Passage, one: QuantityExpression): boolean {
  const { quantity, unitToken } = one;
  const { unit, min, max, approximate } = quantity;
  const size = max ?? min ?? 0;
  const words = passage.text.slice(one.start - passage.start, one.end - passage.start);
  // «des milliers d'hommes» says that there are many; it is a figure only of what happened.
  if (ASIDE.has(unit) || (max === null && VAGUE.test(words))) return false;
  if (unit === 'percent')
    return /^\s(?:du|de|des|d['’]|of)(?!\p{L})/iu.test(passage.text.slice(one.end - passage.start));
  // What is feared at a distance is foreseen; what a pact gives is told by it.
  if (unit === 'km' && (fears(scene, passage) || tellsAgreement(scene, passage))) return false;
  if (unit === 'km' && isDistance(scene, passage, one)) return true;
  if (unit === 'articles') return size > 1 && isOfPact(scene, passage, unitToken);
  // Who was killed is told, however few.
  if (isOfTheDead(passage, unitToken) && ownersOf(scene, passage, unitToken).length > 0) return true;
  if (unit === 'people' && (size < 100 || isPopulation(passage, unitToken))) return false;
  const isLong = unit === 'years' || unit === 'months';
  if (isLong && isTerm(passage, one)) return true;
  if (isLong || DURATIONS.has(unit)) {
    const token = passage.tokens[unitToken]!;
    const after = passage.text.slice(token.end - passage.start);
    const dated = /^\s*(?:plus|après|avant|later|earlier|after|before|ago|de\s)/iu.test(after);
    const led = (passage.children[unitToken] ?? []).some((child) => passage.tokens[child]!.upos === 'ADP');
    return ['obj', 'obl'].includes(relation(token)) && !dated && !led && size > 1 && lasts(passage, token.head);
  }
  return approximate || size >= 10;
}

const fears = anyWord(({ claims }, language) => isListed(wordSet(claims.fears[language])));

/** «prend huit jours», "lasted ten days"; but "fought for four days" tells of a fight. */
const lasts = (passage: Passage, verb: number): boolean =>
  verb >= 0 &&
  /^(prendre|durer|mettre|nécessiter|demander|exiger|requérir|compter|take|last|require|need)$/.test(
    passage.tokens[verb]!.lemma,
  );

/** «un archipel de 700.000 habitants», "a country of 700,000 people": how many live there. */
const isPopulation = (passage: Passage, unitToken: number): boolean => {
  const { form, deprel, head } = passage.tokens[unitToken]!;
  if (!deprel.startsWith('nmod')) return false;
  return (
    /^habitants?$/i.test(form) ||
    (/^(people|inhabitants)$/i.test(form) &&
      /^(country|state|nation|island|islands|archipelago|republic|kingdom|emirate|city|town)$/i.test(
        passage.tokens[head]!.form,
      ))
  );
};

/** «cinq soldats ont été tués», "two officers died" */
function isOfTheDead(passage: Passage, unitToken: number): boolean {
  const { head, deprel } = passage.tokens[unitToken]!;
  const above = passage.tokens[head];
  return (
    above !== undefined && /^(nsubj|obj)/.test(deprel) && /^(tuer|mourir|périr|kill|die|perish)$/.test(above.lemma)
  );
}

/** «concédé pour trente ans», "a 50-year lease": how long something is let; the term of a pact is part of it. */
function isTerm(passage: Passage, { start, unitToken }: QuantityExpression): boolean {
  const before = passage.text.slice(0, start - passage.start);
  const after = passage.text.slice(passage.tokens[unitToken]!.end - passage.start);
  const lasts =
    /(?:\b(?:pour|for|over|durée de|durée|period of|term of|valid for|valable)|d['’]une durée de)\s*$/iu.test(before);
  const binds = /(?<!\p{L})(?:bail|concession|concédé|loué|cédé|leased?)(?!\p{L})/iu;
  if (lasts) return binds.test(before) && !/^\s*(?:de guerre|of war)/iu.test(after);
  return /^[-\s](?:lease|concession)/iu.test(after);
}

/** «à 400 km de Taïwan», "a border of 137 kilometres", «une portée de 800 km»: how near a state is, or how far one reaches. */
function isDistance(scene: Scene, passage: Passage, one: QuantityExpression): boolean {
  const after = passage.text.slice(one.end - passage.start);
  const before = passage.text.slice(Math.max(0, one.start - passage.start - 60), one.start - passage.start);
  if (LENGTH_BEFORE.test(before) || LENGTH_AFTER.test(after)) return true;
  if (!/^\s(?:de|des|du|d['’]|from|off|away from)(?!\p{L})/iu.test(after)) return false;
  return [...scene.byHead[passage.index]!.values()].some(
    ({ start, senses }) => start > one.end && start < one.end + 40 && /^(state|demonym)$/.test(senses[0]?.kind ?? ''),
  );
}

const LENGTH_BEFORE =
  /(?<!\p{L})(?:frontière|littoral|côte|portée|rayon|gazoduc|oléoduc|border|coast|coastline|range|radius|pipeline|frontier)(?!\p{L})[^.;:]*$/iu;
const LENGTH_AFTER =
  /^\s(?:de|of|d['’])\s?(?:its\s|sa\s|leur\s|their\s)?(?:frontière|littoral|côtes?|border|coast|coastline)(?!\p{L})/iu;

/** «un traité de 22 articles», "a 22-article pact" */
function isOfPact(scene: Scene, passage: Passage, unit: number): boolean {
  const { head, deprel } = passage.tokens[unit]!;
  const { agreements } = scene.knowledge.lexicon;
  if (head < 0) return false;
  // «Le traité compte 29 articles»
  const noun = deprel === 'obj' ? subjectOf(passage, head) : /^(nmod|compound|amod)/.test(deprel) ? head : -1;
  return (
    noun >= 0 &&
    [agreements.nouns, agreements.weakNouns].some((words) =>
      isOneOf(passage.tokens[noun]!, wordSet(words[scene.language])),
    )
  );
}
