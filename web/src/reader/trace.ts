import type { Span, Why } from '../api/types.ts';

/** A word that made a fact: its trigger, or an argument with its slot. */
export interface Word extends Span {
  /** null: the trigger. */
  readonly slot: string | null;
}

/** The words of a document that made a fact, in order and apart from each other; the trigger goes before arguments. */
export function wordsOf(traces: readonly Why[], document: string): Word[] {
  const here = traces.filter((one) => one.document === document);
  const triggers = here.map(({ trigger: { start, end } }): Word => ({ start, end, slot: null }));
  const found = here.flatMap((one) => one.arguments.map(({ start, end, slot }): Word => ({ start, end, slot })));
  const kept: Word[] = [];
  for (const word of [...triggers, ...found]) {
    if (word.end > word.start && !kept.some(({ start, end }) => start < word.end && word.start < end)) kept.push(word);
  }
  return kept.sort((a, b) => a.start - b.start);
}
