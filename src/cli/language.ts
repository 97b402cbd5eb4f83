import type { Language } from '../model/index.ts';

/** Written out here: taking in the schemas only for this would double the time to start. */
const languages: readonly string[] = ['fr', 'en'] satisfies Language[];

/**
 * The language to speak: `--lang`, then ENTENTE_LANG, then the locale of the machine, then English. Looked for before
 * the options are parsed, since their errors and their help are in that language too.
 * @returns the language, and what was asked for where that is none of ours
 */
export function languageOf(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): { readonly language: Language; readonly unknown: string | null } {
  const asked = optionOf(argv) ?? (env.ENTENTE_LANG || undefined);
  if (asked !== undefined) {
    const known = asked.toLowerCase();
    if (languages.includes(known)) return { language: known as Language, unknown: null };
  }
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return { language: /^fr(?![a-z])/i.test(locale) ? 'fr' : 'en', unknown: asked ?? null };
}

function optionOf(argv: readonly string[]): string | undefined {
  const own = argv.slice(0, argv.includes('--') ? argv.indexOf('--') : undefined);
  const at = own.findLastIndex((word) => word === '--lang' || word.startsWith('--lang='));
  if (at < 0) return undefined;
  return own[at]!.includes('=') ? own[at]!.slice('--lang='.length) : own[at + 1];
}
