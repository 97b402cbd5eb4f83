import { organisationById } from '../../knowledge/index.ts';
import type { Scene } from '../scene.ts';
import { isPassive } from '../text/clause.ts';
import { isDefinite } from '../text/definite.ts';
import { formIs, perToken } from '../text/memo.ts';
import type { Passage } from '../text/passage.ts';
import { childrenBy, relation } from '../text/tree.ts';
import { actorsBelow } from './below.ts';
import type { Found } from './found.ts';

/** How many sentences back the body may stand whose summit speaks. */
const REACH = 8;

const isMeeting = formIs(/^(sommet|conférence|summit|conference)$/);

/** What a meeting does as such: it is held, lasts or brings people together. All else is done by those who meet. */
const TAKES_PLACE =
  /^(être|avoir|tenir|dérouler|ouvrir|débuter|commencer|durer|achever|terminer|clore|clôturer|finir|réunir|rassembler|porter|permettre|intervenir|survenir|suivre|précéder|coïncider|marquer|aboutir|échouer|viser|montrer|illustrer|confirmer|consacrer|devoir|pouvoir|aller|be|have|do|take|open|begin|start|last|end|close|conclude|finish|bring|gather|focus|follow|come|precede|coincide|mark|aim|show|fail|produce|yield|highlight|underline|allow|help|draw|see|feature)$/;

/** «Le sommet a condamné le coup d'État», "the summit urged Rwanda …": a meeting that is the subject of what people do. */
export const isActingSummit = perToken((_, passage, index): boolean => {
  const token = passage.tokens[index]!;
  if (!isMeeting(token) || relation(token) !== 'nsubj' || !isDefinite(passage, index)) return false;
  const verb = passage.tokens[token.head];
  return verb?.upos === 'VERB' && !isPassive(passage, token.head) && !TAKES_PLACE.test(verb.lemma);
});

/** The body of states whose summit it is: told beside it or named last before; empty where it is no body's. */
export function summitActors(scene: Scene, passage: Passage, index: number): Found[] {
  if (!isActingSummit(scene, passage, index)) return [];
  const { start, end, form: text } = passage.tokens[index]!;
  const as = (id: string): Found => ({ id, start, end, text, how: 'institution' });
  const told = childrenBy(passage, index, 'nmod', 'compound', 'amod').flatMap((child) =>
    actorsBelow(scene, passage, child),
  );
  if (told.length > 0) return told.filter(({ id }) => isBody(id)).map(({ id }) => as(id));
  // "The bloc decided so at a summit. The UN welcomed it. The summit …": of whom a summit was told, before anybody else.
  const met = lastBody(scene, passage, start, (at) =>
    scene.passages[at]!.tokens.some((token) => isMeeting(token) && token.end <= start),
  );
  const last = met ?? lastBody(scene, passage, start, () => true);
  return last ? [as(last)] : [];
}

/** The body of states that was named last before, in a sentence of which something holds; null for none. */
function lastBody(scene: Scene, passage: Passage, start: number, holds: (at: number) => boolean): string | null {
  for (let at = passage.index; at >= 0 && at >= passage.index - REACH; at--) {
    const body = scene.mentions[at]!.findLast(
      (one) => one.end <= start && one.senses.some(({ id, kind }) => kind === 'organisation' && isBody(id)),
    );
    const sense = body?.senses.find(({ id, kind }) => kind === 'organisation' && isBody(id));
    if (sense && holds(at)) return sense.id;
  }
  return null;
}

const isBody = (id: string): boolean => /^(igo|alliance)$/.test(organisationById(id)?.kind ?? '');
