/**
 * The measures of the CoNLL 2018 shared task (Zeman et al. 2018): F1 over sentences, words and what stands on them.
 * Spans count characters that are not white space, so that system and gold may cut the text differently.
 */
export interface ScoredWord {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly feats: string;
  /** Index in the sentence, -1 for the root. */
  readonly head: number;
  readonly deprel: string;
  readonly start: number;
  readonly end: number;
  readonly multiword: boolean;
}

export type ScoredSentence = readonly ScoredWord[];

export type Measure = 'sentences' | 'words' | 'upos' | 'feats' | 'lemmas' | 'uas' | 'las' | 'clas';

interface Flat extends ScoredWord {
  readonly parent: Flat | null;
}

const content = new Set(
  'nsubj obj iobj csubj ccomp xcomp obl vocative expl dislocated advcl advmod discourse nmod appos nummod acl amod conj fixed flat compound list parataxis orphan goeswith reparandum root dep'.split(
    ' ',
  ),
);
/** The features that count (the universal ones of the task). */
const counted =
  /^(PronType|NumType|Poss|Reflex|Foreign|Abbr|Gender|Animacy|Number|Case|Definite|Degree|VerbForm|Mood|Tense|Aspect|Voice|Evident|Polarity|Person|Polite)=/;
const bare = (relation: string): string => relation.replace(/:.*/, '');
const features = (feats: string): string =>
  feats
    .split('|')
    .filter((feature) => counted.test(feature))
    .join('|');

/** F1 of each measure, in percent. */
export function conll18(gold: readonly ScoredSentence[], system: readonly ScoredSentence[]): Record<Measure, number> {
  const goldWords = flat(gold);
  const systemWords = flat(system);
  const pairs = aligned(goldWords, systemWords);
  const partner = new Map<Flat, Flat>(pairs.map(([right, found]) => [right, found]));
  const f1 = (hits: number, all = goldWords.length, found = systemWords.length) =>
    Math.round((20000 * hits) / (all + found)) / 100;
  const count = (test: (right: Flat, found: Flat) => boolean) =>
    pairs.filter(([right, found]) => test(right, found)).length;
  const sameHead = (right: Flat, found: Flat) =>
    right.parent === null ? found.parent === null : partner.get(right.parent) === found.parent;
  const sameArc = (right: Flat, found: Flat) => sameHead(right, found) && bare(right.deprel) === bare(found.deprel);
  const spans = (sentences: readonly ScoredSentence[]) =>
    sentences.map((words) => `${words[0]!.start}-${words.at(-1)!.end}`);
  const goldSpans = new Set(spans(gold));
  const isContent = (word: Flat) => content.has(bare(word.deprel));
  return {
    sentences: f1(spans(system).filter((span) => goldSpans.has(span)).length, gold.length, system.length),
    words: f1(pairs.length),
    upos: f1(count((right, found) => right.upos === found.upos)),
    feats: f1(count((right, found) => features(right.feats) === features(found.feats))),
    lemmas: f1(count((right, found) => right.lemma === '_' || right.lemma === found.lemma)),
    uas: f1(count(sameHead)),
    las: f1(count(sameArc)),
    clas: f1(
      count((right, found) => isContent(right) && sameArc(right, found)),
      goldWords.filter(isContent).length,
      systemWords.filter(isContent).length,
    ),
  };
}

function flat(sentences: readonly ScoredSentence[]): Flat[] {
  return sentences.flatMap((sentence) => {
    const words = sentence.map((word): { -readonly [K in keyof Flat]: Flat[K] } => ({ ...word, parent: null }));
    words.forEach((word) => {
      word.parent = words[word.head] ?? null;
    });
    return words;
  });
}

/** Words of the same span; where either side has a multiword token, the longest common run of forms within it. */
function aligned(gold: readonly Flat[], system: readonly Flat[]): [Flat, Flat][] {
  const pairs: [Flat, Flat][] = [];
  let g = 0;
  let s = 0;
  while (g < gold.length && s < system.length) {
    const right = gold[g]!;
    const found = system[s]!;
    if (right.multiword || found.multiword) {
      let end = right.multiword ? right.end : found.end;
      if (!right.multiword && right.start < found.start) {
        g++;
        continue;
      }
      if (!found.multiword && found.start < right.start) {
        s++;
        continue;
      }
      const g0 = g;
      const s0 = s;
      for (let more = true; more; ) {
        more = false;
        while (g < gold.length && gold[g]!.start < end) {
          if (gold[g]!.multiword && gold[g]!.end > end) {
            more = true;
            end = gold[g]!.end;
          }
          g++;
        }
        while (s < system.length && system[s]!.start < end) {
          if (system[s]!.multiword && system[s]!.end > end) {
            more = true;
            end = system[s]!.end;
          }
          s++;
        }
      }
      pairs.push(...common(gold.slice(g0, g), system.slice(s0, s)));
    } else if (right.start === found.start && right.end === found.end) {
      pairs.push([right, found]);
      g++;
      s++;
    } else if (right.start <= found.start) g++;
    else s++;
  }
  return pairs;
}

function common(gold: readonly Flat[], system: readonly Flat[]): [Flat, Flat][] {
  const same = (g: number, s: number) => gold[g]!.form.toLowerCase() === system[s]!.form.toLowerCase();
  const best: number[][] = Array.from({ length: gold.length + 1 }, () => new Array(system.length + 1).fill(0));
  for (let g = gold.length - 1; g >= 0; g--) {
    for (let s = system.length - 1; s >= 0; s--) {
      best[g]![s] = same(g, s) ? 1 + best[g + 1]![s + 1]! : Math.max(best[g + 1]![s]!, best[g]![s + 1]!);
    }
  }
  const pairs: [Flat, Flat][] = [];
  for (let g = 0, s = 0; g < gold.length && s < system.length; ) {
    if (same(g, s)) pairs.push([gold[g++]!, system[s++]!]);
    else if (best[g + 1]![s]! >= best[g]![s + 1]!) g++;
    else s++;
  }
  return pairs;
}
