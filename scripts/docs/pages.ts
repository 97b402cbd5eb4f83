import type { Knowledge } from '../../src/knowledge/index.ts';
import { eventsPage } from './events-page.ts';
import { rulesPage } from './rules-page.ts';

/** The pages that are written from data: path below the project’s folder, and text. */
export function pages(knowledge: Knowledge): ReadonlyMap<string, string> {
  return new Map([
    ['docs/rules.md', `${rulesPage(knowledge).trimEnd()}\n`],
    ['docs/events.md', `${eventsPage(knowledge).trimEnd()}\n`],
  ]);
}
