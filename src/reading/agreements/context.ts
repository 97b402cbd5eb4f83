import { organisationById } from '../../knowledge/index.ts';
import type { Obligation } from '../../model/index.ts';
import type { Scene } from '../scene.ts';
import { formIs } from '../text/memo.ts';
import type { Passage } from '../text/passage.ts';
import { anyWord } from '../text/signs.ts';
import { isOneOf, wordSet } from '../text/words.ts';
import { bodyAt, isAlliance } from './body.ts';
import { clausesOf } from './clauses.ts';
import type { Draft } from './drafts.ts';
import { isUnderTerms } from './terms.ts';

/** How many sentences a clause may stand behind the last word for its pact. */
const REACH = 4;
/** The same for the items of a list of its terms. */
const LIST_REACH = 16;

/** The clauses of the document, each with the pact that it belongs to: the one its sentence names, else the last told. */
export function clausesIn(scene: Scene, drafts: Draft[]): Map<Draft, Obligation[]> {
  const found = new Map<Draft, Obligation[]>();
  const running = new Map<Draft, number>();
  for (const passage of scene.passages) {
    const here = namedIn(drafts, passage);
    const last = here ?? lastNamed(drafts, passage);
    const article = articleOf(scene, passage);
    const body = article ?? (isOfBody(passage, here) ? bodyBefore(scene, passage) : null);
    const draft = body ? bodyDraft(drafts, body) : last;
    if (!draft) continue;
    const wide = draft.parties.length === 2 && tellsOfAll(passage) ? widest(drafts, passage) : undefined;
    const terms = passage.index - lastIndex(draft, passage) <= LIST_REACH && isUnderTerms(scene, passage);
    const isHere = here !== undefined || article !== null || terms || isIntroduced(scene, passage);
    // A run of terms goes on where each follows the last one.
    const since = passage.index - Math.max(lastIndex(draft, passage), running.get(draft) ?? -99);
    const isNear = passage.index - lastIndex(draft, passage) <= REACH || body !== null;
    const near = isNear || (draft.parties.length === 2 && speaksOfDraft(scene, passage));
    const behind = since > 0 && since <= 2 && draft.era === 'now';
    const next = behind && since === 1 && scene.passages[passage.index - 1]?.blockIndex === passage.blockIndex;
    const owners = wide ? wide.parties : draft.parties;
    const clauses = clausesOf(scene, passage, { parties: owners, here: isHere, near, behind, next, terms });
    const owner = wide ?? draft;
    if (clauses.length > 0) running.set(draft, passage.index);
    if (clauses.length > 0) found.set(owner, [...(found.get(owner) ?? []), ...clauses]);
  }
  return found;
}

/** «selon une ébauche», "a draft leaked last month would …": the draft of the pact that the text is about, however far back. */
const speaksOfDraft = (scene: Scene, passage: Passage): boolean => {
  const words = wordSet(scene.knowledge.lexicon.agreements.clauses.drafts[scene.language]);
  return passage.tokens.some((token) => token.upos === 'NOUN' && isOneOf(token, words));
};

/** «une attaque contre l'un est une attaque contre tous»: a pact of more than two. */
const tellsOfAll = (passage: Passage): boolean =>
  /(?:attaque|agression|attack|aggression)[^.;]{0,90}(?:contre|against|on|comme)\s+(?:une?\s+\S+\s+contre\s+|an?\s+\S+\s+(?:on|against)\s+)?(?:tous|toutes|all)(?!\p{L})/iu.test(
    passage.text,
  );

/** The alliance that the text has told of. */
const widest = (drafts: readonly Draft[], passage: Passage): Draft | undefined =>
  drafts.find(
    ({ parties, steps, pacts }) =>
      parties.some((id) => isAlliance(id)) && (steps.length > 0 || pacts.some(({ start }) => start < passage.end)),
  );

const namedIn = (drafts: readonly Draft[], passage: Passage): Draft | undefined => {
  const here = drafts.filter(({ pacts }) => pacts.some((pact) => pact.passage.index === passage.index));
  return here.find(({ era }) => era === 'now') ?? here[0];
};

/** The last sentence up to this one that has a word for the pact; far back where none has. Asked of every pact at every sentence. */
function lastIndex({ pacts }: Draft, passage: Passage): number {
  let last = -99;
  for (let at = 0; at < pacts.length; at++) {
    const { index } = pacts[at]!.passage;
    if (index <= passage.index && index > last) last = index;
  }
  return last;
}

/** The pact of today that was named last, else that of the past; of two in one sentence the later one. */
function lastNamed(drafts: readonly Draft[], passage: Passage): Draft | undefined {
  let [told, now]: (Draft | undefined)[] = [];
  let [toldAt, nowAt] = [0, 0];
  for (const draft of drafts) {
    const at = lastIndex(draft, passage);
    if (at >= toldAt) [told, toldAt] = [draft, at];
    if (at >= nowAt && draft.era === 'now') [now, nowAt] = [draft, at];
  }
  return now ?? told;
}

/** «Points clés de l'accord :» stands over what follows. */
function isIntroduced(scene: Scene, passage: Passage): boolean {
  const nouns = wordSet(scene.knowledge.lexicon.agreements.nouns[scene.language]);
  return passage.intro?.tokens.some((token) => isOneOf(token, nouns)) ?? false;
}

/** A body of states told in the two sentences before or in this one, where the document has no pact of its own there. */
function bodyBefore(scene: Scene, passage: Passage): string | null {
  const mentions = scene.mentions.slice(Math.max(0, passage.index - 2), passage.index + 1).flat();
  const ids = mentions.flatMap(({ senses }) =>
    senses.filter(({ kind }) => kind === 'organisation').map(({ id }) => id),
  );
  return ids.findLast((id) => (organisationById(id)?.members?.length ?? 0) > 2) ?? null;
}

/** "Under the revised treaty, a member that wants to leave must …": what a body asks of its members. */
const isOfBody = (passage: Passage, here: Draft | undefined): boolean =>
  (here?.era ?? 'past') === 'past' &&
  / (?:un|tout|chaque|a|any|each|every) (?:\S+ )?(?:membre|member)\b/i.test(` ${passage.text}`);

/** «l'article 4 de l'OTSC», "NATO's Article 5": the alliance of whose treaty an article is told, the last in the sentence. */
function articleOf(scene: Scene, passage: Passage): string | null {
  if (!mayBeArticle(scene, passage)) return null;
  const at = passage.tokens.findLastIndex(isArticle);
  const near = passage.tokens.flatMap((_, node) =>
    node >= at - 3 && node <= at + 6 && node !== at && isTied(passage, at, node)
      ? (bodyAt(scene, passage, node) ?? [])
      : [],
  );
  return near.find(isAlliance) ?? null;
}

const isArticle = formIs(/^articles?$/);
const mayBeArticle = anyWord(() => (keys) => isArticle({ keys }));

/** Below the article, or before it as its owner. */
const isTied = ({ tokens }: Passage, article: number, node: number): boolean =>
  tokens[node]!.head === article || (node > article && tokens[tokens[node]!.head]?.head === article);

function bodyDraft(drafts: Draft[], body: string): Draft {
  const known = drafts.find(({ parties }) => parties.length === 1 && parties[0] === body);
  if (known) return known;
  const made: Draft = {
    pacts: [],
    parties: [body],
    era: 'now',
    year: null,
    known: null,
    signed: null,
    kinds: new Set(),
    steps: [],
  };
  drafts.push(made);
  return made;
}
