import type { Block } from '../model/index.ts';
import { boilerplateOf } from './boilerplate.ts';
import { datelineOf } from './dateline.ts';
import { isAttribution, looksLikeHeading, looksLikeTitle } from './heading.ts';
import { joinWrapped, type Line, linesOf } from './lines.ts';
import { isLongDash, isNumbered, markerLength, tightMarkerLength } from './marker.ts';
import { tableAt, tableCells } from './table.ts';

/** So many date lines without a label are the headings of a chronology, not datelines. */
const chronology = 3;
const datelineHead = 8;
const datelineTail = 3;
/** More lines than these in a row that all look like headings are a list without bullets. */
const mostHeadingsInARow = 3;

type Kind = Block['kind'];

/** Length of the marker of a list item, in the light of the lines around it; 0: no list item. */
function itemMarker(lines: readonly Line[], i: number): number {
  const line = lines[i]!.text;
  const near = [lines[i - 1], lines[i + 1]].filter((each) => each !== undefined).map((each) => each.text);
  const tight = tightMarkerLength(line);
  if (tight > 0) return near.some((each) => tightMarkerLength(each) > 0) ? tight : 0;
  const length = markerLength(line);
  if (length === 0) return 0;
  const alone = !near.some((each) => markerLength(each) > 0);
  // «— Un diplomate occidental» is a signature, «1. Une alliance militaire» above prose a numbered heading.
  if (alone && isLongDash(line)) return 0;
  if (alone && isNumbered(line) && looksLikeHeading(line.slice(length))) return 0;
  return alone && isAttribution(line) ? 0 : length;
}

function isDateline(lines: readonly Line[], i: number, inChronology: boolean): boolean {
  const found = datelineOf(lines[i]!.text, 'day-first');
  if (found === null) return false;
  const atEdge = i < datelineHead || i >= lines.length - datelineTail;
  return found.labelled ? atEdge : atEdge && !inChronology;
}

const longestLabel = 40;

/** "Related coverage", «Sur le même sujet»: a label of its own, above what it announces. */
const isSeeAlso = (line: string, place: Parameters<typeof boilerplateOf>[1]): boolean =>
  line.length <= longestLabel && boilerplateOf(line, place) === 'see also';

/** Headings that head nothing, or stand in a crowd, are paragraphs. */
function settleHeadings(kinds: Kind[], seeAlso: ReadonlySet<number>): void {
  const lastParagraph = kinds.lastIndexOf('paragraph');
  for (let i = 0; i < kinds.length; ) {
    let run = i;
    while (kinds[run] === 'heading') run++;
    const next = kinds[run];
    const headsNothing = run > i && (next === undefined || next === 'boilerplate') && lastParagraph < run;
    // «Sur le même sujet», "Related coverage": the headlines of other articles.
    if (headsNothing && seeAlso.has(i - 1)) kinds.fill('boilerplate', i, run);
    else if (run - i > mostHeadingsInARow || headsNothing) kinds.fill('paragraph', i, run);
    i = Math.max(run, i + 1);
  }
}

/**
 * The blocks of plain text as press articles are pasted and saved: what each line is, told from its shape, its words
 * and its neighbours. Lines are blocks; where a text was wrapped at a column, its lines are first put together.
 *
 * @param title the title where the metadata tell it: a line that repeats it is the title block
 */
export function classify(text: string, title: string | null): Block[] {
  const keeps = (line: Line): boolean => markerLength(line.text) > 0 || line.text.includes('|');
  const lines = joinWrapped(text, linesOf(text), keeps);
  const inChronology =
    lines.filter(({ text: line }) => datelineOf(line, 'day-first')?.labelled === false).length >= chronology;
  const kinds: Kind[] = [];
  const blocks: Block[] = [];
  const seeAlso = new Set<number>();
  let tables = 0;
  let titled = false;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    const table = tableAt(lines, i);
    if (table.length > 0) {
      for (const cell of tableCells(lines.slice(i, i + table.length), table.bar, tables++)) {
        blocks.push(cell);
        kinds.push('table-cell');
      }
      i += table.length - 1;
      continue;
    }
    const flat = line.text.length > 400 ? line.text : line.text.replace(/\s+/g, ' ');
    const marker = itemMarker(lines, i);
    const place = { before: i, after: lines.length - 1 - i };
    let kind: Kind;
    if (!titled && title !== null && flat === title.replace(/\s+/g, ' ')) kind = 'title';
    else if (isDateline(lines, i, inChronology) || boilerplateOf(flat, place) !== null) kind = 'boilerplate';
    else if (marker > 0) kind = 'list-item';
    else if (
      !titled &&
      title === null &&
      lines.length > 1 &&
      !blocks.some((b) => b.kind !== 'boilerplate') &&
      looksLikeTitle(flat)
    )
      kind = 'title';
    else if (i > 0 && isAttribution(flat)) kind = 'paragraph';
    // «Le ministre a déclaré :» above the words he said is the beginning of their sentence.
    else if (flat.endsWith(':') && /^[«“"„]/.test(lines[i + 1]?.text ?? '')) kind = 'paragraph';
    else kind = looksLikeHeading(flat) ? 'heading' : 'paragraph';
    if (kind === 'boilerplate' && isSeeAlso(flat, place)) seeAlso.add(kinds.length);
    if (kind === 'title') titled = true;
    kinds.push(kind);
    blocks.push({ kind, start: line.start + (kind === 'list-item' ? marker : 0), end: line.end });
  }
  settleHeadings(kinds, seeAlso);
  return blocks.map((block, i) => (kinds[i] === 'heading' ? { ...block, level: 1 } : { ...block, kind: kinds[i]! }));
}
