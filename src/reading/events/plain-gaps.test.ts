import { expect, test } from 'vitest';
import type { Language } from '../../model/index.ts';
import { readText } from '../read-text.testing.ts';

const told = (text: string, language: Language): readonly string[] =>
  readText(text, language).events.map(
    ({ type, sources, targets }) => `${type} ${sources.join('+')} > ${targets.join('+')}`,
  );

test.each([
  // Brackets that explain a name or a thing.
  ['en', 'SANCTION PER > org:ecowas', 'Peru pulled out of the Economic Community of West African States (ECOWAS).'],
  ['en', 'ACCUSE PER > org:nato', 'Peru accused the North Atlantic Treaty Organization (NATO) of bad faith.'],
  ['en', 'AID PER > CHL', 'Peru delivered ten tanks (T-72) to Chile.'],
  ['en', 'AID PER > CHL', 'Peru sent Chile an Army Tactical Missile System (ATACMS) in March.'],
  // A land's own bodies bear a name that people have, too.
  ['en', 'ACCUSE UGA > KEN', 'Uganda accused the Kenya Defence Forces of crossing the border.'],
  ['en', 'ACCUSE UGA > IND', 'Uganda criticised India Navy patrols off its coast.'],
  // What somebody is said to have become, and whose view that is.
  ['en', 'ACCUSE PER > CHL', 'Peru said Chile had become a danger to the region.'],
  ['en', 'ACCUSE PER > CHL', 'Chile poses a threat to the region, Peru said on Monday.'],
  ['fr', 'ACCUSE PER > CHL', 'Le Pérou a affirmé que le Chili constituait une menace pour la région.'],
  ['fr', 'ACCUSE PER > CHL', 'Selon Lima, le Chili fait peser une menace sur la région.'],
  ['fr', 'ACCUSE PER > CHL', 'Pour Lima, les missiles chiliens constituent une menace.'],
  // What one insists on is asked for; what one insists has happened is told.
  ['en', 'REQUEST PER > CHL', 'Peru insisted that Chile withdraw from the deal.'],
  ['en', 'REQUEST PER > CHL', 'Peru insisted on Chile leaving the deal before any talks.'],
  ['en', 'ASSAULT CHL > PER', 'Peru insisted that Chile had shelled its border posts.'],
  // A deed that an adjective describes.
  ['en', 'REJECT PER > FRA+USA', 'Peru defied French and American lobbying and stood by the pact.'],
  ['en', 'REQUEST org:un > RWA', '# UN demands Rwanda pull out forces in DRC'],
  // A past that was taken for a participle, and objects that stand behind the second verb.
  ['en', 'SANCTION PER > CHL', 'But Peru also imposed sanctions on Chile.'],
  ['en', 'SANCTION PER > CHL', 'Peru closed a port and imposed sanctions on Chile.'],
  ['en', 'ASSAULT PER > CHL', 'The Peruvian army shelled Chilean positions, raising fears of a wider conflict.'],
  ['en', 'ASSAULT PER > CHL', 'Relations have been tense since the Peruvian army shelled Chilean positions.'],
  // Who is helped in a war fights it.
  ['en', 'ASSAULT PER > ECU', 'Brazil backs Peru in its war against Ecuador.'],
  ['fr', 'ASSAULT PER > ECU', "Le Brésil livre des obus au Pérou pour sa guerre contre l'Équateur."],
  ['fr', 'ASSAULT PER > ECU', "Le Brésil aide le Pérou à poursuivre son offensive contre l'Équateur."],
  // Those who were doing something, and what they did then.
  ['en', 'ASSAULT PER > CHL', 'Peru said that soldiers escorting a convoy had opened fire on Chilean troops.'],
  ['en', 'COOPERATE CHL > SWE', 'Chile will buy jets worth a billion dollars from Sweden, the minister announced.'],
  ['en', 'CONSULT BRA > PER+CHL', 'Peru and Chile restored ties in 2023 under an agreement mediated by Brazil.'],
  ['en', 'ACCUSE BRA > PER', 'Brazil said the ceasefire had been breached by Peru.'],
  // Times between a verb and its object, headline verbs that are nouns as well.
  [
    'fr',
    'AID TUR > TCD',
    "Ankara a livré cette semaine au Tchad les trois premiers drones d'une commande, a indiqué une source militaire.",
  ],
  ['fr', 'AID BRA > PER', 'Le Brésil livrera cette année au Pérou deux frégates.'],
  ['fr', 'AID TUR > TCD', "# La Turquie livre ses premiers drones au Tchad, Tripoli s'inquiète"],
  ['fr', 'REQUEST PER > CHL', 'Lima presse Santiago de retirer ses troupes.'],
  // Who a minister serves is not whom he accuses.
  [
    'fr',
    'ACCUSE PER+person:jorge-valdez > CHL',
    'Le gouvernement péruvien a suspendu sa coopération avec le Chili.\n\n« Nous ne reculerons pas », a dit le ministre de la Défense, Jorge Valdez, accusant Santiago de mentir.',
  ],
  [
    'fr',
    'ACCUSE CHL > PER',
    'Le Pérou a suspendu sa coopération avec le Chili. Santiago a qualifié la décision de « regrettable ».',
  ],
  [
    'fr',
    'COERCE CHL > PER',
    "Le Pérou a protesté contre l'interception par la chasse chilienne d'un appareil péruvien.",
  ],
  ['fr', 'SUPPORT BRA > PER', 'Le Brésil a assuré Lima de son entière solidarité.'],
  ['fr', 'ACCUSE PER > CHL', "Selon Lima, le Chili porte l'entière responsabilité de l'escalade."],
  // A blow in French that hangs on what was fired, and charges that somebody refutes.
  ['fr', 'ASSAULT CHL > PER', 'Le Chili a tiré des missiles sur le Pérou.'],
  ['fr', 'ACCUSE PER > CHL', 'Le Chili réfute les accusations de duplicité portées par le Pérou.'],
  ['en', 'ACCUSE PER > CHL', "Chile denied Peru's accusations of espionage."],
  ['fr', 'REJECT COD > org:m23', 'Le M23 progresse dans l’est. Kinshasa refuse de négocier avec ce groupe armé.'],
  ['fr', 'AID USA > PER', 'Washington aurait fourni à Lima des images satellites de bases chiliennes.'],
  // Whom a blow hit that one of the two tells of, and what somebody is blamed for.
  ['en', 'ASSAULT CHL > PER', 'Chile and Peru are neighbours. Peru accuses Chile of shelling a village.'],
  [
    'fr',
    'ASSAULT CHL > PER',
    "Le Chili et le Pérou sont voisins. Le Pérou accuse le Chili d'avoir bombardé un village.",
  ],
  [
    'fr',
    'COERCE RWA > UGA',
    "Kigali accusait Kampala d'héberger des opposants. Kampala reprochait à son voisin d'espionner ses institutions.",
  ],
  [
    'en',
    'COERCE CHL > PER',
    'Peru accused neighbouring Chile of sending boats into its waters and harassing a survey ship.',
  ],
  [
    'en',
    'SANCTION CIV > GHA',
    'Ghana expelled an Ivorian attache over alleged spying and Abidjan responded by suspending imports of Ghanaian cement.',
  ],
  // Forces that stay somewhere.
  ['en', 'AID FRA > CIV', 'France keeps a small training mission in Abidjan.'],
  ['fr', 'AID RUS > MLI', 'La Russie garde environ 2.000 hommes au Mali.'],
  // What one visits another for is asked of that one.
  ['en', 'REQUEST CHL > PER', 'The Chilean minister flew to Lima to ask for the release of two sailors.'],
  [
    'fr',
    'REQUEST CHL > PER',
    'Une délégation chilienne s’est rendue à Lima pour exiger le démantèlement de bases rebelles.',
  ],
  // Whose words a statement is.
  [
    'en',
    'ACCUSE PER > CHL',
    '"A protest was lodged over violations from the Chilean side," said a statement of the Peruvian Foreign Ministry.',
  ],
  // Whoever causes alarm is not alarmed.
  ['en', 'ACCUSE AUS > CHN', 'The deal with China has alarmed Australia.'],
  ['en', 'REQUEST PER > BRA', 'Peru’s rulers have thrown out Chilean forces and looked to Brazil for support.'],
  // Whom a thing irritates, of those whose it is.
  ['fr', 'ACCUSE LTU > USA', "La formule américaine a suscité l'irritation de Vilnius."],
  [
    'fr',
    'AID RUS > BLR',
    "La Russie a déployé l'an dernier des missiles sur le sol biélorusse, en vertu d'un accord de 2023.",
  ],
  [
    'fr',
    'MOBILIZE POL > BLR',
    "Le ministre polonais a annoncé l'envoi de 2.000 soldats à la frontière avec la Biélorussie.",
  ],
  ['fr', 'SANCTION PER > CHL', 'Le Pérou a fermé le poste-frontière de Tacna avec le Chili.'],
  // Why somebody did something takes it for granted.
  ['en', 'SANCTION PER > CHL', 'It was not clear why Peru expelled two Chilean diplomats.'],
] as const)('%s %s: %s', (language, event, text) => {
  expect(told(text, language)).toContain(event);
});

test('people whose first name is a land stay people', () => {
  expect(told('Uganda criticised India Bowman on Monday.', 'en')).toEqual([]);
  expect(told('Uganda criticised the Kenya Ports Authority on Monday.', 'en')).toEqual(['ACCUSE UGA > KEN']);
});

test('a headline names its two sides with what describes the second', () => {
  const { agreements } = readText('# Peru and copper-rich Chile seal defence pact', 'en');
  expect(agreements.map(({ parties }) => [...parties].sort())).toEqual([['CHL', 'PER']]);
});

test.each([
  // Talks that only date a deed, and a strike that one is blamed for.
  ['en', 'Two days before the summit, Peru banned Chilean wine.', 'SANCTION PER > CHL'],
  ['fr', 'Trois jours après le sommet, le Pérou a saisi un pétrolier chilien.', 'COERCE PER > CHL'],
  ['fr', 'Lundi, le Pérou a condamné le Chili pour cette frappe.', 'ACCUSE PER > CHL'],
] as const)('%s nothing but one deed: %s', (language, text, event) => {
  expect(told(text, language)).toEqual([event]);
});

test.each([
  [
    'fr',
    'Les présidents rwandais et ougandais se sont vus à Nairobi. Un second sommet est prévu à Kigali en décembre.',
    'CONSULT RWA+UGA > RWA+UGA',
  ],
  [
    'en',
    'The presidents of Rwanda and Uganda met in Nairobi. A new meeting will be held in December.',
    'CONSULT RWA+UGA > RWA+UGA',
  ],
  [
    'fr',
    'Le Brésil et le Pérou ont mené un exercice naval. Un autre exercice est prévu en octobre.',
    'COOPERATE BRA+PER > BRA+PER',
  ],
] as const)('%s what will be held again is of those who held it: %s', (language, text, event) => {
  expect(told(text, language)).toEqual([event, event]);
});

test.each([
  ['fr', 'Le Rwanda et l’Ouganda ont signé un accord. Le texte prévoit le retrait des troupes massées à la frontière.'],
  ['en', 'Rwanda and Uganda signed a deal. The text provides for the withdrawal of troops from the border.'],
] as const)('%s troops that leave are a term of the pact, and nobody leaves it: %s', (language, text) => {
  const [pact] = readText(text, language).agreements;
  expect(pact?.steps.map(({ step }) => step)).toEqual(['signed']);
  expect(pact?.obligations.length).toBeGreaterThan(0);
});

test('a summit without an agreement cancels none', () => {
  expect(readText("# Le sommet de Luanda entre le Pérou et le Chili annulé faute d'accord", 'fr').agreements).toEqual(
    [],
  );
});

test('boats sent into the waters of whoever complains of it are no gift', () => {
  const found = told(
    'Peru accused neighbouring Chile of sending boats into its waters and harassing a survey ship.',
    'en',
  );
  expect(found).toEqual(['ACCUSE PER > CHL', 'COERCE CHL > PER']);
});

test.each([
  ['en', 'France keeps a permanent mission in Geneva.'],
  ['fr', 'Le Pérou garde ses troupes à la frontière avec le Chili.'],
] as const)('%s no help by forces: %s', (language, text) => {
  expect(told(text, language)).toEqual([]);
});

test('who was told in time was not threatened', () => {
  expect(told('Le ministère biélorusse dit avoir prévenu Varsovie à temps.', 'fr')).toEqual([]);
});

test('who does not take long to answer is not silent', () => {
  expect(readText("Le Kremlin n'a pas tardé à réagir.", 'fr').claims.map(({ kind }) => kind)).not.toContain('evasion');
  expect(readText("Le Kremlin n'a pas réagi.", 'fr').claims.map(({ kind }) => kind)).toContain('evasion');
});

test.each([
  [
    'en',
    'Peru and Ghana signed a pact on Monday.\nGhana had hoped for more. Chile signed one with Kenya last year.\nNorway welcomed the deal.',
    'SUPPORT NOR > GHA+PER',
  ],
  [
    'fr',
    'Le Pérou et le Ghana ont signé un pacte lundi.\nIl pleuvait à Lima.\nLe texte a été lu.\nLe Chili en a signé un avec le Kenya.\nLa Norvège a salué l’accord.',
    'SUPPORT NOR > GHA+PER',
  ],
] as const)('%s: the deal that a text opens with is the one that is welcomed: %s', (language, text, expected) => {
  expect(told(text, language)).toContain(expected);
});

test.each([
  ['fr', 'La Bolivie exige que le Pérou change sa loi, une condition que Lima rejette.', 'REJECT PER > BOL'],
  ['fr', 'Le Pérou s’est plaint de la destruction par l’armée chilienne d’un drone péruvien.', 'ASSAULT CHL > PER'],
  [
    'fr',
    'La Norvège et le Ghana sont liés par un pacte. La Norvège aide le Ghana. Le Chili accuse la Norvège d’ingérence au Pérou. Les deux voisins négocient un traité de paix.',
    'CONSULT CHL+PER > CHL+PER',
  ],
  ['en', 'Peru and Chile signed a pact. Bolivia is seeking to join the alliance.', 'REQUEST BOL > CHL+PER'],
] as const)('%s: %s', (language, text, expected) => {
  expect(told(text, language)).toContain(expected);
});

test.each([
  ['fr', 'Lima soutient que le drone chilien est tombé.'],
  ['fr', 'Le Pérou a rappelé son ambassadeur pour consultations.'],
] as const)('%s: nobody backs or meets anybody: %s', (language, text) => {
  expect(told(text, language).filter((one) => /^(SUPPORT|CONSULT)/.test(one))).toEqual([]);
});

test.each([
  ['en', 'Peru and Norway are at odds. Norwegian officials held "frank discussions" in Lima.', 'CONSULT NOR > PER'],
  [
    'fr',
    'Le Pérou et la Norvège sont en froid. De hauts responsables norvégiens ont eu à Lima des discussions « franches ».',
    'CONSULT NOR > PER',
  ],
  [
    'fr',
    'Le Pérou a accusé le ministre norvégien d’« arrogance » et d’avoir menacé Lima de représailles.',
    'THREATEN NOR > PER',
  ],
  [
    'en',
    'Chile accused Peru of hosting bombers. "Our military will take the necessary measures," its spokesman said.',
    'THREATEN CHL > PER',
  ],
  ['en', 'Two Peruvian jets flew within metres of a Chilean surveillance plane.', 'MOBILIZE PER > CHL'],
  ['en', 'Peru to host Chilean bombers', 'COOPERATE PER > CHL'],
  ['en', 'Peru to receive jets as Chile warns of response', 'THREATEN CHL > PER'],
  [
    'en',
    'Ghana arrested 14 Peruvian sailors. Peru demanded the release of the crew and compensation for their families.',
    'REQUEST PER > GHA',
  ],
  [
    'en',
    '"This is a good day," Peruvian minister Jorge Chávez Cresta said after meeting his US counterpart, Pete Hegseth. He thanked Washington.',
    'SUPPORT PER+person:jorge-chavez-cresta > USA',
  ],
] as const)('%s: who does it to whom: %s', (language, text, expected) => {
  expect(told(text, language)).toContain(expected);
});

test.each([
  ['en', 'Peru broke off talks on a defence pact with Chile.', /CONSULT/],
  ['en', 'Two Peruvian jets flew within metres of a Chilean surveillance plane.', /AID/],
  [
    'fr',
    'Le Pérou a signé un accord avec le Chili. Lima prendra les mesures nécessaires pour relancer l’économie.',
    /THREATEN/,
  ],
] as const)('%s: nothing of the kind: %s', (language, text, wrong) => {
  expect(told(text, language).filter((one) => wrong.test(one))).toEqual([]);
});

test('a denial answers whoever made the charge just before', () => {
  const { claims } = readText('Ghana accused Peru of lying. Peru denies this.', 'en');
  expect(claims.filter(({ kind }) => kind === 'denial').map(({ targets }) => targets)).toEqual([['GHA']]);
});

test('a government spokesman speaks for the one that has just been told of, and not for the one he turns down', () => {
  const found = told(
    'Ghana recalled its envoy. Lima said the boats had fished there. A government spokesman, Jorge Salas, rejected the Ghanaian account.',
    'en',
  );
  expect(found).toContain('REJECT PER+person:jorge-salas > GHA');
});

test.each([
  [
    'fr',
    'Un accord a été annoncé à Lima au terme d’un entretien entre Dina Boluarte et son homologue chilien.',
    'CONSULT PER+person:dina-boluarte+CHL > PER+person:dina-boluarte+CHL',
  ],
  ['fr', 'Le Pérou a refusé que les États-Unis se servent de son territoire.', 'REJECT PER > USA'],
  ['fr', 'Le Chili a conclu avec la Bolivie un protocole qui a provoqué la colère de Lima.', 'ACCUSE PER > BOL+CHL'],
  ['en', 'Chile and Bolivia signed a pact that has drawn criticism from Peru.', 'ACCUSE PER > BOL+CHL'],
  ['fr', 'Le Pérou a accusé le Chili. Le Chili a qualifié ces accusations de « ridicules ».', 'REJECT CHL > PER'],
  [
    'fr',
    'Le Pérou est allié au Chili. Il entretient des liens avec Moscou, à qui il a acheté des missiles.',
    'COOPERATE PER > RUS',
  ],
  ['fr', 'L’Otan, dont 4 700 soldats sont stationnés au Kosovo, suit la situation.', 'AID org:nato > XKX'],
  ['fr', 'Le Ghana a suspendu le dialogue prévu avec Lima, reprochant au Pérou d’avoir menti.', 'ACCUSE GHA > PER'],
] as const)('%s: whose and whom: %s', (language, text, expected) => {
  expect(told(text, language)).toContain(expected);
});

test.each([
  ['fr', 'Le blocage tient à une exigence du Pérou : un dialogue entre Lima et Santiago.'],
  ['en', 'Peru set one condition: talks between Lima and Santiago.'],
] as const)('%s: what is asked for has not taken place: %s', (language, text) => {
  expect(told(text, language).filter((one) => one.startsWith('CONSULT'))).toEqual([]);
});

test('an alliance that does not say its name keeps nothing back', () => {
  expect(readText('Le Pérou et le Chili scellent une alliance qui ne dit pas son nom.', 'fr').claims).toEqual([]);
});

test.each([
  [
    'en',
    'Abiy Ahmed leads Ethiopia. Abiy and Kenya’s president, William Ruto, met in Ankara.',
    'CONSULT ETH+person:abiy-ahmed+KEN+person:william-ruto > ETH+person:abiy-ahmed+KEN+person:william-ruto',
  ],
  [
    'en',
    'Ethiopia and Somalia signed a pact. Ethiopia is happy. The quarrel with Eritrea is older. The two countries fought a war.',
    'ASSAULT ERI+ETH > ERI+ETH',
  ],
  [
    'fr',
    'Le Pérou et le Chili ont signé un pacte. Le Pérou est satisfait. La querelle avec l’Équateur est plus ancienne. Les deux pays se sont rencontrés en mai.',
    'CONSULT ECU+PER > ECU+PER',
  ],
  [
    'en',
    'Armenia froze its membership of the CSTO, complaining that the alliance had failed to defend it against Azerbaijani incursions.',
    'ACCUSE ARM > org:csto',
  ],
  ['en', 'Peru’s defence ministry said Chile was pursuing a provocative policy.', 'ACCUSE PER > CHL'],
  ['en', 'Peru and Chile were at war. Chile handed back four villages.', 'RETREAT CHL > PER'],
] as const)('%s: the other side: %s', (language, text, expected) => {
  expect(told(text, language)).toContain(expected);
});

test.each([
  ['en', 'Russia delivered hardly any of the weapons to Armenia.'],
  ['en', 'France signed a deal with Armenia. Armenian media put it at 150 million euros.'],
] as const)('%s: nothing is given: %s', (language, text) => {
  expect(told(text, language).filter((one) => one.startsWith('AID'))).toEqual([]);
});

test.each([
  [
    'fr',
    'Le Pérou et le Chili sont voisins. Une rencontre entre les ministres de la Défense des deux pays a eu lieu mardi.',
    'CONSULT CHL+PER > CHL+PER',
  ],
  [
    'fr',
    'Le Pérou et le Chili sont voisins. Lima a rouvert le dossier à l’issue d’une rencontre entre les ministres des deux pays.',
    'CONSULT CHL+PER > CHL+PER',
  ],
  [
    'fr',
    'Le Pérou et le Chili sont voisins. Les armées des deux pays ont mené des exercices conjoints.',
    'COOPERATE CHL+PER > CHL+PER',
  ],
  [
    'en',
    'Peru and Chile are neighbours. The foreign ministers of both countries agreed to share data.',
    'AGREE CHL+PER > CHL+PER',
  ],
  [
    'en',
    'Peru and Chile are neighbours. Soldiers of the two countries clashed at the border.',
    'ASSAULT CHL+PER > CHL+PER',
  ],
  [
    'fr',
    'Berlin a proposé d’envoyer une batterie Patriot en Lituanie. Paris s’est dit prêt à dépêcher trois avions.',
    'AGREE FRA > LTU',
  ],
  ['fr', 'Le Pérou a appelé à la retenue, une formule qui a suscité l’irritation de Santiago.', 'ACCUSE CHL > PER'],
] as const)('%s: those whom a noun belongs to or sums up: %s', (language, text, expected) => {
  expect(told(text, language)).toContain(expected);
});

test.each([
  ['en', 'Peru and Chile are neighbours. The people of the two countries love football.'],
  [
    'fr',
    'La Pologne et la Biélorussie sont en froid. Des missiles néerlandais déployés en Pologne sont prêts. La Pologne a annoncé l’envoi de 2 000 soldats.',
  ],
] as const)('%s: nothing is done to the other: %s', (language, text) => {
  expect(told(text, language).filter((one) => /^(AID POL|COOPERATE|SUPPORT)/.test(one))).toEqual([]);
});

test('whoever is threatened sends no soldiers to whoever threatens', () => {
  const found = told('La Biélorussie a menacé la Pologne. La Pologne a annoncé l’envoi de 2 000 soldats.', 'fr');
  expect(found).not.toContain('AID POL > BLR');
});

test.each([
  ['en', 'Peru turned down a request from Ghana for jets.', ['REJECT PER > GHA']],
  ['en', 'Peru has received Ghana’s request for jets.', ['REQUEST GHA > PER']],
  ['fr', 'Le Pérou a reçu une demande d’aide militaire du Ghana.', ['REQUEST GHA > PER']],
  ['en', 'Ghana turned again to Peru for jets.', ['REQUEST GHA > PER']],
  ['en', 'Ghana received 20 tanks from Peru.', ['AID PER > GHA']],
] as const)('%s: a request is made by whoever makes it, and gives nothing: %s', (language, text, expected) => {
  expect(told(text, language)).toEqual(expected);
});

test.each([
  ['en', 'Ghana thanked Peru for the 12 helicopters it had donated.', ['SUPPORT GHA > PER', 'AID PER > GHA']],
  ['en', 'Ghana blamed Peru for the collapse of the talks.', ['ACCUSE GHA > PER']],
  ['fr', 'Le Ghana impute au Pérou l’échec des pourparlers.', ['ACCUSE GHA > PER']],
] as const)('%s: who is thanked has given, and talks that fail are not held anew: %s', (language, text, expected) => {
  expect(told(text, language)).toEqual(expected);
});
