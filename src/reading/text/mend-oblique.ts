import { mapped, type Token } from '../../language/index.ts';

/** "pulled out of the Community": what a preposition leads to below a verb is no part of a noun, whatever it was taken for. */
export function mendOblique(tokens: readonly Token[]): readonly Token[] {
  const isWrong = ({ deprel, head }: Token, at: number): boolean =>
    deprel === 'nmod' && head >= 0 && head < at && tokens[head]!.upos === 'VERB' && isLed(tokens, at);
  if (!tokens.some(isWrong)) return tokens;
  return mapped(tokens, (token, at) => (isWrong(token, at) ? { ...token, deprel: 'obl' } : token));
}

const isLed = (tokens: readonly Token[], at: number): boolean =>
  tokens.some(({ head, deprel }, index) => head === at && deprel === 'case' && index < at);
