/** A stretch of text without leading or trailing white space; more than one printed line where the text was wrapped. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Whether a blank line (or the beginning of the text) stands before it. */
  readonly afterBlank: boolean;
}

/** The lines of a text that hold something. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let afterBlank = true;
  for (let at = 0; at <= text.length; ) {
    const newline = text.indexOf('\n', at);
    const until = newline < 0 ? text.length : newline;
    const raw = text.slice(at, until);
    const trimmed = raw.trim();
    if (trimmed === '') afterBlank = true;
    else {
      const start = at + (raw.length - raw.trimStart().length);
      lines.push({ start, end: start + trimmed.length, text: trimmed, afterBlank });
      afterBlank = false;
    }
    at = until + 1;
  }
  return lines;
}

const widestColumn = 120;
const narrowestColumn = 40;
/** A shorter line that ends without a full stop may be an entry of a list, or a heading. */
const shortestWrapped = 30;

/**
 * Puts together what a mail program or an agency's terminal wrapped at a column. A text is taken as wrapped where
 * lines go on in lower case after a break, and those breaks stand just where the next word would not have fitted;
 * press text pasted from a page, one paragraph per line, never looks so.
 *
 * @param keeps whether a line starts something of its own (a list item, a table row) and is not to be joined to
 */
export function joinWrapped(text: string, lines: readonly Line[], keeps: (line: Line) => boolean): readonly Line[] {
  if (isSpacedOut(lines, keeps)) return joinSpacedOut(text, lines, keeps);
  return joinBroken(text, joinAtColumn(text, lines, keeps), keeps);
}

const fewestGoingOn = 4;

/** Whether a blank line stands after every printed line, also in the middle of sentences: so it parts nothing. */
function isSpacedOut(lines: readonly Line[], keeps: (line: Line) => boolean): boolean {
  if (lines.some((line, i) => i > 2 && !line.afterBlank)) return false;
  const goingOn = lines.filter(
    (line, i) => i > 0 && !keeps(line) && /^\p{Ll}/u.test(line.text) && /[\p{L}\d,»”"]$/u.test(lines[i - 1]!.text),
  );
  return goingOn.length >= fewestGoingOn && goingOn.length >= lines.length / 4;
}

/** How much of the widest line a wrapped one fills at least. */
const filled = 0.7;

function joinSpacedOut(text: string, lines: readonly Line[], keeps: (line: Line) => boolean): Line[] {
  const width = lines.reduce((widest, line) => Math.max(widest, line.text.length), 0);
  const goesOn = (line: Line, before: Line): boolean =>
    !keeps(line) &&
    (/^\p{Ll}/u.test(line.text) || before.text.length >= width * filled) &&
    !/[.!?:]["»”]?$/.test(before.text);
  return joinTo(text, lines, new Set(lines.filter((line, i) => i > 1 && goesOn(line, lines[i - 1]!))));
}

/** What was wrapped by hand at no column: a line of prose that goes on in lower case. */
function joinBroken(text: string, lines: readonly Line[], keeps: (line: Line) => boolean): readonly Line[] {
  const goesOn = (line: Line, before: Line): boolean =>
    !line.afterBlank &&
    !keeps(line) &&
    before.text.length >= shortestWrapped &&
    before.text.length <= widestColumn &&
    /^\p{Ll}/u.test(line.text) &&
    /[\p{L}\d,]$/u.test(before.text);
  return joinTo(text, lines, new Set(lines.filter((line, i) => i > 0 && goesOn(line, lines[i - 1]!))));
}

function joinAtColumn(text: string, lines: readonly Line[], keeps: (line: Line) => boolean): readonly Line[] {
  const width = lines.reduce((widest, line) => Math.max(widest, line.text.length), 0);
  if (width > widestColumn || width < narrowestColumn) return lines;
  const isForced = (line: Line, before: Line): boolean =>
    before.text.length + 1 + line.text.split(/\s/, 1)[0]!.length > width - 2;
  const breaks = lines.flatMap((line, i) =>
    i > 0 && !line.afterBlank && !keeps(line) ? [[line, lines[i - 1]!] as const] : [],
  );
  const forced = breaks.filter(([line, before]) => isForced(line, before));
  const goingOn = breaks.filter(([line, before]) => /^\p{Ll}/u.test(line.text) && !/[.!?:]$/.test(before.text));
  const atColumn = goingOn.filter(([line, before]) => isForced(line, before));
  if (goingOn.length < 2 || goingOn.length < breaks.length / 4 || atColumn.length < goingOn.length * 0.8) return lines;
  return joinTo(text, lines, new Set(forced.map(([line]) => line)));
}

/** The lines with those of `joins` put to the ones before them. */
function joinTo(text: string, lines: readonly Line[], joins: ReadonlySet<Line>): Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const before = joined.at(-1);
    if (before === undefined || !joins.has(line)) joined.push(line);
    else joined[joined.length - 1] = { ...before, end: line.end, text: text.slice(before.start, line.end) };
  }
  return joined;
}
