import { describe, expect, test } from 'vitest';
import type { Language } from '../../model/index.ts';
import { readText } from '../read-text.testing.ts';

/** Events of a text as «TYPE sources > targets», the factuality where it is not certain. */
const told = (text: string, language: Language): string[] =>
  readText(text, language, '2025-09-15').events.map(({ type, sources, targets, factuality }) => {
    const states = (ids: readonly string[]): string => ids.filter((id) => !id.startsWith('person:')).join('+');
    return `${type} ${states(sources)} > ${states(targets)}${factuality === 'CT+' ? '' : ` ${factuality}`}`;
  });

describe('what short reports of the press tell', () => {
  test.each([
    // A state that leaves a land, and forces that grow fewer there.
    ['fr', 'RETREAT ETH > SOM', 'L’Éthiopie s’est retirée de Somalie en janvier.'],
    ['en', 'RETREAT ETH > SOM', 'Ethiopia is pulling out of Somalia.'],
    ['fr', 'RETREAT ITA > NER', 'L’Italie réduit sa présence militaire au Niger.'],
    ['en', 'SANCTION BDI > org:eac', 'Burundi pulled out of the East African Community in January.'],
    // Diplomats who are told to go, by whatever verb.
    ['en', 'SANCTION KEN > UGA', 'Kenya asked ten Ugandan diplomats to leave.'],
    ['fr', 'SANCTION KEN > UGA', 'Le Kenya a demandé à dix diplomates ougandais de quitter le pays.'],
    ['en', 'SANCTION UGA > KEN', 'Three Kenyan diplomats were expelled from Uganda.'],
    ['fr', 'SANCTION PER > CHL', 'Le Pérou a déclaré personae non gratae deux attachés chiliens.'],
    ['fr', 'SANCTION PER > CHL', 'Lima a sommé le consul chilien de partir sous trois jours.'],
    ['fr', 'SANCTION PER > CHL', 'Le Pérou a enjoint à deux diplomates chiliens de partir.'],
    ['fr', 'SANCTION PER > CHL', 'Le Pérou a prié cinq diplomates chiliens de faire leurs valises.'],
    ['fr', 'SANCTION KEN > UGA', 'Nairobi a sommé quatre diplomates ougandais de faire leurs valises.'],
    ['en', 'SANCTION KEN > UGA', 'Kenya ordered the closure of Uganda’s consulate in Mombasa.'],
    [
      'fr',
      'ACCUSE FRA+org:fr-mfa > CMR',
      'L’ambassadeur du Cameroun est convoqué jeudi au ministère français des Affaires étrangères.',
    ],
    // Those who fell in a fight with others took part in it.
    ['en', 'ASSAULT KEN > UGA', 'Three Kenyan soldiers were killed in a clash with Ugandan troops.'],
    ['fr', 'ASSAULT KEN > UGA', 'Deux soldats kényans ont été blessés dans des heurts avec des troupes ougandaises.'],
    ['fr', 'ASSAULT KEN > UGA', 'Le bombardement kényan de l’Ouganda a fait dix morts.'],
    // What was said, with a past that looks like a participle.
    ['en', 'ASSAULT UGA > KEN PR+', 'Kenya said Ugandan troops crossed the border.'],
    // Goods told by what they are worth.
    ['fr', 'AID NOR > TCD', 'La Norvège a fourni au Tchad pour dix millions de couronnes de radars.'],
    ['fr', 'AID ESP > MAR', '# L’Espagne livre des missiles antichars Milan à Rabat'],
    // What brings somebody blame.
    ['fr', 'ACCUSE KEN > UGA', 'Ce tir a valu à l’Ouganda une condamnation du Kenya.'],
    ['en', 'ACCUSE KEN > UGA', 'The launch earned Uganda a rebuke from Kenya.'],
    // Plurals of deeds that look like a present.
    ['en', 'COOPERATE KEN+UGA > KEN+UGA', 'Kenya and Uganda participated in air defence exercises off the coast.'],
    [
      'en',
      'REJECT UGA > KEN+TZA',
      'Kenya and Tanzania signed a lease agreement. Uganda declared the agreement illegal.',
    ],
    [
      'fr',
      'CONSULT KEN+UGA > KEN+UGA',
      'Tandis que le ton monte entre le Kenya et l’Ouganda, l’Union africaine a évoqué la tenue d’une réunion entre les parties.',
    ],
  ] as const)('%s %s: %s', (language, event, text) => {
    expect(told(text, language)).toContain(event);
  });

  test.each([
    // What is answered has been done, and to whom answers it.
    ['fr', 'SANCTION UGA > KEN', 'Le Kenya va réagir aux sanctions décidées par l’Ouganda.'],
    ['en', 'SANCTION UGA > KEN', 'Kenya vowed to respond to a series of Ugandan sanctions against Kenya.'],
  ] as const)('%s %s, for certain: %s', (language, event, text) => {
    expect(told(text, language)).toContain(event);
  });

  test.each([
    ['en', 'The sailors will train to track an imagined Iranian missile launch.'],
    ['en', 'The exercise simulated a Russian attack on Poland.'],
    ['en', 'Kenya and Uganda stressed the need to fight terrorism.'],
    ['fr', 'La visite devait être annulée si l’Ouganda ne payait pas le Kenya.'],
  ] as const)('%s nothing: %s', (language, text) => {
    expect(told(text, language)).toEqual([]);
  });

  test('passengers who are told to pack are no expelled diplomats', () => {
    const events = told('Le Pérou a sommé les passagers chiliens de faire leurs valises.', 'fr');
    expect(events.filter((one) => one.startsWith('SANCTION'))).toEqual([]);
  });

  test('who goes back to his post is not expelled', () => {
    const events = told('La France a décidé de renvoyer son ambassadeur au Kenya.', 'fr');
    expect(events.filter((one) => one.startsWith('SANCTION'))).toEqual([]);
  });
});
