import { foldName } from '../../knowledge/index.ts';
import type { Claim, ClaimKind, Origin, Trace } from '../../model/index.ts';
import { distinct, type Found, idsOf } from '../actors/found.ts';
import { ownersOf } from '../actors/owner.ts';
import { actorsAt, actorsBelow } from '../actors/resolve.ts';
import type { FoundEvent } from '../events/find.ts';
import { evidenceOf } from '../evidence.ts';
import {
  type Attribution,
  AUTHOR,
  attributionFor,
  originOf,
  reportingClass,
  speakerAt,
} from '../saying/attribution.ts';
import { stanceOf } from '../saying/mood.ts';
import type { Scene } from '../scene.ts';
import { clauseOf, subjectOf } from '../text/clause.ts';
import type { Passage } from '../text/passage.ts';
import { ancestors, childrenBy, relation } from '../text/tree.ts';
import { holdsWording, isOneOf, wordSet } from '../text/words.ts';

export interface FoundClaim {
  readonly claim: Claim;
  readonly trace: Trace;
}

/** The claims of a passage: evasions, denials, quantities, questions, predictions, allegations, statements. */
export function findClaims(
  scene: Scene,
  passage: Passage,
  attributions: readonly Attribution[],
  events: readonly FoundEvent[],
): FoundClaim[] {
  if (passage.block.kind === 'title' || passage.block.kind === 'heading') return [];
  const found = [
    ...evasions(scene, passage),
    ...denials(scene, passage, events),
    ...quantities(scene, passage, attributions, events),
    ...questions(scene, passage, attributions),
  ];
  const taken = found.some((one) => ['evasion', 'denial', 'question'].includes(one.claim.kind));
  if (!taken) found.push(...predictions(scene, passage, attributions));
  const foretold = taken || found.some((one) => one.claim.kind === 'prediction');
  if (!foretold) found.push(...allegations(scene, passage, attributions, events));
  if (!foretold && !found.some((one) => one.claim.kind === 'allegation'))
    found.push(...statements(scene, passage, attributions, events));
  return found;
}

interface Draft {
  readonly kind: ClaimKind;
  readonly rule: string;
  readonly trigger: number;
  readonly sources: readonly Found[];
  readonly targets: readonly Found[];
  readonly attribution: Pick<Attribution, 'speaker' | 'actors' | 'anonymous'> | null;
  readonly factuality: Claim['factuality'];
  readonly mood: Claim['mood'];
  readonly about?: readonly string[];
  readonly quantity?: Claim['quantity'];
  readonly date?: Claim['date'];
  readonly place?: Claim['place'];
}

function claimOf(scene: Scene, passage: Passage, draft: Draft): FoundClaim {
  const token = passage.tokens[draft.trigger]!;
  const origin: Origin = draft.attribution
    ? originOf({ ...draft.attribution, kind: 'assert', marker: '', start: 0, end: 0, verb: -1 })
    : AUTHOR;
  const slot = (name: string, actors: readonly Found[]) =>
    actors.map((actor) => ({
      slot: name,
      value: actor.id,
      start: actor.start,
      end: actor.end,
      text: actor.text,
      how: actor.how,
    }));
  return {
    claim: {
      id: `c${token.start}.${draft.kind}`,
      kind: draft.kind,
      sources: idsOf(draft.sources),
      targets: idsOf(draft.targets.filter((actor) => !draft.sources.some((one) => one.id === actor.id))),
      speaker: draft.attribution?.speaker ?? null,
      date: draft.date ?? null,
      place: draft.place ?? null,
      quantity: draft.quantity ?? null,
      factuality: draft.factuality,
      mood: draft.mood,
      about: [...(draft.about ?? [])],
      origins: [origin],
      evidence: [evidenceOf(scene, passage)],
      rule: draft.rule,
    },
    trace: {
      rule: draft.rule,
      trigger: { start: token.start, end: token.end, text: token.form },
      arguments: [...slot('source', draft.sources), ...slot('target', draft.targets)],
    },
  };
}

/** Subject of the clause of a token, as actors. */
const subjectActors = (scene: Scene, passage: Passage, token: number): Found[] =>
  actorsAt(scene, passage, subjectOf(passage, clauseOf(passage, token)));

/** Actors of the whole sentence besides some. */
function others(scene: Scene, passage: Passage, besides: readonly Found[]): Found[] {
  const root = passage.tokens.findIndex((token) => token.head < 0);
  return actorsBelow(scene, passage, root).filter((actor) => !besides.some((one) => one.id === actor.id));
}

const rootOf = (passage: Passage): number =>
  Math.max(
    0,
    passage.tokens.findIndex((token) => token.head < 0),
  );

/** «Le Kremlin reste évasif», "declined to comment": neither confirmed nor denied. */
function evasions(scene: Scene, passage: Passage): FoundClaim[] {
  const lemmas = passage.tokens.map((token) => foldName(token.lemma)).join(' ');
  const forms = passage.tokens.map((token) => foldName(token.form)).join(' ');
  const root = passage.tokens.findIndex((token) => token.head < 0);
  const wording = scene.knowledge.lexicon.claims.evasions[scene.language].find(
    (one) => inOrder(foldName(one).split(' '), lemmas) || inOrder(foldName(one).split(' '), forms),
  );
  if (!wording || root < 0) return [];
  const trigger = passage.tokens.findIndex((token) =>
    foldName(wording)
      .split(' ')
      .some((word) => word.length > 4 && (foldName(token.lemma) === word || foldName(token.form) === word)),
  );
  const at = trigger < 0 ? root : trigger;
  const sources =
    subjectActors(scene, passage, at).length > 0
      ? subjectActors(scene, passage, at)
      : actorsAt(scene, passage, subjectOf(passage, root));
  if (sources.length === 0) return [];
  const speaker = sources.find((actor) => actor.id.startsWith('person:')) ?? sources[0]!;
  return [
    claimOf(scene, passage, {
      kind: 'evasion',
      rule: 'claim.evasion',
      trigger: at,
      sources,
      targets: [],
      attribution: { speaker: speaker.id, actors: sources, anonymous: false },
      factuality: 'Uu',
      mood: 'asserted',
    }),
  ];
}

/** The words in order, at most two words apart. */
function inOrder(words: readonly string[], text: string): boolean {
  return new RegExp(
    `(?:^| )${words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('(?: [^ ]+){0,2} ')}(?: |$)`,
  ).test(text);
}

/** «Moscou dément», "Pyongyang denied": about what the same passage or the one before tells. */
function denials(scene: Scene, passage: Passage, events: readonly FoundEvent[]): FoundClaim[] {
  return passage.tokens.flatMap((token, index) => {
    if (token.upos !== 'VERB' || reportingClass(scene, passage, index) !== 'deny') return [];
    const stance = stanceOf(scene, passage, index);
    if (stance.factuality === 'CT-') return [];
    const source = speakerAt(scene, passage, subjectOf(passage, index));
    if (!source) return [];
    const about = events
      .filter((one) => one.passage === passage.index || one.passage === passage.index - 1)
      .map((one) => one.event.id);
    return [
      claimOf(scene, passage, {
        kind: 'denial',
        rule: 'claim.denial',
        trigger: index,
        sources: source.actors,
        targets: others(scene, passage, source.actors),
        attribution: source,
        factuality: 'CT-',
        mood: 'asserted',
        about,
      }),
    ];
  });
}

/** Numbers of soldiers, missiles, money …: who gives them, of whom, to whom. */
function quantities(
  scene: Scene,
  passage: Passage,
  attributions: readonly Attribution[],
  events: readonly FoundEvent[],
): FoundClaim[] {
  return scene.quantities[passage.index]!.flatMap((one) => {
    if (['states', 'flights', 'people'].includes(one.quantity.unit)) return [];
    const attribution = attributionFor(attributions, passage, one.unitToken);
    const event = events.find((other) => other.passage === passage.index && other.event.quantity === one.quantity);
    const owners = ownersOf(scene, passage, one.unitToken);
    const subject = subjectActors(scene, passage, one.unitToken);
    const sources = owners.length > 0 ? owners : subject;
    if (sources.length === 0 && !event) return [];
    const stance = stanceOf(scene, passage, one.unitToken);
    const speakers = attribution?.actors ?? [];
    const targets = others(scene, passage, [...sources, ...speakers]).filter((actor) => /^[A-Z]{3}$/.test(actor.id));
    return [
      claimOf(scene, passage, {
        kind: 'quantity',
        rule: 'claim.quantity',
        trigger: one.unitToken,
        sources,
        targets,
        attribution,
        factuality:
          stance.factuality !== 'CT+'
            ? stance.factuality
            : attribution && attribution.kind !== 'assert'
              ? 'PR+'
              : 'CT+',
        mood: stance.mood,
        quantity: one.quantity,
        date: event?.event.date ?? null,
        place: event?.event.place ?? null,
        about: event ? [event.event.id] : [],
      }),
    ];
  });
}

/** Questions that the text leaves open. */
function questions(scene: Scene, passage: Passage, attributions: readonly Attribution[]): FoundClaim[] {
  const asked = /\?\s*[»”"]?\s*$/u.test(passage.text);
  const lemmas = passage.tokens.map((token) => token.lemma).join(' ');
  const wording =
    holdsWording(passage.text, scene.knowledge.lexicon.claims.questions[scene.language]) ??
    holdsWording(lemmas, scene.knowledge.lexicon.claims.questions[scene.language]);
  if (!asked && !wording) return [];
  const trigger = rootOf(passage);
  const sources = actorsBelow(scene, passage, trigger);
  const known = sources.length > 0 ? sources : pairAt(scene, passage, trigger);
  if (known.length === 0) return [];
  return [
    claimOf(scene, passage, {
      kind: 'question',
      rule: 'claim.question',
      trigger,
      sources: known,
      targets: [],
      attribution: attributionFor(attributions, passage, trigger),
      factuality: 'Uu',
      mood: 'hypothetical',
    }),
  ];
}

/** The document's two states where the sentence speaks of «cette alliance» without naming them. */
function pairAt(scene: Scene, passage: Passage, trigger: number): Found[] {
  const speaks = passage.tokens.some(
    (token) =>
      isOneOf(token, wordSet(scene.knowledge.lexicon.agreements.weakNouns[scene.language])) ||
      isOneOf(token, wordSet(scene.knowledge.lexicon.agreements.nouns[scene.language])) ||
      isOneOf(token, wordSet(scene.knowledge.lexicon.classes.classes.ties?.[scene.language])),
  );
  if (!speaks) return [];
  const token = passage.tokens[trigger]!;
  return scene.pair.map((id) => ({
    id,
    start: token.start,
    end: token.end,
    text: token.form,
    how: 'inherited' as const,
  }));
}

/** «pourrait», "may", fears: what could come. */
function predictions(scene: Scene, passage: Passage, attributions: readonly Attribution[]): FoundClaim[] {
  const { claims, factuality } = scene.knowledge.lexicon;
  const { language } = scene;
  const trigger = passage.tokens.findIndex((token, index) => {
    const modal =
      isOneOf(token, wordSet(factuality.modals.possible[language])) && (token.upos === 'VERB' || token.upos === 'AUX');
    const could =
      modal &&
      (token.feats.Mood === 'Cnd' ||
        foldName(token.lemma) === 'risquer' ||
        (language === 'en' && /^(could|may|might)$/i.test(token.form)));
    const fear = isOneOf(token, wordSet(claims.fears[language])) && (token.upos === 'VERB' || token.upos === 'NOUN');
    const future =
      token.feats.Tense === 'Fut' &&
      token.upos === 'VERB' &&
      relation(token) !== 'acl' &&
      passage.block.kind !== 'list-item';
    const condition = token.feats.Mood === 'Cnd' && token.upos === 'VERB' && ancestorsHaveIf(scene, passage, index);
    return could || fear || future || condition;
  });
  if (trigger < 0) return [];
  const subject = subjectActors(scene, passage, trigger);
  const all = others(scene, passage, []);
  const sources = subject.length > 0 ? subject : all.length > 0 ? all : pairAt(scene, passage, trigger);
  if (sources.length === 0) return [];
  const token = passage.tokens[trigger]!;
  const fearing =
    isOneOf(token, wordSet(claims.fears[language])) && token.upos === 'VERB'
      ? speakerAt(scene, passage, subjectOf(passage, trigger))
      : null;
  return [
    claimOf(scene, passage, {
      kind: 'prediction',
      rule: 'claim.prediction',
      trigger,
      sources,
      targets: others(scene, passage, sources),
      attribution: fearing ?? attributionFor(attributions, passage, trigger),
      factuality: 'PS+',
      mood: 'hypothetical',
    }),
  ];
}

function ancestorsHaveIf(scene: Scene, passage: Passage, index: number): boolean {
  return [index, ...ancestors(passage, index)].some((node) =>
    childrenBy(passage, node, 'advcl').some((child) =>
      childrenBy(passage, child, 'mark').some((mark) =>
        isOneOf(passage.tokens[mark]!, wordSet(scene.knowledge.lexicon.factuality.conditions[scene.language])),
      ),
    ),
  );
}

/** What is said of others without being established: «accuse», "claims", the journalistic conditional without an event. */
function allegations(
  scene: Scene,
  passage: Passage,
  attributions: readonly Attribution[],
  events: readonly FoundEvent[],
): FoundClaim[] {
  const hasEvent = events.some((one) => one.passage === passage.index);
  const accusing = attributions.find((one) => one.kind === 'allege' && one.verb >= 0);
  const trigger =
    accusing?.verb ??
    passage.tokens.findIndex(
      (token, index) => token.upos === 'VERB' && !hasEvent && stanceOf(scene, passage, index).mood === 'conditional',
    );
  if (trigger < 0 || (hasEvent && !accusing)) return [];
  const subject = accusing ? [] : subjectActors(scene, passage, trigger);
  const sources = subject.length > 0 ? subject : others(scene, passage, accusing?.actors ?? []);
  const known = sources.length > 0 ? sources : pairAt(scene, passage, trigger);
  if (known.length === 0) return [];
  return [
    claimOf(scene, passage, {
      kind: 'allegation',
      rule: 'claim.allegation',
      trigger,
      sources: known,
      targets: others(scene, passage, known).filter((actor) => !accusing?.actors.some((one) => one.id === actor.id)),
      attribution: accusing ?? attributionFor(attributions, passage, trigger),
      factuality: 'PR+',
      mood: accusing ? 'asserted' : 'conditional',
    }),
  ];
}

/** What a named or unnamed speaker says, where no event of the sentence already carries it. */
function statements(
  scene: Scene,
  passage: Passage,
  attributions: readonly Attribution[],
  events: readonly FoundEvent[],
): FoundClaim[] {
  const said = attributions.find((one) => one.verb >= 0 && one.kind === 'assert');
  if (!said) return [];
  const inside = events.filter((one) => one.passage === passage.index).map((one) => one.event.id);
  const speakers = said.actors.length > 0 ? said.actors : [];
  const rest = others(scene, passage, speakers);
  const sources = distinct(speakers.length > 0 ? speakers : rest);
  if (sources.length === 0) return [];
  return [
    claimOf(scene, passage, {
      kind: 'statement',
      rule: 'claim.statement',
      trigger: said.verb,
      sources,
      targets: rest,
      attribution: said,
      factuality: 'CT+',
      mood: 'asserted',
      about: inside,
    }),
  ];
}
