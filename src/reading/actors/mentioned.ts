import { organisationById, placeById } from '../../knowledge/index.ts';
import type { Scene } from '../scene.ts';
import type { Passage } from '../text/passage.ts';
import { prepositionRole } from '../text/roles.ts';
import { childrenBy, relation } from '../text/tree.ts';
import type { Found } from './found.ts';
import { stateOf } from './link.ts';
import { officeActors } from './office.ts';
import type { Mention } from './sense.ts';
import { stateOfPerson } from './state-of-person.ts';
import { isVenue } from './venue.ts';

/** A name, in the sense that lets it act. */
export function actorsOfMention(scene: Scene, passage: Passage, index: number, mention: Mention): Found[] {
  const at = { start: mention.start, end: mention.end, text: mention.text };
  const isAdjective = describes(passage, index);
  for (const sense of mention.senses) {
    switch (sense.kind) {
      case 'state':
        return [{ ...at, id: sense.id, how: 'name' }];
      case 'demonym':
        // "ethnic Albanians" live under another state.
        if (/^ethnic$/i.test(passage.tokens[index - 1]?.form ?? '')) return [];
        if (!isAdjective) return [{ ...at, id: livingIn(scene, passage, index) ?? sense.id, how: 'demonym' }];
        break;
      case 'person': {
        const state = livingIn(scene, passage, index) ?? stateOfPerson(scene, sense.id);
        const person: Found = { ...at, id: sense.id, how: 'name' };
        return state ? [{ ...at, id: state, how: 'name' }, person] : [person];
      }
      case 'place': {
        const place = placeById(sense.id);
        const id = isVenue(scene, passage, index) ? undefined : place?.stands_for.at(0);
        if (id) return [{ ...at, id, how: 'metonymy', place: sense.id }];
        break;
      }
      case 'organisation': {
        const organisation = organisationById(sense.id);
        const acts = ['ministry', 'agency', 'armed-force', 'parliament', 'company'].includes(organisation?.kind ?? '');
        const self: Found = { ...at, id: sense.id, how: 'name' };
        if (A_CHAMBER.test(mention.text) && organisation?.of && !isSpokenOf(scene, mention, organisation.of)) return [];
        // «le Sénat philippin»: a name that many states have is that of the one told.
        const other = acts
          ? (livingIn(scene, passage, index) ?? (A_CHAMBER.test(mention.text) ? chamberOfText(scene) : null))
          : null;
        if (other && other !== organisation?.of) return [{ ...at, id: other, how: 'demonym' }];
        return organisation?.of && acts ? [{ ...at, id: organisation.of, how: 'name' }, self] : [self];
      }
      case 'group': {
        // «les deux Corées» are two states.
        const group = scene.knowledge.groups.find(({ id }) => id === sense.id);
        if (group?.members && (group.kind === 'pair' || areAllNamed(scene, group.members)))
          return group.members.map((id) => ({ ...at, id, how: 'name' }));
        return [{ ...at, id: sense.id, how: 'name' }];
      }
      case 'office': {
        const found = officeActors(scene, passage, index, mention);
        if (found.length > 0) return found;
        break;
      }
      case 'combining':
        break;
    }
  }
  return [];
}

/** How many members a group has at most that is told by naming them all. */
const FEW = 4;

/** «Bamako, Ouagadougou et Niamey … les pays de l'AES»: a text that names each of a few members means these. */
const areAllNamed = (scene: Scene, members: readonly string[]): boolean =>
  members.length <= FEW && members.every((id) => statesNamed(scene).has(id));

const named = new WeakMap<Scene['mentions'], ReadonlySet<string>>();

function statesNamed({ mentions, knowledge }: Scene): ReadonlySet<string> {
  const known = named.get(mentions);
  if (known) return known;
  const made = new Set(mentions.flatMap((list) => list.flatMap((mention) => stateOf(mention, knowledge) ?? [])));
  named.set(mentions, made);
  return made;
}

/** «des troupes ougandaises et françaises»: the second adjective describes as the first does. */
function describes(passage: Passage, index: number): boolean {
  const token = passage.tokens[index]!;
  if (token.upos !== 'ADJ') return false;
  const { upos, deprel } = relation(token) === 'conj' ? passage.tokens[token.head]! : token;
  return upos === 'ADJ' && deprel.startsWith('amod');
}

const A_CHAMBER = /^(Senate|Sénat|Congress|Congrès|Parliament|Parlement)$/;

/** "the Senate" in a text that never names the United States is another's. */
const isSpokenOf = (scene: Scene, { start }: Mention, state: string): boolean =>
  scene.mentions.some((list) => list.some((one) => one.start !== start && stateOf(one, scene.knowledge) === state));

/** "the Senate" behind "the Philippine Senate", or in a dispatch from Manila: the state whose chamber a text has told. */
function chamberOfText(scene: Scene): string | null {
  for (const passage of scene.passages)
    for (const [index, { text }] of scene.byHead[passage.index]!)
      if (A_CHAMBER.test(text)) {
        const state = livingIn(scene, passage, index);
        if (state) return state;
      }
  return scene.home;
}

/** «les Serbes de Bosnie», "Georgian President Eduard Shevardnadze": the state that the words beside a name tell. */
function livingIn(scene: Scene, passage: Passage, index: number): string | null {
  const told = childrenBy(passage, index, 'amod', 'compound', 'nmod').flatMap((child) => {
    const { deprel } = passage.tokens[child]!;
    const isOf = !deprel.startsWith('nmod') || deprel === 'nmod:poss' || isOfState(scene, passage, child);
    const mention = isOf ? scene.byHead[passage.index]!.get(child) : undefined;
    const sense = mention?.senses[0];
    return sense && (sense.kind === 'demonym' || sense.kind === 'state') ? [sense.id] : [];
  });
  return new Set(told).size === 1 ? told[0]! : null;
}

const isOfState = (scene: Scene, passage: Passage, index: number): boolean =>
  prepositionRole(passage, index, scene.knowledge.lexicon, scene.language) === 'of';
