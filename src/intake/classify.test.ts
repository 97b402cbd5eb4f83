import { describe, expect, test } from 'vitest';
import { classify } from './classify.ts';

/** The blocks of a text as `[kind, words]`. */
function shape(text: string, title: string | null = null): [string, string][] {
  return classify(text, title).map(({ kind, start, end }) => [kind, text.slice(start, end)]);
}
const kinds = (text: string): string[] => shape(text).map(([kind]) => kind);

const french = `International | Asie
Ankara et Bakou resserrent leurs liens
Par Claire Vasseur, envoyée spéciale à Bakou
Publié le 14 mars 2025 à 09h12, mis à jour le 14 mars 2025 à 17h40
Temps de lecture : 4 min.
Facebook Twitter WhatsApp
BAKOU, 14 mars (AFP) - Les deux présidents ont signé vendredi une déclaration commune.
Lire aussi : Le corridor qui divise le Caucase
Pourquoi maintenant ?
La question du corridor reste ouverte, selon un diplomate occidental.
« Personne ne croit à une guerre demain. Mais tout le monde s'y prépare »
Un officier azerbaïdjanais
Trois points restent en suspens :
1) Le tracé du corridor
2) Les droits de douane
Le président a ajouté :
« Nous irons au bout. »
Mots-clés : Turquie, Azerbaïdjan
Commentaires (12)
© 2025 Le Témoin - Tous droits réservés`;

const english = `OPINION
The alliance nobody asked for

By Jane Doe, diplomatic correspondent

Published 3 May 2024

4 min read

There is something odd about the pact that the two capitals signed last month.

Who would come to whose help?

The answer, according to a European diplomat, is nobody.

• Six articles
• Three of them about culture

Country | Troops
--- | ---
Belarus | 48,000
Venezuela |

Share this article
Jane Doe is a columnist based in Vilnius.
Read more: The limits of friendship
(Reporting by A. Reyes; editing by B. Cole)`;

describe('an article pasted line by line', () => {
  test('in French', () => {
    expect(kinds(french)).toEqual([
      'boilerplate',
      'title',
      'boilerplate',
      'boilerplate',
      'boilerplate',
      'boilerplate',
      'paragraph',
      'boilerplate',
      'heading',
      'paragraph',
      'paragraph',
      'paragraph',
      'heading',
      'list-item',
      'list-item',
      'paragraph',
      'paragraph',
      'boilerplate',
      'boilerplate',
      'boilerplate',
    ]);
  });

  test('in English', () => {
    expect(shape(english)).toEqual([
      ['boilerplate', 'OPINION'],
      ['title', 'The alliance nobody asked for'],
      ['boilerplate', 'By Jane Doe, diplomatic correspondent'],
      ['boilerplate', 'Published 3 May 2024'],
      ['boilerplate', '4 min read'],
      ['paragraph', expect.stringContaining('There is something odd')],
      ['heading', 'Who would come to whose help?'],
      ['paragraph', expect.stringContaining('The answer')],
      ['list-item', 'Six articles'],
      ['list-item', 'Three of them about culture'],
      ['table-cell', 'Country'],
      ['table-cell', 'Troops'],
      ['table-cell', 'Belarus'],
      ['table-cell', '48,000'],
      ['table-cell', 'Venezuela'],
      ['boilerplate', 'Share this article'],
      ['boilerplate', 'Jane Doe is a columnist based in Vilnius.'],
      ['boilerplate', 'Read more: The limits of friendship'],
      ['boilerplate', '(Reporting by A. Reyes; editing by B. Cole)'],
    ]);
  });
});

test.each([
  ['Related coverage', 'China warns Fiji over ties'],
  ['Sur le même sujet', 'La Chine met en garde les Fidji'],
])('headlines of other articles below «%s» are furniture', (label, headline) => {
  const story = 'The Philippines and Japan signed a pact on Monday, both governments said in Manila.';
  const kinds = (text: string) => classify(text, null).map(({ kind }) => kind);
  expect(kinds(`${story}\n\n${story}\n\n${label}\n\n${headline}`).slice(2)).toEqual(['boilerplate', 'boilerplate']);
  // In the middle of an article a heading heads what stands under it.
  expect(kinds(`${story}\n\n${label}\n\n${headline}\n\n${story}`).slice(2)).toEqual(['heading', 'paragraph']);
});

test('blocks are in order, do not overlap, and hold no white space at their ends', () => {
  for (const text of [french, english]) {
    let at = 0;
    for (const { start, end } of classify(text, null)) {
      expect(start).toBeGreaterThanOrEqual(at);
      expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
      expect(end).toBeGreaterThan(start);
      at = end;
    }
  }
});

test('a text wrapped at a column is put together, its headings and items left alone', () => {
  const text = `Manila, Tokyo sign access pact

MANILA, July 8, 2024 (Reuters) -- The Philippines and Japan signed a
reciprocal access agreement on Monday that will let the forces of each
country train on the other's soil, officials said.
What it means
The deal takes effect once both parliaments have approved it, and many
analysts expect that to happen within a year of the day of signature.
* Needs ratification by both legislatures
* First of its kind for Japan in Asia`;
  const found = shape(text);
  expect(found.map(([kind]) => kind)).toEqual(['title', 'paragraph', 'heading', 'paragraph', 'list-item', 'list-item']);
  expect(found[1]![1]).toMatch(/^MANILA[\s\S]*officials said\.$/);
});

test('where a blank line follows every printed line it parts no paragraphs', () => {
  const lines = [
    'Nairobi soutient Kampala',
    'Nairobi, 27 sept 2020 (Agence) - Le ministre kényan de la Défense a affirmé',
    'dimanche que le Kenya allait soutenir son voisin et a appelé le Rwanda à la',
    'retenue, à la suite de violents combats au bord du lac',
    'Kivu.',
    '"Nous allons soutenir nos frères avec tous nos moyens dans',
    'leur lutte pour protéger leur frontière", a déclaré le ministre',
    'dans un communiqué.',
    'Les combats ont éclaté samedi entre les deux armées, faisant',
    'des morts des deux côtés.',
  ];
  expect(shape(lines.join('\n\n')).map(([kind, words]) => [kind, words.replace(/\s+/g, ' ').slice(0, 14)])).toEqual([
    ['title', 'Nairobi soutie'],
    ['paragraph', 'Nairobi, 27 se'],
    ['paragraph', '"Nous allons s'],
    ['paragraph', 'Les combats on'],
  ]);
});

test('what was wrapped by hand goes on in lower case; entries of a list do not', () => {
  const text = `Un pacte à Moscou

Le président russe a reçu lundi au Kremlin la
ministre nord-coréenne des Affaires étrangères,
choisie en 2022.

- La Corée du Nord fournira à son voisin
  des munitions.
- La Russie livrera du blé.
Ce que l'on attend encore :
obus
missiles balistiques`;
  expect(shape(text).map(([kind, words]) => [kind, words.replace(/\s+/g, ' ')])).toEqual([
    ['title', 'Un pacte à Moscou'],
    [
      'paragraph',
      'Le président russe a reçu lundi au Kremlin la ministre nord-coréenne des Affaires étrangères, choisie en 2022.',
    ],
    ['list-item', 'La Corée du Nord fournira à son voisin des munitions.'],
    ['list-item', 'La Russie livrera du blé.'],
    ['heading', "Ce que l'on attend encore :"],
    ['paragraph', 'obus'],
    ['paragraph', 'missiles balistiques'],
  ]);
});

test('dates alone are the headings of a chronology', () => {
  const text = `Une alliance en quatre dates

12 mars 2021
Les deux pays signent un accord de coopération.
4 juin 2022
Le parlement le ratifie.
19 septembre 2023
Le traité entre en vigueur.`;
  expect(kinds(text)).toEqual(['title', 'heading', 'paragraph', 'heading', 'paragraph', 'heading', 'paragraph']);
});

test('tables by bars and by tabs keep their rows and columns', () => {
  const cells = classify(
    'Pays\tSoldats\nNord\t11 000\nSud\t600 000\n\nDomaine | Contenu |\n---|---|\nAir | Vols repris |',
    null,
  );
  expect(cells.map(({ table, row, column }) => [table, row, column])).toEqual([
    [0, 0, 0],
    [0, 0, 1],
    [0, 1, 0],
    [0, 1, 1],
    [0, 2, 0],
    [0, 2, 1],
    [1, 0, 0],
    [1, 0, 1],
    [1, 1, 0],
    [1, 1, 1],
  ]);
});

test.each([
  [
    'a first paragraph is no title',
    'Le Kremlin confirme la visite. Le porte-parole l’a dit lundi.\nRien de plus.',
    'paragraph',
  ],
  ['one line alone is no title', 'Le Kremlin confirme la visite', 'paragraph'],
  [
    'a lead that ends with a question is no title',
    `Dans un monde où ${'tout change vite et '.repeat(8)}rien ne dure. Que faire ?\nSuite.`,
    'paragraph',
  ],
  ['a question is a title', 'Que veut Minsk ?\nLe ministre n’a rien dit.', 'title'],
])('%s', (_, text, kind) => {
  expect(kinds(text)[0]).toBe(kind);
});

test('the title of the metadata is found in the text, and no other line takes its place', () => {
  expect(
    shape('Politique étrangère\nUn pacte à deux\nLe texte est court.', 'Un pacte à deux').map(([kind]) => kind),
  ).toEqual(['heading', 'title', 'paragraph']);
});

test('a dash without space is a bullet only among its like', () => {
  expect(kinds('Titre ici\nLes faits.\n-Livraison d’obus\n-Envoi de troupes')).toEqual([
    'title',
    'paragraph',
    'list-item',
    'list-item',
  ]);
  expect(kinds('Titre ici\nLes faits.\n-Il neige sur Minsk.\nFin.')).toEqual([
    'title',
    'paragraph',
    'paragraph',
    'paragraph',
  ]);
});
