import { expect, test } from 'vitest';
import type { Language } from '../model/index.ts';
import { eventsIn } from './events/events-in.testing.ts';

// A deed is the same deed in whatever sentence it stands: what one did to another, put into the frames of the press, where
// others are named whom it does not concern.

const DEEDS: Readonly<Record<Language, readonly (readonly [string, string])[]>> = {
  en: [
    ['ACCUSE', 'hit out at Chile'],
    ['ACCUSE', "took umbrage at Chile's remarks"],
    ['REJECT', "brushed aside Chile's concerns"],
    ['THREATEN', 'stepped up its threats against Chile'],
    ['SANCTION', 'renewed sanctions against Chile'],
    ['SUPPORT', "welcomed Chile's decision"],
    ['REQUEST', 'called for sanctions on Chile'],
    ['AID', 'supplied Chile with shells'],
    ['COOPERATE', 'sold tanks to Chile'],
    ['COERCE', "meddled in Chile's vote"],
    ['ASSAULT', 'shelled Chilean positions'],
    ['CONCEDE', 'apologised to Chile'],
  ],
  fr: [
    ['ACCUSE', 's’est inquiété du réarmement du Chili'],
    ['ACCUSE', 'a protesté auprès du Chili'],
    ['REJECT', 'a exclu tout dialogue avec le Chili'],
    ['THREATEN', 'a réitéré ses menaces contre le Chili'],
    ['SANCTION', 'a coupé son aide au Chili'],
    ['SUPPORT', 'a loué les efforts du Chili'],
    ['REQUEST', "a sollicité l'aide du Chili"],
    ['AID', 'a transmis des renseignements au Chili'],
    ['COOPERATE', 'a vendu des chars au Chili'],
    ['COERCE', "a violé l'espace aérien du Chili"],
    ['ASSAULT', 'a pilonné des positions chiliennes'],
    ['CONCEDE', 'a présenté ses excuses au Chili'],
  ],
};

const FRAMES: Readonly<Record<Language, readonly string[]>> = {
  en: [
    "Peru's president, José Jerí, {} during a visit to Oslo.",
    "At a news conference in Oslo, Peru's prime minister {}.",
    "Peru {} at Norway's request.",
    'Peru {} on the sidelines of a summit in Oslo.',
    'Together with Norway, Peru {}.',
    'Unlike Norway, Peru {}.',
    "A spokesman for Peru's foreign ministry {} on Thursday.",
    'Officials in Lima {} late on Sunday.',
    "Peru's ambassador to Norway {}.",
    'Tensions have risen since Peru {}.',
    'Asked about the crisis, the Peruvian president {}.',
    'It was not clear why Peru {}.',
    'Peru changed course last week. The new cabinet {}.',
  ],
  fr: [
    "Le président péruvien, José Jerí, {} lors d'une visite à Oslo.",
    'Dans un entretien à la télévision norvégienne, le premier ministre péruvien {}.',
    'Le Pérou {} à la demande de la Norvège.',
    "Le Pérou {} en marge d'un sommet à Oslo.",
    'Avec la Norvège, le Pérou {}.',
    'Contrairement à la Norvège, le Pérou {}.',
    "À l'issue d'un entretien à Oslo avec le premier ministre norvégien, le président péruvien {}.",
    "L'ambassadeur du Pérou en Norvège {}.",
    'On ignore pourquoi le Pérou {}.',
    'Le Pérou a changé de cap. Le nouveau cabinet {}.',
  ],
};

const cases = (['en', 'fr'] as const).flatMap((language) =>
  FRAMES[language].flatMap((frame) =>
    DEEDS[language].map(([type, deed]) => [language, type, frame.replace('{}', deed)] as const),
  ),
);

test.each(cases)('%s %s PER > CHL: %s', (language, type, text) => {
  expect(eventsIn(text, language)).toContain(`${type} PER > CHL`);
});

const LANDS: Readonly<Record<Language, readonly (readonly [string, string])[]>> = {
  en: [
    ['ACCUSE', 'took aim at its neighbour'],
    ['REJECT', "balked at its neighbour's demands"],
    ['SUPPORT', "praised its neighbour's efforts"],
    ['AID', 'sent food to its neighbour'],
  ],
  fr: [
    ['ACCUSE', "s'est inquiété du réarmement de son voisin"],
    ['REJECT', 'a rejeté les demandes de son voisin'],
    ['SUPPORT', 'a loué les efforts de son voisin'],
    ['AID', 'a envoyé des vivres à son voisin'],
  ],
};

test.each(
  (['en', 'fr'] as const).flatMap((language) => LANDS[language].map(([type, deed]) => [language, type, deed] as const)),
)('a state that is only described, %s %s: %s', (language, type, deed) => {
  const text =
    language === 'en'
      ? `Chile and Peru share a long border. On Monday Peru ${deed}.`
      : `Le Chili et le Pérou ont une longue frontière. Lundi, le Pérou ${deed}.`;
  expect(eventsIn(text, language)).toContain(`${type} PER > CHL`);
});
