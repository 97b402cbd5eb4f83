import { type Knowledge, organisationById, personById } from '../../knowledge/index.ts';
import { mapped } from '../../language/index.ts';
import type { Language } from '../../model/index.ts';
import { LED_BY } from '../text/described-by.ts';
import { perLanguage } from '../text/memo.ts';
import { gazetteerOf } from './gazetteer.ts';
import { stateOf } from './link.ts';
import { isFirstName, isLastName, isNicknamed, isPartOfName } from './name-part.ts';
import { isContextualBody, withoutArticle } from './names.ts';
import { isNamesake } from './namesake.ts';
import { isOtherBody } from './other-body.ts';
import type { Mention, Sense } from './sense.ts';
import { withSharedNames } from './shared-name.ts';
import { familyOf, titledNames } from './titled-name.ts';

/** Finds the names of one document: those that knowledge has, and the short ones that this document has explained. */
export interface NameFinder {
  /** The names between two offsets of the document, in order. */
  find(start: number, end: number): Mention[];
}

const TITLE = {
  fr: /(?<![\p{L}\p{N}])(?:M\.|MM\.|Mme|Mlle|Dr|Pr)\s$/u,
  en: /(?<![\p{L}\p{N}])(?:Mr|Mrs|Ms|Dr|Sir|Lord)\.?\s$/u,
};

/**
 * The finder for a document. Beside the names of knowledge it knows «Kim» once Kim Jong-un has been named in full, and
 * «le Nord» where North Korea is spoken of; «M.» belongs to the name behind it.
 */
export function nameFinder(text: string, knowledge: Knowledge, language: Language): NameFinder {
  const known = gazetteerOf(knowledge, language);
  const cut = known.cut(text);
  const named = withSharedNames(known.find(cut, 0, text.length), knowledge);
  const families = familyNames(named);
  const titled = titledNames(text, named, knowledge, language).filter(
    ({ name }) => !families.some((one) => one.name === name),
  );
  const short = [
    ...families,
    ...titled.map(({ name, id }): ShortName => ({ name, sense: { kind: 'person', id } })),
    ...contextualNames(named, knowledge, language),
  ];
  const isOfStranger = ofStrangers(named, knowledge);
  const longest = longestNames(named);
  const isNamed = ({ text: short, senses: [meant] }: Mention): boolean => (longest.get(meant!.id) ?? 0) > short.length;
  return {
    find: (offset, end) => {
      const part = text.slice(offset, end);
      const found = (between(named, offset, end) ?? known.find(cut, offset, end)).filter(
        (mention, at, all) =>
          !isFirstName(mention, all[at + 1], part, offset) &&
          !isLastName(mention, all[at - 1], part, offset) &&
          !isInName(mention, part, offset) &&
          !isInBodyName(mention, part, offset) &&
          !isOneOfMany(mention, part, offset) &&
          !isCurrency(mention, part, offset) &&
          !isHalfOfWord(mention, part, offset) &&
          !isLikeness(mention, part, offset) &&
          !isOfStranger(mention) &&
          !isNamesake(mention, part, offset, knowledge) &&
          !isOtherBody(mention, all[at + 1], text, isNamed(mention)) &&
          !isNicknamed(mention, part, offset) &&
          !isOfOldUnion(mention, part, offset),
      );
      const more = short.flatMap((name) => shortIn(part, offset, name));
      if (more.length === 0) return mapped(found, (mention) => withTitle(mention, part, offset, language));
      const apart = more.filter((one) => !found.some((other) => other.start < one.end && other.end > one.start));
      const all = [...found, ...apart].sort((a, b) => a.start - b.start);
      return mapped(all, (mention) => withTitle(mention, part, offset, language));
    },
  };
}

/** How long the longest name is by which a text calls each of those that it names. */
function longestNames(names: readonly Mention[]): ReadonlyMap<string, number> {
  const longest = new Map<string, number>();
  for (const { senses, text } of names) {
    const { id } = senses[0]!;
    longest.set(id, Math.max(longest.get(id) ?? 0, text.length));
  }
  return longest;
}

/** Of the names of a whole text those between two offsets; null where one begins or ends outside: another may stand within. */
function between(names: readonly Mention[], start: number, end: number): readonly Mention[] | null {
  let [low, high] = [0, names.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (names[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < names.length && names[last]!.start < end) last++;
  if (last > low && (names[low]!.start < start || names[last - 1]!.end > end)) return null;
  return names.slice(low, last);
}

interface ShortName {
  readonly name: string;
  readonly sense: Sense;
}

function shortIn(part: string, offset: number, { name, sense }: ShortName): Mention[] {
  const found: Mention[] = [];
  for (let at = part.indexOf(name); at >= 0; at = part.indexOf(name, at + 1)) {
    const end = at + name.length;
    if (!isAlone(part, at, end) || isPartOfName(part.slice(Math.max(0, at - 80), at))) continue;
    found.push({ start: offset + at, end: offset + end, text: name, senses: [sense] });
  }
  return found;
}

/** Family names of the persons named in full; of two with one family the one who is named more often. */
function familyNames(mentions: readonly Mention[]): ShortName[] {
  const counts = new Map<string, Map<string, number>>();
  for (const { text, senses } of mentions) {
    const person = senses.find((sense) => sense.kind === 'person');
    if (!person) continue;
    const family = familyOf(text, personById(person.id)?.of ?? '');
    if (family === null) continue;
    const byId = counts.get(family) ?? new Map<string, number>();
    counts.set(family, byId.set(person.id, (byId.get(person.id) ?? 0) + 1));
  }
  return [...counts].map(([family, byId]) => {
    const [id] = [...byId].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))[0]!;
    return { name: family, sense: { kind: 'person', id } };
  });
}

/** «le Nord» for North Korea, «le bloc» for a union: names that mean something only in a text that names it otherwise. */
function contextualNames(mentions: readonly Mention[], knowledge: Knowledge, language: Language): ShortName[] {
  const named = new Set(mentions.flatMap(({ senses }) => senses.map(({ id }) => id)));
  return shortNames(knowledge, language).filter(({ sense }) => named.has(sense.id));
}

const shortNames = perLanguage((knowledge: Knowledge, language): readonly ShortName[] => [
  ...shortStates(knowledge, language),
  ...shortOrganisations(knowledge, language),
]);

const shortStates = (knowledge: Knowledge, language: Language): ShortName[] =>
  knowledge.states.flatMap(({ id, contextual }) =>
    (contextual?.[language] ?? []).map((name) => shortName(name, { kind: 'state', id }, language)),
  );

const shortOrganisations = (knowledge: Knowledge, language: Language): ShortName[] =>
  knowledge.organisations.flatMap((organisation) =>
    organisation.names[language]
      .filter((name) => isContextualBody(organisation, withoutArticle(name, language)))
      .map((name) => shortName(name, { kind: 'organisation', id: organisation.id }, language)),
  );

const shortName = (written: string, sense: Sense, language: Language): ShortName => ({
  name: withoutArticle(written, language),
  sense,
});

/** The word by itself: not part of a longer name, nor of «le nord de la ville». */
function isAlone(text: string, start: number, end: number): boolean {
  if (/[\p{L}\p{N}-]$/u.test(text.slice(Math.max(0, start - 2), start))) return false;
  BEHIND.lastIndex = end;
  return !BEHIND.test(text);
}

const BEHIND = /[\p{L}\p{N}-]|\s(?:\p{Lu}|de\s(?:la|l[’']|\p{Lu})|du\b|des\b|d[’']|of\s(?:the|\p{Lu}))/uy;

/** "West Darfur State", "the Europe Bridge": a part of the world inside a longer name is no group of states. */
const isInName = ({ text, end, senses }: Mention, part: string, offset: number): boolean =>
  senses[0]!.kind === 'group' &&
  /^(?:West|East|North|South|Europe|Africa|Asia)$/.test(text) &&
  /^\s\p{Lu}\p{Ll}+/u.test(part.slice(end - offset));

/**
 * "the Uganda Freedom Congress", "Kenya Airlines": a party, a paper or a firm that bears a land's name is not that land, nor is
 * its last word another's chamber.
 */
const isInBodyName = ({ start, end, text, senses }: Mention, part: string, offset: number): boolean =>
  senses[0]!.kind === 'state'
    ? BODY_BEHIND.test(part.slice(end - offset, end - offset + 60))
    : text === 'Congress' &&
      /(?:National|Freedom|People[’']s|Democratic|African|Party|World|Jewish|Union|Uyghur|Tibetan) $/.test(
        part.slice(0, start - offset),
      );

const BODY_BEHIND =
  /^(?:\s\p{Lu}[\p{L}’'-]+){1,3}\s(?:Congress|Party|Movement|Front)(?![\p{L}-])|^(?:\s\p{Lu}[\p{L}’'-]+){0,3}\s(?:Times|Herald|Tribune|Journal|Airlines|Airways|Association|Federation|University|Foundation|Institute|Club|Cup|Hotel)(?![\p{L}-])/u;

/** «ce pays de la Corne de l'Afrique», «un pays du Golfe»: one of those whom the name means, and not all. */
const isOneOfMany = ({ start, text, senses }: Mention, part: string, offset: number): boolean =>
  senses[0]!.kind === 'group' &&
  text.startsWith('pays ') &&
  /(?<!\p{L})(?:ce|un|le|du|au|chaque|aucun|seul|premier)\s(?:(?:petit|grand|autre|seul|premier)\s)?$/iu.test(
    part.slice(Math.max(0, start - offset - 18), start - offset),
  );

/** «une ex-république soviétique», "the former Soviet state", "Soviet-era tanks": what once was of the Union is not the Union. */
function isOfOldUnion({ start, end, senses }: Mention, part: string, offset: number): boolean {
  if (senses[0]!.id !== 'SUN') return false;
  const before = part.slice(Math.max(0, start - offset - 25), start - offset);
  return OLD_BEFORE.test(before) || /^-(?:era|made|built|designed|style|type|supplied)/.test(part.slice(end - offset));
}

const OLD_BEFORE =
  /(?:\b(?:former|ex|post|ancienn?e?s?|ex-république|ex-républiques)[\s-]|\brépubliques?\s|(?:époque|ère|conception|fabrication|facture|origine)\s)$/iu;

/** "US$": dollars, and no state. */
const isCurrency = ({ end }: Mention, part: string, offset: number): boolean => part[end - offset] === '$';

/** "Rwanda-backed rebels", "the Moscow-led bloc": the word describes whom it stands before, and its first half does nothing. */
const isHalfOfWord = ({ end }: Mention, part: string, offset: number): boolean =>
  part[end - offset] === '-' && DESCRIBED.test(part.slice(end - offset, end - offset + 32));

const DESCRIBED = new RegExp(`^-(?:${LED_BY})(?![\\p{L}-])`, 'u');

/** "an Asian NATO", «une mini-Otan», «un Otan arabe»: what is only likened to a body is not that body. */
const isLikeness = ({ start, end, senses }: Mention, part: string, offset: number): boolean =>
  senses[0]!.kind === 'organisation' &&
  (LIKENED_BEFORE.test(part.slice(Math.max(0, start - offset - 20), start - offset)) ||
    LIKENED_BEHIND.test(part.slice(end - offset, end - offset + 16)));

const LIKENED_BEFORE =
  /(?:\b(?:mini|pseudo|quasi)[\s-]|\b(?:an?|the)\s["“‘']?(?:Asian|Arab|African|Eastern|Islamic|Muslim|Pacific|Gulf|Sunni|Turkic)\s)$/iu;
const LIKENED_BEHIND =
  /^\s(?:asiatique|arabe|africaine?|islamique|musulmane?|sunnite|orientale?|du\sPacifique|d[’']Asie|du\sGolfe)(?!\p{L})/u;

/** Names that the chambers of many states have. */
const CHAMBERS = new Set(
  [
    'Senate',
    'Sénat',
    'House of Representatives',
    'National Assembly',
    'Assemblée nationale',
    'Foreign Office',
    'Congress',
    'Congrès',
  ].flatMap((name) => [name, `the ${name}`]),
);

/** "the Senate" in a text from Manila: the chamber of a state that the text does not name is not meant. */
function ofStrangers(named: readonly Mention[], knowledge: Knowledge): (mention: Mention) => boolean {
  const chambers = named.some(({ text }) => CHAMBERS.has(text));
  if (!chambers) return () => false;
  const states = new Set(
    named.flatMap((one) => {
      const person = one.senses.find(({ kind }) => kind === 'person');
      return (person ? personById(person.id)?.of : stateOf(one, knowledge)) ?? [];
    }),
  );
  return ({ text, senses }) => {
    const of = CHAMBERS.has(text) && senses[0]!.kind === 'organisation' ? organisationById(senses[0]!.id)?.of : null;
    return of !== null && of !== undefined && !states.has(of);
  };
}

function withTitle(mention: Mention, part: string, offset: number, language: Language): Mention {
  if (mention.senses[0]!.kind !== 'person') return mention;
  if (/\s(?:Jr|Sr)$/.test(mention.text) && part[mention.end - offset] === '.')
    return withTitle({ ...mention, end: mention.end + 1, text: `${mention.text}.` }, part, offset, language);
  const title = TITLE[language].exec(part.slice(Math.max(0, mention.start - offset - 6), mention.start - offset));
  if (!title) return mention;
  const start = mention.start - title[0].length;
  return { ...mention, start, text: part.slice(start - offset, mention.end - offset) };
}
