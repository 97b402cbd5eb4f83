import { expect, test } from 'vitest';
import { eventsIn } from './events-in.testing.ts';

// What is turned down, asked for and complained of in the words of spokesmen, and who it is that speaks.

test.each([
  ['en', 'REJECT PER > CHL', "Peru's prime minister said no threat by Chile would alter Lima's position."],
  ['en', 'REJECT CHL > PER', 'Peru accused Chile of arming rebels. Chile called the accusation cynical.'],
  [
    'fr',
    'REJECT CHL > PER',
    'Le Pérou a accusé le Chili d’armer les rebelles, une accusation que Santiago qualifie de cynique.',
  ],
  ['fr', 'REJECT CHL+PER > CHL+PER', "Les pourparlers de paix entre le Pérou et le Chili n'auront pas lieu."],
  ['en', 'REJECT CHL > PER', 'Peru demanded direct talks with the rebels, a condition that Chile rejected.'],
  ['fr', 'REJECT CHL > PER', 'Lima a posé une condition que Santiago a rejetée.'],
  ['en', 'REJECT PER > CHL', "Chile had invited Peru's president. Peru's minister said he saw no reason to negotiate."],
  ['en', 'REJECT HUN > PER', 'The Peruvian bid remains blocked in Budapest.'],
  ['en', 'REQUEST PER > CHL', "At Peru's insistence, Chile dropped a businessman from the list."],
  ['fr', 'REQUEST PER > CHL', "Sur l'insistance du Pérou, le Chili a retiré un homme d'affaires de la liste."],
  ['en', 'REQUEST PER > CHL', 'Lima had made a series of approaches to Santiago to stop the pact from being signed.'],
  ['en', 'REQUEST PER > CHL', 'Chile expelled the Peruvian ambassador. Lima wants an apology.'],
  [
    'en',
    'ACCUSE PER > CHL',
    '"Pressure and sanctions from Chile are unacceptable," said a spokesman for Peru\'s foreign ministry.',
  ],
  [
    'en',
    'ACCUSE PER > CHL',
    'A strong protest was lodged over violations from the Chilean side, said a Peruvian foreign ministry statement.',
  ],
  [
    'en',
    'ACCUSE PER > CHL',
    'Norway is tired of the accusations that the Peruvian government has been making against Chile.',
  ],
  ['fr', 'ACCUSE PER > CHL', 'Les accusations que le gouvernement péruvien porte contre le Chili sont graves.'],
  [
    'en',
    'ACCUSE CHL > PER',
    "Chile's foreign ministry published a statement. Earlier, the same ministry had accused Peru of lying.",
  ],
  ['en', 'ACCUSE BOL > CHL', 'Peru accused Chile of arming the rebels. Bolivian intelligence has made similar claims.'],
  [
    'en',
    'ACCUSE CHL > PER',
    "Peru summoned Chile's ambassador a day after the Chilean foreign ministry had done the same with Peru's envoy.",
  ],
  [
    'en',
    'CONSULT PER > CHL',
    'A Peruvian delegation led by the foreign minister, which visited Santiago, came home on Friday.',
  ],
  ['fr', 'CONSULT PER > CHL', 'La présidente du Pérou se trouvait déjà dans la capitale chilienne.'],
] as const)('%s %s: %s', (language, event, text) => {
  expect(eventsIn(text, language, '2025-09-15')).toContain(event);
});

test('talk of something is no talks', () => {
  expect(eventsIn('Peruvian talk of "Chilean provocations" worries Norway.', 'en').join(' ')).not.toContain('CONSULT');
});
