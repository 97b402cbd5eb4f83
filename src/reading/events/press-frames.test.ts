import { expect, test } from 'vitest';
import { readText } from '../read-text.testing.ts';

const told = (text: string, language: 'fr' | 'en'): string[] =>
  readText(text, language).events.map(({ type, sources, targets }) => {
    const states = (ids: readonly string[]): string => ids.filter((id) => !id.startsWith('person:')).join('+');
    return `${type} ${states(sources)} > ${states(targets)}`;
  });

test.each([
  ['fr', 'Le ministre kényan ne se rendra pas à Kampala pour rencontrer le président ougandais.', ['REJECT KEN > UGA']],
  ['fr', 'Le président kényan ne participera pas au sommet de la Cédéao à Abuja.', ['REJECT KEN > org:ecowas']],
  ['en', 'The Kenyan president will not travel to Abuja for the ECOWAS summit.', ['REJECT KEN > org:ecowas']],
  ['fr', "Le ministre kényan ne se rendra pas compte de l'affaire.", []],
  ['en', 'The Kenyan president will not travel this week.', []],
  ['fr', "L'absence du président ougandais au sommet de Nairobi a été remarquée au Kenya.", []],
  ['en', 'The absence of the Ugandan president from the summit in Nairobi was noted in Kenya.', []],
  ['fr', "La Norvège attend du Maroc qu'il signe le texte.", ['REQUEST NOR > MAR']],
  ['fr', 'La Norvège attend que le Maroc se prononce.', []],
  ['fr', 'Le Kenya ne décolère pas contre l’Ouganda.', ['ACCUSE KEN > UGA']],
  ['fr', "Le Kenya n'a jamais accepté la construction du barrage par l'Ouganda.", ['REJECT KEN > UGA']],
  ['en', 'Kenya has never accepted the Ugandan claim.', ['REJECT KEN > UGA']],
  ['fr', 'Le Kenya cherche de nouveaux partenaires militaires auprès de la Chine.', ['COOPERATE KEN > CHN']],
  ['en', 'Kenya is looking for new allies in Asia.', ['COOPERATE KEN >']],
  ['fr', 'Le Kenya cherche à réduire sa dépendance à l’égard de cet allié.', []],
  ['en', 'Kenya seeks to depend less on that ally.', []],
  ['fr', 'Djibouti et l’Érythrée ont donné leur accord à un transit du matériel égyptien.', ['AGREE DJI+ERI > EGY']],
  ['fr', 'Les Européens y ont vu le risque d’une escalade entre le Kenya et l’Ouganda.', []],
  ['en', 'The Europeans saw a risk of escalation in the deal between Kenya and Uganda.', []],
  ['fr', 'Des groupes financés par le Kenya ont salué l’accord entre l’Ouganda et la Tanzanie.', []],
  ['en', 'Groups funded by Kenya hailed the deal between Uganda and Tanzania.', []],
  ['fr', 'Le Kenya et l’Ouganda se sont mutuellement rejeté la responsabilité des tirs.', ['ACCUSE KEN+UGA > KEN+UGA']],
  ['fr', 'La Pologne est l’un des principaux soutiens militaires de l’Ukraine.', ['SUPPORT POL > UKR']],
  ['en', 'Poland is one of the staunchest backers of Ukraine.', ['SUPPORT POL > UKR']],
  ['fr', 'La Pologne est l’une des voisines de l’Ukraine.', []],
  ['en', 'Poland is one of the neighbours of Ukraine.', []],
  ['fr', 'La Russie va déployer des armes nucléaires au Bélarus.', ['AID RUS > BLR']],
  ['en', 'Russia will deploy nuclear weapons in Belarus.', ['AID RUS > BLR']],
  ['fr', 'La Russie a déployé des missiles à Kaliningrad.', []],
  ['en', 'Russia has deployed missiles in Kaliningrad.', []],
  ['fr', 'Le Kenya ne reculera pas devant l’Ouganda.', ['REJECT KEN > UGA']],
  ['fr', '« Le Kenya ne reculera devant rien », a déclaré le ministre ougandais.', []],
] as const)('%s %s', (language, text, expected) => {
  expect(told(text, language).map((one) => one.trim())).toEqual(expected);
});
