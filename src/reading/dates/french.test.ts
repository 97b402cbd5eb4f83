import { describe, expect, test } from 'vitest';
import { datesIn } from './dates-in.testing.ts';

/** Tuesday. */
const PUBLISHED = '2024-11-05';

describe('a text of Tuesday 5 November 2024', () => {
  test.each([
    // Days
    ['Le traité a été signé le 19 juin 2024.', '2024-06-19 2024-06-19 day text'],
    ['Les ministres se sont vus le 1er juillet 2023.', '2023-07-01 2023-07-01 day text'],
    ['Le texte est daté du 12/06/2023.', '2023-06-12 2023-06-12 day text'],
    ['La Douma a voté le 24 octobre.', '2024-10-24 2024-10-24 day publication'],
    ['Le Sénat votera le 20 novembre.', '2024-11-20 2024-11-20 day publication'],
    ['Le vote doit avoir lieu le 6 novembre.', '2024-11-06 2024-11-06 day publication'],
    ['Le ministre a été reçu le 12 décembre.', '2023-12-12 2023-12-12 day publication'],
    ['Il est arrivé lundi 4 novembre.', '2024-11-04 2024-11-04 day publication'],
    ['Il est arrivé lundi 4, selon la présidence.', '2024-11-04 2024-11-04 day publication'],
    // Several days
    ['Il a séjourné à Sotchi du 11 au 13 juillet 2023.', '2023-07-11 2023-07-13 interval text'],
    ['Il a séjourné à Sotchi du 28 juin au 3 juillet 2023.', '2023-06-28 2023-07-03 interval text'],
    ['Les navires sont passés entre le 8 et le 13 octobre.', '2024-10-08 2024-10-13 interval publication'],
    ['Ils ont livré des obus entre août 2023 et octobre 2024.', '2023-08-01 2024-10-31 interval text'],
    ['Ils ont livré des obus de juillet à septembre.', '2024-07-01 2024-09-30 interval publication'],
    ['La visite, prévue les 12 et 13 novembre, a été reportée.', '2024-11-12 2024-11-13 interval publication'],
    ['Ils négocieront la semaine du 11 novembre.', '2024-11-11 2024-11-17 week publication'],
    ['Il est parti dans la nuit de lundi à mardi.', '2024-11-04 2024-11-05 interval publication'],
    // Months and their parts
    ["L'accord date de juin 2019.", '2019-06-01 2019-06-30 month text'],
    ['Ils ont signé en juin dernier.', '2024-06-01 2024-06-30 month publication'],
    ['Ils ont signé en décembre dernier.', '2023-12-01 2023-12-31 month publication'],
    ['Le sommet aura lieu en mars prochain.', '2025-03-01 2025-03-31 month publication'],
    ['Le pont sera ouvert en janvier.', '2025-01-01 2025-01-31 month publication'],
    ['La visite a eu lieu en septembre.', '2024-09-01 2024-09-30 month publication'],
    ["L'accord a été conclu début octobre.", '2024-10-01 2024-10-10 interval publication'],
    ["L'accord a été conclu à la mi-août.", '2024-08-10 2024-08-20 interval publication'],
    ["L'accord a été conclu fin septembre.", '2024-09-20 2024-09-30 interval publication'],
    ["Ils sont partis dans la première moitié d'octobre.", '2024-10-01 2024-10-15 interval publication'],
    ['Ils sont partis dans la seconde quinzaine de mai 2023.', '2023-05-16 2023-05-31 interval text'],
    ["Leur nombre doit doubler d'ici à décembre.", '… 2024-12-31 interval publication'],
    // Years and their parts
    ['Le premier traité remonte à 1961, et le second fut signé en 2000.', '2000-01-01 2000-12-31 year text'],
    ['Le pacte (1961) ne valait plus.', '1961-01-01 1961-12-31 year text'],
    ["L'usine a ouvert début 2023.", '2023-01-01 2023-04-30 interval text'],
    ['Le pont sera achevé à la mi-2026.', '2026-05-01 2026-08-31 interval text'],
    ["L'usine a ouvert fin 2022.", '2022-09-01 2022-12-31 interval text'],
    ["L'usine a ouvert au premier semestre 2023.", '2023-01-01 2023-06-30 interval text'],
    ["L'usine a ouvert au troisième trimestre de 2022.", '2022-07-01 2022-09-30 interval text'],
    ['Ils se sont rapprochés entre 2016 et 2018.', '2016-01-01 2018-12-31 interval text'],
    ['La coopération remonte aux années 1990.', '1990-01-01 1999-12-31 decade text'],
    ['Le pont sera livré avant la fin de l’année.', '… 2024-12-31 interval publication'],
    // Since
    ['La base existe depuis 2015.', '2015-01-01 … interval text'],
    ['La guerre dure depuis février 2022.', '2022-02-01 … interval text'],
    ['Le train roule depuis le 17 juin.', '2024-06-17 … interval publication'],
    // Days of the week
    ['Il est arrivé ce lundi.', '2024-11-04 2024-11-04 day publication'],
    ['Il est arrivé lundi.', '2024-11-04 2024-11-04 day publication'],
    ['Il se rendra vendredi à Minsk.', '2024-11-08 2024-11-08 day publication'],
    ['Il est parti jeudi dernier.', '2024-10-31 2024-10-31 day publication'],
    ['Ils se verront lundi prochain.', '2024-11-11 2024-11-11 day publication'],
    ['Il viendra ce week-end.', '2024-11-09 2024-11-10 interval publication'],
    ['Il est venu le week-end dernier.', '2024-11-02 2024-11-03 interval publication'],
    // Counted from publication
    ['Il est arrivé hier.', '2024-11-04 2024-11-04 day publication'],
    ['Il est arrivé avant-hier.', '2024-11-03 2024-11-03 day publication'],
    ['Il arrivera demain.', '2024-11-06 2024-11-06 day publication'],
    ["Il est arrivé aujourd'hui.", '2024-11-05 2024-11-05 day publication'],
    ['Il est venu la semaine dernière.', '2024-10-28 2024-11-03 week publication'],
    ['Il viendra la semaine prochaine.', '2024-11-11 2024-11-17 week publication'],
    ['Il est venu cette semaine.', '2024-11-04 2024-11-10 week publication'],
    ['Il est venu le mois dernier.', '2024-10-01 2024-10-31 month publication'],
    ['Il viendra le mois prochain.', '2024-12-01 2024-12-31 month publication'],
    ["Il est venu l'an dernier.", '2023-01-01 2023-12-31 year publication'],
    ["Il viendra l'année prochaine.", '2025-01-01 2025-12-31 year publication'],
    ['Ils ont signé cette année.', '2024-01-01 2024-12-31 year publication'],
    ["Ils avaient signé l'année précédente.", '2023-01-01 2023-12-31 year publication'],
    ['Il est venu il y a huit jours.', '2024-10-28 2024-10-28 day publication'],
    ['Il est venu il y a deux semaines.', '2024-10-19 2024-10-25 week publication'],
    ['Il est venu il y a trois mois.', '2024-08-01 2024-08-31 month publication'],
    ['Il est venu il y a dix ans.', '2014-01-01 2014-12-31 year publication'],
    ['Leurs échanges ont doublé ces derniers mois.', '2024-05-06 2024-11-05 interval publication'],
    ['Ils arriveront dans les prochains mois.', '2024-11-05 2025-05-07 interval publication'],
    ['Ils arriveront dans les semaines à venir.', '2024-11-05 2024-12-17 interval publication'],
    // Seasons
    ["Ils sont venus l'été dernier.", '2024-06-21 2024-09-22 season publication'],
    ['Ils sont venus cet automne.', '2024-09-23 2024-12-20 season publication'],
    ['Ils sont venus au printemps 2023.', '2023-03-20 2023-06-20 season text'],
    ["Ils viendront l'hiver prochain.", '2024-12-21 2025-03-19 season publication'],
    // Counted from another date of the text
    ['Ils ont signé le 19 juin. Il est parti le lendemain.', '2024-06-20 2024-06-20 day event'],
    ['Ils ont signé le 19 juin. Il était arrivé la veille.', '2024-06-18 2024-06-18 day event'],
    ['Ils ont signé le 19 juin. Il est reparti ce jour-là.', '2024-06-19 2024-06-19 day event'],
    ['Ils ont signé le 19 juin. Il est reparti trois jours plus tard.', '2024-06-22 2024-06-22 day event'],
    ["Ils ont signé en 2018. L'année suivante, tout a changé.", '2019-01-01 2019-12-31 year event'],
  ])('%s', (text, last) => {
    expect(datesIn(text, 'fr', PUBLISHED).at(-1)).toBe(last);
  });
});

describe('words that are no date, or none that can be told', () => {
  test.each([
    ["L'article 4 du traité engage les deux pays."],
    ['Le lundi, le marché est fermé.'],
    ["L'été est court dans cette région."],
    ['Kiev compte 11.000 soldats et 2.024 blindés.'],
    ['Mais le ministre a parlé sept fois.'],
    ['La résolution 2397 interdit ces contrats.'],
    ['Le 31 juin 2024 est un jour qui manque.'],
    ['Le 30 février 2024 aussi.'],
    ['L’accord intervient huit jours après la frappe.'],
    ['La marche a rassemblé mille personnes.'],
    ['Trois jours de pourparlers ont suffi.'],
    ['Le groupe des Sept se réunit.'],
  ])('%s', (text) => {
    expect(datesIn(text, 'fr', PUBLISHED)).toEqual([]);
  });

  test.each([
    ['Il est arrivé lundi.'],
    ['Ils ont signé en juin dernier.'],
    ['Ils ont signé le 19 juin.'],
    ["Ils ont signé l'an dernier."],
    ['Il est arrivé hier.'],
    ['Il est venu cette semaine.'],
    ["Ils sont venus l'été dernier."],
    ['Ils viendront dans les prochains mois.'],
  ])('without a day of publication: %s', (text) => {
    expect(datesIn(text, 'fr', null)).toEqual([]);
  });

  test('a year in the same sentence holds for its other dates, another sentence does not', () => {
    expect(datesIn('Signé en juin 2019, le traité fut ratifié le 4 septembre.', 'fr', null)).toEqual([
      '2019-06-01 2019-06-30 month text',
      '2019-09-04 2019-09-04 day event',
    ]);
    expect(datesIn('Le traité date de juin 2019. Il fut ratifié le 4 septembre.', 'fr', null)).toEqual([
      '2019-06-01 2019-06-30 month text',
    ]);
  });

  test('the day of a dispatch is the day of no event', () => {
    expect(
      datesIn('BAKOU, 5 novembre 2024 (Agence) – Les ministres ont signé lundi un accord.', 'fr', PUBLISHED),
    ).toEqual(['2024-11-04 2024-11-04 day publication']);
  });
});
