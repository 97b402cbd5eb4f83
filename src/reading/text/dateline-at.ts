import { organisationById } from '../../knowledge/index.ts';
import type { NameFinder } from '../actors/finder.ts';
import type { Sense } from '../actors/sense.ts';
import { type Dateline, datelineOf } from './dateline.ts';

const ARTICLE = /^(?:(?:the|la|le)\s)?$/i;

const isMedium = ({ kind, id }: Sense): boolean => kind === 'organisation' && organisationById(id)?.kind === 'media';

/** "… (Wire)", «… (Agence et Agence)» behind a headline. */
const IN_BRACKETS = /\s\((\p{L}[^()\n]{1,40})\)\s*$/u;

/** Where a headline ends that has the mark of an agency behind it; its own end where there is none. */
export function markedEnd(text: string, start: number, end: number, finder: NameFinder): number {
  const match = IN_BRACKETS.exec(text.slice(start, end));
  if (!match) return end;
  const named = finder.find(start + match.index, end);
  const rest = named.reduceRight((left, one) => left.replace(one.text, ''), match[1]!);
  const isMark =
    named.length > 0 &&
    named.every(({ senses }) => senses.some(isMedium)) &&
    /^[\s,/&]*(?:et|and)?[\s,/&]*$/i.test(rest);
  return isMark ? start + match.index : end;
}

/** The dateline of the block that begins at an offset of the text, with what the finder knows of towns and agencies. */
export function datelineAt(text: string, start: number, end: number, finder: NameFinder): Dateline | null {
  const isNamed = (from: number, to: number, is: (sense: Sense) => boolean): boolean =>
    finder
      .find(start + from, start + to)
      .some(
        (one) => one.end === start + to && ARTICLE.test(text.slice(start + from, one.start)) && one.senses.some(is),
      );
  return datelineOf(
    text.slice(start, end),
    (from, to) => isNamed(from, to, ({ kind }) => kind === 'place'),
    (from, to) => isNamed(from, to, isMedium),
  );
}
