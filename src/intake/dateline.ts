import { partsOf } from './dateline-parts.ts';
import { type DateOrder, type WrittenDate, writtenDates } from './dates.ts';
import { monthPattern } from './months.ts';

const published =
  '(?:publiée?|parue?|créée?|postée?|mise? en ligne|rédigée?|first published|published|posted|created|issued|date(?: de publication)?)';
const updated = '(?:(?:dernière )?mise? à jour|actualisée?|modifiée?|(?:last )?(?:updated|modified)|updated)';
const small = 'le|la|à|at|on|the|du|de|et|and';
const ofTime =
  'heures?|h|min|mn|utc|gmt|cet|cest|est|edt|pst|pdt|kst|jst|msk|bst|ist|a\\.?m\\.?|p\\.?m\\.?|paris|heure|time|local|locale|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|fri|sat|sun|lun|mar|mer|jeu|ven|sam|dim';
const filling = (words: string): RegExp => new RegExp(String.raw`(?<!\p{L})(?:${words})(?!\p{L})`, 'giu');
const filler = filling(`${published}|${updated}|${small}|${ofTime}`);
const fillerButSmall = filling(`${published}|${updated}|${ofTime}`);
const label = new RegExp(String.raw`(?<!\p{L})(?:${published}|${updated})(?!\p{L})`, 'iu');
const publishedLabel = new RegExp(String.raw`(?<!\p{L})${published}(?!\p{L})[^\p{L}]*(?:le|on)?[^\p{L}]*$`, 'iu');
const updatedLabel = new RegExp(String.raw`(?<!\p{L})${updated}(?!\p{L})[^\p{L}]*(?:le|on|du)?[^\p{L}]*$`, 'iu');
const weekday =
  '(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday)';
const beforeDate = new RegExp(String.raw`(?:\s*(?:${weekday})\.?,?\s*)$`, 'iu');

const time = /(?<!\d)\d{1,2}\s?(?:h\s?(?:\d{2})?|[:.]\s?\d{2}(?::\d{2})?)(?!\d)/iu;
const times = new RegExp(time, 'giu');
/** Behind an hour: AEDT, NZST, WAT, SGT. */
const zones = /(?<!\p{L})(?:[A-Z]{1,4}T|UTC)(?!\p{L})/gu;

/** A line that tells when the document appeared and nothing else. `labelled`: it says so in words, or adds a time. */
export interface Dateline {
  readonly dates: readonly WrittenDate[];
  readonly labelled: boolean;
}

function without(line: string, dates: readonly WrittenDate[]): string {
  let rest = line;
  for (const { start, end } of [...dates].reverse()) rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  return rest;
}

/** What a newsroom puts behind the date, parted from it: its desk, its agencies, how long one reads. */
const ofNewsroom =
  /^\s*[|•·]\s.{0,70}(?<!\p{L})(?:desk|rédaction|agences?|agency|agencies|staff|newsroom|min(?:utes)? (?:read|de lecture)|correspondante?|correspondent|bureau|service)(?!\p{L})/iu;

/**
 * Reads a line such as «14/03/2025 mis à jour: 12:00», «Par A. Durand, publié le 5 novembre 2024 à 14h32»,
 * "By Ann Lee | June 19, 2024", «Moscou, le 12 novembre 2024»; null where the line is something else, also where
 * a sentence merely speaks of a publication («Le décret publié le 5 novembre 2024 prévoit …»).
 */
export function datelineOf(line: string, order: DateOrder): Dateline | null {
  if (line.length > 160) return null;
  const dates = writtenDates(line, order);
  const first = dates[0];
  if (first === undefined) return null;
  const behind = dayBehindAgency(line, order);
  if (behind && !/[\p{L}\d]/u.test(line.slice(behind.end))) return { dates: [behind], labelled: true };
  const rest = without(line, dates);
  const clock = time.test(rest);
  const labelled = label.test(rest) || clock;
  const untimed = (part: string): string => (clock ? part.replaceAll(times, ' ').replace(zones, ' ') : part);
  const residue = untimed(rest).replace(filler, ' ');
  if (!/[\p{L}\d]/u.test(residue)) return { dates, labelled };
  const ends = /[.!?]$/.test(line) && !/\b[ap]\.m\.$/.test(line);
  const before = line.slice(0, first.start).replace(beforeDate, '');
  const byline = /^(?:par|by)\s[\p{L}\s.,'’&-]{2,80}$/iu.test(before.replace(label, '').replace(/[|•·–—\s]+$/u, ''));
  if (!ends && byline && (label.test(before) || /[|•·,–—-]\s*$/.test(before))) return { dates, labelled: true };
  // «par La rédaction le mardi 16 juillet 2024», with nothing behind the date.
  const signed =
    /^(?:[Pp]ar|[Bb]y|PAR|BY)\s(?:[Ll]a\s|[Tt]he\s)?(?:(?:\p{Lu}[\p{L}.'’-]*|rédaction|newsroom|desk|staff)[\s,&]*)+(?<=\s)(?:le|on)\s*$/u.test(
      before,
    );
  if (!ends && signed && !/[\p{L}\d]/u.test(line.slice(dates.at(-1)!.end))) return { dates, labelled: true };
  const beginsWithLabel = new RegExp(String.raw`^(?:${published}|${updated})(?!\p{L})`, 'iu').test(line);
  if (!ends && beginsWithLabel && residue.trim().split(/\s+/).length <= 6) return { dates, labelled: true };
  const place = /^\p{Lu}[\p{L}.'’-]+(?:[ -]\p{Lu}[\p{L}.'’-]+){0,3}(?:\s*\([^)]{2,30}\))?,\s*(?:le|on)?\s*$/u.test(
    before,
  );
  const nothingAfter = !/[\p{L}\d]/u.test(line.slice(dates.at(-1)!.end));
  if (place && nothingAfter) return { dates, labelled: false };
  // "Sunday 22 September 2024 | The Desk | compiled from agencies": the date opens a line of parts.
  const opens = !/\p{L}/u.test(before.replace(filler, ' '));
  if (!ends && opens && ofNewsroom.test(line.slice(dates.at(-1)!.end))) return { dates, labelled: true };
  const bare = (part: string): string => untimed(part).replace(fillerButSmall, ' ');
  const parts = ends || dates.length > 1 ? null : partsOf(bare(before), bare(line.slice(first.end)));
  return parts && { dates, labelled: labelled || parts.isOfNewsroom };
}

/** The day of publication a dateline tells: the one after «publié», else the first that is not after «mis à jour». */
export function dayOfDateline(line: string, dateline: Dateline): string | null {
  const { dates } = dateline;
  const after = (pattern: RegExp) =>
    dates.find((date) => pattern.test(line.slice(0, date.start).replace(beforeDate, ' ')));
  const plain = dates.find((date) => !updatedLabel.test(line.slice(0, date.start).replace(beforeDate, ' ')));
  return (after(publishedLabel) ?? plain ?? dates[0])?.iso ?? null;
}

const placeDateline = new RegExp(
  String.raw`^(?:\([\p{L} ]{2,30}\)\s*)?\p{Lu}[\p{L} .'’/-]{1,40}(?:,\s(?!(?:${monthPattern})\b)\p{Lu}[\p{L} .'’-]{1,30})?(?:\s*\([\p{L} ]{2,30}\))?\s*[,–—-]?\s*(?:le\s+)?(?:${weekday},?\s+)?(?=\d|(?:${monthPattern})\b)`,
  'iu',
);

/** «Sydney, Sept 16 (AFP) Sep 16, 2025»: the dispatch's own day has no year, the page adds the whole date behind it. */
const dayOfAgency = new RegExp(
  String.raw`^\p{Lu}[\p{L} .'’/-]{1,40},\s(?:(?:${monthPattern})\.?\s\d{1,2}|\d{1,2}\s(?:${monthPattern})\.?)\s\([\p{L} /&-]{2,30}\)\s`,
  'iu',
);

function dayBehindAgency(line: string, order: DateOrder): WrittenDate | null {
  const opening = dayOfAgency.exec(line)?.[0];
  if (opening === undefined) return null;
  return writtenDates(line.slice(0, 160), order).find(({ start }) => start === opening.length) ?? null;
}

/**
 * The day in the opening of an agency dispatch: "SEOUL, Oct. 30, 2024 (Yonhap) --", "GEELONG, Australia, July 26, 2025 --", «PYONGYANG, 19 juin 2024 (AFP) –».
 * Null where the year is missing: it would be a guess.
 */
export function dayOfDispatch(paragraph: string, order: DateOrder): string | null {
  const behind = dayBehindAgency(paragraph, order);
  if (behind) return behind.iso;
  const opening = paragraph.slice(0, 120);
  const place = placeDateline.exec(opening);
  if (place === null) return null;
  const date = writtenDates(opening, order).find(({ start }) => start === place[0].length);
  if (date === undefined) return null;
  return /^\s*(?:\([^)]{2,40}\)\s*)?(?:[-–—:]|\/)/u.test(opening.slice(date.end)) ? date.iso : null;
}
