import { foldName, type Lexicon } from '../../knowledge/index.ts';
import type { Document, Language } from '../../model/index.ts';
import { perLanguage } from './memo.ts';

/** So many different words of sport, weather, cooking … make a text about them. */
const ENOUGH = 5;
/** Shorter parts under a heading of their own are judged with the whole. */
const OWN_WORDS = 30;

type Side = 'quiet' | 'states';

/** Word, folded → what it speaks for; with the plurals of every word. */
const tableOf = perLanguage(
  (lexicon: Lexicon, language): ReadonlyMap<string, Side> =>
    new Map(
      (['quiet', 'states'] as const).flatMap((side) =>
        lexicon.topics[side][language].flatMap((word) =>
          ['', 's', 'x', 'es'].map((ending): [string, Side] => [foldName(word) + ending, side]),
        ),
      ),
    ),
);

/**
 * The blocks that speak of sport, weather, cooking, crime or business: the whole document, or what stands under a heading
 * of its own. Their verbs are those of war and diplomacy, and mean nothing of the kind.
 */
export function quietBlocks(document: Document, lexicon: Lexicon, language: Language): ReadonlySet<number> {
  const table = tableOf(lexicon, language);
  const blocks = document.blocks.map((block) =>
    block.kind === 'boilerplate' ? [] : wordsOf(document.text.slice(block.start, block.end)),
  );
  const all = blocks.map((_, index) => index);
  const isQuietAll = isQuiet(blocks.flat(), table);
  const quiet = sectionsOf(document).filter((section) => {
    const words = section.flatMap((index) => blocks[index]!);
    return words.length < OWN_WORDS ? isQuietAll : isQuiet(words, table);
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

const wordsOf = (text: string): string[] => (text.match(/\p{L}+(?:-\p{L}+)*/gu) ?? []).map(foldName);

function isQuiet(words: readonly string[], table: ReadonlyMap<string, Side>): boolean {
  const { quiet, states } = countOf(words, table);
  return quiet >= ENOUGH && quiet > 2 * states;
}

/** How many different words of each list there are. */
function countOf(words: readonly string[], table: ReadonlyMap<string, Side>): Record<Side, number> {
  const seen = { quiet: new Set<string>(), states: new Set<string>() };
  for (const word of words) {
    const side = table.get(word);
    if (side) seen[side].add(word.replace(/(?:es|s|x)$/, ''));
  }
  return { quiet: seen.quiet.size, states: seen.states.size };
}

/** Whether a text uses a word of what states have to do with each other; what it says beside does not matter. */
export function speaksOfStates(document: Document, lexicon: Lexicon, language: Language): boolean {
  return countOf(wordsOf(document.text), tableOf(lexicon, language)).states > 0;
}
