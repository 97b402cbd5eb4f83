import type { Knowledge } from '../../knowledge/index.ts';
import type { AllianceRecord, Document, RecordEvent } from '../../model/index.ts';
import { indexNames } from './names.ts';
import { splitSentences } from './sentences.ts';

/**
 * The record of a program that understands nothing: every sentence that names two states or more is a meeting between
 * them, asserted by the author, undated. A score means something only beside this one.
 */
export function baselineRecord(documents: readonly Document[], knowledge: Knowledge): AllianceRecord {
  const names = indexNames(knowledge, new Map());
  return {
    format: 'entente/1',
    generator: { name: 'entente', version: 'baseline', knowledge: knowledge.hash },
    documents: documents.map(({ text: _text, blocks: _blocks, ...meta }) => ({
      ...meta,
      textGroup: null,
      version: null,
      notes: [],
    })),
    actors: [],
    events: documents.flatMap(({ id, text }) =>
      splitSentences(text).flatMap(({ start, end }) => {
        const quote = text.slice(start, end);
        const states = names.statesIn(quote);
        return states.length < 2 ? [] : [meeting(states, { document: id, start, end, quote })];
      }),
    ),
    agreements: [],
    claims: [],
    contradictions: [],
    promises: [],
    corrections: [],
  };
}

function meeting(states: string[], evidence: RecordEvent['evidence'][number]): RecordEvent {
  const id = `${evidence.document}/${evidence.start}`;
  return {
    ...{ id, type: 'CONSULT', mode: null, contexts: [], dimensions: [], sources: states, targets: states },
    ...{ date: null, place: null, quantity: null, factuality: 'CT+', mood: 'asserted', origins: [], agreement: null },
    ...{
      evidence: [evidence],
      rule: 'baseline',
      independentOrigins: 1,
      byOrigin: [],
      history: [],
      mentions: [{ document: evidence.document, fact: id }],
    },
  };
}
