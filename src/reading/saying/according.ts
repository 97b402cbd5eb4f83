import { foldName } from '../../knowledge/index.ts';
import type { Scene } from '../scene.ts';
import { clauseOf } from '../text/clause.ts';
import { perList } from '../text/memo.ts';
import type { Passage } from '../text/passage.ts';
import { prepositionRole } from '../text/roles.ts';
import { childrenBy, spanOf, subtree } from '../text/tree.ts';
import { isOneOf, wordSet } from '../text/words.ts';
import type { Attribution, Sayings } from './said.ts';
import { speakerAt } from './speaker.ts';
import { citedBy } from './subject.ts';

/** «selon Kiev», "according to Seoul», «à en croire Kiev», «pour un diplomate européen»: what the sentence tells is theirs. */
export function accordingTo(scene: Scene, passage: Passage, before: Sayings): Attribution[] {
  const { attribution } = scene.knowledge.lexicon;
  const worded = introduced(passage, attribution.markers[scene.language]);
  return passage.tokens.flatMap((token, index) => {
    if (!['NOUN', 'PROPN', 'PRON', 'ADJ', 'X'].includes(token.upos)) return [];
    const role = prepositionRole(passage, index, scene.knowledge.lexicon, scene.language);
    const opinion = role === 'for' && isOneOf(token, wordSet(attribution.anonymous[scene.language]));
    if (role !== 'according' && !opinion && index !== worded && !isFromSource(passage, index)) return [];
    const cited = citedBy(passage, index);
    const source = speakerAt(scene, passage, cited >= 0 ? cited : index, before);
    if (!source) return [];
    const marker = markerOf(passage, index);
    return [{ ...source, kind: 'allege' as const, marker, ...scopeOf(passage, index), verb: -1 }];
  });
}

/** «De source diplomatique, …», «…, apprend-on de sources militaires» */
function isFromSource(passage: Passage, index: number): boolean {
  if (!/^sources?$/i.test(passage.tokens[index]!.form)) return false;
  const [before, lead] = [passage.tokens[index - 1], passage.tokens[index - 2]];
  const isFrom = /^(de|même)$/i.test(before?.form ?? '') && !/^une?$/i.test(lead?.form ?? '');
  return isFrom && (lead === undefined || /^(,|de|-on|on|-t-on)$/i.test(lead.form));
}

/** The noun behind a wording of several words that parsers take apart: «à en croire Kiev», «de l'aveu de Moscou». */
function introduced(passage: Passage, markers: readonly string[]): number {
  const { tokens } = passage;
  for (const words of longMarkers(markers)) {
    const at = tokens.findIndex(
      ({ keys }, start) =>
        keys.form === words[0] && words.every((word, step) => tokens[start + step]?.keys.form === word),
    );
    if (at < 0) continue;
    return tokens.findIndex(
      (token, index) => index >= at + words.length && ['NOUN', 'PROPN', 'PRON'].includes(token.upos),
    );
  }
  return -1;
}

/** The words of the markers that have three or more. */
const longMarkers = perList((markers): readonly (readonly string[])[] =>
  markers
    .map((marker) => foldName(marker).replace(/' ?/g, "' ").split(' ').filter(Boolean))
    .filter((words) => words.length >= 3),
);

/** The relative clause it stands in, else the sentence up to a semicolon. */
function scopeOf(passage: Passage, index: number): { start: number; end: number } {
  const clause = clauseOf(passage, index);
  if (passage.tokens[clause]!.deprel === 'acl:relcl' && passage.tokens[clause]!.head < clause) {
    return spanOf(passage, subtree(passage, clause));
  }
  const at = passage.tokens[index]!.start;
  const breaks = passage.tokens.filter((token) => token.form === ';').map((token) => token.start);
  return {
    start: Math.max(passage.start, ...breaks.filter((one) => one < at)),
    end: Math.min(passage.end, ...breaks.filter((one) => one > at)),
  };
}

const markerOf = (passage: Passage, index: number): string =>
  childrenBy(passage, index, 'case')
    .map((child) => passage.tokens[child]!.form)
    .join(' ') || 'selon';
