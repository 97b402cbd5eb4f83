import type { Migration, MigrationProvider } from 'kysely/migration';
import { documentsReadingsRecord } from './0001-documents-readings-record.ts';
import { corrections } from './0002-corrections.ts';
import { recordByNeighbourhoods } from './0003-record-by-neighbourhoods.ts';
import { keysInLessRoom } from './0004-keys-in-less-room.ts';
import { versionsOfTexts } from './0005-versions-of-texts.ts';
import { search } from './0006-search.ts';
import { shortRows } from './0007-short-rows.ts';
import { numbersInBuckets } from './0008-numbers-in-buckets.ts';
import { keptAnswers } from './0009-kept-answers.ts';

/** Every form the tables ever had, in order. An entry is never changed once published: a new form is a new entry. */
const migrations: Readonly<Record<string, Migration>> = {
  '0001-documents-readings-record': documentsReadingsRecord,
  '0002-corrections': corrections,
  '0003-record-by-neighbourhoods': recordByNeighbourhoods,
  '0004-keys-in-less-room': keysInLessRoom,
  '0005-versions-of-texts': versionsOfTexts,
  '0006-search': search,
  '0007-short-rows': shortRows,
  '0008-numbers-in-buckets': numbersInBuckets,
  '0009-kept-answers': keptAnswers,
};

export const migrationNames: readonly string[] = Object.keys(migrations);

export const migrationProvider: MigrationProvider = { getMigrations: async () => ({ ...migrations }) };
