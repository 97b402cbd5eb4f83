import { createHash } from 'node:crypto';
import type { Block, Document } from '../../src/model/index.ts';

type Line = readonly [kind: Block['kind'], text: string, place?: Partial<Block>];

function written(source: Omit<Document, 'id' | 'text' | 'blocks'>, lines: readonly Line[]): Document {
  let text = '';
  const blocks: Block[] = [];
  for (const [kind, words, place] of lines) {
    const start = text.length;
    text += words;
    blocks.push({ kind, start, end: text.length, ...place });
    text += '\n\n';
  }
  const digest = createHash('sha256').update(text.replace(/\s+/g, ' ').trim()).digest('hex');
  return { id: `doc:${digest.slice(0, 16)}`, ...source, text, blocks };
}

/** A dispatch of the day: the visit and the signature. */
export const dispatch = written(
  {
    title: 'Moscou et Pyongyang signent un traité de partenariat',
    publisher: 'Le Courrier du Matin',
    url: 'https://courrier.example/2024/06/traite',
    published: '2024-06-20',
    publishedBasis: 'metadata',
    language: 'fr',
    file: 'examples/fr/traite.md',
  },
  [
    ['title', 'Moscou et Pyongyang signent un traité de partenariat'],
    [
      'paragraph',
      'Vladimir Poutine a été reçu mercredi à Pyongyang par Kim Jong Un, au premier jour d’une visite d’État. Les deux dirigeants ont signé le 19 juin 2024 un traité de partenariat stratégique global.',
    ],
    [
      'paragraph',
      'Le texte prévoit une assistance immédiate si l’un des deux pays est attaqué. Tokyo a fait part de sa vive préoccupation.',
    ],
    ['boilerplate', 'Partager cet article · Tous droits réservés'],
  ],
);

/** A background piece with a list and a table. */
export const background = written(
  {
    title: 'Ce que l’on sait de l’entente russo-nord-coréenne',
    publisher: 'La Tribune du Soir',
    url: null,
    published: '2024-11-12',
    publishedBasis: 'dateline',
    language: 'fr',
    file: 'examples/fr/alliance.md',
  },
  [
    ['title', 'Ce que l’on sait de l’entente russo-nord-coréenne'],
    ['heading', 'Une ratification des deux côtés', { level: 2 }],
    [
      'paragraph',
      'La Corée du Nord a ratifié le traité en novembre 2024. L’accord fait écho à une première entente, conclue en 1961.',
    ],
    ['heading', 'Une coopération qui s’étend', { level: 2 }],
    [
      'list-item',
      'Troupes : selon Kiev, environ 11 000 soldats nord-coréens seraient déployés dans la région de Koursk.',
    ],
    ['list-item', 'Armes : Pyongyang aurait livré des centaines de missiles à Moscou depuis la fin de 2023.'],
    ['list-item', 'Transports : une liaison maritime est prévue.'],
    ['table-cell', 'Date', { table: 0, row: 0, column: 0 }],
    ['table-cell', 'Étape', { table: 0, row: 0, column: 1 }],
    ['table-cell', '4 novembre 2024', { table: 0, row: 1, column: 0 }],
    ['table-cell', 'La ministre nord-coréenne est reçue au Kremlin.', { table: 0, row: 1, column: 1 }],
  ],
);

/** An English rewrite: an evasion, a denial of the figure, a later visit. */
export const rewrite = written(
  {
    title: 'Kremlin sidesteps questions on North Korean troops',
    publisher: 'The Harbour Gazette',
    url: 'https://harbour.example/kremlin-troops',
    published: '2024-10-24',
    publishedBasis: 'metadata',
    language: 'en',
    file: 'examples/en/kremlin.html',
  },
  [
    ['title', 'Kremlin sidesteps questions on North Korean troops'],
    [
      'paragraph',
      'The Kremlin would neither confirm nor deny that North Korean soldiers were on Russian soil. Seoul put their number at 3,000.',
    ],
    ['paragraph', 'Direct flights between the two capitals resumed last year.'],
  ],
);

const hostileWords =
  '<script>window.hacked = 1</script><img src=x onerror="window.hacked=1"> Minsk \u202Esbat tset\u202C told <b>reporters</b> &amp; others that talks with Hanoi went well.';

/** An article that attacks its reader: markup, a script address, right-to-left overrides, a line of 300,000 characters. */
export const hostile = written(
  {
    title: '<script>window.hacked = 1</script> \u202Eeltit',
    publisher: '"><svg onload=window.hacked=1>',
    url: 'javascript:window.hacked=1',
    published: '2025-07-13',
    publishedBasis: 'metadata',
    language: 'en',
    file: 'examples/<b>hostile</b>.txt',
  },
  [
    ['title', '<script>window.hacked = 1</script> \u202Eeltit'],
    ['paragraph', hostileWords],
    ['paragraph', `${'unbroken'.repeat(37_500)} At the very end Minsk thanked Hanoi. ${'x'.repeat(50_000)}`],
  ],
);

export const littleDocuments = [dispatch, background, rewrite, hostile] as const;
