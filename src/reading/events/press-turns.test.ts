import { expect, test } from 'vitest';
import { eventsIn } from './events-in.testing.ts';

test.each([
  // Backed with arms: helped, and not in words.
  ['en', 'Kenya backed Sudan with weapons and instructors.', ['AID KEN > SDN']],
  ['fr', 'L’Érythrée a soutenu le Soudan avec des armes.', ['AID ERI > SDN']],
  ['en', 'Kenya backed Sudan with kind words.', ['SUPPORT KEN > SDN']],
  ['en', 'Turkish drones saved the government of Azerbaijan.', ['AID TUR > AZE']],
  ['fr', 'Des drones turcs ont sauvé l’armée malienne.', ['AID TUR > MLI']],
  // Who seeks a pact asks for it.
  ['en', 'Armenia has sought a defence treaty with the United States for years.', ['REQUEST ARM > USA']],
  ['fr', 'Le Qatar recherche un pacte de défense avec Ankara.', ['REQUEST QAT > TUR']],
  ['en', 'Armenia has sought a buyer for its grain in the United States.', []],
  // Own troops are ordered home; those of others are asked to go.
  ['en', 'Kenya ordered its soldiers in Somalia to prepare to leave.', ['RETREAT KEN > SOM']],
  ['fr', 'Le Kenya a ordonné à ses soldats de se préparer à quitter Haïti.', ['RETREAT KEN > HTI']],
  ['en', 'Kenya ordered its soldiers in Somalia to shoot straight.', []],
  ['en', 'West African leaders decided to end their mission in Guinea-Bissau.', ['RETREAT org:ecowas > GNB']],
  ['en', 'The African Union ended its mission in Somalia at a summit in Harare.', ['RETREAT org:african-union > SOM']],
  [
    'fr',
    'L’Union africaine a mis fin à sa mission en Somalie au sommet de Harare.',
    ['RETREAT org:african-union > SOM'],
  ],
  ['en', 'Kenya decided to begin a phased withdrawal of troops from Somalia.', ['RETREAT KEN > SOM']],
  // A base that an aside tells of.
  ['en', 'Djibouti hosts Camp Lemonnier, the largest American air base in Africa.', ['COOPERATE DJI > USA']],
  ['fr', 'Djibouti abrite à Obock une grande base américaine.', ['COOPERATE DJI > USA']],
  ['en', 'Djibouti hosts the largest American film fair in Africa.', []],
  ['en', 'Kenya was designated a major non-NATO ally by the United States.', ['SUPPORT USA > KEN']],
  ['en', 'Kenya was designated a centre of excellence by the United Nations.', []],
  ['en', 'Oman hailed the decree as a big step in its ties with the United States.', ['SUPPORT OMN > USA']],
  [
    'fr',
    'Oman a salué le décret comme une étape importante dans ses relations avec les États-Unis.',
    ['SUPPORT OMN > USA'],
  ],
  // Who says that others will get arms promises them.
  ['en', 'The Swedish minister said Moldova would receive more armoured vehicles.', ['AID SWE > MDA']],
  ['fr', 'Le ministre suédois a dit que la Moldavie recevra de nouveaux missiles.', ['AID SWE > MDA']],
  ['en', 'The Swedish minister said Moldova would receive more visitors.', []],
  ['en', 'In May Oman gave Jordan a Boeing 747.', ['AID OMN > JOR']],
  ['en', 'In May Oman sold Boeing a 747.', []],
  // Before an embassy, wherever it stands.
  ['en', "Farmers' groups protested outside the Turkish consulate in Athens.", ['PROTEST  > TUR']],
  ['fr', 'Des associations ont manifesté devant l’ambassade du Japon à Séoul.', ['PROTEST  > JPN']],
  ['en', "Farmers' groups met outside the Turkish consulate in Athens.", []],
  ['en', 'Pakistan said it would not stand by while India diverted the river.', ['THREATEN PAK > IND']],
  ['en', 'Pakistan said it would stand by India.', ['SUPPORT PAK > IND']],
  ['en', "Kenya's minister said it was unfortunate that Uganda had acted alone.", ['ACCUSE KEN > UGA']],
  ['fr', 'Le ministre kényan a jugé regrettable que l’Ouganda ait agi seul.', ['ACCUSE KEN > UGA']],
  ['en', "Kenya's minister said it was unfortunate that it had rained.", []],
  [
    'en',
    'Malaysia warned that the pact between Fiji and Australia should not target others.',
    ['ACCUSE MYS > AUS+FJI'],
  ],
  ['en', 'The Kenyan opposition demanded the return of the troops.', ['REQUEST KEN > KEN']],
  ['en', 'The Kenyan opposition demanded the return of the money.', ['REQUEST KEN > KEN']],
  // Where a text was signed is no side; an embassy that must shrink has people sent away.
  ['en', 'Kenya undertook in a text signed in Madrid to train soldiers of Chad.', ['AGREE KEN > TCD', 'AID KEN > TCD']],
  ['en', 'Nairobi ordered the Ugandan embassy to cut its staff.', ['SANCTION KEN > UGA']],
  ['fr', 'Bamako a ordonné à l’ambassade d’Algérie de réduire son personnel.', ['SANCTION MLI > DZA']],
  ['en', 'Nairobi declared two Ugandan military advisers persona non grata.', ['SANCTION KEN > UGA']],
  ['en', "The African Union urged respect for Chad's sovereignty.", ['SUPPORT org:african-union > TCD']],
  ['fr', 'L’Union africaine a appelé au respect de la souveraineté du Tchad.', ['SUPPORT org:african-union > TCD']],
  ['en', 'The African Union urged respect for the elderly.', []],
  // Asides between a name and its verb.
  [
    'en',
    'Nairobi, for which the islet is part of its land, denounced the deal between Uganda and Tanzania.',
    ['ACCUSE KEN > TZA+UGA'],
  ],
  ['en', 'William Ruto, whose country has soldiers in Haiti, told parliament nothing.', ['AID KEN > HTI']],
  ['en', 'William Ruto, whose brother has friends in Haiti, told parliament nothing.', []],
  ['en', 'Algeria, at odds with Morocco over the border, has sided with Mauritania.', ['SUPPORT DZA > MRT']],
  [
    'en',
    'China, which has invested billions in Pakistan and supplied most of its arms, called for restraint from India.',
    ['COOPERATE CHN > PAK', 'AID CHN > PAK', 'REQUEST CHN > IND'],
  ],
  // What has an object of its own is done, behind "after" too.
  [
    'en',
    'The market shut, officials in Kampala said, four days after gunmen killed 26 people near Gulu in Uganda.',
    ['ASSAULT  > UGA'],
  ],
  ['en', 'The crowd dispersed after soldiers killed in the raid were buried in Uganda.', []],
  ['en', 'The Kenyan army reported heavy gunfire from Ugandan positions.', ['ASSAULT UGA > KEN']],
  ['fr', 'L’armée kényane a répondu à des tirs de postes ougandais.', ['ASSAULT UGA > KEN']],
  // A shot that was told is pointed at by its noun all the same.
  ['fr', 'La Corée du Nord a tiré un missile. Le Japon a condamné le tir.', ['MOBILIZE PRK > ', 'ACCUSE JPN > PRK']],
  ['en', 'The Kenyan army reported heavy rain from Ugandan positions.', []],
  ['en', 'Kenya has vowed to hunt down the killers.', ['THREATEN KEN > ']],
  ['fr', 'Le Kenya a juré de traquer les assaillants.', ['THREATEN KEN > ']],
  ['en', 'Kenya has vowed to hunt for bargains.', []],
  [
    'en',
    'Uganda asked Kenya for the island. Kenya said the island was not up for negotiation.',
    ['REQUEST UGA > KEN', 'REJECT KEN > UGA'],
  ],
  [
    'fr',
    'L’Ouganda a réclamé l’île au Kenya. Le Kenya a dit que l’île n’était pas négociable.',
    ['REQUEST UGA > KEN', 'REJECT KEN > UGA'],
  ],
  ['en', 'Uganda asked Kenya for the island. Kenya said the island was up for negotiation.', ['REQUEST UGA > KEN']],
  // The summit that was told before, not the body that was named last.
  [
    'en',
    'ECOWAS ended its mission in Gambia at a summit. The United Nations took note. The summit reaffirmed its support for Gambia.',
    ['RETREAT org:ecowas > GMB', 'SUPPORT org:ecowas > GMB'],
  ],
  ['en', 'Germany has promised to jail those who help smugglers bring people to Britain.', []],
  ['en', 'Young soldiers would leave the Kenyan army for better pay in Uganda.', []],
] as const)('%s %s', (language, text, expected) => {
  expect(eventsIn(text, language)).toEqual(expected);
});
