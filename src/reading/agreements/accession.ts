import type { Found } from '../actors/found.ts';
import type { Scene } from '../scene.ts';
import type { Passage } from '../text/passage.ts';
import { childrenBy, relation, subtree } from '../text/tree.ts';
import { bodyAt, bodyBefore, isAlliance } from './body.ts';
import type { Pact } from './pact.ts';
import { stepWordAt } from './step-words.ts';

/** «Le Parlement a approuvé l'adhésion», "voted to ratify Finland's bid". */
export function isPassed(scene: Scene, passage: Passage, index: number): boolean {
  const asked = askedFor(passage, index);
  const { head } = passage.tokens[asked]!;
  if (head < 0) return false;
  const isObject = /^(obj|nsubj|nmod)$/.test(relation(passage.tokens[asked]!));
  return isObject && ['approved', 'ratified'].includes(stepWordAt(scene, passage, head) ?? '');
}

/** «la demande d'adhésion», "the accession protocol": what a chamber votes on is the accession; else the word itself. */
function askedFor({ tokens }: Passage, index: number): number {
  const { head, deprel } = tokens[index]!;
  const isOfRequest =
    head >= 0 &&
    /^(nmod|compound)/.test(deprel) &&
    /^(demande|protocole|request|protocol|bid)$/i.test(tokens[head]!.form);
  return isOfRequest ? head : index;
}

/** The accession to a body that is told in its phrase or was told last; none where there is no such body. */
export function accessionAt(scene: Scene, passage: Passage, index: number): Pact[] {
  const { start, end, form } = passage.tokens[index]!;
  const inside = subtree(passage, index).flatMap((node) => bodyAt(scene, passage, node) ?? [])[0];
  // «ratifie l'adhésion de la Suède à l'Otan»: the body may hang on the verb.
  const asked = askedFor(passage, index);
  const { head } = passage.tokens[asked]!;
  const beside = head < 0 ? [] : childrenBy(passage, head, 'obl').filter((node) => node > index);
  // «la demande d'adhésion de la Suède à l'Otan», "approved Sweden's bid to join NATO"
  beside.push(...(asked === index ? [] : childrenBy(passage, asked, 'nmod')));
  const clauses = [asked, ...(head < 0 ? [] : [head])].flatMap((at) => childrenBy(passage, at, 'xcomp', 'acl'));
  beside.push(...clauses.filter((at) => at > index).flatMap((at) => childrenBy(passage, at, 'obj', 'obl')));
  const body =
    inside ??
    beside.flatMap((node) => bodyAt(scene, passage, node) ?? [])[0] ??
    bodyBefore(scene, passage, start, 6)?.id;
  if (!body || !isAlliance(body)) return [];
  const parties: Found[] = [{ id: body, start, end, text: form, how: 'pair' }];
  return [
    { passage, token: index, name: form, kinds: [], parties, year: null, known: null, by: 'accession', start, end },
  ];
}
