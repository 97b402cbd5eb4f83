import { timeline } from '../../analysis/index.ts';
import type { AllianceRecord } from '../../model/index.ts';
import type { AnsweringPassage, SearchAnswer } from '../../pipeline/index.ts';
import type { Context } from '../context.ts';
import { clean } from '../terminal/clean.ts';
import { table } from '../terminal/table.ts';
import { wrap } from '../terminal/wrap.ts';
import { dayIn, spanIn } from './date.ts';
import { partiesIn, whatIn } from './entry.ts';
import { tailOf } from './ids.ts';
import { type Names, namesIn } from './names.ts';
import { numberIn } from './number.ts';

/** What was found, kind by kind, for a terminal. */
export async function foundLines(found: SearchAnswer, context: Context): Promise<string[]> {
  const { t, language, colours } = context;
  const { actors, agreements, facts, passages, record } = found;
  const names = await namesIn(language, t, [...(record?.actors ?? []), ...actors.items.map(({ actor }) => actor)]);
  const number = numberIn(language);
  const group = (kind: string, { total, more }: SearchAnswer['facts'], lines: readonly string[]): string[] => {
    const count = t(more ? 'search.moreThan' : 'search.count', { number: number(total) });
    return lines.length === 0 ? [] : [`${colours.bold(t(`search.${kind}`))} ${colours.dim(count)}`, ...lines, ''];
  };
  const pacts = new Map((record?.agreements ?? []).map((pact) => [pact.id, pact]));
  const lines = [
    ...group(
      'actors',
      { ...actors, items: [] },
      actors.items.map(({ actor: { id } }) => `${names.actor(id)} ${colours.dim(id)}`),
    ),
    ...group(
      'agreements',
      agreements,
      agreements.items.flatMap(({ id }) => {
        const pact = pacts.get(id);
        return pact === undefined ? [] : [`${names.agreement(pact)} ${colours.dim(tailOf(id))}`];
      }),
    ),
    ...group('facts', facts, record === null ? [] : factLines(found, record, names, context)),
    ...group(
      'passages',
      { ...passages, items: [] },
      passages.items.flatMap((passage) => passageLines(passage, context)),
    ),
  ];
  return lines.slice(0, -1);
}

function factLines({ facts }: SearchAnswer, record: AllianceRecord, names: Names, context: Context): string[] {
  const { t, language } = context;
  const entries = new Map(timeline(record).map((entry) => [`${entry.kind} ${entry.id}`, entry]));
  const shown = facts.items.flatMap(({ kind, id }) => entries.get(`${kind} ${id}`) ?? []);
  if (shown.length === 0) return [];
  const columns = [
    { title: t('column.date'), least: 8 },
    { title: t('column.what') },
    { title: t('column.who') },
    { title: t('column.words'), least: 20 },
    { title: t('column.id'), whole: true },
  ];
  const rows = shown.map((entry) => [
    entry.date === null ? '' : spanIn(entry.date, language, t),
    whatIn(entry, t),
    partiesIn(entry, names, t),
    clean(entry.evidence[0]?.quote ?? ''),
    tailOf(entry.id),
  ]);
  return [table(columns, rows, context)];
}

/** Where it stands, and its words with those asked for in bold. */
function passageLines({ document, text, marks, copies }: AnsweringPassage, context: Context): string[] {
  const { t, language, colours, width } = context;
  const { publisher, published, title } = document;
  const source = [published === null ? '' : dayIn(published, language), publisher ?? '', title ?? '', document.id];
  const head = source.map(clean).filter(Boolean).join(' · ');
  const others = copies === 0 ? '' : ` ${t('search.copies', { count: copies, number: String(copies) })}`;
  const lines = wrap(clean(text), width);
  const words = new Set(marks.flatMap(({ start, end }) => clean(text.slice(start, end)).split(' ')));
  const bold = (line: string): string =>
    line
      .split(/([\p{L}\p{M}\p{N}]+)/u)
      .map((word) => (words.has(word) ? colours.bold(word) : word))
      .join('');
  return [...wrap(`${head}${others}`, width).map((line) => colours.dim(line)), ...lines.map(bold)];
}
