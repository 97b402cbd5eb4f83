import { type Provision, type Terms, Treaty } from '../../../knowledge/index.ts';
import { type AllianceRecord, isState, type RecordAgreement } from '../../../model/index.ts';

/**
 * The agreements that only the coverage tells, as treaties to reason with: parties that are states, the day on which they
 * entered into force as far as an article says so, and the clauses that articles tell. What is told as signed alone binds
 * nobody. Their certainty is low.
 */
export function treatiesFromCoverage(record: AllianceRecord, asOf: string): Treaty[] {
  return record.agreements.flatMap((agreement): Treaty[] => {
    const parties = agreement.parties.filter(isState);
    const provisions = provisionsOf(agreement);
    const inForce = dayOf(agreement, ['in-force', 'exchanged']);
    if (agreement.knowledge !== null || parties.length < 2 || provisions.length === 0 || inForce === null) return [];
    return [
      {
        id: agreement.id,
        names: { en: nameOf(agreement, 'en'), fr: nameOf(agreement, 'fr') },
        instrument: 'treaty',
        parties: parties.map((state) => ({ state, joined: inForce, left: null })),
        signed: dayOf(agreement, ['signed']) ?? inForce,
        ratified: {},
        in_force: inForce,
        ended: dayOf(agreement, ['ended', 'denounced', 'superseded', 'withdrawn']),
        ended_how: null,
        kind: agreement.kinds.length > 0 ? agreement.kinds : ['cooperation'],
        provisions,
        predecessor: null,
        successor: null,
        sources: [],
        checked: 'memory',
        origin: 'told by the coverage',
        as_of: asOf,
        certainty: 'low',
      },
    ];
  });
}

const words = Treaty.shape.provisions.element.shape;

function provisionsOf({ obligations }: RecordAgreement): Provision[] {
  return obligations.flatMap(({ bearer, beneficiary, against, reciprocal, qualifiers, ...clause }): Provision[] => {
    const [duty, trigger] = [words.duty.safeParse(clause.duty), words.trigger.safeParse(clause.trigger)];
    if (!duty.success || !trigger.success) return [];
    const both = [bearer, beneficiary].filter(isState);
    const oneWay = reciprocal || both.length < 2 ? {} : { bearers: [bearer], beneficiaries: [beneficiary] };
    const terms: Terms = {
      ...oneWay,
      ...(against !== null && isState(against) && { against: [against] }),
      ...told(qualifiers),
    };
    return [
      {
        article: null,
        duty: duty.data,
        trigger: trigger.data,
        against: 'any',
        territory: null,
        qualifiers,
        terms,
        summary_en: '',
        summary_fr: '',
      },
    ];
  });
}

/** The words for qualifiers that reading gives, as terms; the others only say how the duty is carried out. */
function told(qualifiers: readonly string[]): Pick<Terms, 'conditions' | 'bounds'> {
  const bounds: NonNullable<Terms['bounds']> = [
    ...(qualifiers.includes('UN Charter art. 51') ? (['un-charter-51'] as const) : []),
    ...(qualifiers.includes('constitutional processes') ? (['constitutional-processes'] as const) : []),
  ];
  const atWar = qualifiers.includes('attack must put the party in a state of war');
  return { ...(atWar && { conditions: ['state-of-war'] }), ...(bounds.length > 0 && { bounds }) };
}

/** The first day of a step that is told as done. */
function dayOf({ steps }: RecordAgreement, kinds: readonly string[]): string | null {
  const days = steps.flatMap(({ step, date, factuality }) =>
    kinds.includes(step) && factuality === 'CT+' && date?.from ? [date.from] : [],
  );
  return days.sort()[0] ?? null;
}

const nameOf = ({ id, names }: RecordAgreement, language: 'fr' | 'en'): string =>
  names[language][0] ?? names.fr[0] ?? names.en[0] ?? id;
