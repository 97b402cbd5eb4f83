import { type Knowledge, organisationById, personById } from '../../knowledge/index.ts';
import { isState, type Language } from '../../model/index.ts';
import { formIs, lemmaIs, perKnowledge } from '../text/memo.ts';
import type { Passage } from '../text/passage.ts';
import { prepositionRole } from '../text/roles.ts';
import { childrenBy, headWithin, relation } from '../text/tree.ts';
import { isOneOf, wordSet } from '../text/words.ts';
import { stateOf } from './link.ts';
import type { Mention } from './sense.ts';

/** How much of the first pair's weight a third state must have with each of them to be told as one of three. */
const THIRD = 0.7;
/** The same, where the text itself speaks of three («les trois pays», "trilateral"). */
const THIRD_OF_THREE = 0.35;

/**
 * The states that a document is mostly about, sorted: the two that share the most sentences, and those that stand with
 * both of them nearly as often («les trois pays»). Titles and the first passages count three times, states bound by a
 * treaty half as much again, who is only quoted not at all; the land of the dateline is no third. Empty where no two states ever stand together, or two pairs tie.
 */
export function principalPair(
  passages: readonly Passage[],
  mentions: readonly (readonly Mention[])[],
  knowledge: Knowledge,
  language: Language,
  home: string | null,
): string[] {
  const bound = boundPairs(knowledge);
  const counts = new Map<string, number>();
  const together = new Set<string>();
  for (const passage of passages) {
    const list = [...statesIn(passage, mentions[passage.index]!, knowledge, language)].sort();
    const beside = list.length > 2 ? joinedAgainst(passage, mentions[passage.index]!, knowledge) : NONE;
    const weight = passage.block.kind === 'title' || passage.block.kind === 'heading' || passage.index < 3 ? 3 : 1;
    list.forEach((a, i) => {
      for (const b of list.slice(i + 1)) {
        const key = `${a} ${b}`;
        if (passage.block.kind !== 'title' && passage.block.kind !== 'heading') together.add(key);
        counts.set(
          key,
          (counts.get(key) ?? 0) +
            weight * (bound.has(key) ? 1.5 : 1) * weightOf(a, b) * (beside.has(key) ? BESIDE : 1),
        );
      }
    });
    for (const key of joinedIn(mentions[passage.index]!, knowledge)) counts.set(key, (counts.get(key) ?? 0) + JOINED);
    for (const key of hyphenated(passage, mentions[passage.index]!, knowledge))
      counts.set(key, (counts.get(key) ?? 0) + HYPHENATED * weight);
  }
  const [best, second, third] = [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
  if (!best) return [];
  const pair = best[0].split(' ');
  const others = new Set(
    [...counts.keys()]
      .flatMap((key) => key.split(' '))
      // Where two of others meet is no third of theirs.
      .filter((id) => !pair.includes(id) && !id.includes(':') && id !== home),
  );
  const withBoth = (share: number): string[] =>
    [...others].filter((id) =>
      pair.every((one) => {
        const key = [one, id].sort().join(' ');
        // One headline about two and a third is no text about three.
        return (counts.get(key) ?? 0) >= share * best[1] && (share >= THIRD || together.has(key));
      }),
    );
  // A third beside two who are counted is where they meet, who brokers, or whom they are against.
  const three = speaksOfThree(passages, knowledge, language);
  const sure = three || !speaksOfTwo(passages, knowledge, language) ? withBoth(THIRD) : [];
  const more = sure.length > 0 || !three ? sure : withBoth(THIRD_OF_THREE);
  // Two bodies («UE–Mercosur») are two sides; a third state beside them is where they meet or who speaks.
  const areStates = pair.every((id) => !id.includes(':'));
  const all = areStates ? withBoth(THIRD_OF_THREE) : [];
  if (all.length > 1 && speaksOf(all.length + 2, passages, language)) return [...pair, ...all].sort();
  if (more.length === 1 && areStates) return [...pair, ...more].sort();
  return best[1] === second?.[1] && (third === undefined || more.length === 0) ? [] : pair;
}

/** What two who blame or threaten a third together weigh as a pair of their own. */
const BESIDE = 0.3;

const NONE: ReadonlySet<string> = new Set();

/** The pairs of states that are one side against a third: «la Pologne et la Lituanie accusent la Biélorussie». */
function joinedAgainst(passage: Passage, mentions: readonly Mention[], knowledge: Knowledge): ReadonlySet<string> {
  const byHead = new Map<number, string>();
  for (const mention of mentions) {
    const state = stateOf(mention, knowledge);
    const head = state ? headWithin(passage, mention.start, mention.end) : -1;
    if (state && head >= 0) byHead.set(head, state);
  }
  const joined = new Set<string>();
  for (const [head, state] of byHead) {
    const token = passage.tokens[head]!;
    const first = relation(token) === 'conj' ? passage.tokens[token.head]! : undefined;
    const verb = first && relation(first) === 'nsubj' ? passage.tokens[first.head] : undefined;
    const other = verb && isAgainst(verb) ? byHead.get(token.head) : undefined;
    if (other && other !== state) joined.add([state, other].sort().join(' '));
  }
  return joined;
}

const isAgainst = lemmaIs(
  /^(?:accuser|condamner|dénoncer|menacer|sanctionner|attaquer|accuse|condemn|denounce|threaten|sanction|attack|blame)$/,
);

/** What «russo-vénézuélien» weighs beside a sentence that names both. */
const JOINED = 1;

/** The same of "the China-Fiji pact", above all in a title. */
const HYPHENATED = 2;

/** The pairs of states whose names a hyphen joins: "the China-Fiji pact", «l'accord Chine–Fidji». */
const hyphenated = (passage: Passage, mentions: readonly Mention[], knowledge: Knowledge): string[] =>
  mentions.flatMap((one, at) => {
    const next = mentions[at + 1];
    const between = next ? passage.text.slice(one.end - passage.start, next.start - passage.start) : '';
    if (!next || !/^[-–]$/.test(between)) return [];
    const [first, second] = [one, next].map((name) => (isStateName(name) ? stateOf(name, knowledge) : null));
    return first && second && first !== second ? [[first, second].sort().join(' ')] : [];
  });

const isStateName = ({ senses }: Mention): boolean => senses[0]?.kind === 'state';

/** The pairs of states that one word joins: «franco-grec», "Sino-Russian". */
const joinedIn = (mentions: readonly Mention[], knowledge: Knowledge): string[] =>
  mentions.flatMap((one, at) => {
    const first = one.senses.find(({ kind }) => kind === 'combining')?.id;
    const next = mentions[at + 1];
    const second = next && next.start <= one.end + 1 ? stateOf(next, knowledge) : null;
    return first && second && first !== second ? [[first, second].sort().join(' ')] : [];
  });

/** «les quatre», "the five leaders": the text counts those it is about. */
function speaksOf(many: number, passages: readonly Passage[], language: Language): boolean {
  const words = { fr: ['quatre', 'cinq', 'six'], en: ['four', 'five', 'six'] }[language];
  const word = words[many - 4];
  const counted = language === 'fr' ? `(?:les|ces|aux|des) ${word}` : `(?:the|all|other) ${word}`;
  return word !== undefined && passages.some(({ text }) => new RegExp(`\\b${counted}\\b`, 'i').test(text));
}

function speaksOfThree(passages: readonly Passage[], knowledge: Knowledge, language: Language): boolean {
  const { triples, tripleLeaders } = knowledge.lexicon.descriptions;
  const words = [...triples[language], ...tripleLeaders[language]];
  return passages.some(({ text }) => {
    const low = text.toLowerCase();
    return /trilat[eé]ral|tripartit/.test(low) || words.some((phrase) => low.includes(phrase));
  });
}

/** «les deux dirigeants», "the two countries": the text is about two. */
function speaksOfTwo(passages: readonly Passage[], knowledge: Knowledge, language: Language): boolean {
  const { pairs, pairLeaders } = knowledge.lexicon.descriptions;
  const words = [...pairs[language], ...pairLeaders[language]];
  return passages.some(({ text }) => {
    const low = text.toLowerCase();
    return DEFINITE[language].some((word) => low.includes(word)) && words.some((phrase) => low.includes(phrase));
  });
}

const DEFINITE = { fr: ['les deux', 'des deux', 'aux deux', 'ces deux'], en: ['the two', 'both '] } as const;

/** Bodies of states that can be a side («l'OTAN et la Suède»), and those that are the place where states speak. */
const BODIES: ReadonlySet<string> = new Set(['igo', 'alliance']);
const WORLDWIDE: ReadonlySet<string> = new Set(['org:un', 'org:unsc', 'org:g7', 'org:g20']);

/** What a body weighs against a state: most texts about two states name one. */
const BODY = 0.7;

const weightOf = (a: string, b: string): number => (a.includes(':') === b.includes(':') ? 1 : BODY);

function statesIn(
  passage: Passage,
  mentions: readonly Mention[],
  knowledge: Knowledge,
  language: Language,
): Set<string> {
  const states = new Set<string>();
  for (const mention of mentions) {
    const combining = mention.senses.find((sense) => sense.kind === 'combining');
    const person = mention.senses.find((sense) => sense.kind === 'person');
    const of = person ? personById(person.id)?.of : undefined;
    const state = combining?.id ?? stateOf(mention, knowledge) ?? (of && isState(of) ? of : null);
    const body = mention.senses[0]?.kind === 'organisation' ? organisationById(mention.senses[0].id) : undefined;
    if (body && BODIES.has(body.kind) && !WORLDWIDE.has(body.id)) states.add(body.id);
    if (state && !isQuoted(passage, mention, knowledge, language)) states.add(state);
  }
  return states;
}

/** «selon Séoul», "Seoul said": who is only quoted is not whom the text is about. */
function isQuoted(passage: Passage, mention: Mention, knowledge: Knowledge, language: Language): boolean {
  let at = headWithin(passage, mention.start, mention.end);
  for (let hops = 0; at >= 0 && hops < 3; hops++) {
    if (prepositionRole(passage, at, knowledge.lexicon, language) === 'according') return true;
    const token = passage.tokens[at]!;
    const head = passage.tokens[token.head];
    // «Le Mali et le Niger annoncent»: who speak together are whom the text is about.
    if (relation(token) === 'nsubj' && head)
      return (
        !(isVowing(head) && childrenBy(passage, token.head, 'obj').length > 0) &&
        childrenBy(passage, at, 'conj').length === 0 &&
        Object.values(knowledge.lexicon.attribution.verbs).some((words) => isOneOf(head, wordSet(words[language])))
      );
    if (!['amod', 'nmod', 'appos', 'flat', 'compound'].includes(relation(token))) return false;
    at = token.head;
  }
  return false;
}

/** «Poutine a réaffirmé son appui», "Tokyo announced a pact": who says so does it. */
const isVowing = formIs(
  /^(réaffirm|réitér|renouvel|annonc|promet|promi|offr|reaffirm|reiterat|renew|announc|pledg|promis|offer)\p{L}*$/u,
);

/** Pairs of states with a treaty of few parties, whenever it held. */
export const boundPairs = perKnowledge((knowledge: Knowledge): ReadonlySet<string> => {
  const pairs = new Set<string>();
  for (const treaty of knowledge.treaties) {
    const states = treaty.parties.map((party) => party.state).sort();
    if (states.length > 4) continue;
    states.forEach((a, i) => {
      for (const b of states.slice(i + 1)) pairs.add(`${a} ${b}`);
    });
  }
  return pairs;
});
