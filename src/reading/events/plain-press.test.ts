import { describe, expect, test } from 'vitest';
import type { Language } from '../../model/index.ts';
import { readText } from '../read-text.testing.ts';

/** The events of a text as «TYPE A+B>C», states and bodies only. */
function told(text: string, language: Language): string[] {
  const sides = (ids: readonly string[]): string => ids.filter((id) => !id.startsWith('person:')).join('+');
  return readText(text, language, '2025-09-15').events.map(
    ({ type, sources, targets }) => `${type} ${sides(sources)}>${sides(targets)}`,
  );
}

describe('plain sentences of agencies', () => {
  test.each([
    ['en', 'COOPERATE KWT>USA', 'Kuwait hosts some 13,000 American soldiers, most of them at Camp Arifjan.'],
    ['fr', 'COOPERATE KWT>USA', 'Le Koweït accueille quelque 13 000 soldats américains.'],
    ['en', 'COOPERATE DJI>JPN', 'Djibouti is home to a Japanese base.'],
    [
      'en',
      'CONCEDE KEN>UGA',
      'The Kenyan president called the Ugandan prime minister and voiced regret over the raid.',
    ],
    [
      'fr',
      'CONCEDE KEN>UGA',
      'Le président kényan a appelé le président ougandais et a exprimé ses regrets pour le raid.',
    ],
    [
      'en',
      'CONSULT KEN>UGA',
      'The Kenyan president called the Ugandan prime minister and voiced regret over the raid.',
    ],
    [
      'fr',
      'CONSULT KEN>UGA',
      'Le président kényan a appelé le président ougandais et a exprimé ses regrets pour le raid.',
    ],
    ['en', 'REJECT OMN>IND', 'India asked Oman for a naval base and was turned down.'],
    ['fr', 'REJECT OMN>IND', "L'Inde a demandé une base navale à Oman, mais elle a été éconduite."],
    ['en', 'REJECT PHL>CHN', 'China demanded that Manila withdraw the ship; it refused.'],
    ['fr', 'REJECT PHL>CHN', 'La Chine a exigé que Manille retire le navire ; elle a refusé.'],
    ['en', 'REQUEST MDA>org:eu', 'Moldova wants to join the European Union.'],
    ['fr', 'REQUEST MDA>org:eu', "La Moldavie veut rejoindre l'Union européenne."],
    ['en', 'REJECT DEU>UKR', 'Germany has been reluctant to send Taurus missiles to Ukraine.'],
    ['fr', 'REJECT DEU>UKR', "L'Allemagne se montre réticente à livrer des missiles Taurus à l'Ukraine."],
    [
      'en',
      'THREATEN SRB>XKX',
      "Serbia's president warned Kosovo that his country would go to war to protect the Serbs there.",
    ],
    [
      'fr',
      'THREATEN SRB>XKX',
      'Le président serbe a averti le Kosovo que son pays entrerait en guerre pour protéger les Serbes.',
    ],
    ['en', 'COOPERATE CHN>GRC', 'The Chinese firm COSCO has run the Greek port of Piraeus since 2009.'],
    ['fr', 'COOPERATE TUR>SOM', "Une société turque gère l'aéroport de Mogadiscio depuis 2013."],
    ['en', 'COOPERATE IRN>SDN', 'Russia sold Sudan fighter jets. Iran, too, has sold it drones.'],
    ['fr', 'COOPERATE IRN>SDN', "La Russie a vendu des avions au Soudan. L'Iran lui a aussi vendu des drones."],
    [
      'en',
      'CONSULT QAT+EGY+JOR>ISR+PSE',
      'Qatar is trying with Egypt and Jordan to broker a truce between Israel and the Palestinians.',
    ],
    [
      'fr',
      'CONSULT QAT+EGY+JOR>TCD+SDN',
      "Le Qatar tente avec l'Égypte et la Jordanie de négocier une trêve entre le Tchad et le Soudan.",
    ],
    [
      'en',
      'REJECT AUS>CHN',
      'The Australian foreign minister plans to visit China. She had cancelled an earlier trip in March.',
    ],
    [
      'fr',
      'REJECT AUS>CHN',
      'La ministre australienne doit se rendre en Chine. Elle avait annulé un premier voyage en mars.',
    ],
    ['en', 'AGREE USA>TWN', 'The State Department cleared a $300 million sale of spare parts to Taiwan in May.'],
    ['fr', 'AGREE DEU>SAU', "Berlin a approuvé la vente de chasseurs à l'Arabie saoudite."],
    ['en', 'SUPPORT NIC>CHN', 'Nicaragua switched recognition from Taiwan to Beijing in 2021.'],
    ['fr', 'SUPPORT NIC>CHN', 'Le Nicaragua a transféré sa reconnaissance de Taïwan à Pékin en 2021.'],
    [
      'en',
      'REQUEST CHN>USA',
      'Chen Lihua, spokesman for the Taiwan Affairs Office, urged Washington to stop arming the island.',
    ],
    [
      'fr',
      'REQUEST CHN>USA',
      "Chen Lihua, porte-parole du Bureau des affaires taïwanaises, a exhorté Washington à cesser d'armer l'île.",
    ],
    ['en', 'THREATEN RUS>FIN', 'Moscow said it would be forced to take countermeasures against Finland.'],
    [
      'fr',
      'THREATEN RUS>FIN',
      "Moscou a dit qu'elle serait contrainte de prendre des contre-mesures face à la Finlande.",
    ],
  ] as const)('%s %s: %s', (language, event, text) => {
    const events = told(text, language).map((one) =>
      one.replace('+org:us-state', '').replace('+org:cn-taiwan-affairs', ''),
    );
    expect(events).toContain(event);
  });

  test.each([
    ['en', 'ASSAULT UKR>RUS', 'Ukrainian air defences shot down Russian drones over Odesa.'],
    ['en', 'ACCUSE USA>RUS', 'The United States called the Russian offer a sham.'],
    ['en', 'AID IRN>TCD', 'In January Iran sent drones to Chad.'],
    ['en', 'AID IRN>TCD', 'By March Iran had sent drones to Chad.'],
    [
      'en',
      'REQUEST TUR>ARM+AZE',
      "Turkey's foreign minister said both Armenia and Azerbaijan would have to make concessions.",
    ],
  ] as const)('what the parser took for something else: %s %s: %s', (language, event, text) => {
    expect(told(text, language)).toContain(event);
  });

  test.each([
    ['en', 'The coach called the club president and voiced regret over the defeat.'],
    ['fr', "L'entraîneur a appelé le président du club et a exprimé ses regrets."],
    ['en', 'The hotel hosts 300 guests from Germany.'],
    ['fr', "L'hôtel accueille 300 clients allemands."],
    ['en', 'She hopes to join the staff of the Norwegian museum.'],
    ['fr', "Elle souhaite rejoindre l'orchestre norvégien."],
    ['en', 'Investors have been reluctant to buy shares in the German airline.'],
    ['fr', 'Les investisseurs se montrent réticents à acheter des actions de la compagnie allemande.'],
    ['en', 'A Kenyan company runs a chain of supermarkets.'],
    ['fr', 'Une société kényane gère une chaîne de supermarchés.'],
    ['en', 'The Ugandan president called the floods a tragedy.'],
    ['en', 'The library cleared the sale of old books to readers in Ghana.'],
    ['fr', 'La bibliothèque a autorisé la vente de vieux livres à des lecteurs du Ghana.'],
    ['en', 'The Peruvian runner refused.'],
    ['fr', 'Le coureur péruvien a refusé.'],
    ['en', 'Ottawa is home to 300 Ghanaian students.'],
  ] as const)('nothing of the kind: %s %s', (language, text) => {
    expect(told(text, language)).toEqual([]);
  });

  test.each([
    ['en', 'SUPPORT TUR>AZE', 'Ankara stands firmly behind Baku in the dispute with Yerevan.'],
    ['fr', 'SUPPORT TUR>AZE', 'Ankara soutient Bakou dans le différend avec Erevan.'],
    [
      'en',
      'MOBILIZE RUS>FIN',
      'Russia will strengthen its forces along the Finnish border, its defence minister said.',
    ],
    ['fr', 'MOBILIZE RUS>FIN', 'La Russie va renforcer ses troupes à la frontière finlandaise.'],
    ['en', 'ACCUSE HUN>UKR', 'Budapest says that Kyiv is trying to meddle in its election.'],
    ['fr', 'ACCUSE HUN>UKR', "Budapest affirme que Kiev cherche à s'ingérer dans ses élections."],
    ['en', 'REJECT DNK>USA', 'Washington wanted to buy the island. Denmark refused.'],
    ['fr', 'REJECT DNK>USA', "Washington voulait acheter l'île. Le Danemark a refusé."],
    ['en', 'REJECT THA>MYS', 'Malaysia offered to mediate, but Thailand turned the offer down.'],
    ['fr', 'REJECT THA>MYS', "La Malaisie a proposé sa médiation, mais la Thaïlande a décliné l'offre."],
    ['en', 'COOPERATE IND>RUS', 'Indian refiners keep buying Russian crude.'],
    ['fr', 'COOPERATE IND>RUS', "Les raffineurs indiens continuent d'acheter du brut russe."],
    ['en', 'ASSAULT RUS>UKR', 'Norway has sent loans since Russia launched its full-scale invasion in February 2022.'],
    [
      'fr',
      'ASSAULT RUS>UKR',
      'La Norvège envoie des prêts depuis que la Russie a lancé son invasion à grande échelle en février 2022.',
    ],
    ['en', 'ACCUSE RUS>org:nato', "Russia called NATO's enlargement an encroachment on its security."],
    ['fr', 'ACCUSE RUS>org:nato', "La Russie a qualifié l'élargissement de l'Otan d'empiétement sur sa sécurité."],
    ['en', 'CONSULT EGY>TUR', 'The Egyptian president called the Turkish president to offer condolences.'],
    ['en', 'AGREE GBR>SAU', 'Britain cleared the export of fighter jets to Saudi Arabia.'],
    ['en', 'REJECT DEU>NAM', 'Namibia demanded more money, which Germany refuses.'],
    ['fr', 'THREATEN CHN>TWN', "Pékin n'a pas renoncé à l'usage de la force contre Taïwan."],
    ['en', 'THREATEN CHN>TWN', 'Beijing has never renounced the use of force to bring Taiwan under its control.'],
    ['en', 'ASSAULT IRN>ISR', 'Iran answered by firing missiles at Tel Aviv.'],
    ['en', 'ASSAULT USA>IRN', 'In June American bombers struck three Iranian nuclear sites.'],
    ['en', 'CONSULT VNM+USA>VNM+USA', "Vietnam's president and his American counterpart met in Hanoi."],
    ['en', 'AID KOR>POL', 'What Seoul is supplying to Poland:\n\n- 180 tanks;\n- 200 howitzers.'],
    ['fr', 'AID KOR>POL', 'Séoul a livré des armes à la Pologne. Le lot comprend :\n\n- 180 chars ;\n- 200 obusiers.'],
    [
      'en',
      'AID USA>PHL',
      'The United States approved arms sales to the Philippines. The package includes:\n\n- 40 howitzers worth $200 million.',
    ],
  ] as const)('sides that stand apart: %s %s: %s', (language, event, text) => {
    expect(told(text, language)).toContain(event);
  });

  test.each([
    ['en', 'The museum in Lodz shows:\n\n- 40 howitzers;\n- 12 tanks from Poland.'],
    ['fr', 'Le musée de Lodz montre :\n\n- 40 obusiers ;\n- 12 chars venus de Pologne.'],
    ['en', 'The invasion of the beetles began in 2022 in Russia.'],
    ['fr', "L'invasion des scarabées a commencé en 2022 en Russie."],
    ['en', 'The German chain will strengthen its presence in Austria.'],
  ] as const)('nothing given, invaded or massed: %s %s', (language, text) => {
    expect(told(text, language)).toEqual([]);
  });
});
