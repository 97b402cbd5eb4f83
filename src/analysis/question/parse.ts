import { holdsOn, type Knowledge, membersOn, placeById, type State } from '../../knowledge/index.ts';
import { isState } from '../../model/index.ts';
import type { Fact } from '../what-if/index.ts';
import { type Act, actsIn, plain } from './acts.ts';
import { isBody, type NameIndex, nameIndex } from './names.ts';
import { QuestionProblem } from './problem.ts';
import { readSide, type Side } from './side.ts';

/** Words that make a question of what is supposed. */
const opening =
  /^(?:and )?(?:(?:what (?:if|happens if|would happen if)|who is bound if|suppose(?: that)?|if|et si|qui est tenu(?: de faire quoi)? si|que se passe(?:rait)?(?: ?-t-il)? si|que se passerait-il si|supposons que|est-ce que|qu'arrive-t-il si|si) |(?:est-ce qu|s)'(?=ils? ))/;

/** «an attack by X on Y», «une attaque de X contre Y», “X’s attack on Y”, “a Russian attack on Y”. */
const nominals: readonly RegExp[] = [
  /^(?:(?:an?|the) )?(?:armed )?(?:attack|strike|invasion|assault|aggression) (?:by|from) (?<by>.+?) (?:on|against|of) (?<against>.+)$/d,
  /^(?:(?:an?|the) )?(?:armed )?(?:attack|strike|assault|aggression|invasion) (?:on|against|of) (?<against>.+?) by (?<by>.+)$/d,
  /^(?:une |l' ?|la )?(?:attaque|agression|invasion|frappe|offensive)(?: armee)? (?:contre|sur|de |du |des |d')(?:la |l')?(?<against>.+?) par (?<by>.+)$/d,
  /^(?:une |l' ?|la )?(?:attaque|agression|invasion|frappe|offensive)(?: armee)? (?:de la |de l'|du |des |de |d'|par )?(?<by>.+?) (?:contre|sur) (?<against>.+)$/d,
  /^(?:(?:an?|the) )?(?<by>.+?)(?:'s)? (?:armed )?(?:attack|strike|invasion|assault|aggression) (?:on|against|of) (?<against>.+)$/d,
];

const joints =
  /(?:[,;]? (?:and|et|while|then|puis|tandis que|alors que|but|mais)(?:(?: then| if| si| that| que)?(?: |$)| qu')|[;,] ?)/g;

/**
 * The facts that a question supposes, in English or French: «la Chine attaque le Japon aux îles Senkaku et la Corée du
 * Nord attaque la Corée du Sud». A small grammar and not the reader of articles: a question is one line, its form is known,
 * and what is not understood must be said, not guessed.
 *
 * @param on the day that is asked about, as YYYY-MM-DD: «Russia» is the Soviet Union in 1970
 * @throws QuestionProblem
 */
export function parseQuestion(question: string, knowledge: Knowledge, on: string): readonly Fact[] {
  const asked: Asked = { index: nameIndex(knowledge), on };
  const tidy = question.replace(/[’‘]/g, '’').replace(/\s+/g, ' ').trim();
  const text = tidy.slice(opening.exec(plain(tidy))?.[0].length ?? 0).replace(/[\s?!.]+$/u, '');
  const nominal = readNominal(text, asked);
  const facts = nominal ?? readActs(text, asked);
  const distinct = new Map(
    facts.map((fact) => [JSON.stringify(fact), then(fact, (id) => formerly(id, on, knowledge))]),
  );
  return [...distinct.values()];
}

/** What reading a question needs beside its words. */
interface Asked {
  readonly index: NameIndex;
  readonly on: string;
}

function readNominal(text: string, { index, on }: Asked): readonly Fact[] | null {
  for (const pattern of nominals) {
    const { by, against } = pattern.exec(plain(text))?.indices?.groups ?? {};
    if (!by || !against || actsIn(plain(text.slice(...by))).length > 0) continue;
    const sides = [readSide(text.slice(...by), index, false), readSide(text.slice(...against), index, true)] as const;
    return factsOf('attack', ...sides, on);
  }
  return null;
}

function readActs(text: string, asked: Asked): readonly Fact[] {
  const acts = actsIn(plain(text));
  if (acts.length === 0) throw new QuestionProblem('no-verb', text);
  const facts: Fact[] = [];
  let subject = text.slice(0, acts[0]!.start);
  for (const [at, act] of acts.entries()) {
    const next = acts[at + 1];
    if (next === undefined) {
      facts.push(...readAct(act, text, subject, text.slice(act.end), asked));
      break;
    }
    const read = readUpTo(act, text, subject, text.slice(act.end, next.start), asked);
    facts.push(...read.facts);
    subject = read.subject;
  }
  return facts;
}

/**
 * What stands between two acts is the object of the first and the subject of the second, which may be left out. They part
 * where both can be read, as late as possible.
 */
function readUpTo(act: Act, text: string, subject: string, between: string, asked: Asked) {
  let problem: unknown = new QuestionProblem('no-target', between.trim());
  for (const match of [...plain(between).matchAll(joints)].toReversed()) {
    const [object, later] = [between.slice(0, match.index), between.slice(match.index + match[0].length)];
    try {
      const facts = readAct(act, text, subject, object, asked);
      if (later.trim() !== '') readSide(later, asked.index, true);
      return { facts, subject: later.trim() === '' ? subject : later };
    } catch (error) {
      problem = error;
    }
  }
  throw problem;
}

function readAct(act: Act, text: string, before: string, behind: string, { index, on }: Asked): readonly Fact[] {
  const { kind, passive, inside } = act;
  if (kind === 'internal-disorder') {
    const side = readSide(passive ? before : behind, index, true);
    return side.actors.map((by) => ({ kind, by, against: null, at: side.at, on: null }));
  }
  const within = inside === null ? '' : text.slice(...inside);
  // Words inside an active act name whom it is aimed at («asks Russia for help»), inside a passive one where it falls.
  const second = passive ? `${behind.trim()} ${within}`.trim() : within || behind.trim();
  const first = before.trim();
  if (first === '') throw new QuestionProblem('no-actor', text.slice(act.start, act.end));
  if (second === '' || (passive && behind.trim() === ''))
    throw new QuestionProblem('no-target', text.slice(act.start, act.end));
  if (!passive) return factsOf(kind, readSide(first, index, false), readSide(second, index, true), on);
  const [target, doer] = [readSide(first, index, true), readSide(second, index, true)];
  // «Japan is attacked by China at the Senkaku Islands»: where it falls stands behind the attacker.
  return factsOf(kind, { actors: doer.actors, at: null }, { actors: target.actors, at: target.at ?? doer.at }, on);
}

function factsOf(kind: Fact['kind'], by: Side, against: Side, on: string): readonly Fact[] {
  // Whom Moscow threatens when it threatens Kyiv is a state; what it attacks there is the town.
  const at = kind === 'attack' || !speaks(against.at) ? against.at : null;
  // What a body of states decrees its members decree; with arms it acts through those who send them.
  const doers = by.actors.flatMap((id) => (kind === 'sanction' ? (membersOn(id, on) ?? [actor(id)]) : [actor(id)]));
  return doers.flatMap((one) =>
    against.actors.map((other) => {
      if (one === other) throw new QuestionProblem('itself', one);
      return { kind, by: one, against: actor(other), at, on: null };
    }),
  );
}

/** A body of states attacks through its members: which, the asker must say. */
function actor(id: string): string {
  if (isBody(id)) throw new QuestionProblem('body', id);
  return id;
}

const speaks = (place: string | null): boolean => place !== null && (placeById(place)?.stands_for.length ?? 0) > 0;

/** The fact under the names that states had on a day. */
function then({ by, against, at, ...fact }: Fact, called: (id: string) => string): Fact {
  return {
    ...fact,
    by: called(by),
    against: against === null ? null : called(against),
    at: at !== null && isState(at) ? called(at) : at,
  };
}

/** The state that stood in the place of its one successor, under another code, on a day: SUN for RUS in 1970. */
function formerly(id: string, on: string, { states }: Knowledge): string {
  const capital = states.find((state) => state.id === id)?.capital.en[0];
  const wasCalled = ({ successors = [], capital: seat, from, to }: State): boolean =>
    successors.length === 1 && successors[0] === id && seat.en[0] === capital && holdsOn(on, from, to);
  return states.find(wasCalled)?.id ?? id;
}
