import { expect, test } from 'vitest';
import { readText } from '../read-text.testing.ts';

const told = (text: string, language: 'fr' | 'en'): string[] =>
  readText(text, language).events.map(({ type, sources, targets }) => {
    const states = (ids: readonly string[]): string => ids.filter((id) => !id.startsWith('person:')).join('+');
    return `${type} ${states(sources)} > ${states(targets)}`;
  });

test.each([
  ['en', 'Kenya reacted angrily to Uganda’s plan for the lake.', ['ACCUSE KEN > UGA']],
  ['en', 'Kenya’s coach reacted angrily to the referee’s decision in the match against Uganda.', []],
  ['en', 'Kenya spoke out against Uganda’s new map.', ['ACCUSE KEN > UGA']],
  ['en', 'Kenya has been an outspoken critic of Uganda during the war.', ['ACCUSE KEN > UGA']],
  ['fr', 'Le Kenya est un pourfendeur de l’Ouganda.', ['ACCUSE KEN > UGA']],
  ['en', 'He has been a critic of Italian cinema for years.', []],
  ['en', 'Kenya says Uganda is behind the bombings in Mombasa.', ['ACCUSE KEN > UGA']],
  ['fr', 'Le Kenya affirme que l’Ouganda est derrière les attentats de Mombasa.', ['ACCUSE KEN > UGA']],
  ['en', 'Kenya traded barbs with Uganda over the lake.', ['ACCUSE KEN > UGA']],
  ['en', 'Kenya gave short shrift to the Ugandan proposal.', ['REJECT KEN > UGA']],
  ['en', 'Kenya laughed off Uganda’s claim to the port.', ['REJECT KEN > UGA']],
  ['en', 'The actress laughed off rumours of a Spanish affair.', []],
  ['en', 'Kenya would not budge on the Ugandan request.', ['REJECT KEN > UGA']],
  ['en', 'Share prices in Japan did not budge.', []],
  ['en', 'Kenya leaned on Uganda to take back its citizens.', ['REQUEST KEN > UGA']],
  ['en', 'The pupils leaned on the wall of the Kenyan school to rest.', []],
  ['en', 'Kenya is seeking reparations from Britain.', ['REQUEST KEN > GBR']],
  ['en', 'The Kenyan company sought damages from the builder.', []],
  ['en', 'Kenya swung behind Uganda’s plan for the lake.', ['SUPPORT KEN > UGA']],
  ['en', 'Kenya voiced its appreciation for Uganda’s help.', ['SUPPORT KEN > UGA']],
  ['en', 'Kenya backed away from its claim to the Ugandan waters.', ['CONCEDE KEN > UGA']],
  ['en', 'The singer backed away from the stage in Norway.', []],
  ['en', 'Kenya gave ground in the talks with Uganda.', ['CONCEDE KEN > UGA', 'CONSULT KEN > UGA']],
  ['en', 'Kenya gave ground in the second half against Uganda.', []],
  ['en', 'Kenya rolled back its duties on Ugandan goods.', ['CONCEDE KEN > UGA']],
  ['en', 'Kenya freed ten jailed Ugandans.', ['RETREAT KEN > UGA']],
  ['fr', 'Le Kenya a relâché dix Ougandais.', ['RETREAT KEN > UGA']],
  ['en', 'Juventus released the French midfielder from his contract.', []],
  ['en', 'Kenya scaled back its deployment in Somalia.', ['RETREAT KEN > SOM']],
  ['en', 'A Kenyan firm shrank its presence in Uganda.', []],
  ['en', 'Kenya and Uganda exchanged 300 captives on Friday.', ['RETREAT KEN+UGA > KEN+UGA']],
  ['en', 'Kenya has held two Ugandans for almost three years.', ['COERCE KEN > UGA']],
  ['fr', 'Le Kenya détient deux Ougandais depuis trois mois.', ['COERCE KEN > UGA']],
  ['en', 'Spain held Germany to a draw.', []],
  ['en', 'Kenya boarded a Ugandan vessel.', ['COERCE KEN > UGA']],
  ['fr', 'La Lettonie a arraisonné un pétrolier russe.', ['COERCE LVA > RUS']],
  ['en', 'The Turkish president boarded a Greek ship for a reception.', []],
  ['en', 'Russia unleashed a barrage of drones on Ukraine.', ['ASSAULT RUS > UKR']],
  ['en', 'The Spanish striker unleashed a shot from 30 metres against Portugal.', []],
  ['en', 'Kenya blasted Somali ports with missiles.', ['ASSAULT KEN > SOM']],
  ['en', 'Kenya blasted Somali plans for the port.', ['ACCUSE KEN > SOM']],
  ['en', 'The Kenyan army took out two Somali radars.', ['ASSAULT KEN > SOM']],
  ['fr', 'L’armée kényane a neutralisé deux radars somaliens.', ['ASSAULT KEN > SOM']],
  ['en', 'The Kenyan bank took out a loan in Somalia.', []],
  ['en', 'Kenya hinted at military action against Uganda.', ['THREATEN KEN > UGA']],
  ['en', 'The minister hinted at war in his novel about Russia.', []],
  ['en', 'Kenya and Uganda returned to the negotiating table.', ['CONSULT KEN+UGA > KEN+UGA']],
  ['en', 'The families returned to the dinner table in Norway.', []],
  ['en', 'Kenya shared its drone blueprints with Uganda.', ['COOPERATE KEN > UGA']],
  ['en', 'The chef shared his secrets with French viewers.', []],
] as const)('%s: %s', (language, text, events) => {
  expect(told(text, language).map((event) => event.replace(/\+?org:\S*?-army/g, ''))).toEqual([...events]);
});

test.each([
  ['Kenya put its foot down over Uganda’s membership.', ['REJECT KEN > UGA']],
  ['The Swedish referee put his foot down in the Norwegian derby.', []],
  ['Kenya watered down its curbs on Ugandan goods.', ['CONCEDE KEN > UGA']],
  ['The barman watered down the Scottish whisky.', []],
  ['Kenya put 2,000 troops on the Ugandan border.', ['MOBILIZE KEN > UGA']],
  ['The Kenyan trader put 200 cows on the Ugandan market.', []],
  ['Kenya withdrew its envoy from Uganda.', ['SANCTION KEN > UGA']],
] as const)('%s', (text, events) => {
  expect(told(text, 'en')).toEqual([...events]);
});
