import { personById } from '../../knowledge/index.ts';
import { isState } from '../../model/index.ts';
import type { Scene } from '../scene.ts';
import { clauseOf } from '../text/clause.ts';
import { isDefinite } from '../text/definite.ts';
import { formIs, testPerWord } from '../text/memo.ts';
import type { Passage } from '../text/passage.ts';
import { anyWord } from '../text/signs.ts';
import { childrenBy } from '../text/tree.ts';
import { wordSet } from '../text/words.ts';
import { antecedentsBefore } from './antecedent.ts';
import { bodyOfSo } from './counted.ts';
import { twoNamedBefore, twoOfEncounter } from './encounter.ts';
import type { Found } from './found.ts';
import { landWhere } from './land-where.ts';
import { mostNamed } from './most-named.ts';
import { areNeighbours, twoNeighbours } from './neighbour.ts';
import { countedInParagraph } from './of-paragraph.ts';
import { twoOfQuarrel } from './other-quarrel.ts';
import { twoBefore } from './parties.ts';
import { stateOfPerson } from './state-of-person.ts';

const DEFINITE_MANY = new Set(['les', 'ces', 'the', 'these', 'those', 'both', 'leurs', 'nos']);
const isDefiniteMany = testPerWord(({ form }) => DEFINITE_MANY.has(form));

/** «les deux pays», «les deux dirigeants», «le trio»: whom a phrase that counts means in this document. */
export function countedActors(scene: Scene, passage: Passage, index: number): Found[] {
  if (!mayCount(scene, passage)) return [];
  const { descriptions } = scene.knowledge.lexicon;
  const { language } = scene;
  const token = passage.tokens[index]!;
  const together = threeTogether(scene, passage, index);
  if (together.length > 0) return together;
  const count = countBefore(scene, passage, index);
  // To ask an array for what stands before its first place costs the engine a hundred times as much as any other look.
  const previous = count < 0 ? undefined : passage.tokens[count];
  // «les deux ministres», not «deux ministres russes».
  const isMany = count > 0 && isDefiniteMany(passage.tokens[count - 1]!.keys);
  if (!previous || !(isMany || previous.keys.form === 'both' || previous.keys.form === 'ces')) {
    return previous ? apposedTo(scene, passage, count, index) : [];
  }
  const at = {
    start: previous.start,
    end: token.end,
    text: passage.text.slice(previous.start - passage.start, token.end - passage.start),
  };
  const phrase = `${previous.keys.form} ${token.keys.form}`;
  const three = scene.pair.length === 3;
  const there = lastThere(scene, passage, index, NUMBERS.get(previous.keys.form) ?? 2);
  if (there.length > 0) return there.map((id) => ({ ...at, id, how: 'pair' }));
  if (wordSet(descriptions.pairs[language]).has(phrase)) {
    const encounter = twoOfEncounter(scene, passage, index);
    const beside = encounter.length > 0 ? encounter : twoOfClauseBefore(scene, passage, index);
    const counted = beside.length > 0 ? beside : countedInParagraph(scene, passage, previous.start, 2);
    const others = counted.length > 0 ? counted : twoOthersBefore(scene, passage, previous.start);
    const local = others.length > 0 ? others : twoOfQuarrel(scene, passage);
    if (local.length > 0) return local.map((id) => ({ ...at, id, how: 'pair' }));
    const neighbours = areNeighbours(token) ? twoNeighbours(scene, passage, index) : [];
    if (neighbours.length > 0) return neighbours.map((id) => ({ ...at, id, how: 'pair' }));
    if (scene.pair.length === 2) return pairActors(scene, at, false);
    return twoBefore(scene, passage, index).map((id) => ({ ...at, id, how: 'pair' }));
  }
  if (wordSet(descriptions.pairLeaders[language]).has(phrase)) {
    const two = twoNamedBefore(scene, passage, index);
    if (two.length > 0) return two.map((id) => ({ ...at, id, how: 'pair' }));
    if (scene.pair.length === 2) return pairActors(scene, at, true, passage.index - 6);
  }
  if (wordSet(descriptions.triples[language]).has(phrase)) {
    const local = countedInParagraph(scene, passage, previous.start, 3);
    if (local.length > 0) return local.map((id) => ({ ...at, id, how: 'pair' }));
  }
  if (three && wordSet(descriptions.triples[language]).has(phrase)) {
    // Three that were named together just before go before the three whom the text names most.
    const named = listed(scene, passage, at, 3, JUST_BEFORE);
    return named.length > 0 ? named : pairActors(scene, at, false);
  }
  if (three && wordSet(descriptions.tripleLeaders[language]).has(phrase))
    return pairActors(scene, at, true, passage.index - 6);
  const many = NUMBERS.get(previous.keys.form) ?? 0;
  if (many > 3 && many === scene.pair.length && isOfMany(scene, token.keys.form)) return pairActors(scene, at, false);
  if (many > 2 && isOfMany(scene, token.keys.form)) {
    const body = bodyOfSo(scene, previous.start, passage.index, many);
    if (body.length > 0) return body.map((id) => ({ ...at, id, how: 'pair' }));
  }
  if (many > 2 && wordSet(descriptions.triples[language]).has(`${THREE[language]} ${token.keys.form}`)) {
    const together = listed(scene, passage, at, many);
    return together.length > 0 ? together : mostNamed(scene, many).map((id) => ({ ...at, id, how: 'pair' }));
  }
  return [];
}

/** A word with which such a description begins, or that is one by itself; most sentences hold none. */
const mayCount = anyWord(({ descriptions: { pairs, pairLeaders, triples, tripleLeaders } }, language) => {
  const phrases = [pairs, pairLeaders, triples, tripleLeaders].flatMap((list) => [...wordSet(list[language])]);
  return (keys) =>
    isTogether({ keys }) || NUMBERS.has(keys.form) || phrases.some((phrase) => phrase.startsWith(`${keys.form} `));
});

/** «le Togo et le Bénin, deux pays voisins accusés par Niamey», "Chad and Niger, two states that …": as many as the names right before the comma. */
function apposedTo(scene: Scene, passage: Passage, count: number, index: number): Found[] {
  if (count < 2 || passage.tokens[count - 1]!.form !== ',') return [];
  const { pairs, triples } = scene.knowledge.lexicon.descriptions;
  const { start } = passage.tokens[count]!;
  const phrase = `${passage.tokens[count]!.keys.form} ${passage.tokens[index]!.keys.form}`;
  const many = wordSet(pairs[scene.language]).has(phrase) ? 2 : wordSet(triples[scene.language]).has(phrase) ? 3 : 0;
  if (many === 0) return [];
  const last = passage.tokens.findLastIndex((_, at) => at < count - 1 && scene.byHead[passage.index]!.has(at));
  if (last < 0 || scene.byHead[passage.index]!.get(last)!.end !== passage.tokens[count - 2]!.end) return [];
  const { end } = passage.tokens[index]!;
  const at = { start, end, text: passage.text.slice(start - passage.start, end - passage.start) };
  return listed(scene, passage, at, many, 0);
}

/** «les deux pays nordiques», "the three Baltic states": as many of that region as were named last, or as there are. */
function lastThere(scene: Scene, passage: Passage, index: number, many: number): readonly string[] {
  const states = landWhere(scene, passage, index)?.states;
  if (!states) return [];
  const near = antecedentsBefore(scene, passage.tokens[index]!.start, passage.index - JUST_BEFORE * 3);
  const named = [...new Set(near.flatMap(({ ids }) => ids.filter((id) => states.includes(id))))];
  if (named.length === many) return named;
  return states.length === many ? states : [];
}

/** How many sentences back two may have met who are not those that the text is about. */
const OTHERS_WITHIN = 2;

/** «Le Bénin a accusé le Niger. Les deux pays …» in a text about two others: the only states of the last sentence that names any. */
function twoOthersBefore(scene: Scene, passage: Passage, start: number): readonly string[] {
  const near = antecedentsBefore(scene, start, passage.index - OTHERS_WITHIN);
  const last = near.findLast(({ ids, passage: at }) => at < passage.index && ids.some(isState))?.passage;
  const named = near.filter(({ passage: at }) => at === last).flatMap(({ ids }) => ids.filter(isState));
  const states = [...new Set(named)];
  const isHere = last !== undefined && scene.passages[last]!.blockIndex === passage.blockIndex;
  return isHere && states.length === 2 && scene.pair.length > 0 && !states.some((id) => scene.pair.includes(id))
    ? states
    : [];
}

/** "the two communist neighbours", "the two island nations": the word that counts, with a word or two between it and the noun. */
function countBefore(scene: Scene, passage: Passage, index: number): number {
  const isBeside = (at: number): boolean => {
    const { upos, deprel, head } = passage.tokens[at]!;
    return (upos === 'ADJ' || (deprel === 'compound' && head === index)) && !scene.byHead[passage.index]!.has(at);
  };
  let at = index - 1;
  while (at >= 0 && at > index - 3 && isBeside(at)) at--;
  return at >= 0 && counts(passage.tokens[at]!) ? at : index - 1;
}

const counts = formIs(/^(two|three|both|deux|trois)$/);

/** "The Omani minister visited Delhi, and the two sides agreed …": the two of the clause that goes before. */
function twoOfClauseBefore(scene: Scene, passage: Passage, index: number): readonly string[] {
  const { deprel, start } = passage.tokens[index]!;
  const clause = passage.tokens[clauseOf(passage, index)]!;
  if (!deprel.startsWith('nsubj') || !/^(conj|parataxis)/.test(clause.deprel)) return [];
  const before = antecedentsBefore(scene, start, passage.index).flatMap(({ ids }) => ids.filter(isState));
  const states = [...new Set(before)];
  return states.length === 2 ? states : [];
}

const isTogether = formIs(/^(trio|pair|duo|tandem)$/);

/** «le tandem», "the pair": the two just told; «le trio», "the trio": the three that the text is about, or that were last named together. */
function threeTogether(scene: Scene, passage: Passage, index: number): Found[] {
  const { start, end, form } = passage.tokens[index]!;
  if (!isTogether(passage.tokens[index]!) || !isDefinite(passage, index)) return [];
  if (childrenBy(passage, index, 'nmod', 'compound').length > 0) return [];
  const at = { start, end, text: form };
  if (!/^trio$/i.test(form)) return twoBefore(scene, passage, index).map((id) => ({ ...at, id, how: 'pair' }));
  return scene.pair.length === 3 ? pairActors(scene, at, false) : listed(scene, passage, at, 3);
}

/** "the four leaders", «les quatre pays»: counted by a noun that «les trois …» may have. */
const isOfMany = (scene: Scene, noun: string): boolean =>
  [scene.knowledge.lexicon.descriptions.triples, scene.knowledge.lexicon.descriptions.tripleLeaders].some((list) =>
    wordSet(list[scene.language]).has(`${THREE[scene.language]} ${noun}`),
  );

const THREE = { fr: 'trois', en: 'three' } as const;

const NUMBERS = new Map(
  [
    ['three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
    ['trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'],
  ].flatMap((words) => words.map((word, at): [string, number] => [word, at + 3])),
);

/** How many passages back a list of states may stand that «les quatre pays» counts. */
const LISTED_WITHIN = 20;
const JUST_BEFORE = 2;

/** «Le Tchad, le Niger, le Mali et le Togo … Les quatre pays …»: as many states as were last named together. */
function listed(
  scene: Scene,
  passage: Passage,
  at: Pick<Found, 'start' | 'end' | 'text'>,
  many: number,
  within = LISTED_WITHIN,
): Found[] {
  const together = antecedentsBefore(scene, at.start, passage.index - within)
    .map(({ ids }) => ids.filter(isState))
    .findLast((ids) => ids.length === many);
  return (together ?? []).map((id) => ({ ...at, id, how: 'pair' }));
}

const LEADING = /(dirigeant|leader|président|president|chef)/i;

/** @param from first passage in which whoever leads may have been named */
function pairActors(scene: Scene, at: Pick<Found, 'start' | 'end' | 'text'>, leaders: boolean, from = 0): Found[] {
  const states = scene.pair.map((id): Found => ({ ...at, id, how: 'pair' }));
  if (!leaders) return states;
  const persons = scene.pair.flatMap((state) => {
    const near = antecedentsBefore(scene, at.start, from).toReversed();
    const named = (near.length > 0 ? near : scene.antecedents)
      .filter((antecedent) => antecedent.ids.includes(state))
      .flatMap((antecedent) => antecedent.ids.filter((one) => stateOfPerson(scene, one) === state))
      .filter((one) => !isOfThePast(scene, one));
    // «les deux dirigeants» lead, "the two men" are those just named.
    const id = LEADING.test(at.text) ? (named.find(isLeader) ?? named[0]) : named[0];
    return id ? [{ ...at, id, how: 'pair' as const }] : [];
  });
  return [...states, ...persons];
}

/** Whoever left every office before the text was published leads no longer: «l'entente de 1961 … les deux leaders». */
function isOfThePast({ document }: Scene, id: string): boolean {
  const offices = personById(id)?.offices ?? [];
  const day = document.published ?? LONG_AGO;
  return offices.length > 0 && offices.every(({ to }) => to !== null && to < day);
}

/** For a text without a day: whoever left before this is told of as history. */
const LONG_AGO = '2010';

const isLeader = (id: string): boolean =>
  personById(id)?.offices.some(({ office }) => office.startsWith('head-of-')) ?? false;

/** «tous trois», "all three", "ministers of the five": the states that the text is about, or the body that has so many. */
export function allThree(scene: Scene, passage: Passage, index: number): Found[] {
  const { start, end, form } = passage.tokens[index]!;
  const many = NUMBERS.get(form.toLowerCase()) ?? 0;
  const isAll =
    /^(tous|toutes|les|des|aux|all|the)$/i.test(passage.tokens[index - 1]?.form ?? '') &&
    !/^(NOUN|PROPN|ADJ)$/.test(passage.tokens[index + 1]?.upos ?? '');
  if (!isAll || many === 0) return [];
  const at = { start, end, text: form };
  if (many === scene.pair.length) return pairActors(scene, at, false);
  return bodyOfSo(scene, start, passage.index, many).map((id) => ({ ...at, id, how: 'pair' }));
}
