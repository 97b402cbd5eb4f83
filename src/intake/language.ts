import type { Block } from '../model/index.ts';

const sampleLength = 4000;
const enoughLetters = 60;
const fewestLetters = 20;
const clearMargin = 0.1;

/** The words of the article itself, without what surrounds it: what its language is told from. */
export function bodySample(text: string, blocks: readonly Block[]): string {
  const parts: string[] = [];
  let length = 0;
  for (const { kind, start, end } of blocks) {
    if (kind === 'boilerplate') continue;
    parts.push(text.slice(start, Math.min(end, start + sampleLength - length)));
    length += end - start;
    if (length >= sampleLength) break;
  }
  return parts.join('\n');
}

/**
 * The language of a text, ISO 639-1, or `und` (ISO 639-2) where the text is too short to tell.
 * Names of persons and places look like any language, so a short text must be clearly one.
 *
 * eld's small table of n-grams is used: it tells French and English articles apart from all others as its large one
 * does, and loads in a fifth of a second instead of two.
 */
export async function detectLanguage(sample: string): Promise<string> {
  const letters = sample.replace(/\P{L}/gu, '').length;
  if (letters < fewestLetters) return 'und';
  const { eld } = await import('eld/small');
  const found = eld.detect(sample);
  const [first = 0, second = 0] = Object.values(found.getScores()).sort((a, b) => b - a);
  const clear = letters >= enoughLetters || first - second >= clearMargin;
  return found.language !== '' && clear ? found.language : 'und';
}
