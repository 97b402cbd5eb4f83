import type { Language } from '../../model/index.ts';
import { readText } from '../read-text.testing.ts';

/**
 * The events of a text as «TYPE A+B > C», sides in the order of the alphabet, without the persons told beside their states.
 * @param published day of publication, `YYYY-MM-DD`
 */
export function eventsIn(text: string, language: Language, published?: string): string[] {
  const sides = (ids: readonly string[]): string =>
    ids
      .filter((id) => !id.startsWith('person:'))
      .toSorted()
      .join('+');
  return readText(text, language, published).events.map(
    ({ type, sources, targets }) => `${type} ${sides(sources)} > ${sides(targets)}`,
  );
}
