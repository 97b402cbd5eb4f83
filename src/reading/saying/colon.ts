import type { Scene } from '../scene.ts';
import { subjectOf } from '../text/clause.ts';
import type { Passage } from '../text/passage.ts';
import { childrenBy } from '../text/tree.ts';
import { isOneOf, wordSet } from '../text/words.ts';
import type { Attribution, Sayings } from './said.ts';
import { speakerAt } from './speaker.ts';

/**
 * «Le diplomate est catégorique : « … »», «Un responsable relativise : l'organisation préfère …»: what follows the
 * colon is said by the subject before it, where that is a person, someone unnamed, or a quotation follows.
 */
export function afterColon(scene: Scene, passage: Passage, before: Sayings): Attribution[] {
  const colon = passage.tokens.findIndex(
    (token, index) => token.form === ':' && index > 1 && (!passage.label || token.start >= passage.label.end),
  );
  if (colon < 0 || colon > passage.tokens.length - 3) return [];
  const verb = passage.tokens.findIndex(
    (token, index) =>
      index < colon && (token.upos === 'VERB' || token.upos === 'AUX') && token.feats.VerbForm === 'Fin',
  );
  const root = passage.tokens.findIndex((token) => token.head < 0);
  const subject =
    [root, verb].map((node) => (node >= 0 ? subjectOf(passage, node) : -1)).find((node) => node >= 0 && node < colon) ??
    firstNoun(passage, colon);
  const speaker = speakerAt(scene, passage, subject, before);
  if (!speaker || verb < 0) return [];
  const quotes = /^[«“"]/.test(passage.tokens[colon + 1]!.form);
  const human = speaker.anonymous
    ? isOneOf(passage.tokens[subject]!, wordSet(scene.knowledge.lexicon.attribution.anonymous[scene.language]))
    : speaker.speaker.startsWith('person:') && childrenBy(passage, root, 'cop').length > 0;
  if (!quotes && !human) return [];
  return [
    {
      ...speaker,
      kind: 'assert',
      marker: ':',
      start: passage.tokens[colon + 1]!.start,
      end: passage.end,
      verb: verb,
    },
  ];
}

/** A parser may lose the subject before a quotation; it is the first noun then. */
function firstNoun(passage: Passage, colon: number): number {
  const noun = passage.tokens.findIndex((token) => ['NOUN', 'PROPN'].includes(token.upos));
  return noun >= 0 && noun < Math.min(colon, 4) ? noun : -1;
}
