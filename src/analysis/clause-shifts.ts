import type { AllianceRecord, Evidence, Origin, RecordAgreement, Shift } from '../model/index.ts';
import { type Published, shiftId } from './shift-voice.ts';

const author: Origin = { actor: 'author', kind: 'author', anonymous: false };

/** Duties to come to the help of whoever is attacked. */
const help: ReadonlySet<string> = new Set([
  'assist-with-all-means',
  'assist-as-deemed-necessary',
  'assist-militarily',
  'collective-intervention',
]);

/** «en cas d’», "in the event of": what sets a duty in motion stands behind it. */
const OPENING =
  "(?:en cas d|au cas où|si|s['’]il|lorsqu|face à|contre (?:une?|toute?) |in (?:the )?(?:case|event) of|if|should|when|against an?y? |under)";
const behind = (word: string): string => `(?<!\\p{L})${OPENING}(?:(?![.;:]).){0,70}?(?<!\\p{L}|non[- ])${word}`;
/** «une attaque contre l’un», "an attack on one": what befalls one of them sets it in motion, however it is opened. */
const befalling = (word: string): string =>
  `(?<!\\p{L}|non[- ])${word}(?:(?![.;:,]).){0,20}? (?:contre|visant|on|against|upon) (?:l['’]une?|une?|one|either|any)(?!\\p{L})`;
const setting = (word: string): RegExp => new RegExp(`${behind(word)}|${befalling(word)}`, 'iu');

/** The words for what sets help in motion. An aggression may be less than an armed attack: to send no more than arms is one to some. */
const triggers: Readonly<Record<string, RegExp>> = {
  aggression: setting('(?:agress(?:ion|ée?s?(?!\\p{L})|e(?:r|ur))|aggression|aggress(?:or|ed))'),
  attack: setting('(?:attaqu|attack)'),
  invasion: setting('(?:invasion|envahi|invade)'),
  war: /(?<!\p{L})(?:en cas de guerre|état de guerre|in (?:the )?(?:case|event) of war|state of war)(?!\p{L})/iu,
};

/** The words for how strong it is; help that is told without any of them is `plain`. */
const strengths: Readonly<Record<string, RegExp>> = {
  'all-means': /tous (?:les|ses|leurs) moyens|(?:all|every|any) (?:available |necessary |possible )?means?(?!\p{L})/iu,
  immediate: /(?<!\p{L})(?:immédiat\p{L}*|sans (?:délai|tarder)|immediate(?:ly)?|without delay|at once)(?!\p{L})/iu,
  'as-deemed-necessary': /jug\p{L}+ (?:utiles?|nécessaires?)|deem\p{L}* (?:it )?necessary/iu,
  ready:
    /(?<!\p{L})(?:disponibilité|prête?s? à|disposée?s? à|ready to|readiness|willing(?:ness)? to|prepared to)(?!\p{L})/iu,
};

const matters = { trigger: triggers, strength: strengths } as const;

/**
 * One clause that articles tell in other words: what sets help in motion, and how strong it is. Each wording stands once,
 * with the days on which it was published. No contradiction: a clause may say all of it.
 */
export function clauseShifts({ agreements }: AllianceRecord, published: Published): Shift[] {
  return agreements.flatMap((agreement) => [
    ...shiftOf('trigger', agreement, published),
    ...shiftOf('strength', agreement, published),
  ]);
}

function shiftOf(kind: keyof typeof matters, { id, obligations }: RecordAgreement, published: Published): Shift[] {
  const owed = obligations.filter(({ duty, trigger }) => help.has(duty) && trigger === 'armed-attack');
  const words = new Map(owed.flatMap(({ evidence }) => evidence.map((one) => [placeOf(one), one] as const)));
  const told = [...Map.groupBy(words.values(), ({ document }) => document).values()].flatMap((own) =>
    wordingsOf(kind, own),
  );
  const stages = [...Map.groupBy(told, ({ value }) => value)].map(([value, list]) => {
    const evidence = list.flatMap((one) => one.evidence);
    return { value, facts: [id], origins: [author], published: published(evidence), evidence };
  });
  if (stages.length < 2) return [];
  const dayOf = (stage: (typeof stages)[number]): string => `${stage.published[0] ?? '9999'} ${stage.value}`;
  return [
    {
      id: shiftId(kind, id),
      kind,
      type: null,
      dimension: null,
      sources: [...new Set(owed.map(({ bearer }) => bearer))].sort(),
      targets: [...new Set(owed.map(({ beneficiary }) => beneficiary))].sort(),
      unit: null,
      stages: stages.sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1)),
    },
  ];
}

/** The wordings of one document, each with its sentences. */
function wordingsOf(kind: keyof typeof matters, own: readonly Evidence[]) {
  const found = Object.entries(matters[kind]).flatMap(([value, pattern]) => {
    const evidence = own.filter(({ quote }) => pattern.test(quote));
    return evidence.length === 0 ? [] : [{ value, evidence }];
  });
  return found.length > 0 || kind === 'trigger' ? found : [{ value: 'plain', evidence: [...own] }];
}

const placeOf = ({ document, start, end }: Evidence): string => `${document} ${start} ${end}`;
