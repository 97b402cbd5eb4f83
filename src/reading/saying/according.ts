import { foldName } from '../../knowledge/index.ts';
import { gathered } from '../../language/index.ts';
import type { Scene } from '../scene.ts';
import { clauseOf } from '../text/clause.ts';
import { formIs, perList, perWord } from '../text/memo.ts';
import type { Passage } from '../text/passage.ts';
import { prepositionRole } from '../text/roles.ts';
import { anyWord } from '../text/signs.ts';
import { childrenBy, spanOf, subtree } from '../text/tree.ts';
import { isOneOf, wordSet } from '../text/words.ts';
import { phraseOf, wordsOf } from './phrase.ts';
import type { Attribution, Sayings, Speaker } from './said.ts';
import { speakerAt } from './speaker.ts';
import { citedBy } from './subject.ts';

/** «selon Kiev», "according to Seoul», «à en croire Kiev», «pour un diplomate européen»: what the sentence tells is theirs. */
export function accordingTo(scene: Scene, passage: Passage, before: Sayings): Attribution[] {
  const { attribution } = scene.knowledge.lexicon;
  const worded = mayIntroduce(scene, passage) ? introduced(passage, attribution.markers[scene.language]) : -1;
  return gathered(passage.tokens, (token, index): Attribution[] => {
    if (!NOMINAL.has(token.upos)) return [];
    const role = prepositionRole(passage, index, scene.knowledge.lexicon, scene.language);
    const opinion = role === 'for' && isOneOf(token, wordSet(attribution.anonymous[scene.language]));
    if (role !== 'according' && !opinion && index !== worded && !isFromSource(passage, index)) return [];
    const cited = citedBy(passage, index);
    const at = cited >= 0 ? cited : index;
    const source =
      speakerAt(scene, passage, at, before) ?? (role === 'according' ? inOwnWords(scene, passage, at) : null);
    if (!source) return [];
    const marker = markerOf(passage, index);
    return [{ ...source, kind: 'allege' as const, marker, ...scopeOf(passage, index), verb: -1 }];
  });
}

/** «selon le constructeur», "according to customs data": a source in its own words; null for a plan, a pact and what is no noun. */
export function inOwnWords(scene: Scene, passage: Passage, index: number): Speaker | null {
  const { agreements } = scene.knowledge.lexicon;
  const token = passage.tokens[index];
  if (!token) return null;
  const isNoSource =
    token.upos !== 'NOUN' ||
    /^(calendrier|cas|modalité|besoin|plan|principe|règle|terme|date|usage|tradition|formule|condition|article|texte|clause|schedule|rule|term|principle|need|text|custom)s?$/i.test(
      token.form,
    ) ||
    [agreements.nouns, agreements.weakNouns].some((list) => isOneOf(token, wordSet(list[scene.language])));
  return isNoSource ? null : { speaker: wordsOf(passage, phraseOf(passage, index)), actors: [], anonymous: true };
}

const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON', 'ADJ', 'X']);

const isSource = formIs(/^sources?$/);

/** «De source diplomatique, …», «…, apprend-on de sources militaires» */
function isFromSource(passage: Passage, index: number): boolean {
  if (!isSource(passage.tokens[index]!)) return false;
  const [before, lead] = [passage.tokens[index - 1], passage.tokens[index - 2]];
  const isFrom = /^(de|même)$/i.test(before?.form ?? '') && !/^une?$/i.test(lead?.form ?? '');
  return (
    isFrom && (lead === undefined || /^(,|de|-on|on|-t-on|appris|indiqué|précisé|assuré|confirmé)$/i.test(lead.form))
  );
}

/** The noun behind a wording of several words that parsers take apart: «à en croire Kiev», «de l'aveu de Moscou». */
function introduced(passage: Passage, markers: readonly string[]): number {
  const { tokens } = passage;
  const openedBy = longMarkers(markers);
  let best: Marker | null = null;
  let end = -1;
  for (let start = 0; start < tokens.length - 2; start++) {
    for (const one of openedBy(tokens[start]!.keys)) {
      if (best && best.order <= one.order) continue;
      if (!one.words.every((word, step) => isForm(tokens[start + step]?.keys.form, word))) continue;
      best = one;
      end = start + one.words.length;
    }
  }
  return best ? tokens.findIndex((token, index) => index >= end && ['NOUN', 'PROPN', 'PRON'].includes(token.upos)) : -1;
}

/** «d'un» for «de un». */
const isForm = (form: string | undefined, word: string): boolean => form === word || (word === 'de' && form === "d'");

interface Marker {
  readonly words: readonly string[];
  /** Place in the list: the first that stands in the sentence counts. */
  readonly order: number;
}

/** The markers of three words or more by their first word. */
const longMarkers = perList((markers) => {
  const all = markers.map((marker, order): Marker => {
    const words = foldName(marker).replace(/' ?/g, "' ").split(' ').filter(Boolean);
    return { words, order };
  });
  return perWord(({ form }): readonly Marker[] => all.filter(({ words }) => words.length >= 3 && words[0] === form));
});

const mayIntroduce = anyWord(({ attribution }, language) => {
  const openedBy = longMarkers(attribution.markers[language]);
  return (keys) => openedBy(keys).length > 0;
});

/** The relative clause it stands in, else the sentence up to a semicolon. */
function scopeOf(passage: Passage, index: number): { start: number; end: number } {
  const clause = clauseOf(passage, index);
  if (passage.tokens[clause]!.deprel === 'acl:relcl' && passage.tokens[clause]!.head < clause) {
    return spanOf(passage, subtree(passage, clause));
  }
  const at = passage.tokens[index]!.start;
  const joined = joinedAt(passage, index);
  if (joined !== null) return { start: joined, end: passage.end };
  const breaks = passage.tokens.filter((token) => token.form === ';').map((token) => token.start);
  return {
    start: Math.max(passage.start, ...breaks.filter((one) => one < at)),
    end: Math.min(passage.end, ...breaks.filter((one) => one > at)),
  };
}

/** «… a livré des drones et, selon Erevan, des combattants»: only what is joined is theirs. */
function joinedAt(passage: Passage, index: number): number | null {
  const from = passage.tokens.findLastIndex((token, at) => at < index && token.form === ',');
  if (from < 1 || index - from > 5 || !/^(et|and|ou|or|mais|but)$/i.test(passage.tokens[from - 1]!.form)) return null;
  return passage.tokens[from]!.start;
}

const markerOf = (passage: Passage, index: number): string =>
  childrenBy(passage, index, 'case')
    .map((child) => passage.tokens[child]!.form)
    .join(' ') || 'selon';
