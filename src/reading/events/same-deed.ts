import type { Language } from '../../model/index.ts';
import { isState } from '../../model/index.ts';
import { type Found, idsOf } from '../actors/found.ts';
import { actorsAt } from '../actors/resolve.ts';
import { evidenceOf } from '../evidence.ts';
import type { Scene } from '../scene.ts';
import { needsOf } from '../text/needs.ts';
import type { Passage } from '../text/passage.ts';
import { relation } from '../text/tree.ts';
import type { FoundEvent } from './found.ts';
import { sidesOfState } from './states-of.ts';

/** What somebody does by doing as another did: the like to the same side, or to the one who did it. */
interface Turn {
  readonly words: RegExp;
  /** Whether who does it is named before the words or right behind them. */
  readonly named: 'before' | 'behind';
  readonly inReturn?: true;
}

const HAS_FR = '(?:a|ont|avait|avaient|aurait|auraient)';
const SOON_FR = '(?:\\s(?:aussi|également|aussitôt|ensuite|déjà|depuis|rapidement))?';

const TURNS: Readonly<Record<Language, readonly Turn[]>> = {
  fr: [
    {
      words: new RegExp(
        `\\b(?:en ${HAS_FR}${SOON_FR} fait(?: autant| de même)|en (?:fait|font|fera|feront) autant|${HAS_FR}${SOON_FR} fait de même|(?:fait|font|fera|feront) de même|(?:lui|leur) ${HAS_FR}${SOON_FR} emboîté le pas|(?:lui|leur) emboîtent? le pas|${HAS_FR}${SOON_FR} suivi (?:le mouvement|l['’]exemple|son exemple|cet exemple)|${HAS_FR} suivi(?=\\s?[.,;]|\\sen\\s|\\speu après|\\sle lendemain))`,
        'u',
      ),
      named: 'before',
    },
    { words: /\b(?:imitée?s?|suivie?s?)(?:\s[^,;.]{2,25}?)? (?:par|de) (?=l[ea']|\p{Lu})/u, named: 'behind' },
    { words: /\bcomme (?:l['’]a|l['’]ont|l['’]avait|l['’]avaient) (?:déjà )?fait (?=l[ea']|\p{Lu})/u, named: 'behind' },
    {
      words: new RegExp(
        `\\b(?:${HAS_FR}${SOON_FR} (?:répliqué|riposté|répondu|réagi) (?:de (?:la même manière|la même façon|même)|à l['’]identique|en nature|par (?:une mesure|des mesures) (?:identique|similaire|équivalente|symétrique|réciproque)s?)|(?:lui|leur) ${HAS_FR}${SOON_FR} rendu la pareille|${HAS_FR}${SOON_FR} rendu la pareille)`,
        'u',
      ),
      named: 'before',
      inReturn: true,
    },
  ],
  en: [
    {
      words:
        /\b(?:(?:has |have |had |soon |later |then |quickly )*follow(?:ed|s)? suit|(?:has |have |had )?(?:did|done) (?:the same|likewise)(?! (?:in return|to))|(?:has|have|had) followed(?= ?[.,;]))/u,
      named: 'before',
    },
    { words: /, (?:soon |later |quickly )?followed(?: [^,;.]{2,25}?)? by (?=\p{Lu})/u, named: 'behind' },
    { words: /\b(?:[Ss]o|[Aa]s) (?:did|has|have) (?=\p{Lu})/u, named: 'behind' },
    {
      words:
        /\b(?:(?:has |have |had )?reciprocated|(?:responded|replied|retaliated|answered|reacted) in kind|returned the favou?r|(?:responded|retaliated|replied|answered) with (?:a|an|the) (?:similar|identical|same|reciprocal|symmetrical) (?:measure|move|step)|did the same in return)/u,
      named: 'before',
      inReturn: true,
    },
  ],
};

/** The quick looks for the words of all turns. */
const NEEDS = { fr: needsOf(wordsOf('fr')), en: needsOf(wordsOf('en')) };

function wordsOf(language: Language): RegExp[] {
  return TURNS[language].map(({ words }) => words);
}

/** How many letters may stand between a name and the words: an auxiliary, a day. */
const BESIDE = 26;

/**
 * «Londres a gelé son aide à Kigali et Berlin en a fait autant en mars.», "Chad expelled two diplomats; France
 * reciprocated.": what another does too, told by a turn of phrase that names no deed. The deed is the last one told, in
 * this sentence or the one before. What is returned stands beside the events of the sentence, of which none has the
 * second doer among its targets any more.
 */
export function withSameDeeds(
  scene: Scene,
  passage: Passage,
  found: readonly FoundEvent[],
  earlier: readonly FoundEvent[],
): readonly FoundEvent[] {
  let all = found;
  const turns = TURNS[scene.language];
  const mayMatch = NEEDS[scene.language](passage.text);
  for (let place = 0; place < turns.length; place++) {
    const turn = turns[place]!;
    const match = mayMatch(place) ? turn.words.exec(passage.text) : null;
    if (!match) continue;
    const [start, end] = [passage.start + match.index, passage.start + match.index + match[0].length];
    const who = doersBeside(scene, passage, turn, start, end);
    const states = sidesOfState(scene, who);
    if (states.size === 0) continue;
    const isMine = (id: string): boolean => states.has(id);
    const before = [...earlier.filter((one) => one.passage === passage.index - 1), ...all];
    const model = before.findLast(
      (one) =>
        (one.passage < passage.index || passage.tokens[one.trigger]!.start < start) &&
        !one.event.sources.some((id) => isMine(id) || one.event.targets.includes(id)) &&
        (!turn.inReturn || one.event.targets.some(isMine)) &&
        one.stance.mood !== 'hypothetical',
    );
    if (!model) continue;
    const given = turn.inReturn ? model.event.sources : (toOthers(scene, passage, end) ?? model.event.targets);
    const targets = given.filter((id) => !isMine(id));
    if (!targets.some((id) => isState(id) || id.startsWith('org:'))) continue;
    const own = scene.dates[passage.index]!.find((date) => date.start >= start);
    const same = model.passage === passage.index;
    const done: FoundEvent = {
      ...model,
      event: {
        ...model.event,
        id: `${model.event.id}.${start}`,
        sources: idsOf(who),
        targets,
        date: own?.span ?? (same && turn.named === 'behind' ? model.event.date : null),
        quantity: null,
        evidence: [evidenceOf(scene, passage)],
      },
      trace: {
        ...model.trace,
        arguments: [
          ...who.map(({ id, how, ...at }) => ({ slot: 'source', value: id, ...at, how })),
          ...targets.map((value) => ({ slot: 'target', value, start, end, text: match[0], how: 'inherited' })),
        ],
      },
      passage: passage.index,
    };
    const isHungThere = (one: FoundEvent, id: string): boolean =>
      one.trace.arguments.some(
        ({ slot, value, start: at }) => slot === 'target' && value === id && who.some((doer) => doer.start === at),
      );
    all = [
      ...all.map((one) => {
        const kept = one.event.targets.filter((id) => !isHungThere(one, id));
        return kept.length === one.event.targets.length || kept.length === 0
          ? one
          : { ...one, event: { ...one.event, targets: kept } };
      }),
      done,
    ];
  }
  return all;
}

/** "had done the same with Chad's envoy", «en a fait autant avec le Tchad»: to whom, where another is named; null for the same. */
function toOthers(scene: Scene, passage: Passage, end: number): readonly string[] | null {
  const behind = /^ (?:with|for|avec|pour) [^,;.]{0,30}/.exec(passage.text.slice(end - passage.start));
  if (!behind) return null;
  const named = [...scene.byHead[passage.index]!].find(
    ([, { start }]) => start > end && start < end + behind[0].length,
  );
  const others = named ? idsOf(actorsAt(scene, passage, named[0])) : [];
  return others.length > 0 ? others : null;
}

/** Whoever is named right before the words, or right behind them. */
function doersBeside(scene: Scene, passage: Passage, { named }: Turn, start: number, end: number): readonly Found[] {
  const heads = [...scene.byHead[passage.index]!].filter(([, mention]) =>
    named === 'before'
      ? mention.end <= start && start - mention.end <= BESIDE
      : mention.start >= end && mention.start - end <= BESIDE,
  );
  const nearest = named === 'before' ? Math.max(...heads.map(([at]) => at)) : Math.min(...heads.map(([at]) => at));
  if (!Number.isFinite(nearest)) return [];
  // «La Lettonie et l'Estonie ont fait de même»; what is an object was hung there by mistake.
  const { deprel, head: above } = passage.tokens[nearest]!;
  // "the Chilean foreign ministry": whose it is stands beside the one who does it.
  const isBeside = /^(amod|nmod|compound)/.test(deprel) && relation(passage.tokens[above]!) === 'nsubj';
  const head = isBeside || (deprel === 'conj' && relation(passage.tokens[above]!) === 'nsubj') ? above : nearest;
  const own = passage.tokens[nearest]!;
  const [from, to] = named === 'before' ? [own.end, start] : [end, own.start];
  const between = passage.text.slice(from - passage.start, to - passage.start);
  if (/[,;.]/.test(between)) return [];
  return ownAlone(scene, passage, head, named);
}

/** The actors at a name, without those before it that a parser may have put beside it. */
const ownAlone = (scene: Scene, passage: Passage, head: number, named: Turn['named']): readonly Found[] => {
  const all = actorsAt(scene, passage, head);
  const { start } = passage.tokens[head]!;
  return named === 'before'
    ? all.filter((one) => one.start >= start || all.length === 1 || /^(office|demonym|institution)/.test(one.how))
    : all;
};
