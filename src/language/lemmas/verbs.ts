import { infinitivesOf } from './infinitives.ts';
import { type KnownVerbs, lowered } from './lemma.ts';
import { irregularsOf } from './third-group.ts';
import { englishVerbs } from './verbs-english.ts';
import { frenchVerbs } from './verbs-french.ts';

const listed = (verbs: string): ReadonlySet<string> => new Set(verbs.trim().split(/\s+/));

const KNOWN = { fr: listed(frenchVerbs), en: listed(englishVerbs) };

/** The verb that a form which a tagger took for another class belongs to; undefined where none is known. */
export function infinitiveOf(form: string, language: 'fr' | 'en'): string | undefined {
  const lower = lowered(form);
  const known = KNOWN[language];
  return known.has(lower) ? lower : infinitivesOf(lower, language).find((verb) => known.has(verb));
}

/** The verbs of a model's language, under the number that the model has for verbs. */
export function verbsOf(model: { readonly language: string; readonly tags: readonly string[] }): KnownVerbs {
  const language = model.language === 'fr' ? 'fr' : 'en';
  return {
    tag: model.tags.indexOf('VERB'),
    known: KNOWN[language],
    infinitivesOf: (form) => [...infinitivesOf(form, language), ...(language === 'fr' ? irregularsOf(form) : [])],
  };
}
