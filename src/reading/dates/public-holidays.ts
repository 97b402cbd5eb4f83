import type { Knowledge } from '../../knowledge/index.ts';
import type { Language } from '../../model/index.ts';
import { stateOf } from '../actors/link.ts';
import type { Mention } from '../actors/sense.ts';
import { perLanguage } from '../text/memo.ts';
import type { Passage } from '../text/passage.ts';
import { words as re } from './pattern.ts';

/** A sentence that tells a holiday of a state («un jour férié en Russie»), with those that may tell when it was. */
export interface HolidayTold {
  /** The holidays of the state, `MM-DD`. */
  readonly days: readonly string[];
  /** The sentence, and the one before and behind it; headings are no sentences here. */
  readonly near: readonly Passage[];
}

/** Where a text tells that a day was a public holiday in a state whose holidays are known. */
export function holidaysTold(
  passages: readonly Passage[],
  mentions: readonly (readonly Mention[])[],
  knowledge: Knowledge,
  language: Language,
): HolidayTold[] {
  const pattern = holidayWords(knowledge, language);
  const running = passages.filter(({ block }) => block.kind !== 'heading');
  return running.flatMap((passage, at) => {
    const place = pattern.exec(passage.text);
    if (!place) return [];
    const from = passage.start + place.index;
    // «jour férié en Russie», "a Russian public holiday": the state whose name stands nearest.
    const state = mentions[passage.index]!.flatMap((mention) => {
      const id = stateOf(mention, knowledge);
      return id ? [{ id, distance: Math.abs(mention.start - from) }] : [];
    }).toSorted((a, b) => a.distance - b.distance)[0]?.id;
    const days = knowledge.lexicon.holidays.holidays.filter(({ states }) => state && states.includes(state));
    return days.length > 0
      ? [{ days: days.map(({ day }) => day), near: running.slice(Math.max(0, at - 1), at + 2) }]
      : [];
  });
}

const holidayWords = perLanguage(({ lexicon }: Knowledge, language) =>
  re(lexicon.holidays.words[language].join('|'), 'iu'),
);
