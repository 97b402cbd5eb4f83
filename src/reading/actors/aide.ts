import type { Scene } from '../scene.ts';
import type { Passage } from '../text/passage.ts';
import { childrenBy } from '../text/tree.ts';
import { isOneOf, wordSet } from '../text/words.ts';
import type { Found } from './found.ts';
import type { Mention } from './sense.ts';
import { stateOfPerson } from './state-of-person.ts';

/**
 * «L'émissaire de Donald Trump», "Macron's adviser Emmanuel Bonne": whoever serves a leader acts for the leader's state
 * and is not the leader; the name beside the phrase tells who it is. Empty for other nouns.
 */
export function aideActors(scene: Scene, passage: Passage, index: number): Found[] {
  const token = passage.tokens[index]!;
  if (!isOneOf(token, wordSet(scene.knowledge.lexicon.descriptions.aides[scene.language]))) return [];
  const byHead = scene.byHead[passage.index]!;
  const below = childrenBy(passage, index, 'nmod', 'compound', 'obl', 'amod').flatMap((child) => {
    const mention = byHead.get(child);
    const person = mention?.senses.find(({ kind }) => kind === 'person');
    return mention && person ? [{ child, mention, id: person.id }] : [];
  });
  const served = below.find(({ child, mention }) => isServed(passage, child, mention, index));
  const state = served ? stateOfPerson(scene, served.id) : null;
  if (!served || !state) return [];
  const { start, end, text } = served.mention;
  const own = nameBeside(scene, passage, index, state, served.mention);
  const person: Found[] = own
    ? [{ id: own.senses[0]!.id, start: own.start, end: own.end, text: own.text, how: 'name' }]
    : [];
  return [{ id: state, start, end, text, how: 'office' }, ...person];
}

/** «de Donald Trump», "to Macron", "Macron's"; before an English noun a bare name too: "a Macron adviser". */
const isServed = (passage: Passage, child: number, { start }: Mention, index: number): boolean =>
  childrenBy(passage, child, 'case').some((at) => /^(de|d['’]|du|of|to|['’]s?)$/i.test(passage.tokens[at]!.form)) ||
  start < passage.tokens[index]!.start;

/** The aide's name: «…, Massad Boulos,» behind the phrase, or «Steve Witkoff, …» right before it. */
function nameBeside(
  scene: Scene,
  passage: Passage,
  index: number,
  state: string,
  served: Mention,
): Mention | undefined {
  const persons = scene.mentions[passage.index]!.filter(
    ({ senses, start }) =>
      senses[0]!.kind === 'person' && start !== served.start && stateOfPerson(scene, senses[0]!.id) === state,
  );
  const { start, end } = passage.tokens[index]!;
  const text = (from: number, to: number): string => passage.text.slice(from - passage.start, to - passage.start);
  return (
    persons.find(
      (one) =>
        one.start > end &&
        one.start - Math.max(end, served.end) < FAR &&
        BEHIND.test(text(Math.max(end, served.end), one.start)),
    ) ?? persons.find((one) => one.end < start && start - one.end < FAR && BEFORE.test(text(one.end, start)))
  );
}

/** Letters between an aide and the name: «pour l'Afrique, ». */
const FAR = 30;
const BEHIND = /^(?:\s(?:pour|for|on|sur)\s[^,.;:]*)?,?\s$/i;
const BEFORE = /^,\s(?:l['’]|le\s|la\s|an?\s|the\s|un\s|une\s)?(?:[\p{L}\s'’.]*\s)?$/u;
