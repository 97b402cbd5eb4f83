import en from '../../../messages/intake.en.json';
import fr from '../../../messages/intake.fr.json';
import type { AddedItem } from '../api/types.ts';
import type { Language } from '../language.ts';

const words: Readonly<Record<Language, Readonly<Record<string, string>>>> = { fr, en };

/** Why a document could not be read and what to do, in the words of the command line. */
export function failureText({ code, detail }: NonNullable<AddedItem['failure']>, language: Language): string {
  // A file that was too large for the browser to send carries no figures.
  const bare = code === 'too-large' && detail.size === undefined ? { size: '> 64', limit: 64 } : detail;
  const text = words[language][code] ?? words[language].unreadable!;
  return text.replace(/\{\{(\w+)\}\}/g, (whole, name: string) =>
    String((bare as Record<string, unknown>)[name] ?? whole),
  );
}
