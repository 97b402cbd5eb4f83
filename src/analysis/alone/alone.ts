import type { AllianceRecord, Evidence, RecordDocument } from '../../model/index.ts';

/** A fact that one outlet alone tells. */
export interface ToldAlone {
  readonly kind: 'event' | 'step' | 'claim';
  /** Of the event or claim; of the agreement for a step. */
  readonly id: string;
  /** The step of an agreement; null else. */
  readonly step: string | null;
  /** null where the one text that tells it names no publisher. */
  readonly publisher: string | null;
}

/**
 * What each outlet adds that no other has: the facts of which all evidence is its own. Texts without a publisher are
 * nobody's: each family of them counts as an outlet of its own. Steps first, then events, then claims, as they stand in
 * the record.
 */
export function toldAlone({ documents, agreements, events, claims }: AllianceRecord): ToldAlone[] {
  const cards = new Map(documents.map((document) => [document.id, document]));
  const found = (
    kind: ToldAlone['kind'],
    id: string,
    step: string | null,
    evidence: readonly Evidence[],
  ): readonly ToldAlone[] => {
    const publisher = onlyPublisher(evidence, cards);
    return publisher === undefined ? [] : [{ kind, id, step, publisher }];
  };
  return [
    ...agreements.flatMap(({ id, steps }) => {
      // A step that several articles tell, each by another day, is one kind of step all the same.
      const kinds = Map.groupBy(steps, ({ step }) => step);
      return [...kinds].flatMap(([step, same]) =>
        found(
          'step',
          id,
          step,
          same.flatMap(({ evidence }) => evidence),
        ),
      );
    }),
    ...events.flatMap(({ id, evidence }) => found('event', id, null, evidence)),
    ...claims.flatMap(({ id, evidence }) => found('claim', id, null, evidence)),
  ];
}

/** The publisher of all the evidence, null for one family of texts without a name, undefined where there are several. */
function onlyPublisher(
  evidence: readonly Evidence[],
  cards: ReadonlyMap<string, RecordDocument>,
): string | null | undefined {
  const outlets = new Map<string, string | null>();
  for (const { document } of evidence) {
    const { publisher = null, textGroup = null } = cards.get(document) ?? {};
    outlets.set(publisher === null ? `text ${textGroup ?? document}` : `outlet ${publisher}`, publisher);
    if (outlets.size > 1) return undefined;
  }
  const [only] = outlets.values();
  return only;
}
