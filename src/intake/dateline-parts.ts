/** What a line is made of beside its day. */
interface Parts {
  /** A part says what only a newsroom says of itself. */
  readonly isOfNewsroom: boolean;
}

const MARKS = /\s*(?:[|•·/—–,()[\]]|\s-\s|^-\s|\s-$|--)\s*/u;

/** What parts the day from what stands before it. */
const PARTED = /(?:[|•·/—–,)\]]|\s-|--)\s*(?:le|on)?\s*$/iu;

const listed = (...words: readonly string[]): string => words.join('|');

/** What names a desk, an agency, a page, or how long one reads. */
const NEWSROOM = new RegExp(
  String.raw`(?<!\p{L})(?:${listed(
    'desk|rédaction|agences?|agency|agencies|wires?|staff|newsroom|correspondante?|correspondent|correspondance',
    'envoyée?s? spéciale?s?|special envoy|lecture|read|minutes?|min|afp|reuters|ap|dpa|efe|ansa|page|p',
    'communiqué de presse|press release|news release|media release',
  )})(?!\p{L})`,
  'iu',
);

/** Sections of a paper and sorts of pieces: «Europe/Diplomatie», "World News", «Analyse». */
const SECTION = new RegExp(
  String.raw`^(?:(?:${listed(
    'analyse|analysis|décryptage|explainer|explained|éditorial|editorial|opinion|tribune|enquête|reportage|entretien|interview',
    'monde|world|news|actualités?|actu|politique|politics|diplomatie|diplomacy|défense|defence|defense|sécurité|security',
    'international|internationale|europe|afrique|africa|asie|asia|amériques?|americas?|moyen|orient|middle|east|océanie',
    'oceania|pacific|pacifique|&|et|and',
  )})(?:[\s-]+|$))+$`,
  'iu',
);

/** What shows that a line tells of something else: a photograph, an act or its name, a span of time. */
const OTHER = new RegExp(
  String.raw`(?<!\p{L})(?:${listed(
    'photos?|images?|crédits?|credits?|signée?s?|signed|adoptée?s?|adopted|depuis|since|avant|before|après|after|until|valid',
    'vigueur|force|accords?|agreements?|traités?|treaty|treaties|pacte?s?|déclarations?|declarations?|charte?r?s?|sommet|summit',
    'conventions?|protocoles?|protocols?|memorandum|mémorandum|statement',
  )})(?!\p{L})`,
  'iu',
);

/** «Édition du», "Issue of": right before the day. */
const ISSUE =
  /^(?:l[’']\s?)?(?:édition|numéro|dépêche|issue|edition|dispatch)\s(?:du|de|of)$|^(?:as of|dated|daté du)$/iu;

/** A name of a place, a person or a paper: "The Northern Inquirer", «Jeanne Martin». */
const NAME = /^\p{Lu}[\p{L}.’'-]*(?:\s(?:\p{Lu}[\p{L}.’'-]*|du?|des?|of|the|von|van|al|el|la|le)){0,3}$/u;

/** "By Ann Lee in Oslo", «De notre correspondant». */
const SIGNED = /^(?:par|by|de notre|from our)\s\S/iu;

/** "Ann Lee in Oslo and agencies". */
const PLACED = /^\p{Lu}\S+(?:\s\p{Lu}\S+)+\s(?:in|à|en)\s\p{Lu}\S+(?:\s(?:and|et|avec|with)\s.{3,20})?$/u;

/** «à Oslo», behind who writes from there. */
const WHERE = /^(?:in|at|à|en|au)\s\p{Lu}\S+(?:\s\p{Lu}\S+)?$/u;

/** So many words of a part, and so many parts on each side of the day. */
const [MOST_WORDS, MOST_PARTS] = [8, 4];

/**
 * The parts that a newsroom writes beside the day, each between marks: «Oslo | vendredi 29 novembre 2024», "World News ·
 * 15 September 2025 · 6 min read", «De notre correspondant à Oslo, 4 mars 2024». null where a part is none that it
 * writes.
 * @param before the line up to the day, without labels, hours and weekdays
 * @param behind the line from the day on, in the same way
 */
export function partsOf(before: string, behind: string): Parts | null {
  if (OTHER.test(before) || OTHER.test(behind)) return null;
  const [ahead, after] = [pieces(before), pieces(behind)];
  if (Math.max(ahead.length, after.length) > MOST_PARTS) return null;
  const last = ahead.at(-1);
  if (last !== undefined && !PARTED.test(before) && !ISSUE.test(last)) return null;
  const isAhead = (part: string, at: number): boolean =>
    isOfNewsroom(part) || NAME.test(part) || PLACED.test(part) || (at > 0 && WHERE.test(part));
  if (!ahead.every(isAhead) || !after.every(isOfNewsroom)) return null;
  return { isOfNewsroom: [...ahead, ...after].some(isOfNewsroom) };
}

const isOfNewsroom = (part: string): boolean =>
  part.split(/\s+/).length <= MOST_WORDS &&
  (SECTION.test(part) ||
    ISSUE.test(part) ||
    SIGNED.test(part) ||
    /^\d{1,2}$/.test(part) ||
    (NEWSROOM.test(part) && isShort(part)));

/** A part of more words than three is a sentence, unless it begins as a line does. */
const isShort = (part: string): boolean => part.split(/\s+/).length <= 3 || /^[\p{Lu}\d]/u.test(part);

const pieces = (rest: string): string[] =>
  rest
    // «8 h (heure de Lima)», of which the hour is gone.
    .replace(/\(\s*d[e'’]\s?\p{Lu}\S+\s*\)/u, ' ')
    .replace(/(?<=[|•·/—–,)\]-]\s*)(?:le|on)\s*$/iu, '')
    .split(MARKS)
    .map((part) => part.replace(/^[\s:.-]+|[\s:.-]+$/gu, ''))
    .filter((part) => /[\p{L}\d]/u.test(part) && !/^(?:le|la|à|at|on)$/iu.test(part));
