import type { Phrase } from '../../analysis/index.ts';

/** A part of what is sought: one of the tokens or phrases must be there. */
export interface Wanted {
  readonly tokens: readonly string[];
  readonly phrases: readonly Phrase[];
}

/** In the words of FTS5: all the parts, each as a choice. Words are letters and digits alone, so that nothing needs care. */
export function expressionOf(wanted: readonly Wanted[]): string {
  return wanted
    .map(({ tokens, phrases }) => `(${[...tokens.map(quoted), ...phrases.map(phraseOf)].join(' OR ')})`)
    .join(' AND ');
}

const phraseOf = ({ words, open }: Phrase): string => `${quoted(words.join(' '))}${open ? ' *' : ''}`;

const quoted = (words: string): string => `"${words.replaceAll('"', '')}"`;
