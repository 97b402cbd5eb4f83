import type { ReportingClass } from '../../knowledge/index.ts';
import type { Origin } from '../../model/index.ts';
import type { Found } from '../actors/found.ts';
import { actorsAt } from '../actors/resolve.ts';
import type { Scene } from '../scene.ts';
import { isPassive, subjectOf } from '../text/clause.ts';
import type { Passage } from '../text/passage.ts';
import { prepositionRole } from '../text/roles.ts';
import { childrenBy, relation, spanOf, subtree } from '../text/tree.ts';
import { isOneOf, wordSet } from '../text/words.ts';

/** Who says what stands in a stretch of the text: «selon Kiev», «Tokyo affirme que», a quote with its speaker. */
export interface Attribution {
  /** Actor id, or the words that name an anonymous source. */
  readonly speaker: string;
  readonly actors: readonly Found[];
  readonly anonymous: boolean;
  readonly kind: ReportingClass;
  /** The word that introduces the source. */
  readonly marker: string;
  /** Offsets of what is said; the whole passage for «selon». */
  readonly start: number;
  readonly end: number;
  /** Token of the reporting verb, -1 for «selon». */
  readonly verb: number;
}

/** All attributions of a passage; a list item takes over those of the sentence that introduces the list. */
export function attributionsOf(scene: Scene, passage: Passage): Attribution[] {
  const found: Attribution[] = [];
  passage.tokens.forEach((token, index) => {
    if (prepositionRole(passage, index, scene.knowledge.lexicon, scene.language) === 'according') {
      const source = speakerAt(scene, passage, index);
      if (source)
        found.push({ ...source, kind: 'allege', marker: markerOf(passage, index), ...sentenceOf(passage), verb: -1 });
    }
    if (token.upos !== 'VERB' && token.upos !== 'AUX') return;
    const kind = reportingClass(scene, passage, index);
    if (kind) found.push(...reported(scene, passage, index, kind));
  });
  if (passage.intro) {
    for (const one of attributionsOf(scene, passage.intro))
      if (one.verb < 0) found.push({ ...one, ...sentenceOf(passage) });
  }
  return found;
}

const sentenceOf = (passage: Passage) => ({ start: passage.start, end: passage.end });

const markerOf = (passage: Passage, index: number): string =>
  childrenBy(passage, index, 'case')
    .map((child) => passage.tokens[child]!.form)
    .join(' ') || 'selon';

/** The reporting class of a verb, or null. `a+b` entries need b below the verb. */
export function reportingClass(scene: Scene, passage: Passage, verb: number): ReportingClass | null {
  const token = passage.tokens[verb]!;
  for (const [kind, words] of Object.entries(scene.knowledge.lexicon.attribution.verbs)) {
    const list = words[scene.language];
    const simple = wordSet(list);
    if (isOneOf(token, simple)) return kind as ReportingClass;
    for (const entry of list) {
      const [head, below] = entry.split('+');
      if (!below || !isOneOf(token, new Set([head!]))) continue;
      if (subtree(passage, verb).some((node) => isOneOf(passage.tokens[node]!, new Set([below]))))
        return kind as ReportingClass;
    }
  }
  return null;
}

/** What a reporting verb reports: its clause, its quotation, or the sentence it is set into. */
function reported(scene: Scene, passage: Passage, verb: number, kind: ReportingClass): Attribution[] {
  if (
    isPassive(passage, verb) &&
    !childrenBy(passage, verb, 'obl').some((child) => passage.tokens[child]!.deprel === 'obl:agent')
  )
    return [];
  const agent = (passage.children[verb] ?? []).find((child) => passage.tokens[child]!.deprel === 'obl:agent');
  const source = speakerAt(scene, passage, agent ?? subjectOf(passage, verb));
  if (!source) return [];
  const marker = passage.tokens[verb]!.form;
  const said = childrenBy(passage, verb, 'ccomp', 'xcomp', 'parataxis');
  if (said.length > 0) {
    const { start, end } = spanOf(
      passage,
      said.flatMap((child) => subtree(passage, child)),
    );
    return [{ ...source, kind, marker, start, end, verb }];
  }
  const quote = /[«“"][^»”"]{3,}[»”"]/u.exec(passage.text);
  if (quote) {
    const start = passage.start + quote.index;
    return [{ ...source, kind, marker, start, end: start + quote[0].length, verb }];
  }
  // «…, prévient un diplomate»: set into what it reports.
  if (relation(passage.tokens[verb]!) === 'parataxis') {
    return [{ ...source, kind, marker, start: passage.start, end: passage.end, verb }];
  }
  const objects = childrenBy(passage, verb, 'obj');
  if (objects.length === 0) return [];
  const { start, end } = spanOf(
    passage,
    objects.flatMap((child) => subtree(passage, child)),
  );
  return [{ ...source, kind, marker, start, end, verb }];
}

/** Who speaks at a token: a named actor (the person before the state), or an anonymous one in its own words. */
export function speakerAt(
  scene: Scene,
  passage: Passage,
  index: number,
): Pick<Attribution, 'speaker' | 'actors' | 'anonymous'> | null {
  if (index < 0) return null;
  const token = passage.tokens[index]!;
  const actors = actorsAt(scene, passage, index);
  const person = actors.find((actor) => actor.id.startsWith('person:'));
  const isAnonymous = isOneOf(token, wordSet(scene.knowledge.lexicon.attribution.anonymous[scene.language]));
  if (isAnonymous && !person) {
    const { start, end } = spanOf(
      passage,
      subtree(passage, index, (child) =>
        ['acl', 'parataxis', 'advcl', 'appos'].includes(relation(passage.tokens[child]!)),
      ),
    );
    const words = passage.text
      .slice(start - passage.start, end - passage.start)
      .replace(/^[\s,]*(?:selon|d[’']après|according to)\s+/i, '')
      .replace(/\s+/g, ' ')
      .trim();
    return { speaker: words, actors, anonymous: true };
  }
  if (actors.length === 0) return null;
  return { speaker: person?.id ?? actors[0]!.id, actors, anonymous: false };
}

/** The attribution that covers a token, the innermost first; the reporting verb itself is not covered by its own. */
export function attributionFor(list: readonly Attribution[], passage: Passage, index: number): Attribution | null {
  const token = passage.tokens[index]!;
  const covering = list.filter((one) => one.start <= token.start && token.end <= one.end && one.verb !== index);
  return covering.toSorted((a, b) => a.end - a.start - (b.end - b.start)).at(0) ?? null;
}

/** The origin that an attribution stands for. */
export function originOf(attribution: Attribution): Origin {
  if (attribution.anonymous) return { actor: attribution.speaker, kind: 'unnamed', anonymous: true };
  return { actor: attribution.speaker, kind: kindOf(attribution.speaker), anonymous: false };
}

function kindOf(id: string): Origin['kind'] {
  if (id.startsWith('person:')) return 'person';
  if (id.startsWith('org:')) return 'organisation';
  if (id.startsWith('group:')) return 'group';
  return 'state';
}

/** The origin of what nobody else is said to say. */
export const AUTHOR: Origin = { actor: 'author', kind: 'author', anonymous: false };
