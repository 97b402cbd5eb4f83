import { loadKnowledge } from '../../src/knowledge/index.ts';
import type { AllianceRecord } from '../../src/model/index.ts';
import { read } from '../../src/reading/index.ts';
import { buildRecord } from '../../src/record/index.ts';
import { jaccardGroups } from './baseline.ts';
import { type Found, findTold } from './events.ts';
import { adjustedRand, pairScores } from './rand.ts';
import type { Text } from './texts.ts';

export type Score = {
  readonly rand: number;
  readonly precision: number;
  readonly recall: number;
};

/** Figures of one part of the set. `told`: happenings of the truth; `read`: those that the reader found. */
export type Scores = {
  readonly texts: number;
  readonly groups: Score;
  readonly plain: Score;
  readonly told: number;
  readonly read: number;
  readonly events: Score;
  /** Happenings of one type are one where MinHash-Jaccard joins their texts. */
  readonly plainEvents: Score;
};

/** The record of all texts together, as anyone would make it. */
export function recordOf(texts: readonly Text[]): AllianceRecord {
  const knowledge = loadKnowledge();
  const documents = texts.map(({ document }) => document);
  return buildRecord(
    documents,
    documents.map((document) => read(document, knowledge)),
    knowledge,
  );
}

/** Labels of each text: the truth, the record's groups, and those of MinHash-Jaccard. */
export function labelled(texts: readonly Text[], record: AllianceRecord) {
  const groups = new Map(record.documents.map(({ id, textGroup }) => [id, textGroup]));
  const plain = jaccardGroups(texts.map(({ document }) => document));
  const told = findTold(texts, record);
  return {
    texts: texts.map((text, at) => ({ text, ours: groups.get(text.document.id) ?? text.name, plain: plain[at]! })),
    told,
  };
}

/** Scores of the texts that are asked for; groups and events were made from all. */
export function scoresOf({ texts, told }: ReturnType<typeof labelled>, isAsked: (text: Text) => boolean): Scores {
  const asked = texts.filter(({ text }) => isAsked(text));
  const plainOf = new Map(texts.map(({ text, plain }) => [text.name, plain]));
  const happenings = told.filter(({ text }) => isAsked(text));
  const read = happenings.filter((one): one is Found & { event: string } => one.event !== null);
  const truth = asked.map(({ text }) => text.group);
  const events = read.map((one) => one.told.id);
  return {
    texts: asked.length,
    groups: score(
      truth,
      asked.map(({ ours }) => ours),
    ),
    plain: score(
      truth,
      asked.map(({ plain }) => plain),
    ),
    told: happenings.length,
    read: read.length,
    events: score(
      events,
      read.map(({ event }) => event),
    ),
    plainEvents: score(
      events,
      read.map((one) => `${one.told.type} ${plainOf.get(one.text.name)}`),
    ),
  };
}

const score = (truth: readonly string[], ours: readonly string[]): Score => ({
  rand: adjustedRand(truth, ours),
  ...pairScores(truth, ours),
});
