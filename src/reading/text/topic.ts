import { foldName, type Lexicon } from '../../knowledge/index.ts';
import type { Document, Language } from '../../model/index.ts';
import { perChunk } from './chunks.ts';
import { perLanguage, remembered } from './memo.ts';

/** So many different words of sport, weather, cooking … make a text about them. */
const ENOUGH = 5;
/** Shorter parts under a heading of their own are judged with the whole. */
const OWN_WORDS = 30;

type Side = 'quiet' | 'states';

/** A word that speaks for a side, without the ending of its plural. */
interface Sign {
  readonly side: Side;
  readonly stem: string;
}

/** What a word of a text speaks for, in the singular or the plural; null for most. */
const signOf = perLanguage((lexicon: Lexicon, language) => {
  const sides = new Map(
    (['quiet', 'states'] as const).flatMap((side) =>
      lexicon.topics[side][language].flatMap((word) =>
        ['', 's', 'x', 'es'].map((ending): [string, Side] => [foldName(word) + ending, side]),
      ),
    ),
  );
  const known = remembered((word): Sign | null => {
    const folded = foldName(word);
    const side = sides.get(folded);
    return side === undefined ? null : { side, stem: folded.replace(/(?:es|s|x)$/, '') };
  });
  // Most words begin otherwise than all of these, which is quicker to see than that they are none.
  const begun = new Set([...sides.keys()].map((word) => startOf(word)));
  return (word: string): Sign | null => {
    const start = startOf(word);
    return start >= 0 && !begun.has(start) ? null : known(word);
  };
});

/** The first three letters of a word as a number; -1 where one of them is not one of a to z. */
function startOf(word: string): number {
  let start = 0;
  for (let at = 0; at < 3; at++) {
    const letter = at < word.length ? (word.charCodeAt(at) | 32) - 96 : 0;
    if (letter < 0 || letter > 26 || (letter === 0 && at < word.length)) return -1;
    start = 27 * start + letter;
  }
  return start;
}

/** How many words a text has, and those that speak for a side. */
interface Told {
  readonly words: number;
  readonly signs: readonly Sign[];
}

/** What each chunk of a text tells: no word goes on behind a blank. */
const chunksOf = perLanguage((lexicon: Lexicon, language) => {
  const signIn = signOf(lexicon, language);
  return perChunk((chunk): Told => {
    const words = chunk.match(/\p{L}+(?:-\p{L}+)*/gu) ?? [];
    return { words: words.length, signs: words.map(signIn).filter((sign) => sign !== null) };
  });
});

function toldIn(text: string, lexicon: Lexicon, language: Language): Told {
  let count = 0;
  const all: Sign[] = [];
  for (const { words, signs } of chunksOf(lexicon, language)(text)) {
    count += words;
    for (let at = 0; at < signs.length; at++) all.push(signs[at]!);
  }
  return { words: count, signs: all };
}

/**
 * The blocks that speak of sport, weather, cooking, crime or business: the whole document, or what stands under a heading
 * of its own. Their verbs are those of war and diplomacy, and mean nothing of the kind.
 */
export function quietBlocks(document: Document, lexicon: Lexicon, language: Language): ReadonlySet<number> {
  const blocks = document.blocks.map((block) =>
    toldIn(block.kind === 'boilerplate' ? '' : document.text.slice(block.start, block.end), lexicon, language),
  );
  const all = blocks.map((_, index) => index);
  const isQuietAll = isQuiet(blocks);
  const quiet = sectionsOf(document).filter((section) => {
    const own = section.map((index) => blocks[index]!);
    return own.reduce((sum, { words }) => sum + words, 0) < OWN_WORDS ? isQuietAll : isQuiet(own);
  });
  return new Set(isQuietAll && quiet.length === 0 ? all : quiet.flat());
}

/** Runs of blocks, each from one heading to the next. */
function sectionsOf({ blocks }: Document): number[][] {
  const sections: number[][] = [[]];
  blocks.forEach((block, index) => {
    const last = sections.at(-1)!;
    const opens =
      block.kind === 'heading' && last.some((at) => blocks[at]!.kind !== 'title' && blocks[at]!.kind !== 'heading');
    if (opens) sections.push([index]);
    else last.push(index);
  });
  return sections;
}

function isQuiet(blocks: readonly Told[]): boolean {
  const quiet = signsFor('quiet', blocks);
  return quiet >= ENOUGH && quiet > 2 * signsFor('states', blocks);
}

/** How many different words speak for a side. */
const signsFor = (side: Side, blocks: readonly Told[]): number =>
  new Set(blocks.flatMap(({ signs }) => signs.flatMap((sign) => (sign.side === side ? sign.stem : [])))).size;

/** Whether a text uses a word of what states have to do with each other; what it says beside does not matter. */
export const speaksOfStates = ({ text }: Document, lexicon: Lexicon, language: Language): boolean =>
  signsFor('states', [toldIn(text, lexicon, language)]) > 0;
