import { expect, test } from 'vitest';
import { readText } from './read-text.testing.ts';

const told = (text: string, language: 'fr' | 'en'): string[] => {
  const { events, agreements } = readText(text, language, '2024-11-05');
  return [
    ...events.map(
      ({ type, sources, targets, mood }) =>
        `${type} ${[...sources].sort().join('+')} > ${[...targets].sort().join('+')}${mood === 'planned' ? ' planned' : ''}`,
    ),
    ...agreements.flatMap(({ steps, parties }) => steps.map(({ step }) => `${step} ${[...parties].sort().join('+')}`)),
  ];
};

const alliance = {
  fr: "Le Kenya et l'Ouganda ont renouvelé leur alliance. Le Kenya et l'Ouganda mèneront des exercices.\n\n",
  en: 'Kenya and Uganda have renewed their alliance. Kenya and Uganda will hold drills.\n\n',
};

test.each([
  [
    'fr',
    'Nairobi a dénoncé la visite du ministre rwandais au Burundi, au cours de laquelle les deux pays ont signé un accord de sécurité.',
  ],
  [
    'en',
    "Kenya resents the Rwandan minister's visit to Burundi, during which the two countries signed a security agreement.",
  ],
  ['en', 'It came weeks after Rwanda and Burundi signed a security agreement.'],
] as const)('two of an encounter or of a clause of time, in a text on others: %s %s', (language, text) => {
  expect(told(alliance[language] + text, language)).toContain('signed BDI+RWA');
});

test.each([
  ['fr', 'Le Rwanda et le Burundi ont affirmé qu’ils étaient parvenus à un accord pour apaiser les tensions.'],
  ['en', 'Rwanda and Burundi said they reached an agreement to ease tensions.'],
] as const)('those who agree do so with each other: %s', (language, text) => {
  expect(told(alliance[language] + text, language)).toContain('AGREE BDI+RWA > BDI+RWA');
});

test.each([
  ['fr', 'Une attaque rwandaise contre le Burundi est probable, a dit le ministre.', []],
  ['en', 'The minister said a Rwandan attack on Burundi was very likely.', []],
  ['en', 'Russia regards the deliveries as an attack on Moscow.', []],
  ['fr', 'Nairobi a annoncé des sanctions imminentes contre Kigali.', ['SANCTION KEN > RWA planned']],
  ['en', 'Kenya announced imminent sanctions against Rwanda.', ['SANCTION KEN > RWA planned']],
  ['fr', 'Le Kenya va acquérir des drones turcs.', ['COOPERATE KEN > TUR planned']],
  ['fr', 'Le Kenya et l’Ouganda ont paraphé un pacte de défense contre le Rwanda.', ['signed KEN+UGA']],
  [
    'fr',
    'La RDC et le Rwanda signent un accord de paix sous l’égide des États-Unis.',
    ['CONSULT USA > COD+RWA', 'signed COD+RWA'],
  ],
  [
    'en',
    'Kenya and Sudan concluded a truce agreement brokered by Ethiopia.',
    ['CONSULT ETH > KEN+SDN', 'signed KEN+SDN'],
  ],
  ['en', 'Kenya condemned the Rwandan raid on Goma.', ['ACCUSE KEN > RWA', 'ASSAULT RWA > COD']],
] as const)('%s %s', (language, text, expected) => {
  expect(told(text, language)).toEqual(expected);
});

test('a chamber of a state that the text does not name is not meant, nor a pope by a nickname', () => {
  const text = `MANILA, Philippines – Japan's envoy expressed his gratitude for the Senate's concurrence.

Senate President Francis “Chiz” Escudero supported the pact with Japan.`;
  expect(told(text, 'en').join(' ')).not.toMatch(/USA|org:us-senate|person:francis/);
});
