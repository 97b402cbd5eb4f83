import { foldName, type Lexicon } from '../../knowledge/index.ts';
import type { Language, StepKind } from '../../model/index.ts';
import { hasBelow } from '../text/below.ts';
import { perLanguage, perToken } from '../text/memo.ts';
import type { Passage } from '../text/passage.ts';
import { childrenBy } from '../text/tree.ts';
import { keysAs, type Word } from '../text/words.ts';

type Part = 'verbs' | 'nouns';

interface Entry {
  readonly step: StepKind;
  /** Place in the list: the first that fits counts. */
  readonly order: number;
  readonly reflexive: boolean;
  readonly below: string | undefined;
}

type Table = ReadonlyMap<string, readonly Entry[]>;

/** Word → the steps that it may tell. */
const tablesOf = perLanguage(
  (lexicon: Lexicon, language): Readonly<Record<Part, Table>> => ({
    verbs: build(lexicon, language, 'verbs'),
    nouns: build(lexicon, language, 'nouns'),
  }),
);

function build(lexicon: Lexicon, language: Language, part: Part): Table {
  const table = new Map<string, Entry[]>();
  let order = 0;
  for (const { step, [part]: words } of lexicon.agreements.steps) {
    for (const word of words[language] ?? []) {
      const plain = word.replace(/^(se |s[’'])/, '');
      const [head, below] = plain.split('+').map(foldName);
      const entry = { step, order: order++, reflexive: plain !== word, below };
      table.set(head!, [...(table.get(head!) ?? []), entry]);
    }
  }
  return table;
}

/** The step that a word tells by itself («signé», «ratification», «entrer» with «vigueur» below it); null for other words. */
export const stepWordAt = perToken((scene, passage, index): StepKind | null => {
  const part = partOf(passage, index);
  if (!part) return null;
  const table = tablesOf(scene.knowledge.lexicon, scene.language)[part];
  let best: Entry | null = null;
  for (const key of wordsFor(passage.tokens[index]!, part)) {
    for (const entry of table.get(key) ?? []) {
      if (best && best.order < entry.order) continue;
      if (entry.reflexive && !isReflexive(passage, index)) continue;
      if (!entry.below || hasBelow(passage, index, entry.below)) best = entry;
    }
  }
  return best?.step ?? null;
});

/** The words that the token may be listed as, an adjective as the participle that it may be. */
const wordsFor = (token: Word, part: Part): readonly string[] =>
  (part === 'nouns' ? token.keys : keysOfVerb(token)).all;

const keysOfVerb = (token: Word) => (token.upos === 'VERB' ? token.keys : keysAs(token.form, token.lemma, 'VERB'));

function partOf(passage: Passage, index: number): Part | null {
  const { upos, feats } = passage.tokens[index]!;
  if (upos === 'VERB' || feats.VerbForm === 'Part' || upos === 'ADJ') return 'verbs';
  return upos === 'NOUN' || upos === 'PROPN' ? 'nouns' : null;
}

const isReflexive = (passage: Passage, verb: number): boolean =>
  childrenBy(passage, verb, 'expl', 'obj', 'iobj').some((child) => /^(se|s['’])$/i.test(passage.tokens[child]!.form)) ||
  /^(se|s['’])$/i.test(passage.tokens[verb - 1]?.form ?? '');
