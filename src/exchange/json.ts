import { shiftsOf } from '../analysis/index.ts';
import { AllianceRecord } from '../model/index.ts';

/**
 * The record as JSON with what moved over time, format `entente/1`: two spaces, a newline at the end, fields in the order of the schema, so that
 * the same record always gives the same bytes, whichever store it comes from.
 * @throws ZodError where the record is not what `docs/record.schema.json` promises
 */
export function recordToJson(record: AllianceRecord): string {
  return `${JSON.stringify(AllianceRecord.parse({ ...record, shifts: shiftsOf(record) }), null, 2)}\n`;
}
