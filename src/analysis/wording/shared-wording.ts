import { type Run, sharedRuns } from './runs.ts';
import { type PlacedWord, placedWords, type Stretch } from './words.ts';

/** A text to be compared with others. */
export interface Wording {
  readonly document: string;
  /** Texts of one group are versions of one another and not compared. */
  readonly group: string;
  readonly text: string;
  /** Its paragraphs; what stands between them is not of the article. */
  readonly paragraphs: readonly Stretch[];
}

/** A passage that texts have in common though none is a version of the other. */
export interface SharedPassage {
  /** How many of its words tell it from other wordings. */
  readonly telling: number;
  /** Where it stands (UTF-16 code units), in the order of the texts; one place a text. */
  readonly places: readonly SharedPlace[];
}

export interface SharedPlace extends Stretch {
  readonly document: string;
}

/** Fewer words in a row are met by chance. */
const LEAST = 8;
/** So many of them must be words that hardly any other text has. */
const TELLING = 2;

/**
 * Passages that two or more texts share word for word, the most telling first: a sign that they rest on the same
 * source even where the rest was written anew. Names, figures and words that most texts have do not tell: two
 * articles on one treaty both name it.
 */
export function sharedWording(texts: readonly Wording[]): SharedPassage[] {
  const words = texts.map(({ text, paragraphs }) => placedWords(text, paragraphs));
  const groups = texts.map(({ group }) => group);
  const holders = holdersOf(words);
  const few = Math.floor(Math.sqrt(texts.length) / 2);
  return together(sharedRuns(words, groups, LEAST))
    .map((spans) => {
      const [[text, [from, to]]] = spans as [(typeof spans)[number]];
      const elsewhere = (word: PlacedWord) => holders.get(word.form)! - spans.length;
      const telling = words[text]!.slice(from, to).filter((word) => word.telling && elsewhere(word) <= few).length;
      return { telling, spans };
    })
    .filter(({ telling }) => telling >= TELLING)
    .map(({ telling, spans }) => ({
      telling,
      places: spans.map(([text, [from, to]]) => ({
        document: texts[text]!.document,
        start: words[text]![from]!.start,
        end: words[text]![to - 1]!.end,
      })),
    }))
    .sort((one, other) => other.telling - one.telling || other.places.length - one.places.length);
}

/** Words of a text, from one on, up to before another. */
type Span = readonly [from: number, to: number];

/** Runs that meet in a text are one passage: its widest span in each of its texts, in the order of these. */
function together(runs: readonly Run[]): [text: number, span: Span][][] {
  const passages = new Set<Map<number, Span>>();
  const inText = new Map<number, Set<Map<number, Span>>>();
  for (const { one, other, from, otherFrom, length } of runs) {
    const spans: readonly [number, Span][] = [
      [one, [from, from + length]],
      [other, [otherFrom, otherFrom + length]],
    ];
    let passage: Map<number, Span> | undefined;
    for (const [text, span] of spans)
      passage ??= inText
        .get(text)
        ?.values()
        .find((known) => meet(known.get(text), span));
    passage ??= new Map();
    passages.add(passage);
    for (const [text, span] of spans) {
      passage.set(text, widest(passage.get(text), span));
      inText.set(text, (inText.get(text) ?? new Set()).add(passage));
    }
  }
  return Array.from(passages, (spans) => [...spans].sort(([one], [other]) => one - other));
}

/** In how many texts each word stands. */
function holdersOf(texts: readonly (readonly PlacedWord[])[]): Map<string, number> {
  const holders = new Map<string, number>();
  for (const words of texts)
    for (const form of new Set(words.map((word) => word.form))) holders.set(form, (holders.get(form) ?? 0) + 1);
  return holders;
}

function meet(one: Span | undefined, [from, to]: Span): boolean {
  return one !== undefined && one[0] < to && from < one[1];
}

function widest(one: Span | undefined, span: Span): Span {
  return one && one[1] - one[0] >= span[1] - span[0] ? one : span;
}
