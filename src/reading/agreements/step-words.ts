import { foldName, type Lexicon } from '../../knowledge/index.ts';
import type { Language, StepKind } from '../../model/index.ts';
import type { Scene } from '../scene.ts';
import { hasBelow } from '../text/below.ts';
import { perLanguage, perToken, perWord } from '../text/memo.ts';
import type { Passage } from '../text/passage.ts';
import { childrenBy } from '../text/tree.ts';
import { classesOf, type Keys, keysAs, type Word } from '../text/words.ts';

type Part = 'verbs' | 'nouns';

interface Entry {
  readonly step: StepKind;
  readonly reflexive: boolean;
  readonly below: string | undefined;
}

/** The steps that a word may tell, in the order of the list. */
const entriesOf = perLanguage((lexicon: Lexicon, language) => ({
  verbs: byWord(lexicon, language, 'verbs'),
  nouns: byWord(lexicon, language, 'nouns'),
}));

function byWord({ agreements }: Lexicon, language: Language, part: Part): (keys: Keys) => readonly Entry[] {
  const words = agreements.steps.flatMap(({ step, [part]: words }) =>
    (words[language] ?? []).map((word) => ({ step, word })),
  );
  const entries = words.map(({ step, word }) => {
    const plain = word.replace(/^(se |s[’'])/, '');
    const [head, below] = plain.split('+').map(foldName);
    return { step, head, reflexive: plain !== word, below };
  });
  // What asks for more words says more: "signed into law" before "signed".
  const asking = [...entries.filter(({ below }) => below), ...entries.filter(({ below }) => !below)];
  return perWord(({ all }) => asking.filter(({ head }) => all.includes(head!)));
}

/** The step that a word tells by itself («signé», «ratification», «entrer» with «vigueur» below it); null for other words. */
export const stepWordAt = perToken((scene, passage, index): StepKind | null => {
  const part = partOf(passage, index);
  if (!part) return null;
  const token = passage.tokens[index]!;
  // An adjective may be a participle.
  const keys = part === 'nouns' ? token.keys : keysOfVerb(token);
  const told = entriesOf(scene.knowledge.lexicon, scene.language)
    [part](keys)
    .find(
      ({ reflexive, below }) =>
        (!reflexive || isReflexive(passage, index)) &&
        (!below || hasBelow(passage, index, below)) &&
        (below !== 'force' || isIntoForce(passage)),
    );
  if (told?.step === 'withdrawn' && movesForces(scene, passage, index)) return null;
  return told?.step ?? null;
});

/** «le retrait des troupes», "withdraw its forces": forces leave, and nobody leaves the pact. */
const movesForces = (scene: Scene, passage: Passage, index: number): boolean =>
  childrenBy(passage, index, 'nmod', 'obj', 'nsubj:pass', 'compound').some((child) =>
    classesOf(passage.tokens[child]!, scene.knowledge.lexicon, scene.language).some((name) => FORCES.has(name)),
  );

const FORCES: ReadonlySet<string> = new Set(['troops', 'arms', 'warship']);

/** "came into force", and not "comes as the naval forces …". */
const isIntoForce = ({ tokens }: Passage): boolean =>
  tokens.some(({ keys }, at) => keys.form === 'force' && at > 0 && /^(in|into)$/.test(tokens[at - 1]!.keys.form));

/** The steps that a word may tell in any class that it may have. */
export const stepsOfWord = perLanguage((lexicon: Lexicon, language) => {
  const { verbs, nouns } = entriesOf(lexicon, language);
  return (keys: Keys): readonly StepKind[] =>
    [...verbs(keysAs(keys.word, keys.unfolded, 'VERB')), ...verbs(keys), ...nouns(keys)].map(({ step }) => step);
});

const keysOfVerb = (token: Word) => (token.upos === 'VERB' ? token.keys : keysAs(token.form, token.lemma, 'VERB'));

function partOf(passage: Passage, index: number): Part | null {
  const { upos, feats } = passage.tokens[index]!;
  if (upos === 'VERB' || feats.VerbForm === 'Part' || upos === 'ADJ') return 'verbs';
  return upos === 'NOUN' || upos === 'PROPN' ? 'nouns' : null;
}

const isReflexive = (passage: Passage, verb: number): boolean =>
  childrenBy(passage, verb, 'expl', 'obj', 'iobj').some((child) => /^(se|s['’])$/i.test(passage.tokens[child]!.form)) ||
  /^(se|s['’])$/i.test(passage.tokens[verb - 1]?.form ?? '');
