import { perChunk } from './chunks.ts';

/**
 * What a text must hold for a pattern to match somewhere in it, worked out from the pattern itself. Most sentences tell
 * no date and no clause, and patterns that ignore case over all of Unicode are slow: a quick look for «semaine», "ago",
 * a digit or the start of a month spares them nearly all of that.
 */
export type Need = (text: string) => boolean;

/** Words of which one stands in every match. */
type Words = readonly string[];
/** All that stands in every match. */
type Wanted = readonly Words[];

/** The quick look for a pattern. It may say yes where the pattern finds nothing, never no where it finds something. */
export function needOf(pattern: RegExp): Need {
  const [first, second] = wantedBy(pattern)
    .slice(0, 2)
    .map((words) => lookFor(words, pattern.ignoreCase));
  if (!first) return () => true;
  const { ignoreCase } = pattern;
  return (text) => {
    const plain = ignoreCase ? text.toLowerCase() : text;
    return first(plain) && (!second || second(plain));
  };
}

/** The quick look for any of many patterns at once: false where none of them can match. */
export function needOfAny(patterns: readonly RegExp[]): Need {
  const wanted = patterns.map((pattern) => wantedBy(pattern)[0]);
  if (wanted.includes(undefined)) return () => true;
  const words = wanted.flatMap((one) => one!);
  const look = new RegExp(sourceOf(words, true));
  return (text) => look.test(text.toLowerCase());
}

/** The words that are worth a look, the rarest first. */
const wantedBy = (pattern: RegExp): Wanted =>
  new Source(pattern.source)
    .alternatives()
    .filter((words) => value(words) >= WORTH)
    .sort((a, b) => value(b) - value(a));

type Look = (text: string) => boolean;

/** Patterns that want the same words share one look, which answers for a text once. */
const looks = new Map<string, Look>();

function lookFor(words: Words, ignoreCase: boolean): Look {
  const source = sourceOf(words, ignoreCase);
  const known = looks.get(source);
  if (known) return known;
  const pattern = new RegExp(source);
  let latest: string | null = null;
  let holds = false;
  const look = (text: string): boolean => {
    if (text !== latest) {
      latest = text;
      holds = pattern.test(text);
    }
    return holds;
  };
  looks.set(source, look);
  return look;
}

/** A pattern for any of the words. */
function sourceOf(words: Words, ignoreCase: boolean): string {
  const distinct = new Set(words.map((word) => (ignoreCase ? word.toLowerCase() : word)));
  return [...distinct].map((word) => word.replace(SPECIAL, '\\$&').replaceAll(DIGIT, '\\d')).join('|');
}

/**
 * The quick looks for many patterns at once: which of them may match somewhere in a text, by their places. Each chunk of
 * a text is held against all of them once, and most chunks hold nothing that any of them wants.
 */
export function needsOf(patterns: readonly RegExp[]): (text: string) => (place: number) => boolean {
  const numbers = new Map<string, number>();
  const wanted = patterns.map((pattern) =>
    wantedBy(pattern).map((words) => {
      // Words that hold a blank stand in two chunks: the longest part of each must stand in one.
      const source = sourceOf(words.map(longestPart), pattern.ignoreCase);
      const key = `${pattern.ignoreCase ? 'lower' : 'plain'} ${source}`;
      if (!numbers.has(key)) numbers.set(key, numbers.size);
      return numbers.get(key)!;
    }),
  );
  const sources = [...numbers.keys()].map((key) => ({ lower: key.startsWith('lower '), source: key.slice(6) }));
  const all = sources.map(({ lower, source }) => ({ lower, pattern: new RegExp(source) }));
  const any = new RegExp(sources.map(({ source }) => source.replace(/\\d|\d/g, '0').toLowerCase()).join('|'));
  const bitsOf = perChunk((chunk): readonly number[] => {
    const lowerCase = chunk.toLowerCase();
    if (!any.test(lowerCase.replace(/\d/g, '0'))) return NONE;
    const bits = new Array<number>((all.length >> 5) + 1).fill(0);
    all.forEach(({ lower, pattern }, at) => {
      if (pattern.test(lower ? lowerCase : chunk)) bits[at >> 5]! |= 1 << (at & 31);
    });
    return bits;
  });
  const isFree = wanted.some((needs) => needs.length === 0);
  return (text) => {
    let found: number[] | null = null;
    for (const bits of bitsOf(text)) {
      // Most chunks hold nothing.
      if (bits.length === 0) continue;
      found ??= new Array<number>((all.length >> 5) + 1).fill(0);
      for (let at = 0; at < bits.length; at++) found[at]! |= bits[at]!;
    }
    if (!found && !isFree) return NOWHERE;
    return (place) => wanted[place]!.every((at) => (((found?.[at >> 5] ?? 0) >>> (at & 31)) & 1) === 1);
  };
}

const NONE: readonly number[] = [];
const NOWHERE = (): boolean => false;

const longestPart = (word: string): string =>
  word.split(/\s/).reduce((longest, part) => (part.length > longest.length ? part : longest));

/** Stands for any digit; no pattern has this letter. */
const DIGIT = '\u0001';
const SPECIAL = /[.*+?^${}()|[\]\\/-]/g;
/** Classes of so few letters are spelled out («f[ée]vrier»), as long as the words stay few. */
const FEW = 4;
/** Two letters stand in any sentence; a digit does not. */
const WORTH = 2.5;

/** Long words are rare. */
const value = (words: Words): number =>
  Math.min(...words.map((word) => Math.max(word.length, word.includes(DIGIT) ? WORTH : 0)));

/** What a part of a pattern wants, and, where it is nothing but a few words, these: «(?:1[89]|20)» before two more digits. */
interface Part {
  readonly wanted: Wanted;
  readonly whole: Words | undefined;
}

/** Reads the part of the language of patterns that rules are written in. */
class Source {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  /** Up to the closing bracket or the end: of several alternatives the best words of each. */
  alternatives(): Wanted {
    return this.#alternatives().wanted;
  }

  #alternatives(): Part {
    const all: Part[] = [this.#sequence()];
    while (this.#source[this.#at] === '|') {
      this.#at++;
      all.push(this.#sequence());
    }
    if (all.length === 1) return all[0]!;
    const whole = all.flatMap((part) => part.whole ?? []);
    return {
      wanted: all.some(({ wanted }) => wanted.length === 0)
        ? []
        : [all.flatMap(({ wanted }) => wanted.toSorted((a, b) => value(b) - value(a))[0]!)],
      whole: all.every((part) => part.whole) && whole.length <= FEW ? whole : undefined,
    };
  }

  /** What all parts want that stand one behind the other. */
  #sequence(): Part {
    const wanted: Words[] = [];
    let run: string[] = [''];
    let isWhole = true;
    const endRun = (): void => {
      if (run[0] !== '') wanted.push(run);
      run = [''];
      isWhole = false;
    };
    while (this.#at < this.#source.length && !'|)'.includes(this.#source[this.#at]!)) {
      const { letters, inside } = this.#piece();
      const optional = /^(?:[?*]|\{0)/.test(this.#source.slice(this.#at));
      const repeated = this.#quantifier();
      if (letters && !optional && run.length * letters.length <= FEW * FEW) {
        run = run.flatMap((start) => letters.map((letter) => start + letter));
        if (repeated) endRun();
        continue;
      }
      endRun();
      if (!optional) wanted.push(...(letters ? [letters] : inside));
    }
    const whole = isWhole && run[0] !== '' ? run : undefined;
    endRun();
    return { wanted, whole };
  }

  /** One letter, class, digit or group, without what says how often it stands there. */
  #piece(): { readonly letters?: Words; readonly inside: Wanted } {
    const source = this.#source;
    const char = source[this.#at++]!;
    if (char === '\\') {
      const escaped = source[this.#at++]!;
      if (escaped === 'p') this.#at = source.indexOf('}', this.#at) + 1;
      if (escaped === 'd') return { letters: [DIGIT], inside: [] };
      return /\w/.test(escaped) ? { inside: [] } : { letters: [escaped], inside: [] };
    }
    if (char === '[') {
      const end = source.slice(this.#at).search(/(?<!\\)\]/) + this.#at;
      const letters = source.slice(this.#at, end);
      this.#at = end + 1;
      return letters.length <= FEW && !/[\\^-]/.test(letters) ? { letters: [...letters], inside: [] } : { inside: [] };
    }
    if (char === '(') {
      const lead = /^\?(?:<?[=!]|:)/.exec(source.slice(this.#at))?.[0] ?? '';
      this.#at += lead.length;
      const { wanted, whole } = this.#alternatives();
      this.#at++;
      // What stands around a match, or must not, says nothing of its words.
      if (lead !== '' && lead !== '?:') return { inside: [] };
      return whole ? { letters: whole, inside: [] } : { inside: wanted };
    }
    return '^$.'.includes(char) ? { inside: [] } : { letters: [char], inside: [] };
  }

  /** Steps over `?`, `*`, `+`, `{2}`; true where there was one. */
  #quantifier(): boolean {
    const found = /^(?:[?*+]|\{[\d,]+\})\??/.exec(this.#source.slice(this.#at))?.[0] ?? '';
    this.#at += found.length;
    return found !== '';
  }
}
