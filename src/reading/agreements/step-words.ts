import { foldName, type Knowledge } from '../../knowledge/index.ts';
import type { Language, StepKind } from '../../model/index.ts';
import type { Words } from '../text/words.ts';

const cache = new WeakMap<Knowledge, Map<string, Words>>();

/** The single words, verbs and nouns, by which a step is told in a language. */
export function stepWords(knowledge: Knowledge, step: StepKind, language: Language): Words {
  const known = cache.get(knowledge) ?? new Map<string, Words>();
  cache.set(knowledge, known);
  const key = `${step} ${language}`;
  const words =
    known.get(key) ??
    new Set(
      knowledge.lexicon.agreements.steps
        .filter((entry) => entry.step === step)
        .flatMap((entry) => [...(entry.verbs[language] ?? []), ...(entry.nouns[language] ?? [])])
        .filter((word) => !word.includes('+'))
        .map(foldName),
    );
  known.set(key, words);
  return words;
}
