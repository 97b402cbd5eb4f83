import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { EventType } from '../../src/model/index.ts';

/** A record of the gold standard in our terms. A side is a set of codes: ISO 3166-1 alpha-3, or `org` for what is no state. */
export interface GoldRecord {
  readonly id: string;
  readonly text: string;
  readonly date: string;
  readonly type: EventType;
  readonly sources: ReadonlySet<string>;
  readonly targets: ReadonlySet<string>;
  readonly kind: RecordKind;
}

/** Between different sides, both sides together, within one state, or with one side told. */
export type RecordKind = 'between' | 'together' | 'within' | 'one-sided';

const WHERE = join('gold_standard_records', 'PLOVER_GSR_CAMEO.txt');

export const HOW_TO_GET = [
  'The gold standard is not part of this project (CC BY-SA 4.0). Fetch it, then give its path:',
  '  git clone https://github.com/openeventdata/PLOVER',
  `  node bench/plover/main.ts PLOVER   (or the path of ${WHERE} itself)`,
].join('\n');

const Side = z.union([z.array(z.object({ code: z.string() }).loose()), z.string()]).optional();
const Entry = z.object({ id: z.string(), event: z.string() }).loose();
const Coded = z.object({
  id: z.string(),
  date: z.iso.date(),
  event: z.string(),
  text: z.string(),
  source: Side,
  target: Side,
});

/** Categories of version 0.5b1, with which the file was coded, that version 0.8 merged into others. */
const RENAMED: Readonly<Record<string, EventType>> = {
  DEMAND: 'REQUEST',
  DISAPPROVE: 'ACCUSE',
  INVESTIGATE: 'ACCUSE',
  FIGHT: 'ASSAULT',
};

/** Slips of the file; the text beside the code says which state is meant. */
const MISSPELT: Readonly<Record<string, string>> = { JAP: 'JPN', ITL: 'ITA', VTN: 'VNM' };

/** Codes of organisations between states, of others, and of movements without a state. */
const STATELESS = new Set(['IGO', 'NGO', 'IMG', 'ISM', 'MNC']);

/** The records at a path: the file itself or a copy of its repository. Null where there is none. */
export function readRecords(path: string): readonly GoldRecord[] | null {
  const file = [path, join(path, WHERE)].find((one) => statSync(one, { throwIfNoEntry: false })?.isFile());
  if (!file) return null;
  const entries = z.array(Entry).parse(JSON.parse(readFileSync(file, 'utf8')));
  return entries.filter((entry) => entry.event !== 'DOCUMENT').map(recordOf);
}

function recordOf(entry: z.infer<typeof Entry>): GoldRecord {
  const { id, text, date, event, source, target } = Coded.parse(entry);
  const [first, second] = [codesOf(source), codesOf(target)];
  const together = second.size === 0 && Array.isArray(source) && source.length > 1;
  return {
    id,
    text: text.trim(),
    date,
    type: EventType.parse(RENAMED[event] ?? event),
    sources: first,
    targets: together ? first : second,
    kind: together
      ? 'together'
      : first.size === 0 || second.size === 0
        ? 'one-sided'
        : sameCodes(first, second)
          ? 'within'
          : 'between',
  };
}

/** The file writes the lack of a side as nothing, as an empty text, and once as a context. */
function codesOf(side: z.infer<typeof Side>): ReadonlySet<string> {
  if (!Array.isArray(side)) return new Set();
  return new Set(side.map(({ code }) => (STATELESS.has(code) ? 'org' : (MISSPELT[code] ?? code))));
}

export const sameCodes = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((code) => b.has(code));
