import { foldName, type Knowledge, type Treaty } from '../../knowledge/index.ts';
import { gathered } from '../../language/index.ts';
import type { Language, StepKind } from '../../model/index.ts';
import { stateOf } from '../actors/link.ts';
import type { Mention } from '../actors/sense.ts';
import { perKnowledge, perLanguage } from '../text/memo.ts';
import type { Passage } from '../text/passage.ts';
import { isOneOf, setOf, wordSet } from '../text/words.ts';

/** A day (or month) that the tables know, `YYYY-MM-DD` or `YYYY-MM`, and the sentences that tell what was done then. */
export interface Anchor {
  readonly day: string;
  /** A date by month or year is enough: signatures are told so for long. */
  readonly isRough: boolean;
  /** Each with the offsets of its words for what was done. */
  readonly telling: readonly { readonly passage: Passage; readonly at: readonly number[] }[];
}

/** «en vigueur», "into force", "took effect", and not the forces of a state. */
const INTO = /^(?:en|into|in|takes?|took|taken|taking)$/i;

/** Treaties of so many parties are told by their body, and their states join and leave it. */
const FEW = 4;

/** So many of the treaties of the same states are looked at. */
const TREATIES = 4;

/**
 * What a text tells that knowledge has the day of: the signature, ratification and entry into force of the latest treaties
 * among the states of the text, and who joined or left a body of states. Whether it is told by a relative date is
 * for the caller to see.
 */
export function anchorsOf(
  passages: readonly Passage[],
  mentions: readonly (readonly Mention[])[],
  pair: readonly string[],
  knowledge: Knowledge,
  language: Language,
): Anchor[] {
  const words = stepWords(knowledge, language);
  const { nouns, weakNouns } = knowledge.lexicon.agreements;
  const [pactWords, weakWords] = [wordSet(nouns[language]), wordSet(weakNouns[language])];
  const tells = (passage: Passage, steps: readonly StepKind[]): number[] =>
    gathered(passage.tokens, (token, index) =>
      steps.some(
        (step) =>
          isOneOf(token, words[step]!) && (step !== 'in-force' || INTO.test(passage.tokens[index - 1]?.form ?? '')),
      )
        ? [token.start]
        : [],
    );
  const isOfPact = (passage: Passage): boolean =>
    passage.tokens.some((token) => isOneOf(token, pactWords) || isOneOf(token, weakWords));
  const statesIn = (index: number): Set<string> =>
    new Set(mentions[index]!.flatMap((mention) => stateOf(mention, knowledge) ?? []));
  const found: Anchor[] = [];
  const add = (
    day: string | null | undefined,
    steps: readonly StepKind[],
    isOf: (passage: Passage) => boolean,
  ): void => {
    if (!day || day.length < 7) return;
    const telling = passages
      .filter(isOf)
      .map((passage) => ({ passage, at: tells(passage, steps) }))
      .filter(({ at }) => at.length > 0);
    if (telling.length > 0) found.push({ day, isRough: steps.includes('signed'), telling });
  };
  for (const latest of latestOf(knowledge, pair)) {
    // "signed a security framework with …": who signs tells which pact it is, whatever it is called.
    add(
      latest.signed,
      ['signed'],
      (passage) => isOfPact(passage) || pair.every((id) => statesIn(passage.index).has(id)),
    );
    for (const day of Object.values(latest.ratified ?? {})) add(day, ['ratified', 'approved'], isOfPact);
    add(latest.in_force, ['in-force'], isOfPact);
  }
  const named = new Set(mentions.flatMap((list) => list.flatMap(({ senses }) => senses.map(({ id }) => id))));
  for (const { body, state, joined, left } of memberships(knowledge)) {
    if (!named.has(body)) continue;
    const isAbout = (passage: Passage): boolean =>
      mentions[passage.index]!.some(({ senses }) => senses.some(({ id }) => id === body)) &&
      statesIn(passage.index).has(state);
    add(joined, ['announced'], isAbout);
    add(left, ['withdrawn'], isAbout);
  }
  return found;
}

/** The latest treaties of few parties that bind these states, or some of them alone, the last first; none for fewer than two of them. */
function latestOf(knowledge: Knowledge, states: readonly string[]): readonly Treaty[] {
  if (states.length < 2) return [];
  return knowledge.treaties
    .filter(
      ({ parties, signed }) =>
        signed !== null &&
        signed.length >= 7 &&
        parties.length <= FEW &&
        (states.every((id) => parties.some(({ state }) => state === id)) ||
          (parties.length > 1 && parties.every(({ state }) => states.includes(state)))),
    )
    .toSorted((a, b) => (a.signed! < b.signed! ? 1 : -1))
    .slice(0, TREATIES);
}

interface Membership {
  readonly body: string;
  readonly state: string;
  readonly joined: string | null;
  readonly left: string | null;
}

/** Who joined and left the bodies of states, where the day is known. */
const memberships = perKnowledge(({ organisations }: Knowledge): readonly Membership[] =>
  organisations.flatMap(({ id, members }) =>
    (members ?? [])
      .map(({ state, joined, left }) => ({ body: id, state, joined: dayIn(joined), left: dayIn(left) }))
      .filter(({ joined, left }) => joined !== null || left !== null),
  ),
);

const dayIn = (date: string | null | undefined): string | null => (date && date.length === 10 ? date : null);

/** The single words, verbs and nouns, that tell each step; those for joining under `announced`, which no table dates. */
const stepWords = perLanguage(({ lexicon }: Knowledge, language) => {
  const { steps, joining, accessions, members } = lexicon.agreements;
  const plain = (words: readonly string[]) =>
    setOf(words.map((word) => foldName(word.split('+').at(word.includes('+') ? 1 : 0)!)));
  const of = (kind: StepKind) =>
    plain(
      steps
        .filter(({ step }) => step === kind)
        .flatMap(({ verbs, nouns }) => [...(verbs[language] ?? []), ...(nouns[language] ?? [])])
        .filter((word) => kind === 'in-force' || !word.includes('+')),
    );
  return {
    signed: of('signed'),
    ratified: of('ratified'),
    approved: of('approved'),
    'in-force': of('in-force'),
    withdrawn: of('withdrawn'),
    announced: plain([...joining[language], ...accessions[language], ...members[language]]),
  } as Readonly<Partial<Record<StepKind, ReturnType<typeof setOf>>>>;
});
