import { isState } from '../../model/index.ts';
import type { Scene } from '../scene.ts';
import { subjectOf } from '../text/clause.ts';
import { formIs } from '../text/memo.ts';
import type { Passage } from '../text/passage.ts';
import { childrenBy } from '../text/tree.ts';
import { antecedentsBefore } from './antecedent.ts';
import type { Found } from './found.ts';
import { ownersOf } from './owner.ts';

/** How many sentences back those may stand who issue a statement together. */
const REACH = 10;

/** Whom a token stands for; given by the one who asks, who finds actors by this too. */
type ActorsAt = (scene: Scene, passage: Passage, index: number) => readonly Found[];

const isStatement = formIs(/^(communiqué|déclaration|statement|declaration)$/);
const JOINT =
  /^(joint|commun|commune|conjoint|conjointe|trilateral|trilatéral|trilatérale|bilateral|bilatéral|bilatérale)$/i;

const ISSUED =
  /^(issued|released|published|signed|adopted|put|publiée?|diffusée?|signée?|adoptée?|émise?|rendue?|faite?|made)$/i;

/** «une déclaration publiée par Oslo et Stockholm», "a statement issued by Norway": those who are told to have issued it. */
function issuedBy(scene: Scene, passage: Passage, index: number, actorsAt: ActorsAt): Found[] {
  return childrenBy(passage, index, 'acl')
    .filter((clause) => ISSUED.test(passage.tokens[clause]!.form))
    .flatMap((clause) => childrenBy(passage, clause, 'obl', 'nmod'))
    .filter((agent) =>
      childrenBy(passage, agent, 'case').some((word) => /^(par|by)$/i.test(passage.tokens[word]!.form)),
    )
    .flatMap((agent) => actorsAt(scene, passage, agent));
}

/** «Le communiqué commun condamne …», "their joint statement": those who were told together last. */
export function issuerActors(scene: Scene, passage: Passage, index: number, actorsAt: ActorsAt): Found[] {
  const { start, end, form, upos } = passage.tokens[index]!;
  if (upos !== 'NOUN' || !isStatement(passage.tokens[index]!)) return [];
  const named = issuedBy(scene, passage, index, actorsAt);
  if (named.length > 0) return named;
  if (!childrenBy(passage, index, 'amod').some((child) => JOINT.test(passage.tokens[child]!.form))) return [];
  const owners = ownersOf(scene, passage, index);
  if (owners.length > 1) return [...owners];
  const together = antecedentsBefore(scene, start, passage.index - REACH).findLast(
    ({ ids }) => ids.filter(isState).length > 1,
  );
  const last = together?.ids.filter(isState) ?? [];
  // Those whom somebody only spoke of are none of those whom the text is about.
  const ids =
    last.length > 0 && (scene.pair.length < 2 || last.some((id) => scene.pair.includes(id))) ? last : scene.pair;
  return ids.length > 1 ? ids.map((id) => ({ id, start, end, text: form, how: 'pair' })) : [];
}

const SPEAKS =
  /^(condemn|criticise|criticize|denounce|deplore|call|urge|demand|welcome|praise|hail|back|reaffirm|reject|warn|accuse|condamner|dénoncer|critiquer|déplorer|appeler|exhorter|exiger|saluer|soutenir|réaffirmer|rejeter|accuser|avertir)$/;

/**
 * "Their joint statement voiced concern. It also condemned Chad", «Elle condamne …»: what a statement goes on to say is said by
 * those who issued it. Empty where the sentence before has no such statement for its subject or object.
 */
export function issuersBefore(scene: Scene, passage: Passage, index: number, actorsAt: ActorsAt): readonly Found[] {
  const { form, deprel, head } = passage.tokens[index]!;
  if (!/^(it|il|elle)$/i.test(form) || !deprel.startsWith('nsubj') || !SPEAKS.test(passage.tokens[head]?.lemma ?? ''))
    return [];
  const before = scene.passages[passage.index - 1];
  if (before?.block !== passage.block) return [];
  const text = before.tokens.findIndex(
    (token) => token.upos === 'NOUN' && isStatement(token) && /^(nsubj|obj)/.test(token.deprel),
  );
  if (text < 0) return [];
  const told = actorsAt(scene, before, text);
  if (told.length > 0) return told;
  // "issued a statement": who issues it speaks by it.
  const verb = before.tokens[text]!.head;
  return before.tokens[text]!.deprel === 'obj' && ISSUES.test(before.tokens[verb]?.lemma ?? '')
    ? actorsAt(scene, before, subjectOf(before, verb))
    : [];
}

const ISSUES = /^(issue|release|publish|sign|adopt|make|publier|diffuser|signer|adopter|rendre|faire)$/;
