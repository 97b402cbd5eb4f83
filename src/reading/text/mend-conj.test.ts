import { expect, test } from 'vitest';
import { readText } from '../read-text.testing.ts';

const deeds = (text: string, language: 'fr' | 'en'): string[] =>
  readText(text, language).events.map(({ type, sources, targets }) => `${type} ${sources[0]} ${targets[0] ?? ''}`);

test.each([
  ['Chad and its allies say that Iran has sent drones to Sudan and sold missiles to Libya.', 'en', 'COOPERATE IRN LBY'],
  [
    'Nobody invades what is his own: Armenia appealed when Turkish troops had entered its territory.',
    'en',
    'ASSAULT TUR ARM',
  ],
  ['L’Arménie a protesté quand l’armée turque avait pénétré sur son territoire.', 'fr', 'ASSAULT TUR ARM'],
  ['Chassée du Mali, l’armée française s’est installée ailleurs.', 'fr', 'SANCTION MLI FRA'],
  ['Expelled from Mali, the French army settled elsewhere.', 'en', 'SANCTION MLI FRA'],
  ['The Netherlands scrambled two jets as Russian bombers approached.', 'en', 'MOBILIZE NLD RUS'],
] as const)('%s', (text, language, deed) => {
  expect(deeds(text, language)).toContain(deed);
});

test('what hangs on a name without a verb is its own', () => {
  const text =
    'Ankara et Riyad sont critiqués. Ankara pour son intervention militaire en Libye, Riyad pour ses essais.';
  expect(deeds(text, 'fr')).toContain('ASSAULT TUR LBY');
});

test('what is told is no command', () => {
  expect(deeds('Israel has lifted its blockade on Gaza, officials told AFP.', 'en')).toContain('RETREAT ISR PSE');
});

test.each([
  ['Lithuania wants more allies. Germany has stationed a brigade there since May.', 'en', 'AID DEU LTU'],
  ['Le Mali a changé d’alliances. Depuis 2022, Moscou y déploie des mercenaires.', 'fr', 'AID RUS MLI'],
  ['Un drone iranien a frappé un pétrolier israélien.', 'fr', 'ASSAULT IRN ISR'],
  ['A French national has been detained in Iran since May.', 'en', 'COERCE IRN FRA'],
  ['Le Japon a fait don de douze patrouilleurs aux garde-côtes philippins.', 'fr', 'AID JPN PHL'],
] as const)('%s', (text, language, deed) => {
  expect(deeds(text, language)).toContain(deed);
});
