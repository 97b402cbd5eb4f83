import { type Contradiction, type DateSpan, Factuality, type Quantity, StepKind } from '../model/index.ts';

/** One side of a contradiction taken apart, so that each language can write it its own way. */
export interface DisputeSide {
  /** The step of an agreement that the sides differ on. */
  readonly step: StepKind | null;
  readonly date: DateSpan | null;
  readonly quantity: Quantity | null;
  readonly factuality: Factuality | null;
  /** A place, as an event has it: an id of the knowledge tables or the words of the text. */
  readonly place: string | null;
  /** Actors, as ids or as the words of the text. */
  readonly actors: readonly string[];
  /** The value as the record has it, for what is none of these. */
  readonly words: string;
}

/**
 * Reads a value of a contradiction, which the record writes as `~11000 soldiers`, `10000..12000 soldiers`,
 * `2024-06-18`, `2024-06-01/2024-06-30`, `signed 2024-06-18`, `signed CT-`, `CT+`, a place, or actors with commas between them.
 */
export function disputeSide(value: string, kind: Contradiction['kind']): DisputeSide {
  const [first = '', rest] = value.split(/ (.*)/s, 2);
  const step = StepKind.safeParse(first);
  const told = step.success && rest !== undefined ? rest : value;
  const factuality = Factuality.safeParse(told);
  return {
    step: step.success ? step.data : null,
    date: dateOf(told),
    quantity: kind === 'numeric' ? quantityOf(told) : null,
    factuality: factuality.success ? factuality.data : null,
    place: kind === 'place' ? told : null,
    actors: kind === 'actor' ? value.split(', ') : [],
    words: value,
  };
}

const day = String.raw`\d{4}-\d{2}-\d{2}`;
const span = new RegExp(`^(?:(${day})|(${day}|\\.\\.)/(${day}|\\.\\.))$`);

function dateOf(text: string): DateSpan | null {
  const found = span.exec(text);
  if (!found) return null;
  const end = (bound: string | undefined) => (bound === undefined || bound === '..' ? null : bound);
  const [from, to] = found[1] === undefined ? [end(found[2]), end(found[3])] : [found[1], found[1]];
  return { from, to, precision: from === to ? 'day' : 'interval', basis: 'text' };
}

function quantityOf(text: string): Quantity | null {
  const found = /^(~?)([\d.]*?)(?:(\.\.)([\d.]*))? (\S.*)$/s.exec(text);
  if (!found) return null;
  const bound = (digits: string | undefined) => (digits ? Number(digits) : null);
  const min = bound(found[2]);
  const max = found[3] === undefined ? min : bound(found[4]);
  if (Number.isNaN(min) || Number.isNaN(max)) return null;
  return { min, max, unit: found[5]!, approximate: found[1] === '~' };
}
