import { describe, expect, test } from 'vitest';
import type { Language } from '../../model/index.ts';
import { readText } from '../read-text.testing.ts';

/** The facts of a text, by type and sides; states and bodies only. */
function told(text: string, language: Language): string[] {
  const states = (ids: readonly string[]): string =>
    ids
      .filter((id) => !id.startsWith('person:'))
      .toSorted()
      .join('+');
  return readText(text, language).events.map(
    ({ type, sources, targets }) => `${type} ${states(sources)} > ${states(targets)}`,
  );
}

const TWINS: readonly [why: string, fr: string, en: string, expected: string, isTold: boolean][] = [
  [
    'the host of a visit is the partner spoken of',
    'Le Qatar et le Rwanda ont signé lundi un accord de défense. Une visite du chef d’état-major rwandais est attendue.',
    'Qatar and Rwanda signed a defence agreement on Monday. A visit by the Rwandan chief of staff is expected.',
    'CONSULT RWA > QAT',
    true,
  ],
  [
    'a trip with another goal has no such host',
    'Le Qatar et le Rwanda ont signé lundi un accord de défense. Une visite du ministre rwandais à Accra est attendue.',
    'Qatar and Rwanda signed a defence agreement on Monday. A visit by the Rwandan minister to Accra is expected.',
    'CONSULT RWA > QAT',
    false,
  ],
  [
    'a deed that is promised to the one talked with',
    'Le Kenya et la Slovaquie ont discuté mardi d’un prêt. Nairobi en a accepté les conditions vendredi.',
    'Kenya and Slovakia discussed a loan on Tuesday. Nairobi accepted the terms on Friday.',
    'AGREE KEN > SVK',
    true,
  ],
  [
    'the force that somebody sent leaves where it was sent',
    'La force envoyée par l’Ouganda au Soudan du Sud va plier bagage.',
    'The force sent by Uganda to South Sudan is leaving.',
    'RETREAT UGA > SSD',
    true,
  ],
  [
    'who is invited, by the one it has a pact with',
    'La Moldavie a signé un pacte avec la Roumanie. L’an dernier, elle a été invitée à participer aux manœuvres.',
    'Moldova signed a pact with Romania. Last year it was invited to join the drills.',
    'REQUEST ROU > MDA',
    true,
  ],
  [
    'who is invited to join a body, by that body',
    'La Géorgie a été invitée à rejoindre l’OTAN en 2008.',
    'Georgia was invited to join NATO in 2008.',
    'REQUEST org:nato > GEO',
    true,
  ],
  [
    'talks that a third side brokers are between the two who quarrel',
    'L’Éthiopie accuse l’Égypte de mentir. Les négociations organisées par le Kenya ont échoué.',
    'Ethiopia accuses Egypt of lying. The negotiations led by Kenya have failed.',
    'CONSULT EGY+ETH > EGY+ETH',
    true,
  ],
  [
    'who is open to talks holds none',
    'L’Éthiopie accuse l’Égypte de mentir. Le Kenya est favorable à des négociations.',
    'Ethiopia accuses Egypt of lying. Kenya is in favour of negotiations.',
    'CONSULT EGY+ETH > EGY+ETH',
    false,
  ],
  [
    'a neighbour is the one that borders on it',
    'Le Bangladesh et l’Inde se sont entendus sur un canal. Dacca a pressé son grand voisin de libérer de l’eau.',
    'Bangladesh and India agreed on a canal. Dhaka has urged its big neighbour to release more water.',
    'REQUEST BGD > IND',
    true,
  ],
  [
    'a neighbour is nobody from far away',
    'Le Tchad et la France se sont entendus sur une base. N’Djamena a pressé son voisin de fermer la frontière.',
    'Chad and France agreed on a base. N’Djamena has urged its neighbour to close the border.',
    'REQUEST TCD > FRA',
    false,
  ],
  [
    'ships are let in by whose port it is',
    'Des navires de guerre russes ont été autorisés à se ravitailler à Port-Soudan.',
    'Russian warships were allowed to refuel in Port Sudan.',
    'COOPERATE SDN > RUS',
    true,
  ],
  [
    'a request that is told beside is turned down',
    'Ankara a pressé Helsinki d’extrader des exilés, une demande que la Finlande a rejetée.',
    'Ankara has pressed Helsinki to extradite exiles, a request that Finland has turned down.',
    'REJECT FIN > TUR',
    true,
  ],
  [
    'the decision to break a pact is of who broke it',
    'Tunis a suspendu l’accord avec l’Espagne. Madrid a condamné la décision.',
    'Tunis suspended the accord with Spain. Madrid condemned the move.',
    'ACCUSE ESP > TUN',
    true,
  ],
  [
    'an attack that nobody told is of none who was met',
    'Le Pérou a reçu le ministre chilien. Santiago a condamné l’attaque.',
    'Peru received the Chilean minister. Santiago condemned the attack.',
    'ACCUSE CHL > PER',
    false,
  ],
  [
    'independence is of the state named before',
    'Le Kosovo a proclamé son indépendance en 2008. La Serbie ne reconnaît pas cette indépendance.',
    'Kosovo declared independence in 2008. Serbia does not recognise the independence.',
    'REJECT SRB > XKX',
    true,
  ],
  [
    'the town is the one named before',
    'Les rebelles du M23 ont atteint Goma en janvier. La prise de la ville par le M23 a fait des morts.',
    'M23 rebels reached Goma in January. The capture of the city by the M23 left many dead.',
    'ASSAULT org:m23 > COD',
    true,
  ],
  [
    'the islands are a state of islands',
    'Les Samoa et la Chine ont signé en avril un accord de police. L’Australie a dépêché en mai un émissaire dans l’archipel.',
    'Samoa and China signed a policing deal in April. Australia sent an envoy to the islands in May.',
    'CONSULT AUS > WSM',
    true,
  ],
  [
    'who threatens to break a pact threatens its other party',
    'Le Pérou et la Bolivie ont signé un traité gazier en 2004. Lima a menacé de dénoncer le traité.',
    'Peru and Bolivia signed a gas treaty in 2004. Lima has threatened to denounce the treaty.',
    'THREATEN PER > BOL',
    true,
  ],
  [
    'soldiers of a pact are of the other party',
    'Quelque 500 soldats devaient renforcer l’armée mozambicaine en vertu du pacte avec le Rwanda.',
    'Some 500 soldiers were to reinforce the Mozambican army under the pact with Rwanda.',
    'AID RWA > MOZ',
    true,
  ],
  [
    'a body by the letters in brackets',
    'La force envoyée par la Communauté de développement d’Afrique australe (SADC) en Zambie va plier bagage.',
    'The force sent by the Southern African Development Community (SADC) to Zambia is leaving.',
    'RETREAT org:sadc > ZMB',
    true,
  ],
  [
    'two who quarrel',
    'Le Pérou et le Chili se disputent la mer depuis 1980. Lima a rappelé son ambassadeur en 2009.',
    'Peru and Chile have quarrelled over the sea since 1980. Lima recalled its ambassador in 2009.',
    'SANCTION PER > CHL',
    true,
  ],
  [
    'why it is done is not to whom',
    'Le Kenya a signé un pacte avec Haïti. Nairobi a envoyé des ingénieurs à la demande du président.',
    'Kenya signed a pact with Haiti. Nairobi sent engineers at the request of the president.',
    'AID KEN > HTI',
    true,
  ],
  [
    'who does something after some months',
    'En mai, Islamabad a utilisé des avions chinois dans ses pires combats avec l’Inde.',
    'China sold the jets three months after Islamabad used them in its worst fighting with India.',
    'ASSAULT PAK > IND',
    true,
  ],
];

describe('the side that is not in the clause', () => {
  test.each(TWINS)('%s', (_why, fr, en, expected, isTold) => {
    const holds = (found: string[]) => (isTold ? expect(found) : expect(found).not);
    holds(told(fr, 'fr')).toContain(expected);
    holds(told(en, 'en')).toContain(expected);
  });

  test('«Réunis à Lusaka, les présidents …»: who has been gathered has met', () => {
    expect(
      told('Réunis lundi à Lusaka, les présidents zambien et angolais ont parlé d’un chemin de fer.', 'fr'),
    ).toContain('CONSULT AGO+ZMB > AGO+ZMB');
  });

  test('who takes to the streets is of the land where a dispatch was written', () => {
    const text =
      'MANILLE, 3 mars 2024 – Des centaines de manifestants ont brûlé un drapeau chinois devant l’ambassade.';
    expect(told(text, 'fr')).toContain('PROTEST PHL > CHN');
  });
});
