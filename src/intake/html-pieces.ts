import { type DomNode, walkDom } from './dom.ts';
import type { Piece } from './draft.ts';
import { isLabelText, LABEL_LEVEL } from './heading.ts';

const blocks = new Set(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const skipped = new Set(
  'script style noscript template svg math button select option textarea input label iframe object embed canvas audio video map head title dialog'.split(
    ' ',
  ),
);
/** What stands around an article where the page does not mark the article itself. */
const around = new Set('nav aside footer form menu'.split(' '));

const longestCell = 300;

/** Whether a table holds data; many pages lay out their columns with one. */
function isDataTable(table: DomNode): boolean {
  // Asked first: tables a thousand deep would each be counted through to the last.
  if (table.querySelector('table') !== null) return false;
  let widest = 0;
  let cells = 0;
  let letters = 0;
  for (const row of table.querySelectorAll('tr')) {
    const inRow = [...row.querySelectorAll('td, th')];
    widest = Math.max(widest, inRow.length);
    cells += inRow.length;
    letters += inRow.reduce((sum, cell) => sum + (cell.textContent ?? '').length, 0);
  }
  return widest >= 2 && letters <= cells * longestCell;
}

const isBold = (name: string): boolean => name === 'b' || name === 'strong';

interface Context {
  readonly element: DomNode;
  readonly kind: Piece['kind'];
  readonly level?: number;
}

/**
 * The blocks under an element, in order, each with its plain text. Walks without recursion.
 * @param whole the element is a whole page: leave out navigation, sidebars, footers and forms
 */
export function htmlPieces(root: DomNode, whole: boolean): Piece[] {
  const pieces: Piece[] = [];
  const contexts: Context[] = [];
  let words: string[] = [];
  let last = '';
  let bold = 0;
  let isAllBold = true;
  let table = -1;
  let row = -1;
  let column = -1;
  let data = false;

  const flush = (): void => {
    const text = words
      .join('')
      .replace(/[ \t\n\r\f]+/g, ' ')
      .trim();
    words = [];
    last = '';
    const isLabel = isAllBold && contexts.length === 0 && isLabelText(text);
    isAllBold = true;
    if (text === '') return;
    const { kind = 'paragraph', level } = contexts.at(-1) ?? {};
    if (isLabel) pieces.push({ kind: 'heading', text, level: LABEL_LEVEL });
    else if (kind === 'table-cell') pieces.push({ kind, text, table, row, column });
    else pieces.push(kind === 'heading' ? { kind, text, level } : { kind, text });
  };

  const contextOf = (element: DomNode): Context | null => {
    const { localName } = element;
    const inCell = contexts.at(-1)?.kind === 'table-cell';
    if (inCell) return null;
    if (/^h[1-6]$/.test(localName)) return { element, kind: 'heading', level: Number(localName[1]) };
    if (localName === 'li' || localName === 'dd' || localName === 'dt') return { element, kind: 'list-item' };
    if (data && (localName === 'td' || localName === 'th')) return { element, kind: 'table-cell' };
    // Parsers leave a paragraph inside a heading that was never closed.
    const inHeading = contexts.at(-1)?.kind === 'heading';
    return localName === 'p' && inHeading ? { element, kind: 'paragraph' } : null;
  };

  const enter = (node: DomNode): boolean => {
    if (node.nodeType === 3) {
      const text = node.textContent ?? '';
      words.push(text);
      if (text.trim() !== '') {
        last = text.slice(-50);
        isAllBold &&= bold > 0;
      }
    }
    if (node.nodeType !== 1) return false;
    const { localName } = node;
    if (skipped.has(localName) || (whole && around.has(localName)) || node.getAttribute('hidden') !== null)
      return false;
    if (localName === 'br') {
      // One line break goes on with the sentence; after its end it begins the next paragraph.
      const isLabel = isAllBold && contexts.length === 0 && isLabelText(words.join('').trim());
      if ((isLabel || /[.!?…:»”"]\s*$/.test(last)) && contexts.at(-1)?.kind !== 'table-cell') flush();
      else words.push(' ');
      return false;
    }
    if (isBold(localName)) bold += 1;
    if (!blocks.has(localName)) return true;
    if (contexts.at(-1)?.kind === 'table-cell') words.push(' ');
    else flush();
    if (localName === 'table') {
      data = isDataTable(node);
      if (data) table += 1;
      row = -1;
    } else if (localName === 'tr') {
      row += 1;
      column = -1;
    } else if (localName === 'td' || localName === 'th') column += 1;
    const context = contextOf(node);
    if (context) contexts.push(context);
    return true;
  };

  const leave = (node: DomNode): void => {
    if (isBold(node.localName)) bold -= 1;
    if (!blocks.has(node.localName)) return;
    const own = contexts.at(-1)?.element === node;
    if (own || contexts.at(-1)?.kind !== 'table-cell') flush();
    else words.push(' ');
    if (own) contexts.pop();
    if (node.localName === 'table') data = false;
  };

  walkDom(root, enter, leave);
  flush();
  return pieces;
}
