import { expect, test } from 'vitest';
import type { Language } from '../../model/index.ts';
import { readText } from '../read-text.testing.ts';

const told = (text: string, language: Language): string[] =>
  readText(text, language, '2025-06-20').events.map(({ type, sources, targets }) =>
    [
      type,
      ...[sources, targets].map((ids) =>
        ids
          .filter((id) => /^[A-Z]{3}$/.test(id))
          .sort()
          .join('+'),
      ),
    ].join(' '),
  );

test.each([
  ['fr', 'L’armée allemande a été chassée du Mali, du Burkina Faso et du Niger.', 'SANCTION BFA+MLI+NER DEU'],
  ['fr', 'Le Pérou, qui a rompu avec l’Iran, a été salué par Israël.', 'SANCTION PER IRN'],
  ['en', 'Peru, which has broken with Iran, was praised by Israel.', 'SANCTION PER IRN'],
  ['fr', 'Les troupes ougandaises sont parties. Leur départ avait été exigé par Kinshasa.', 'REQUEST COD UGA'],
  ['en', 'The last Ugandan troops have left Congo. Their departure had been demanded by Kinshasa.', 'REQUEST COD UGA'],
  [
    'fr',
    'Le Tchad et le Soudan ont signé une trêve, mais des affrontements éclatent à leur frontière.',
    'ASSAULT SDN+TCD SDN+TCD',
  ],
  ['en', 'Chad and Sudan signed a truce but clashes erupt on their border.', 'ASSAULT SDN+TCD SDN+TCD'],
  ['fr', 'L’Iran a fourni au Soudan un appui décisif.', 'AID IRN SDN'],
  ['en', 'Iran provided decisive support to Sudan.', 'AID IRN SDN'],
  ['fr', 'L’Iran a fourni un appui diplomatique au Soudan.', 'SUPPORT IRN SDN'],
  ['fr', '« Khartoum est une menace pour toute l’Afrique », a affirmé jeudi la ministre tchadienne.', 'ACCUSE TCD SDN'],
  ['en', '"Khartoum is a threat to all of Africa," the Chadian minister said on Thursday.', 'ACCUSE TCD SDN'],
] as const)('the sides are those told (%s: %s)', (language, text, event) => {
  expect(told(text, language)).toContain(event);
});

test.each([
  ['fr', 'Washington a présenté une offre que Téhéran juge inacceptable.', 'ACCUSE USA IRN'],
  ['en', 'Washington made an offer that Tehran calls unacceptable.', 'ACCUSE USA IRN'],
  ['fr', 'Le départ du train avait été exigé par la direction.', 'REQUEST'],
  ['en', 'Clashes erupt on their screens every night.', 'ASSAULT'],
] as const)('nothing is made of what another says or of what is no deed (%s: %s)', (language, text, event) => {
  expect(told(text, language).filter((one) => one.startsWith(event))).toEqual([]);
});
