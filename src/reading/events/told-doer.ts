import type { Passage } from '../text/passage.ts';
import type { Argument } from './moved.ts';

/**
 * "its plans to build a port", "backed by helicopters", "parliament's support": who does it is told, though nobody knows
 * whom it means.
 */
export const namesDoer = ({ tokens }: Passage, trigger: number, args: readonly Argument[]): boolean =>
  args.some(({ role, token }) => {
    const { upos } = tokens[token]!;
    if (role === 'subj' && tokens[trigger]!.upos === 'VERB' && /^(PRON|DET)$/.test(upos)) return true;
    return (role === 'by' || role === 'poss') && upos === 'NOUN';
  });
