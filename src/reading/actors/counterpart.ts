import { officeHolder, personById } from '../../knowledge/index.ts';
import type { Scene } from '../scene.ts';
import { clauseOf, subjectOf } from '../text/clause.ts';
import type { Passage } from '../text/passage.ts';
import { subtree } from '../text/tree.ts';
import { antecedentsBefore } from './antecedent.ts';
import type { Found } from './found.ts';
import { ownersOf } from './owner.ts';
import { stateOfPerson } from './state-of-person.ts';

/**
 * «son homologue russe»: the person told beside it with their state, else the state and whoever held there, on the day
 * of publication, the office of the person whose counterpart is meant.
 */
export function counterpartActors(scene: Scene, passage: Passage, index: number): Found[] {
  const named: Found[] = subtree(passage, index).flatMap((child): Found[] => {
    const mention = scene.byHead[passage.index]!.get(child);
    const person = mention?.senses.find((sense) => sense.kind === 'person');
    return mention && person
      ? [{ id: person.id, start: mention.start, end: mention.end, text: mention.text, how: 'name' }]
      : [];
  });
  if (named.length === 0) named.push(...namedRightBehind(scene, passage, index));
  const owners = ownersOf(scene, passage, index)
    .filter((owner) => owner.how !== 'possessive')
    .map((owner): Found => ({ ...owner, how: 'counterpart' }));
  const [person] = named;
  const state = person ? stateOfPerson(scene, person.id) : null;
  if (person) return [...(owners.length === 0 && state ? [{ ...person, id: state }] : owners), person];
  const only = owners.length === 1 ? owners[0]!.id : null;
  const holder =
    only &&
    !isNamedBehind(passage, index) &&
    (womanOf(scene, passage, index, only) ?? sameOffice(scene, passage, index, only));
  return holder ? [...owners, { ...owners[0]!, id: holder, how: 'office-holder' }] : owners;
}

/** "his Iranian counterpart Masoud Pezeshkian", where the parser has hung the name on the verb. */
function namedRightBehind(scene: Scene, passage: Passage, index: number): Found[] {
  const mention = scene.byHead[passage.index]!.get(index + 1);
  const person = mention?.senses.find((sense) => sense.kind === 'person');
  if (!mention || !person || mention.start !== passage.tokens[index + 1]!.start) return [];
  return [{ id: person.id, start: mention.start, end: mention.end, text: mention.text, how: 'name' }];
}

/** "her Japanese counterpart, Yoko Kamikawa": named, though nobody knows the name. */
function isNamedBehind({ tokens }: Passage, index: number): boolean {
  const comma = [index + 1, index + 2].find((at) => tokens[at]?.form === ',');
  const isName = (at: number): boolean => /^\p{Lu}\p{Ll}/u.test(tokens[at]?.form ?? '');
  return comma !== undefined && isName(comma + 1) && (isName(comma + 2) || /\s/.test(tokens[comma + 1]!.form));
}

/** «son homologue nord-coréenne»: the woman of that state who was told before. */
function womanOf(scene: Scene, passage: Passage, index: number, state: string): string | null {
  const isWoman = (passage.children[index] ?? []).some((child) => {
    const { upos, feats } = passage.tokens[child]!;
    return upos === 'ADJ' && child > index && feats.Gender === 'Fem';
  });
  if (!isWoman) return null;
  const told = antecedentsBefore(scene, passage.tokens[index]!.start, passage.index - 8);
  const persons = told.flatMap(({ ids }) => ids.filter((id) => personById(id)?.of === state));
  return persons.findLast((id) => personById(id)?.gender === 'f') ?? null;
}

/** Who holds in a state the office of the clause's subject. */
function sameOffice(scene: Scene, passage: Passage, index: number, state: string): string | null {
  const { published } = scene.document;
  const subject = subjectOf(passage, clauseOf(passage, index));
  const near =
    subject < 0 ? undefined : scene.antecedents.findLast((one) => one.start <= passage.tokens[subject]!.start);
  const id = near?.ids.find((one) => one.startsWith('person:'));
  if (!id || !published) return null;
  const office = personById(id)?.offices.find(
    ({ from, to }) => (from ?? '') <= published && published <= (to ?? '9999'),
  );
  if (!office) return null;
  const wanted = isPresident(scene, personById(id)?.of ?? '', office.office) ? 'head-of-state' : office.office;
  return officeHolder(state, wanted, published)?.person.id ?? null;
}

/** A president who heads the government (Iran's) meets presidents. */
const isPresident = (scene: Scene, state: string, office: string): boolean =>
  scene.knowledge.offices.some(
    ({ id, words }) => id === office && words.some((one) => one.in?.includes(state) && one.fr.includes('président')),
  );
