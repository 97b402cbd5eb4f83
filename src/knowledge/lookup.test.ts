import { describe, expect, test } from 'vitest';
import {
  actorName,
  groupById,
  holdsOn,
  loadKnowledge,
  membersOn,
  officeHolder,
  officeNamed,
  organisationById,
  personById,
  placeById,
  stateById,
  treatiesBetween,
  treatyById,
} from './index.ts';

test('the knowledge is read once and cannot be changed', () => {
  const knowledge = loadKnowledge();
  expect(loadKnowledge()).toBe(knowledge);
  expect(() => (knowledge.states as unknown[]).push({})).toThrow(TypeError);
  expect(() => Object.assign(knowledge.scale.types[0] as object, { weight: 99 })).toThrow(TypeError);
});

test('entries are found by id', () => {
  expect(stateById('PRK')?.demonyms.fr.fs).toBe('nord-coréenne');
  expect(stateById('SUN')?.successors).toContain('RUS');
  expect(personById('person:kim-jong-un')?.of).toBe('PRK');
  expect(organisationById('org:nato')?.kind).toBe('alliance');
  expect(groupById('group:west')?.members).toBeNull();
  expect(placeById('kremlin')?.stands_for).toEqual(['RUS']);
  expect(treatyById('russia-dprk-2024')?.in_force).toBe('2024-12-04');
  expect(stateById('XYZ')).toBeUndefined();
});

describe('who held an office on a day', () => {
  test.each([
    ['RUS', 'foreign-minister', '2025-07-12', 'person:serguei-lavrov'],
    ['RUS', 'head-of-state', '2010-01-01', 'person:dmitri-medvedev'],
    ['RUS', 'head-of-state', '1995-01-01', 'person:boris-eltsine'],
    ['PRK', 'foreign-minister', '2024-11-04', 'person:choe-son-hui'],
    ['USA', 'foreign-minister', '2024-11-04', 'person:antony-blinken'],
    ['SUN', 'head-of-state', '1961-07-06', 'person:nikita-khrouchtchev'],
    ['org:nato', 'secretary-general', '2024-06-19', 'person:jens-stoltenberg'],
    ['org:nato', 'secretary-general', '2024-11-04', 'person:mark-rutte'],
    ['NLD', 'head-of-government', '2023-01-01', 'person:mark-rutte'],
    ['FRA', 'defence-minister', '2015-01-01', 'person:jean-yves-le-drian'],
  ])('%s %s %s', (of, office, day, holder) => {
    expect(officeHolder(of, office, day)?.person.id).toBe(holder);
  });

  test('on the day of handover the later comer holds', () => {
    expect(officeHolder('RUS', 'head-of-state', '2012-05-07')?.person.id).toBe('person:vladimir-poutine');
  });

  test('nobody, where the table knows nobody', () => {
    expect(officeHolder('PRK', 'foreign-minister', '1900-01-01')).toBeUndefined();
  });

  test('an open term is of low certainty after the day up to which it was checked', () => {
    const open = loadKnowledge()
      .people.flatMap((person) => person.offices.map((term) => ({ person, term })))
      .filter(({ term }) => term.to === null && term.office === 'head-of-state');
    expect(open.length).toBeGreaterThan(10);
    for (const { person, term } of open) {
      expect(officeHolder(person.of, term.office, '2099-01-01')?.certainty).toBe('low');
      expect(officeHolder(person.of, term.office, '2025-06-30')?.certainty).not.toBe('low');
    }
  });

  test('a word may name another office in one state than elsewhere', () => {
    expect(officeNamed('président', 'IRN', 'fr')).toBe('head-of-government');
    expect(officeNamed('Secrétaire d’État', 'USA', 'fr')).toBe('foreign-minister');
    expect(officeNamed('président', 'FRA', 'fr')).toBe('head-of-state');
    expect(officeNamed('président', 'DEU', 'fr')).toBeUndefined();
    expect(officeNamed('leader', 'PRK', 'en')).toBe('head-of-state');
    expect(officeNamed('leader', 'JPN', 'en')).toBe('head-of-government');
    expect(officeNamed('secretary general', 'org:nato', 'en')).toBe('secretary-general');
  });
});

test('members on a day: joining counts, leaving does not', () => {
  expect(membersOn('org:nato', '2024-03-06')).not.toContain('SWE');
  expect(membersOn('org:nato', '2024-03-07')).toContain('SWE');
  expect(membersOn('org:nato', '2024-03-07')).toHaveLength(32);
  expect(membersOn('org:tass', '2024-03-07')).toBeNull();
});

test('treaties in force between states on a day; the old one ends the day the new one begins', () => {
  const ids = (day: string) => treatiesBetween(['RUS', 'PRK'], day).map((treaty) => treaty.id);
  expect(ids('2024-12-03')).toEqual(['asean-tac-1976', 'russia-dprk-2000']);
  expect(ids('2024-12-04')).toEqual(['asean-tac-1976', 'russia-dprk-2024']);
  expect(treatiesBetween(['SUN', 'PRK'], '1970-01-01').map((treaty) => treaty.id)).toEqual(['ussr-dprk-1961']);
  expect(treatiesBetween(['RUS', 'XYZ'], '2024-12-04')).toEqual([]);
});

test('names to show, per language', () => {
  expect(actorName('PRK', 'fr')).toBe('Corée du Nord');
  expect(actorName('person:vladimir-poutine', 'en')).toBe('Vladimir Putin');
  expect(actorName('org:nato', 'fr')).toBe('OTAN');
  expect(actorName('group:west', 'fr')).toBe('Occident');
  expect(actorName('person:nobody', 'fr')).toBeNull();
});

test('partial dates count whole', () => {
  expect(holdsOn('2014-12-01', '2014-12', null)).toBe(true);
  expect(holdsOn('2014-11-30', '2014-12', null)).toBe(false);
  expect(holdsOn('2025-12-31', '2014-12', '2025-12')).toBe(true);
  expect(holdsOn('2026-01-01', '2014-12', '2025-12')).toBe(false);
});
