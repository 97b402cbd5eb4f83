import { expect, test } from 'vitest';
import { datelineOf, dayOfDateline, dayOfDispatch } from './dateline.ts';

function day(line: string, order: 'day-first' | 'unknown' = 'day-first'): string | null {
  const dateline = datelineOf(line, order);
  return dateline && dayOfDateline(line, dateline);
}

test.each([
  ['14/03/2025 mis à jour: 12:00', '2025-03-14'],
  ['Publié le 5 novembre 2024 à 14h32', '2024-11-05'],
  ['Publié le 1er mars 2025 à 8 h - Mis à jour le 2 mars 2025 à 9 h 30', '2025-03-01'],
  ['Mis à jour 12/11/2024 | Publié 11/11/2024', '2024-11-11'],
  ['Mis à jour le 06/11/2024', '2024-11-06'],
  ['Par A. Durand, publié le 5 novembre 2024', '2024-11-05'],
  ['Par Le Témoin avec AFP - 19/06/2024 à 12:30', '2024-06-19'],
  ['Mercredi 19 juin 2024', '2024-06-19'],
  ['Moscou, le 12 novembre 2024', '2024-11-12'],
  ['Published 19 June 2024', '2024-06-19'],
  ['June 19, 2024', '2024-06-19'],
  ['Wed 19 Jun 2024 10.30 BST', '2024-06-19'],
  ['Sunday 8 June 2025 | The Gulf Desk | compiled from agencies', '2025-06-08'],
  ['Dimanche 8 juin 2025 · Rédaction Afrique', '2025-06-08'],
  ['Updated 3:45 PM EST, Wed June 19, 2024', '2024-06-19'],
  ['By Ann Lee | Oct. 3rd, 2024', '2024-10-03'],
  ['Last updated: 2024-06-19T10:00:00Z', '2024-06-19'],
  ['Nairobi, Sept 16 (AFP) Sep 17, 2025', '2025-09-17'],
  ['Dakar, 16 sept (AFP) 16 sept. 2025', '2025-09-16'],
  ['Oslo | vendredi 29 novembre 2024', '2024-11-29'],
  ['mardi 13 juin 2023 (agences)', '2023-06-13'],
  ['Luis Ortega, à Oslo | 4 mars 2024', '2024-03-04'],
  ['De notre correspondant à Oslo, 4 mars 2024', '2024-03-04'],
  ['L’Écho des Andes / 4 mars 2024', '2024-03-04'],
  ['Édition du 4 mars 2024', '2024-03-04'],
  ['Mardi 11 février 2025, 8 h (heure de Lima)', '2025-02-11'],
  ['Le 4 mars 2024 à 18h20, par Luis Ortega', '2024-03-04'],
  ['Monday, 6 October 2025, 4:05 pm AEDT', '2025-10-06'],
  ['The Northern Inquirer / 05:07 AM December 24, 2024', '2024-12-24'],
  ['World News | September 15, 2025', '2025-09-15'],
  ['Analysis · 15 September 2025 · 6 min read', '2025-09-15'],
  ['Ann Lee in Oslo and agencies, Mon 15 Sep 2025', '2025-09-15'],
  ['(Reuters) - 15 September 2025', '2025-09-15'],
  ['Publié le 31/02/2024', null],
])('%s', (line, expected) => expect(day(line)).toBe(expected));

test.each([
  'Le décret publié le 5 novembre 2024 prévoit l’envoi de troupes',
  'Publié le 5 novembre 2024, le décret prévoit un envoi de troupes à la frontière.',
  'Le traité du 19 juin 2024',
  'Kim et Poutine, 19 juin 2024',
  '19 juin 2024 : signature du pacte',
  'The pact of June 19, 2024',
  'Publié hier à 14h32',
  '12:00',
  '19 juin 2024 | Signature du pacte',
  '8 June 2025 – signing of the accord',
  'Photo : Luis Ortega, 4 mars 2024',
  'Norway and Chile, September 15, 2025',
  'Accord de Lima (11 février 2025)',
  'Signed in Oslo, 15 September 2025',
  'The ministers in Oslo, 15 September 2025',
  '11 février 2025, le jour du pacte',
])('%s is no dateline', (line) => expect(datelineOf(line, 'day-first')).toBeNull());

test('digits that can be read in two ways tell nothing in English, and the day comes first in French', () => {
  expect(day('Published 05/11/2024', 'unknown')).toBeNull();
  expect(day('Published 05/11/2024', 'day-first')).toBe('2024-11-05');
  expect(day('Published 25/11/2024', 'unknown')).toBe('2024-11-25');
  expect(day('Published 11/25/2024', 'unknown')).toBe('2024-11-25');
  expect(day('Published 11/11/2024', 'unknown')).toBe('2024-11-11');
  expect(day('Published 05.11.2024', 'unknown')).toBe('2024-11-05');
});

test.each([
  ['SEOUL, Oct. 30, 2024 (Yonhap) -- The two', '2024-10-30'],
  ['PYONGYANG, 19 juin 2024 (AFP) – Le', '2024-06-19'],
  ['Moscou, le 12 novembre 2024 — Le', '2024-11-12'],
  ['DARWIN, Australia, May 2, 2025 (Example Wire) -- The two', '2025-05-02'],
  ['GARISSA, Kenya, 2 mai 2025 (AFP) – Le', '2025-05-02'],
  ['WARSAW, March 12, 2025 -- Poland', '2025-03-12'],
  ['Séoul (Corée du Sud), 3 mars 2024 - Le', '2024-03-03'],
  ['MOSCOW, June 19 (Reuters) - The', null],
  ['PYONGYANG, 19 juin (AFP) — Le', null],
  ['Le 19 juin 2024, les deux', null],
  ['En mai 2024, Moscou', null],
])('the opening of a dispatch: %s', (opening, expected) => expect(dayOfDispatch(opening, 'day-first')).toBe(expected));
