import { officeHolder, officeNamed, officeOfOne, personById } from '../../knowledge/index.ts';
import type { Scene } from '../scene.ts';
import { isDefinite } from '../text/definite.ts';
import type { Passage } from '../text/passage.ts';
import { subtree } from '../text/tree.ts';
import { antecedentsBefore } from './antecedent.ts';
import { distinct, type Found, foundFor } from './found.ts';
import { hostedAt } from './host.ts';
import { ownersOf } from './owner.ts';
import type { Mention } from './sense.ts';
import { stateOfPerson } from './state-of-person.ts';
import { stateOfUnowned } from './unowned.ts';

/**
 * Whom an office names: the person told beside it («le ministre omanais des Affaires étrangères, Badr al-Busaidi»),
 * else the holder of that office on the day of publication, marked inferred; always with the state. An undated text
 * names nobody whom two people could be.
 */
export function officeActors(scene: Scene, passage: Passage, head: number, mention: Mention): Found[] {
  const owners = foundFor(wordsOf(passage, mention, head), (word) => ownersOf(scene, passage, word));
  const inWords = owners.length > 0 ? owners : ownerInWords(scene, mention);
  const states = inWords.length > 0 ? inWords : hostedAt(scene, passage, head, mention);
  const within = personWithin(scene, passage, head);
  const named = within.length > 0 ? within : personBehind(scene, passage, mention);
  if (named.length > 0) {
    const of = stateOfPerson(scene, named[0]!.id);
    return distinct([...states, ...(states.length === 0 && of ? [{ ...named[0]!, id: of }] : []), ...named]);
  }
  const at = { start: mention.start, end: mention.end, text: mention.text };
  if (states.length === 0) {
    const last = lastHolder(scene, passage, head, mention);
    const id = last.length > 0 ? null : stateOfUnowned(scene, passage, head, mention);
    return id ? [{ ...at, id, how: 'office' }] : last;
  }
  // "Its leader, Jane Doe, said": somebody else is named than who leads the state.
  const holders = namesStranger(scene, passage, mention)
    ? []
    : states.flatMap((state): Found[] => {
        const office = officeNamed(mention.text, state.id, scene.language);
        const person = office && !HELD_BY_MANY.has(office) ? holderOf(scene, state.id, office) : null;
        return person ? [{ ...at, id: person, how: 'office-holder' }] : [];
      });
  return distinct([...states.map((state) => ({ ...state, how: 'office' as const })), ...holders]);
}

/** A full name that nobody knows stands behind the office and its comma. */
function namesStranger(scene: Scene, passage: Passage, { end }: Mention): boolean {
  const comma = passage.tokens.findIndex((token) => token.start >= end);
  const [first, second] = [passage.tokens[comma + 1], passage.tokens[comma + 2]];
  const isName = (token: typeof first): boolean =>
    token?.upos === 'PROPN' &&
    /^\p{Lu}\p{Ll}/u.test(token.form) &&
    !scene.mentions[passage.index]!.some((one) => one.start < token.end && one.end > token.start);
  return passage.tokens[comma]?.form === ',' && isName(first) && (isName(second) || /\s/.test(first!.form));
}

/** A state has many spokespersons and ambassadors at once: without a name nobody can tell which. */
const HELD_BY_MANY = new Set(['spokesperson', 'ambassador', 'envoy', 'party-official']);

/** «le chef du gouvernement», "the president", of nobody: whoever was named last who holds such an office. */
function lastHolder(scene: Scene, passage: Passage, head: number, mention: Mention): Found[] {
  if (!isDefinite(passage, head) || passage.tokens[head]!.feats.Number === 'Plur') return [];
  const offices = new Set(mention.senses.map(({ id }) => id));
  const holds = (id: string): boolean =>
    [...(personById(id)?.offices ?? []).map(({ office }) => office), scene.newcomers.get(id)?.office].some(
      (office) => office !== null && office !== undefined && offices.has(office),
    );
  const last = antecedentsBefore(scene, mention.start, passage.index - 4).findLast(({ ids }) => ids.some(holds));
  const at = { start: mention.start, end: mention.end, text: mention.text };
  return (last?.ids ?? []).map((id) => ({ ...at, id, how: 'pronoun' }));
}

function holderOf(scene: Scene, state: string, office: string): string | null {
  const { published } = scene.document;
  if (published) return officeHolder(state, office, published)?.person.id ?? null;
  const years = ['2022-06-30', '2023-06-30', '2024-06-30', '2025-06-30'];
  const holders = new Set(years.map((day) => officeHolder(state, office, day)?.person.id ?? null));
  const [only] = holders;
  return holders.size === 1 && only ? only : null;
}

/** A person named inside the noun phrase of the office. */
function personWithin(scene: Scene, passage: Passage, head: number): Found[] {
  const below = new Set(
    subtree(passage, head, (child) =>
      ['acl', 'conj', 'advcl', 'ccomp', 'parataxis'].includes(passage.tokens[child]!.deprel.split(':')[0]!),
    ),
  );
  for (const [token, mention] of scene.byHead[passage.index]!) {
    const person = mention.senses.find((sense) => sense.kind === 'person');
    if (person && below.has(token)) {
      return [{ id: person.id, start: mention.start, end: mention.end, text: mention.text, how: 'name' }];
    }
  }
  return [];
}

/** «Le porte-parole du Kremlin, Dmitri Peskov, …»: the person named right behind the office, wherever the parser hung them. */
function personBehind(scene: Scene, passage: Passage, mention: Mention): Found[] {
  const next = scene.mentions[passage.index]!.find(
    (other) => other.start >= mention.end && other.senses.some((sense) => sense.kind === 'person'),
  );
  const person = next?.senses.find((sense) => sense.kind === 'person');
  if (!next || !person) return [];
  const between = passage.text.slice(mention.end - passage.start, next.start - passage.start);
  // «… du Kremlin, », «… des Affaires étrangères, »: a few words and a comma.
  if (between.length > 60 || !/^[\p{L}\s’'-]*,\s$/u.test(between)) return [];
  if (between.split(/\s+/).length > 8) return [];
  return [{ id: person.id, start: next.start, end: next.end, text: next.text, how: 'name' }];
}

/** «le chef du Kremlin», "the White House spokesman": words that name the office of one state only. */
function ownerInWords(scene: Scene, mention: Mention): Found[] {
  const id = officeOfOne(mention.text, scene.language);
  return id ? [{ id, start: mention.start, end: mention.end, text: mention.text, how: 'office' }] : [];
}

/** The words of an office that may carry its state: «le chef de la diplomatie russe»; the head first. */
function wordsOf(passage: Passage, mention: Mention, head: number): number[] {
  const inside = passage.tokens.flatMap((token, index) =>
    index !== head && token.upos === 'NOUN' && token.start >= mention.start && token.end <= mention.end ? [index] : [],
  );
  return [head, ...inside];
}
