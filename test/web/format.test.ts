import { createInstance, type TFunction } from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import en from '../../messages/web.en.json' with { type: 'json' };
import fr from '../../messages/web.fr.json' with { type: 'json' };
import type { DateSpan, Quantity } from '../../src/model/index.ts';
import { formatAmount, formatDay, formatPeriod, formatQuantity, formatSpan, typeset } from '../../src/wording/index.ts';
import { surenessOf } from '../../web/src/format/sureness.ts';

const t = {} as { fr: TFunction; en: TFunction };

beforeAll(async () => {
  for (const [language, messages] of [
    ['fr', fr],
    ['en', en],
  ] as const) {
    const resources = { [language]: { translation: messages.web } };
    t[language] = await createInstance().init({ lng: language, resources, interpolation: { escapeValue: false } });
  }
});

const span = (from: string | null, to: string | null, precision: DateSpan['precision']): DateSpan => ({
  ...{ from, to, precision },
  basis: 'text',
});

describe('a date is told as precisely as it is known', () => {
  it.each([
    [span('2024-06-19', '2024-06-19', 'day'), '19 juin 2024', '19 June 2024'],
    [span('2024-07-01', '2024-07-01', 'day'), '1er juillet 2024', '1 July 2024'],
    [span('2024-06-01', '2024-06-30', 'month'), 'juin 2024', 'June 2024'],
    [span('2024-02-01', '2024-02-29', 'month'), 'février 2024', 'February 2024'],
    [span('2024-11-04', '2024-11-10', 'week'), 'semaine du 4 novembre 2024', 'week of 4 November 2024'],
    [span('2024-06-01', '2024-08-31', 'season'), 'été 2024', 'summer 2024'],
    [span('2024-12-01', '2025-02-28', 'season'), 'hiver 2024–2025', 'winter 2024–2025'],
    [span('1961-01-01', '1961-12-31', 'year'), '1961', '1961'],
    [span('2022-01-01', '2024-12-31', 'interval'), '2022–2024', '2022–2024'],
    [span('1960-01-01', '1969-12-31', 'decade'), 'années 1960', 'the 1960s'],
    [span('2024-06-01', '2025-07-31', 'interval'), 'de juin 2024 à juillet 2025', 'June 2024 to July 2025'],
    [span('2022-02-01', null, 'month'), 'depuis février 2022', 'since February 2022'],
    [span('2022-02-24', null, 'day'), 'depuis le 24 février 2022', 'since 24 February 2022'],
    [span(null, '2021-12-31', 'year'), 'jusqu’en 2021', 'until 2021'],
    [span(null, '2021-03-05', 'day'), 'jusqu’au 5 mars 2021', 'until 5 March 2021'],
    [span(null, null, 'interval'), 'date inconnue', 'date unknown'],
  ])('%j', (date, french, english) => {
    expect(formatSpan(date, 'fr', t.fr)).toBe(french);
    expect(formatSpan(date, 'en', t.en)).toBe(english);
  });

  it('and days that follow each other are told together', () => {
    expect(formatSpan(span('2024-06-18', '2024-06-19', 'interval'), 'fr', t.fr)).toBe('18–19 juin 2024');
    expect(formatSpan(span('2024-06-18', '2024-06-19', 'interval'), 'en', t.en)).toMatch(/^18\s?–\s?19 June 2024$/);
  });

  it('does not depend on where the reader is', () => {
    expect(formatDay('2024-01-01', 'en')).toBe('1 January 2024');
  });

  it('stands under its month, its year or its decade', () => {
    expect(['2024-06', '2024', '196X'].map((period) => formatPeriod(period, 'fr', t.fr))).toEqual([
      'juin',
      'Sans mois précis',
      'années 1960',
    ]);
  });
});

describe('a number is told as it was', () => {
  const quantity = (min: number | null, max: number | null, approximate: boolean, unit = 'soldiers'): Quantity => ({
    ...{ min, max, approximate, unit },
  });
  const spaced = (text: string) => text.replace(/\s/g, ' ');

  it.each([
    [quantity(11_000, 11_000, true), 'environ 11 000 soldats', 'about 11,000 soldiers'],
    [quantity(10_000, 12_000, false), '10 000 à 12 000 soldats', '10,000 to 12,000 soldiers'],
    [quantity(1000, null, false), 'au moins 1 000 soldats', 'at least 1,000 soldiers'],
    [quantity(1000, null, true), 'des milliers de soldats', 'thousands of soldiers'],
    [quantity(100, null, true, 'shells'), 'des centaines d’obus', 'hundreds of shells'],
    [quantity(3000, null, true), 'au moins 3 000 soldats', 'at least 3,000 soldiers'],
    [quantity(null, 500, false, 'shells'), 'au plus 500 obus', 'at most 500 shells'],
    [quantity(3, 3, false, 'hovercraft'), '3 hovercraft', '3 hovercraft'],
    [quantity(42e9, 42e9, false, 'USD'), '42 milliards de dollars', '42 billion US dollars'],
    [quantity(1.5e12, 1.5e12, false, 'USD'), '1 500 milliards de dollars', '1.5 trillion US dollars'],
    [quantity(2e9, 2e9, false, 'JPY'), '2 milliards de yens', '2 billion yen'],
    [quantity(1e6, 1.5e6, false, 'shells'), '1 million à 1,5 million d’obus', '1 million to 1.5 million shells'],
    [quantity(null, null, true, 'missiles'), 'missiles', 'missiles'],
  ])('%j', (value, french, english) => {
    expect(spaced(formatQuantity(value, 'fr', t.fr))).toBe(french);
    expect(formatQuantity(value, 'en', t.en)).toBe(english);
  });
});

it('tells a sum with its first digits', () => {
  expect(formatAmount(463_180_000_000, 'fr').replace(/\s/g, ' ')).toBe('463 milliards');
  expect(formatAmount(22_061_000_000_000, 'fr').replace(/\s/g, ' ')).toBe('22 100 milliards');
  expect([formatAmount(4_449_000, 'en'), formatAmount(6109, 'en')]).toEqual(['4.45 million', '6,109']);
});

it('sets French prose so that no line begins with its punctuation', () => {
  expect(typeset('Aide : « sans délai » ; sinon ?', 'fr')).toBe(
    'Aide\u00a0: «\u00a0sans délai\u00a0»\u00a0; sinon\u00a0?',
  );
  expect(typeset('Help : as it was typed', 'en')).toBe('Help : as it was typed');
});

describe('how sure', () => {
  const told = { type: 'AID', factuality: 'CT+', mood: 'asserted', origins: [] } as const;
  const kyiv = { actor: 'UKR', kind: 'state', anonymous: false } as const;
  const author = { actor: 'author', kind: 'author', anonymous: false } as const;

  it.each([
    [told, 'stated'],
    [{ ...told, origins: [kyiv] }, 'attributed'],
    [{ ...told, origins: [kyiv, author] }, 'stated'],
    [{ ...told, mood: 'conditional' }, 'unconfirmed'],
    [{ ...told, mood: 'planned' }, 'planned'],
    [{ ...told, mood: 'planned', factuality: 'CT-' }, 'denied'],
    [{ ...told, type: 'evasion', factuality: 'Uu' }, 'unknown'],
    [{ ...told, type: 'allegation', origins: [kyiv] }, 'alleged'],
    [{ ...told, factuality: 'PS+' }, 'possible'],
  ] as const)('%j is %s', (fact, sureness) => {
    expect(surenessOf({ ...fact, origins: [...fact.origins] })).toBe(sureness);
  });
});
