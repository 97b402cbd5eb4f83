import { describe, expect, test } from 'vitest';
import { readText } from '../read-text.testing.ts';

type Line = readonly [language: 'fr' | 'en', text: string, found: readonly string[]];

const eventsIn = (text: string, language: 'fr' | 'en'): string[] =>
  readText(text, language).events.map(({ type, sources, targets }) => {
    const states = (ids: readonly string[]) => ids.filter((id) => !id.startsWith('person:')).join('+');
    return `${type} ${states(sources)}>${states(targets)}`;
  });

function all(lines: readonly Line[]): void {
  test.each(lines)('%s: %s', (language, text, found) => {
    expect(eventsIn(text, language)).toEqual(found);
  });
}

describe('what another must do is asked of it', () => {
  all([
    ['fr', 'Berlin a estimé que la Serbie devait livrer les suspects.', ['REQUEST DEU>SRB']],
    ['en', 'Berlin said that Serbia must hand over the suspects.', ['REQUEST DEU>SRB']],
    ['fr', 'Berlin a indiqué que la chancelière devait arriver mardi.', []],
    ['en', 'Serbia must hand over the suspects.', []],
  ]);
});

describe('what a side will not do it refuses', () => {
  all([
    ['fr', 'Le Kenya n’acceptera pas les conditions de la Tanzanie.', ['REJECT KEN>TZA']],
    ['en', 'Kenya will not accept Tanzania’s terms.', ['REJECT KEN>TZA']],
    ['fr', 'Le Kenya n’a pas accepté les conditions de la Tanzanie.', []],
    ['en', 'Kenya has not accepted Tanzania’s terms.', []],
  ]);
});

describe('what will come is threatened', () => {
  all([
    ['fr', 'La Grèce ripostera à toute provocation turque.', ['THREATEN GRC>TUR']],
    ['en', 'Greece will retaliate against any Turkish provocation.', ['THREATEN GRC>TUR']],
    ['fr', 'Accra fermera la frontière avec le Togo à moins que Lomé ne cède.', ['THREATEN GHA>TGO']],
    ['en', 'Ghana will close the border with Togo unless Lomé yields.', ['THREATEN GHA>TGO']],
  ]);
});

describe('an answer goes to whoever asked', () => {
  all([
    [
      'fr',
      'Le Laos a demandé au Cambodge d’ouvrir un pont. Le Cambodge a refusé.',
      ['REQUEST LAO>KHM', 'REJECT KHM>LAO'],
    ],
    ['en', 'Laos asked Cambodia to open a bridge. Cambodia refused.', ['REQUEST LAO>KHM', 'REJECT KHM>LAO']],
    [
      'fr',
      'La Norvège a condamné l’Iran. La Suède a aussi exprimé son inquiétude.',
      ['ACCUSE NOR>IRN', 'ACCUSE SWE>IRN'],
    ],
    ['en', 'Norway condemned Iran. Sweden also voiced concern.', ['ACCUSE NOR>IRN', 'ACCUSE SWE>IRN']],
  ]);
});

describe('what is called off, declined or left has not taken place', () => {
  all([
    ['fr', 'Le Népal a décliné une offre de dialogue du Bhoutan.', ['REJECT NPL>BTN']],
    ['en', 'Nepal declined an offer of talks from Bhutan.', ['REJECT NPL>BTN']],
    ['fr', 'Nairobi a annulé une rencontre avec Kampala.', ['REJECT KEN>UGA']],
    ['en', 'Nairobi called off a meeting with Kampala.', ['REJECT KEN>UGA']],
  ]);
});

describe('who it is done to, wherever it stands', () => {
  all([
    ['fr', 'Menacé par le Soudan, le Tchad bâtit un mur.', ['THREATEN SDN>TCD']],
    ['en', 'Threatened by Sudan, Chad is building a wall.', ['THREATEN SDN>TCD']],
    ['fr', 'Le Mali, que le Bénin accuse d’ingérence, se tait.', ['ACCUSE BEN>MLI']],
    ['en', 'Mali, whom Benin has accused of meddling, is silent.', ['ACCUSE BEN>MLI']],
    ['fr', 'Le Zimbabwe est sous sanctions canadiennes.', ['SANCTION CAN>ZWE']],
    ['en', 'Zimbabwe has been under Canadian sanctions.', ['SANCTION CAN>ZWE']],
    ['en', 'On Tuesday Ottawa condemned Zimbabwe.', ['ACCUSE CAN>ZWE']],
    ['en', 'Brasilia backs Angola’s bid.', ['SUPPORT BRA>AGO']],
    ['fr', 'Le Brésil ripostera, a averti son président.', []],
  ]);
});

describe('a pledge that is a clause of a pact is an obligation', () => {
  all([
    ['fr', 'Oman et le Qatar ont signé un traité. Les deux pays s’engagent à se porter assistance.', []],
    ['en', 'Oman and Qatar signed a treaty. The two countries undertake to assist one another.', []],
    ['fr', 'Oman et le Qatar se sont engagés à bâtir un pont.', ['AGREE OMN+QAT>OMN+QAT']],
    ['en', 'Oman and Qatar pledged to build a bridge.', ['AGREE OMN+QAT>OMN+QAT']],
  ]);
});
