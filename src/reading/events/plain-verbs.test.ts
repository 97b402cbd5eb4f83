import { expect, test } from 'vitest';
import type { Language } from '../../model/index.ts';
import { eventsIn } from './events-in.testing.ts';

/** What Peru did to Chile, in plain words of the press. */
const DEEDS: Readonly<Record<Language, Readonly<Record<string, readonly string[]>>>> = {
  en: {
    ACCUSE: ['went after Chile over its fishing fleet', "found fault with Chile's plan", 'blamed the attack on Chile'],
    REJECT: ["pushed back against Chile's plan", 'stood up to Chile', "quashed Chile's hopes of a deal"],
    THREATEN: ['pledged to hit back at Chile', 'said it reserves the right to strike Chile'],
    SANCTION: ['stripped Chile of its vote', 'designated Chile a state sponsor of terrorism', 'ejected Chilean troops'],
    SUPPORT: ["guaranteed Chile's security", "justified Chile's strike", 'joined Chile in condemning the raid'],
    REQUEST: ['proposed talks to Chile', 'reminded Chile of its obligations', 'would like Chile to join'],
    AID: ['announced a new arms package for Chile', 'unlocked aid for Chile', 'resumed aid to Chile'],
    CONSULT: ['contacted Chile', 'reached out to Chile', 'raised the matter with Chile'],
    AGREE: ['entered into an alliance with Chile', 'adopted a joint statement with Chile'],
    COERCE: ["violated Chile's airspace", "interfered in Chile's election", 'annexed Chilean territory'],
    CONCEDE: ['compensated Chile', 'took Chile off its blacklist'],
    RETREAT: ['retreated from Chile', 'pulled back from the border with Chile'],
  },
  fr: {
    ACCUSE: ['a fait la leçon au Chili', "s'est moqué du Chili", 'a rappelé le Chili à l’ordre'],
    REJECT: ['a tenu tête au Chili', 'a balayé les inquiétudes du Chili', 'a résisté aux pressions du Chili'],
    SANCTION: ['a privé le Chili de son droit de vote', 'a infligé des droits de douane au Chili'],
    SUPPORT: ['a garanti la sécurité du Chili', 'a donné raison au Chili', 'a justifié la frappe du Chili'],
    REQUEST: [
      "a proposé au Chili d'ouvrir des pourparlers",
      'a rappelé au Chili ses obligations',
      'compte sur le Chili',
    ],
    AID: ['est venu en aide au Chili', 'approvisionne le Chili en obus', 'a repris son aide au Chili'],
    CONSULT: ['a abordé la question avec le Chili', 'a soulevé la question auprès du Chili'],
    AGREE: ['est entré dans une alliance avec le Chili', 'a adopté une déclaration commune avec le Chili'],
    COERCE: ["s'est ingéré dans l'élection du Chili", 'déstabilise le Chili', 'est entré dans les eaux du Chili'],
    CONCEDE: ['a indemnisé le Chili', 'a plié devant le Chili'],
  },
};

const cases = (['en', 'fr'] as const).flatMap((language) =>
  Object.entries(DEEDS[language]).flatMap(([type, deeds]) => deeds.map((deed) => [language, type, deed] as const)),
);

test.each(cases)('%s %s PER > CHL: %s', (language, type, deed) => {
  const found = eventsIn(`${language === 'en' ? 'Peru' : 'Le Pérou'} ${deed}.`, language);
  expect(found.some((one) => one === `${type} PER > CHL` || one === `${type} CHL+PER > CHL+PER`)).toBe(true);
});

test.each([
  ['en', "Peru's president gave a speech on Sunday. He praised Chile.", 'SUPPORT PER > CHL'],
  ['en', 'Peru charged Chile with interfering in the election.', 'COERCE CHL > PER'],
  ['fr', 'Le Pérou, dont le président est en visite à Oslo, a félicité le Chili.', 'CONSULT PER > NOR'],
] as const)('%s: %s', (language, text, event) => {
  expect(eventsIn(text, language, '2025-09-15')).toContain(event);
});
