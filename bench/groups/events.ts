import type { AllianceRecord, RecordEvent } from '../../src/model/index.ts';
import type { Text, ToldEvent } from './texts.ts';

/** A happening as one text tells it, with the record's event for it; null: the reader did not find it there. */
export type Found = { readonly text: Text; readonly told: ToldEvent; readonly event: string | null };

/** For each happening of the truth the record's event of that type that rests on the sentence named. */
export function findTold(texts: readonly Text[], record: AllianceRecord): Found[] {
  return texts.flatMap((text) =>
    text.events.map((told) => ({ text, told, event: eventIn(text, told, record.events)?.id ?? null })),
  );
}

function eventIn({ name, document }: Text, { type, words }: ToldEvent, events: readonly RecordEvent[]) {
  const start = document.text.indexOf(words);
  if (start < 0) throw new Error(`“${words}” does not stand in ${name}`);
  const end = sentenceEnd(document.text, start);
  const here = events.filter(
    (event) =>
      event.type === type &&
      event.evidence.some((span) => span.document === document.id && span.start < end && span.end > start),
  );
  return here.toSorted((a, b) => b.mentions.length - a.mentions.length || (a.id < b.id ? -1 : 1))[0];
}

function sentenceEnd(text: string, start: number): number {
  const stop = /[.!?](?=\s+\p{Lu}|\s+[«“"]|\s*$)/u.exec(text.slice(start + 60));
  return stop ? start + 60 + stop.index : text.length;
}
