import { parseDocument } from 'yaml';
import type { Draft } from './draft.ts';
import { IntakeError } from './failure.ts';

type Metadata = Pick<Draft, 'title' | 'publisher' | 'url' | 'dates' | 'language'>;

const none: Metadata = { title: null, publisher: null, url: null, dates: [], language: null };
const longest = 65_536;
/** Enough for anchors a person wrote; a file built to explode («billion laughs») passes it at once. */
const maxAliases = 20;

/** The first of these keys that holds a word or a number; `{name: …}` counts as its name. */
function pick(fields: Record<string, unknown>, ...keys: string[]): string | null {
  for (const key of keys) {
    const value = fields[key];
    const plain = typeof value === 'object' && value !== null && 'name' in value ? value.name : value;
    if (typeof plain === 'string' && plain.trim() !== '') return plain.trim();
    if (typeof plain === 'number') return String(plain);
  }
  return null;
}

function parse(source: string): Record<string, unknown> {
  // Line 1 of the file is the opening rule, so the first line of the YAML is line 2.
  const refuse = (line: number, reason: string): never => {
    throw new IntakeError('bad-front-matter', { line: line + 1, reason });
  };
  let value: unknown;
  try {
    const document = parseDocument(source, { schema: 'core', logLevel: 'silent' });
    const error = document.errors[0];
    if (error) refuse(error.linePos?.[0].line ?? 1, error.message.split('\n', 1)[0]!.replace(/ at line .*$/, ''));
    value = document.toJS({ maxAliasCount: maxAliases });
  } catch (error) {
    if (error instanceof IntakeError) throw error;
    refuse(1, (error as Error).message);
  }
  if (value === null) return {};
  if (typeof value !== 'object' || Array.isArray(value)) return refuse(1, 'key: value');
  return Object.fromEntries(Object.entries(value as object).map(([key, entry]) => [key.toLowerCase(), entry]));
}

/**
 * Parts a text from the YAML between two `---` lines at its very beginning.
 * A rule that opens ordinary text («---» followed by prose) is left where it is.
 *
 * @returns what it says (title, publisher or source, url, date or published, language) and the text below it
 * @throws IntakeError `bad-front-matter` with the line, where it cannot be read or never ends
 */
export function frontMatter(text: string): { metadata: Metadata; body: string } {
  const opening = /^---[ \t]*\n/.exec(text);
  if (!opening) return { metadata: none, body: text };
  const rest = text.slice(opening[0].length);
  if (
    !/^(?:[ \t]*(?:#.*)?\n)*(?:[\p{L}_][\p{L}\d_ -]*[ \t]*:(?:\s|$)|(?:---|\.\.\.)[ \t]*(?:\n|$))/u.test(
      rest.slice(0, 4000),
    )
  ) {
    return { metadata: none, body: text };
  }
  const closing = /^(?:---|\.\.\.)[ \t]*(?:\n|$)/m.exec(rest.slice(0, longest));
  if (!closing) throw new IntakeError('bad-front-matter', { line: 1, reason: '--- … ---' });
  const fields = parse(rest.slice(0, closing.index));
  const language = pick(fields, 'language', 'lang', 'langue')?.slice(0, 2).toLowerCase() ?? null;
  const metadata: Metadata = {
    title: pick(fields, 'title', 'titre', 'headline'),
    publisher: pick(fields, 'publisher', 'source', 'éditeur', 'editeur', 'site'),
    url: pick(fields, 'url', 'link', 'lien', 'address'),
    dates: [pick(fields, 'published', 'date', 'publié', 'publie', 'pubdate')].filter((date) => date !== null),
    language: language !== null && /^[a-z]{2}$/.test(language) ? language : null,
  };
  return { metadata, body: rest.slice(closing.index + closing[0].length) };
}
