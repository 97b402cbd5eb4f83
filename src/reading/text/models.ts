import type { Lexicon } from '../../knowledge/index.ts';
import type { KnownName } from '../../language/index.ts';
import type { Language } from '../../model/index.ts';
import { matchesOf } from './matches.ts';
import { perKnowledge } from './memo.ts';

/** A weapon named by its model («F-16», «Leopard 2A4»): one word, with the noun that it stands for. */
export interface ModelName extends KnownName {
  readonly lemma: string;
}

interface Table {
  readonly pattern: RegExp;
  /** Name in lower case → the unit it counts as; codes are tried in turn. */
  readonly names: ReadonlyMap<string, string>;
  readonly codes: readonly (readonly [RegExp, string])[];
  readonly risky: ReadonlySet<string>;
}

const tableOf = perKnowledge((lexicon: Lexicon): Table => {
  const models = Object.entries(lexicon.quantities.models);
  const names = models.flatMap(([unit, { names, risky }]) =>
    [...names, ...risky].map((name): [string, string] => [name.toLowerCase(), unit]),
  );
  const codes = models.flatMap(([unit, { codes }]) => codes.map((code): [string, string] => [code, unit]));
  const all = models
    .flatMap(([, { codes, names, risky }]) => [...codes, ...names, ...risky])
    .sort((a, b) => b.length - a.length);
  return {
    pattern: new RegExp(`(?<![\\p{L}\\p{N}-])(?:${all.join('|')})s?(?![\\p{L}\\p{N}])`, 'gu'),
    names: new Map(names),
    codes: codes.map(([code, unit]) => [new RegExp(`^(?:${code})s?$`, 'iu'), unit]),
    risky: new Set(models.flatMap(([, { risky }]) => risky.map((name) => name.toLowerCase()))),
  };
});

/** A number right before, over «nouveaux», "new" or a demonym: «dix-huit Rafale», "two Egyptian C-130". */
const COUNTED =
  /(?:\d|(?<!\p{L})(?:de|d['’]|of|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|quarante|cinquante|cent|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|dozen|hundred))\s+(?:\p{L}+\s)?$/iu;

/** A common noun in front, which the name specifies («avions F-16»), or behind («F-16 jets»). */
const NOUN_BEFORE =
  /(?<!\p{L})(?:avion|char|chasseur|drone|missile|système|batterie|hélicoptère|blindé|canon|véhicule|bombardier|obusier|lance-roquette)s?\s$/iu;

/** Models of weapons in a block, each to be read as the kind of thing that it names. */
export function modelNames(text: string, lexicon: Lexicon, language: Language): ModelName[] {
  const { pattern, names, codes, risky } = tableOf(lexicon);
  const found: ModelName[] = [];
  for (const { 0: word, index: start } of matchesOf(pattern, text)) {
    const plain = word.toLowerCase();
    const before = text.slice(Math.max(0, start - 30), start);
    const name = names.has(plain) ? plain : plain.replace(/s$/, '');
    if (risky.has(name) && !COUNTED.test(before)) continue;
    const unit = names.get(name) ?? codes.find(([code]) => code.test(word))?.[1];
    if (unit === undefined) continue;
    const { like } = lexicon.quantities.models[unit]!;
    const end = start + word.length;
    const specifies =
      language === 'fr'
        ? NOUN_BEFORE.test(before)
        : /^\s\p{Ll}+s?(?!\p{L})/u.test(text.slice(end, end + 24)) && isNounNext(text.slice(end));
    const as = specifies
      ? SPECIFIER[language]
      : COUNTED.test(before)
        ? `${like[language]}${like[language] === 'aircraft' ? '' : 's'}`
        : like[language];
    found.push({ start, end, as, lemma: like[language] });
  }
  return found;
}

/** What stands beside a noun as a model does, and is known to the parsers. */
const SPECIFIER: Record<Language, string> = { fr: 'Airbus', en: 'missile' };

const isNounNext = (text: string): boolean =>
  /^\s(?:(?:fighter|combat|transport|battle|air|attack|strike|multirole|main|cruise|ballistic|surface-to-air|anti-tank|armed|missile|defen[cs]e|rocket|patrol)\s)*(?:jet|plane|aircraft|tank|fighter|missile|drone|batter(?:y|ie)|system|launcher|helicopter|vehicle|howitzer|bomber|interceptor|gun|trainer|airliner|rocket|component|part|engine)/i.test(
    text,
  );
