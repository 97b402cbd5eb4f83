import { z } from 'zod';
import type { Knowledge } from '../../src/knowledge/index.ts';
import { AllianceRecord } from '../../src/model/index.ts';
import { eventsPage } from './events-page.ts';
import { obligationsPage } from './obligations-page.ts';
import { rulesPage } from './rules-page.ts';

/** The pages that are written from data: path below the project’s folder, and text. */
export function pages(knowledge: Knowledge): ReadonlyMap<string, string> {
  return new Map([
    ['docs/rules.md', `${rulesPage(knowledge).trimEnd()}\n`],
    ['docs/events.md', `${eventsPage(knowledge).trimEnd()}\n`],
    ['docs/obligations.md', `${obligationsPage(knowledge).trimEnd()}\n`],
    ['docs/record.schema.json', recordSchema()],
  ]);
}

/** The JSON Schema of the record, for those who check or generate code from it. */
function recordSchema(): string {
  return `${JSON.stringify(z.toJSONSchema(AllianceRecord), null, 2)}\n`;
}
