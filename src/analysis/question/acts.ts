import type { Fact } from '../what-if/answer.ts';

/** Words of a question that tell of an act: where they stand, what act, and whether its target stands before them. */
export interface Act {
  readonly start: number;
  readonly end: number;
  readonly kind: Fact['kind'];
  readonly passive: boolean;
  /** Words that stand inside: whom «asks Russia for help» asks, where «is attacked at Guam by …» falls. */
  readonly inside: readonly [number, number] | null;
}

const modal = `(?:(?:were|was|is|are) to |would |will |should |might |may |could |does |did |had |has |have )?`;
const be = `(?:is|are|was|were|gets?|got|being|(?:would|should|could|will) be|(?:were|was) to be)`;
const etre = `(?:est|sont|etait|etaient|serait|seraient|soit|soient|fut|furent|sera|seront|se fait|se faisait)`;

const english = {
  strike: `(?:attack(?:s|ed|ing)?|invad(?:es?|ed|ing)|strikes?|struck|bomb(?:s|ed|ard|ards|arded)?|shell(?:s|ed)|assaults?|occup(?:y|ies|ied)|seizes?|seized|annex(?:es|ed)?|conquers?|fires? (?:[a-z]+ )?(?:missiles? |rockets? |drones? )?(?:on|at|into)|(?:launch(?:es|ed)?|mounts?|carr(?:y|ies) out|conducts?) an? (?:[a-z]+ )?(?:attack|strike|offensive|invasion|assault|raid|operation) (?:on|against|in|of)|declares? war (?:on|against|upon)|goes to war (?:with|against)|wages? war (?:on|against)|uses? (?:armed )?force against|blockad(?:es?|ed)|(?:imposes?|enforces?) a (?:naval )?blockade (?:on|against|of)|shoots? down|shot down|sinks?|sank)`,
  stricken: `(?:attacked|invaded|struck|bombed|bombarded|shelled|assaulted|occupied|seized|annexed)(?: (?<inside>(?:at|in|on|near|off) [^,;]+?))? by`,
  warn: `(?:threaten(?:s|ed|ing)?(?: to (?:attack|invade|strike|use force against))?|(?:issues?|makes?) (?:a |armed )?threats? (?:against|to))`,
  warned: `(?:threatened|menaced) by`,
};

const french = {
  strike: `(?:(?:attaqu|frapp|bombard|agress|assaill|occup|pilonn|annex)(?:e|ent|ait|aient|a|erait|eraient|era|eront|ee?s?)|envahi(?:t|ssent|ssait|ssaient|rait|raient|ra|ront)?|(?:lance|lancent|lancait|lancerait|mene|menent|menait|conduit) une (?:[a-z]+ )?(?:attaque|offensive|frappe|invasion|operation|agression) (?:[a-z]+ )?(?:contre|sur|en|au|dans)|(?:declare|declarent|declarait|declarerait|fait|font) la guerre (?:a|aux?|contre)|(?:entre|entrent|entrait) en guerre (?:contre|avec)|(?:ouvre|ouvrent) le feu sur|tire(?:nt)? (?:des (?:missiles|roquettes|drones) )?(?:sur|contre)|(?:impose|imposent|met en place) un blocus (?:[a-z]+ )?(?:a|aux?|contre)|abat(?:tent|tait)?|coul(?:e|ent|ait))`,
  stricken: `(?:attaquee?s?|frappee?s?|bombardee?s?|agressee?s?|envahie?s?|occupee?s?|annexee?s?|attaquer|envahir|bombarder)(?: (?<inside>(?:a|au|aux|en|dans|sur) [^,;]+?))? par`,
  warn: `(?:menac(?:e|ent|ait|aient|era|erait)(?: d'(?:attaquer|envahir|agresser))?|profere(?:nt)? des menaces (?:contre|envers))`,
  warned: `menacee?s? par`,
};

const unrest = `(?:an? |the |une? |la |le |les |des )?(?:armed |military |violent |mass )?(?:rebellion|uprising|unrest|riots?|revolt|insurgency|insurrection|civil war|coup(?: d'etat)?|mutiny|soulevement|emeutes?|troubles|putsch|guerre civile|revolte|mutinerie)(?: militaires?| armee?s?| internes?)?(?: breaks? out| broke out| erupts?| eclate(?:nt)?| a lieu| takes place)?`;

const patterns: readonly (readonly [Fact['kind'], boolean, RegExp])[] = [
  ['attack', true, whole(`${be} ${english.stricken}|${etre} ${french.stricken}`)],
  ['threat', true, whole(`${be} ${english.warned}|${etre} ${french.warned}`)],
  ['war', false, whole(`${be} (?:at|in a) war (?:with|against)|${etre} en guerre (?:contre|avec)`)],
  [
    'request',
    false,
    whole(
      `${modal}(?:asks?|calls? on|requests?|begs?) (?<inside>[^,;]+?) (?:for|to give|to provide) (?:military )?(?:help|aid|assistance|support)`,
    ),
  ],
  [
    'request',
    false,
    whole(
      `${modal}(?:asks? for|requests?|appeals? for|seeks?) (?:the )?(?:military )?(?:help|aid|assistance|support) (?:from|of|by)`,
    ),
  ],
  ['request', false, whole(`(?:appelle|appellent) (?<inside>[^,;]+?) a (?:l'aide|son secours|leur secours)`)],
  [
    'request',
    false,
    whole(
      `(?:demande|demandent|demandait|sollicite|sollicitent) (?:de )?(?:l')?(?:aide|assistance|appui|secours)(?: militaire)? (?:a|aux?|de|du|des|d')`,
    ),
  ],
  [
    'request',
    false,
    whole(
      `${modal}(?:requests?|seeks?) (?<inside>[a-z]+(?: [a-z]+)?) (?:help|aid|assistance|support)|(?:demande|demandent|sollicite|sollicitent) l'(?:aide|assistance|appui) (?:militaire )?(?<inside>[a-z-]+)$`,
    ),
  ],
  ['sanction', true, whole(`(?:${be} sanctioned by|${etre} sanctionnee?s? par)`)],
  [
    'sanction',
    false,
    whole(
      `${modal}(?:sanctions?(?:ed)?|(?:imposes?|imposed|slaps?|adopts?) (?:new |further |economic )?sanctions (?:on|against|upon)|sanctionn(?:e|ent|ait|erait)|(?:impose|imposent|prend|prennent|adopte|adoptent|decrete|decretent) des sanctions (?:[a-z]+ )?(?:contre|a|aux?|envers))`,
    ),
  ],
  ['threat', false, whole(`${modal}${english.warn}|${french.warn}`)],
  ['attack', false, whole(`${modal}${english.strike}|${french.strike}`)],
  [
    'internal-disorder',
    true,
    whole(`(?:faces?|fait face a|font face a|est secouee? par|is shaken by|is hit by) ${unrest}`),
  ],
  ['internal-disorder', false, whole(`${unrest} (?:in|at|au|aux|en|a|dans)`)],
];

/** A pattern as words of their own, in text that was made plain by `plain`. */
function whole(pattern: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{N}-])(?:${pattern})(?![\p{L}\p{N}-])`, 'gdu');
}

/** The acts that a question tells of, in its order; where patterns overlap, the one that says more is taken. */
export function actsIn(text: string): readonly Act[] {
  const found = patterns
    .flatMap(([kind, passive, pattern], rank) =>
      [...text.matchAll(pattern)].map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
        kind,
        passive,
        inside: match.indices?.groups?.inside ?? null,
        rank,
      })),
    )
    .toSorted((a, b) => a.rank - b.rank || a.start - b.start);
  const kept: (Act & { rank: number })[] = [];
  for (const act of found) if (kept.every(({ start, end }) => act.end <= start || act.start >= end)) kept.push(act);
  return kept.toSorted((a, b) => a.start - b.start);
}

/**
 * A text of the same length without capitals and accents, with plain apostrophes and spaces; codes of three capitals are
 * blanked, since some of them are words (ARE, AND, EST).
 */
export function plain(text: string): string {
  const blanked = text.replace(/(?<![\p{L}\p{N}])[A-Z]{3}(?![\p{L}\p{N}])/gu, '\u0001\u0001\u0001');
  return [...blanked]
    .map((letter) => {
      const base = letter.normalize('NFD')[0]!.toLowerCase();
      const one = /[’‘ʼ`´]/.test(base) ? "'" : /\s/.test(base) ? ' ' : base;
      return letter.length === 1 ? one : one.padEnd(letter.length, ' ');
    })
    .join('');
}
