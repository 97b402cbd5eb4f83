import { z } from 'zod';
import { Treaty } from '../../knowledge/index.ts';

/** Treaties that a user keeps beside the program’s own: what an import writes, and what can be written by hand. */
const TreatyFile = z.object({
  format: z.literal('entente-treaties/1'),
  /** What they were taken from: `atop`, `cow`, or a word of one’s own. */
  table: z.string(),
  treaties: z.array(Treaty),
});

/** Treaties as a file, format `entente-treaties/1`. */
export function treatiesToFile(table: string, treaties: readonly Treaty[]): string {
  return `${JSON.stringify({ format: 'entente-treaties/1', table, treaties }, null, 1)}\n`;
}

/** The treaties of such a file; null where the text is none. */
export function treatiesOfFile(text: string): readonly Treaty[] | null {
  try {
    return TreatyFile.parse(JSON.parse(text)).treaties;
  } catch {
    return null;
  }
}
