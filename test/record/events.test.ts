import { describe, expect, test } from 'vitest';
import type { DateSpan, EventCore } from '../../src/model/index.ts';
import { author, day, documentOf, month, recordOf, tell, voice } from './telling.ts';

const visit: Partial<EventCore> = {
  type: 'CONSULT',
  mode: 'visit',
  sources: ['person:vladimir-poutine'],
  targets: ['PRK'],
  place: 'pyongyang',
};
const first = documentOf('doc:1', 'Le président russe arrive à Pyongyang.', { published: '2024-06-19' });
const second = documentOf('doc:2', 'Putin travels to North Korea.', { published: '2024-06-21', language: 'en' });
const third = documentOf('doc:3', 'Une visite eut lieu en juin.', { published: '2024-07-02' });

describe('one event, many mentions', () => {
  test('a day, the month around it and the state for its capital are one visit with all its evidence', () => {
    const { events } = recordOf(
      tell(first, { events: [{ ...visit, date: day('2024-06-19') }] }),
      tell(second, { events: [{ ...visit, sources: ['RUS'], place: 'PRK', date: day('2024-06-19') }] }),
      tell(third, { events: [{ ...visit, place: null, date: month(2024, 6) }] }),
    );
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({ date: day('2024-06-19'), place: 'pyongyang', independentOrigins: 3 });
    expect(events[0]!.evidence.map(({ document }) => document)).toEqual(['doc:1', 'doc:2', 'doc:3']);
  });

  test('two visits a month apart are two, and a month that could be either joins neither', () => {
    const { events } = recordOf(
      tell(first, { events: [{ ...visit, date: day('2024-06-03') }] }),
      tell(second, { events: [{ ...visit, date: day('2024-06-27') }] }),
      tell(third, { events: [{ ...visit, date: month(2024, 6) }] }),
    );
    expect(events).toHaveLength(3);
  });

  test.each<[string, Partial<EventCore>]>([
    ['place', { place: 'moscow' }],
    ['person', { sources: ['person:serguei-lavrov'] }],
    ['mode', { mode: 'phone' }],
    ['polarity', { factuality: 'CT-' }],
    ['hypothesis', { mood: 'hypothetical' }],
  ])('another %s tells apart', (_, other) => {
    const { events } = recordOf(
      tell(first, { events: [{ ...visit, date: day('2024-06-19') }] }),
      tell(second, { events: [{ ...visit, date: day('2024-06-19'), ...other }] }),
    );
    expect(events).toHaveLength(2);
  });

  test('soldiers are not missiles, and the narrower of two numbers that agree is kept', () => {
    const aid: Partial<EventCore> = { type: 'AID', sources: ['PRK'], targets: ['RUS'], date: month(2024, 10) };
    const men = { min: 11000, max: 11000, unit: 'soldiers', approximate: true };
    const { events } = recordOf(
      tell(first, { events: [{ ...aid, quantity: { min: 1000, max: null, unit: 'soldiers', approximate: true } }] }),
      tell(second, { events: [{ ...aid, quantity: men }] }),
      tell(third, { events: [{ ...aid, quantity: { ...men, unit: 'missiles' } }] }),
    );
    expect(events.map(({ quantity }) => quantity?.unit).toSorted()).toEqual(['missiles', 'soldiers']);
    expect(events.find(({ quantity }) => quantity?.unit === 'soldiers')?.quantity).toEqual(men);
  });

  test('undated mentions join the one event that all else points to, never one told as history', () => {
    const undated = documentOf('doc:4', 'La visite a marqué les esprits.');
    const count = (...tellings: readonly Parameters<typeof tell>[1][]) =>
      recordOf(...tellings.map((facts, at) => tell([first, undated][at]!, facts))).events.length;
    const trade: Partial<EventCore> = { type: 'COOPERATE', sources: ['RUS'], targets: ['PRK'] };
    const year = { from: '1961-01-01', to: '1961-12-31', precision: 'year', basis: 'text' } as const;
    expect(count({ events: [{ ...visit, date: day('2024-06-19') }] }, { events: [visit] })).toBe(1);
    expect(count({ events: [{ ...visit, date: year }] }, { events: [visit] })).toBe(2);
    expect(count({ events: [{ ...trade, date: day('2024-06-19') }, trade] })).toBe(2);
    expect(
      count({
        events: [
          { ...visit, date: day('2024-06-19') },
          { ...visit, place: null },
        ],
      }),
    ).toBe(1);
  });

  test('what is told of several without a day joins none of the events of each, whatever else it says', () => {
    const sanctions: Partial<EventCore> = {
      type: 'SANCTION',
      sources: ['org:eu'],
      dimensions: ['sanctions'],
      date: null,
    };
    const [ofOne, ofOther, ofBoth] = [['IRN'], ['BLR'], ['BLR', 'IRN']].map((targets) => ({ ...sanctions, targets }));
    const { events } = recordOf(tell(first, { events: [ofOne!, ofOther!, { ...ofBoth!, place: 'brussels' }] }));
    expect(events.map(({ targets }) => targets.toSorted().join('+')).toSorted()).toEqual(['BLR', 'BLR+IRN', 'IRN']);
  });

  test('a traveller named without a day ties what one article tells of the journey to the day that another gives', () => {
    const other = documentOf('doc:5', 'Le président est reçu. Une visite d’État. La visite du président à Pyongyang.');
    const anyone: Partial<EventCore> = { ...visit, sources: ['RUS'], place: null };
    const { events } = recordOf(
      tell(first, { events: [{ ...visit, date: month(2024, 6) }] }),
      tell(other, { events: [{ ...anyone, place: 'pyongyang' }, anyone, visit] }),
    );
    expect(events).toHaveLength(1);
    expect(events[0]!.mentions).toHaveLength(4);
  });

  test('a journey of nobody named, a year later, is not that of the president', () => {
    const later = documentOf('doc:6', 'La visite du ministre. La visite, dit-on.', { published: '2025-07-13' });
    const anyone: Partial<EventCore> = { ...visit, sources: ['RUS'], place: 'PRK' };
    const { events } = recordOf(
      tell(first, { events: [{ ...visit, date: month(2024, 6) }] }),
      tell(later, { events: [anyone, { ...anyone, place: null }] }),
    );
    expect(events.map(({ mentions }) => mentions.length).toSorted()).toEqual([1, 2]);
  });

  test('whom a leader met is not told: another meeting, unless both are in the news of the same weeks', () => {
    const meet: Partial<EventCore> = {
      ...visit,
      mode: 'meet',
      sources: ['RUS'],
      targets: ['person:kim-jong-un'],
      place: null,
    };
    const told = (...days: readonly string[]) =>
      recordOf(
        ...days.map((published) =>
          tell(documentOf(`doc:${published}`, `Une rencontre, écrit-on le ${published}.`, { published }), {
            events: [meet],
          }),
        ),
      ).events.length;
    expect(told('2024-06-20', '2025-07-13')).toBe(2);
    expect(told('2024-06-20', '2024-06-22')).toBe(1);
  });

  test('what goes on from a day is what began on that day, whatever else is told without one', () => {
    const drill: Partial<EventCore> = { type: 'COOPERATE', mode: 'military', sources: ['RUS'], targets: ['PRK'] };
    const since = { from: '2024-06-19', to: null, precision: 'interval', basis: 'publication' } as const;
    const { events } = recordOf(
      tell(first, { events: [{ ...drill, date: day('2024-06-19') }, drill] }),
      tell(second, { events: [{ ...drill, date: since }] }),
    );
    expect(events).toHaveLength(1);
    expect(events[0]!.date).toEqual(day('2024-06-19'));
  });

  test('one article names the host, another the guest: one meeting; another guest of the same state is another', () => {
    const talks: Partial<EventCore> = { type: 'CONSULT', mode: 'meet', date: day('2024-06-19') };
    const count = (...pairs: readonly (readonly [string, string])[]) =>
      recordOf(
        ...pairs.map(([source, target], at) =>
          tell(documentOf(`doc:${at}`, `Un entretien, numéro ${at}.`), {
            events: [{ ...talks, sources: [source], targets: [target] }],
          }),
        ),
      ).events.length;
    expect(count(['person:vladimir-poutine', 'PRK'], ['RUS', 'person:kim-jong-un'])).toBe(1);
    expect(count(['person:vladimir-poutine', 'person:kim-jong-un'], ['RUS', 'PRK'])).toBe(1);
    expect(
      count(['person:serguei-lavrov', 'person:kim-jong-un'], ['person:serguei-lavrov', 'person:choe-son-hui']),
    ).toBe(2);
  });

  describe('talks of a visit', () => {
    const journey: Partial<EventCore> = {
      type: 'CONSULT',
      mode: 'visit',
      sources: ['person:emmanuel-macron'],
      targets: ['EGY'],
    };
    const talks: Partial<EventCore> = { type: 'CONSULT', mode: 'meet', sources: ['FRA'], targets: ['EGY'] };
    const host = 'person:abdel-fattah-al-sissi';
    const made = (...events: readonly (readonly Partial<EventCore>[])[]) =>
      recordOf(
        ...events.map((list, at) => tell(documentOf(`doc:${at}`, `Le Caire, dépêche ${at}.`), { events: list })),
      ).events.toSorted((a, b) => b.mentions.length - a.mentions.length);

    test('a reception on a day of the visit is part of it, in whichever article', () => {
      const days: DateSpan = { from: '2023-02-01', to: '2023-02-03', precision: 'interval', basis: 'text' };
      const received = { ...talks, sources: [host], targets: ['FRA'], date: day('2023-02-02'), place: 'cairo' };
      const [one, ...others] = made([{ ...journey, date: days, place: 'EGY' }], [received]);
      expect(others).toEqual([]);
      expect(one).toMatchObject({ mode: 'visit', place: 'cairo', date: day('2023-02-02') });
      expect(one!.sources).toEqual([host, 'person:emmanuel-macron']);
    });

    test.each<[string, Partial<EventCore>]>([
      ['elsewhere', { date: day('2023-02-02'), place: 'paris' }],
      ['on another day', { date: day('2023-02-20') }],
      ['of somebody else of that state', { date: day('2023-02-02'), sources: ['person:catherine-colonna'] }],
      ['by telephone', { date: day('2023-02-02'), mode: 'phone' }],
    ])('talks %s are not', (_, other) => {
      expect(made([{ ...journey, date: day('2023-02-02'), place: 'cairo' }], [{ ...talks, ...other }])).toHaveLength(2);
    });

    test('without a day they are of the visit that the same article tells, unless they name who met', () => {
      const visit: Partial<EventCore> = { ...journey, date: day('2023-02-02') };
      expect(made([visit, { ...talks, targets: [host] }])).toHaveLength(1);
      expect(made([visit], [{ ...talks, targets: [host] }])).toHaveLength(2);
      const named = { ...talks, sources: ['person:emmanuel-macron'], targets: [host] };
      expect(made([visit, named])).toHaveLength(2);
      expect(made([{ ...visit, targets: [host] }, named])).toHaveLength(1);
    });

    test('of two visits that one article tells, talks without a day join neither', () => {
      const visit: Partial<EventCore> = { ...journey, date: day('2023-02-02') };
      expect(made([visit, { ...visit, date: day('2023-06-09') }, talks])).toHaveLength(3);
    });
  });

  test('a meeting has no direction, a delivery has one', () => {
    const both = (type: 'CONSULT' | 'AID') =>
      recordOf(
        tell(first, { events: [{ type, sources: ['RUS'], targets: ['PRK'], date: day('2024-06-19') }] }),
        tell(second, { events: [{ type, sources: ['PRK'], targets: ['RUS'], date: day('2024-06-19') }] }),
      ).events;
    expect(both('CONSULT')).toHaveLength(1);
    expect(both('AID')).toHaveLength(2);
  });

  test('doubt does not undo what is known', () => {
    const { events } = recordOf(
      tell(first, { events: [{ ...visit, date: day('2024-06-19') }] }),
      tell(second, { events: [{ ...visit, date: day('2024-06-19'), factuality: 'PS+', mood: 'conditional' }] }),
    );
    expect(events).toMatchObject([{ factuality: 'CT+', mood: 'asserted' }]);
  });
});

describe('support is counted by origin', () => {
  const aid: Partial<EventCore> = { type: 'AID', sources: ['PRK'], targets: ['RUS'], date: month(2024, 10) };
  const support = (...origins: readonly (typeof author)[]) =>
    recordOf(
      ...origins.map((origin, at) =>
        tell(documentOf(`doc:${at}`, `Texte ${at}`), { events: [{ ...aid, origins: [origin] }] }),
      ),
    ).events[0]!.independentOrigins;

  test('three articles that quote Kyiv are one origin', () => {
    expect(support(voice('UKR'), voice('UKR'), voice('UKR'))).toBe(1);
    expect(support(voice('UKR'), voice('KOR'))).toBe(2);
  });

  test('a state agency speaks for its state', () => {
    expect(support(voice('org:kcna', 'media'), voice('PRK'))).toBe(1);
    expect(support(voice('org:afp', 'media'), voice('FRA'))).toBe(2);
  });

  test('copies of one dispatch are one author and one unnamed voice', () => {
    const dispatch =
      'Des soldats venus du Nord sont arrivés par train dans une gare de la frontière, a raconté un témoin qui ne veut pas être nommé, et ils ont reçu des uniformes neufs avant de repartir vers le camp.';
    const unnamed = { actor: 'un témoin', kind: 'unnamed', anonymous: true } as const;
    const copies = ['', ' Mis à jour à midi.', ' Avec des détails sur le camp.'].map((end, at) =>
      tell(documentOf(`doc:${at}`, dispatch + end), { events: [{ ...aid, origins: [author, unnamed] }] }),
    );
    const record = recordOf(...copies);
    expect(record.events[0]!.independentOrigins).toBe(2);
    expect(new Set(record.documents.map(({ textGroup }) => textGroup)).size).toBe(1);
    expect(record.documents[0]!.textGroup).toMatch(/^text:[0-9a-f]{16}$/);
    expect(recordOf(copies[0]!).documents[0]!.textGroup).toBeNull();
  });
});

test('what has gone on since June is not what began at the end of July, but is what began in June', () => {
  const links = (published: string, date: DateSpan) =>
    tell(documentOf(`doc:${published}${date.from}`, 'Des liaisons entre le Kenya et la Somalie.', { published }), {
      events: [
        { type: 'COOPERATE', sources: ['KEN', 'SOM'], targets: ['KEN', 'SOM'], dimensions: ['transport'], date },
      ],
    });
  const since = links('2025-07-14', { ...day('2025-06-01'), to: null, precision: 'interval' });
  const began = links('2025-06-18', day('2025-06-17'));
  const later = links('2025-07-15', day('2025-07-27'));
  expect(recordOf(since, later).events).toHaveLength(2);
  expect(recordOf(since, began).events).toHaveLength(1);
});
