import { actors } from './actors.ts';
import { agreements } from './agreements.ts';
import { annotate } from './annotate.ts';
import { brief } from './brief.ts';
import { changes } from './changes.ts';
import { claims } from './claims.ts';
import type { CommandDefinition } from './command.ts';
import { contradictions } from './contradictions.ts';
import { correct } from './correct.ts';
import { corrections } from './corrections.ts';
import { documents } from './documents.ts';
import { evaluation } from './eval.ts';
import { explain } from './explain.ts';
import { exportRecord } from './export.ts';
import { importTable } from './import.ts';
import { obligations } from './obligations.ts';
import { open } from './open.ts';
import { promises } from './promises.ts';
import { read } from './read.ts';
import { remove } from './remove.ts';
import { search } from './search.ts';
import { shifts } from './shifts.ts';
import { timeline } from './timeline.ts';
import { treaties } from './treaties.ts';
import { whatIfCommand } from './what-if.ts';

/** All commands, in the order of the help. */
export const commands: readonly CommandDefinition[] = [
  read,
  search,
  timeline,
  agreements,
  claims,
  actors,
  documents,
  contradictions,
  shifts,
  promises,
  obligations,
  changes,
  explain,
  brief,
  whatIfCommand,
  treaties,
  importTable,
  correct,
  corrections,
  exportRecord,
  evaluation,
  remove,
  open,
  annotate,
];
