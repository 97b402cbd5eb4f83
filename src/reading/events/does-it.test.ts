import { expect, test } from 'vitest';
import { eventsIn } from './events-in.testing.ts';

test.each([
  // Who is let or reproached does what the infinitive says.
  ['fr', 'Asmara a laissé les troupes kényanes envahir la Somalie.', 'ASSAULT KEN > SOM'],
  ['en', 'Eritrea let Kenyan troops invade Somalia.', 'ASSAULT KEN > SOM'],
  ['fr', 'Lima reproche aux émissaires chiliens d’avoir menacé la Bolivie.', 'THREATEN CHL > BOL'],
  ['en', 'Peru reproached Chile with having threatened Bolivia.', 'THREATEN CHL > BOL'],
  // What one side says that another must do, with the saying behind it.
  ['fr', '« Le Kenya doit partir », a lancé le Premier ministre somalien.', 'REQUEST SOM > KEN'],
  ['fr', '« L’Ouganda doit quitter notre sol », a martelé le président congolais.', 'REQUEST COD > UGA'],
  ['en', '"Kenya must leave," said the Somali prime minister.', 'REQUEST SOM > KEN'],
  // What goes on, whatever is done about it.
  ['fr', 'L’Onu n’a pas su arrêter l’offensive lancée par le Kenya contre la Somalie.', 'ASSAULT KEN > SOM'],
  ['en', 'The UN could not stop the offensive launched by Kenya against Somalia.', 'ASSAULT KEN > SOM'],
  // Who receives is given it.
  ['fr', 'C’est la première livraison de drones turcs qu’ait reçue le Togo.', 'AID TUR > TGO'],
  ['en', 'It is the first delivery of Turkish drones that Togo has received.', 'AID TUR > TGO'],
  // Who sent them, by one of its bodies.
  ['fr', 'Des soldats dépêchés par le ministère kényan de la Défense sont arrivés à Haïti.', 'AID KEN > HTI'],
  ['en', 'Soldiers sent by the Kenyan defence ministry have arrived in Haiti.', 'AID KEN > HTI'],
  // A quoted word between the verb and what it is said of.
  ['fr', 'Lomé a jugé « illégale » la présence militaire béninoise.', 'ACCUSE TGO > BEN'],
  // An opposition's reproach goes to those who govern, whoever else is named.
  ['fr', 'L’opposition kényane reproche au gouvernement de brader l’alliance chinoise.', 'ACCUSE KEN > KEN'],
  // What was not done to a guest, told with «sans».
  ['fr', 'L’émissaire français est reparti d’Alger sans avoir été reçu par le président algérien.', 'REJECT DZA > FRA'],
  ['en', 'The French envoy left Algiers without being received by the Algerian president.', 'REJECT DZA > FRA'],
  // Of whom it is said through «devenir» and "remain".
  ['fr', 'La Chine est devenue le principal fournisseur de l’armée pakistanaise.', 'AID CHN > PAK'],
  ['en', 'China remains the main supplier of arms to Pakistan.', 'AID CHN > PAK'],
  // Gas is sold, not given.
  ['fr', 'La Bolivie a augmenté ses livraisons de gaz au Pérou.', 'COOPERATE BOL > PER'],
  ['en', 'Bolivia has raised its gas deliveries to Peru.', 'COOPERATE BOL > PER'],
] as const)('%s: %s', (language, text, event) => {
  expect(eventsIn(text, language)).toContainEqual(event);
});

test.each([
  ['fr', 'Le Premier ministre a autorisé la Bolivie à frapper le territoire péruvien.', 'ASSAULT'],
  ['en', 'The United States authorised Bolivia to strike Peruvian territory.', 'ASSAULT'],
  ['fr', 'Le Kenya doit partir pour Haïti mardi, selon le Premier ministre somalien.', 'REQUEST'],
  ['fr', 'Tokyo a autorisé Manille à inspecter ses navires.', 'ACCUSE'],
  ['en', 'Japan allowed the Philippines to inspect its ships.', 'ACCUSE'],
  ['fr', 'Le président chilien est devenu un fournisseur d’idées.', 'AID'],
  ['en', 'Cuba supported SWAPO against South Africa.', 'SUPPORT CUB > ZAF'],
  ['fr', 'Cuba a soutenu la Swapo contre l’Afrique du Sud.', 'SUPPORT CUB > ZAF'],
  ['fr', 'Le Togo pourrait arrêter une offensive lancée par le Bénin contre le Ghana.', 'ASSAULT'],
] as const)('%s, not: %s', (language, text, event) => {
  expect(eventsIn(text, language).filter((one) => one.startsWith(event))).toEqual([]);
});
