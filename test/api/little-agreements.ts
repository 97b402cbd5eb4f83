import type { RecordAgreement } from '../../src/model/index.ts';
import { both, cite, day, month } from './little-cite.ts';
import { background, dispatch } from './little-documents.ts';

const signature = cite(
  dispatch,
  'Les deux dirigeants ont signé le 19 juin 2024 un traité de partenariat stratégique global.',
);
const ratification = cite(background, 'La Corée du Nord a ratifié le traité en novembre 2024.');
const assistance = cite(dispatch, 'Le texte prévoit une assistance immédiate si l’un des deux pays est attaqué.');

export const treaty: RecordAgreement = {
  id: 'prk-rus-2024',
  kinds: ['defence', 'cooperation'],
  names: { fr: ['traité de partenariat stratégique global'], en: ['Comprehensive Strategic Partnership Treaty'] },
  parties: both,
  steps: [
    { step: 'signed', by: both, date: day('2024-06-19'), place: 'pyongyang', factuality: 'CT+', evidence: [signature] },
    {
      step: 'ratified',
      by: ['PRK'],
      date: month('2024-11-01', '2024-11-30'),
      place: null,
      factuality: 'CT+',
      evidence: [ratification],
    },
    { step: 'in-force', by: [], date: null, place: null, factuality: 'PS+', evidence: [ratification] },
  ],
  obligations: [
    {
      bearer: 'RUS',
      beneficiary: 'PRK',
      duty: 'assist-with-all-means',
      trigger: 'armed-attack',
      against: null,
      reciprocal: true,
      qualifiers: [],
      evidence: [assistance],
    },
  ],
  predecessor: 'prk-sun-1961',
  knowledge: 'russia-dprk-2024',
  evidence: [signature],
  mentions: [{ document: dispatch.id, fact: `a${signature.start}` }],
  differences: [],
};

const echo = cite(background, 'L’accord fait écho à une première entente, conclue en 1961.');

export const predecessor: RecordAgreement = {
  id: 'prk-sun-1961',
  kinds: ['defence'],
  names: { fr: ['entente de 1961'], en: [] },
  parties: ['PRK', 'SUN'],
  steps: [
    {
      step: 'signed',
      by: [],
      date: { from: '1961-01-01', to: '1961-12-31', precision: 'year', basis: 'text' },
      place: null,
      factuality: 'CT+',
      evidence: [echo],
    },
  ],
  obligations: [],
  predecessor: null,
  knowledge: null,
  evidence: [echo],
  mentions: [{ document: background.id, fact: `a${echo.start}` }],
  differences: [],
};
