import type { AgreementKind } from '../../model/index.ts';
import { distinct, type Found } from '../actors/found.ts';
import { actorsAt, actorsBelow } from '../actors/resolve.ts';
import type { Scene } from '../scene.ts';
import { clauseOf, subjectOf } from '../text/clause.ts';
import type { Passage } from '../text/passage.ts';
import { prepositionRole } from '../text/roles.ts';
import { relation, spanOf, subtree } from '../text/tree.ts';
import { holdsWording, isOneOf, wordSet } from '../text/words.ts';

/** A noun phrase that names a pact: «l'accord de défense mutuelle», «leur traité», "the 1961 treaty". */
export interface Pact {
  readonly passage: Passage;
  readonly token: number;
  readonly name: string;
  readonly kinds: readonly AgreementKind[];
  /** Parties told with it; empty where they must be taken from elsewhere. */
  readonly parties: readonly Found[];
  /** A year that the phrase or its sentence gives to the pact itself. */
  readonly year: number | null;
  readonly start: number;
  readonly end: number;
}

/** Prunes what is said of the pact, so that the name stays a name. */
const ASIDE = ['acl', 'conj', 'appos', 'parataxis', 'advcl', 'obl', 'cc', 'punct'];

/** The pacts that a passage names. «alliance» and «partenariat» count only where a step is taken (`weak`). */
export function pactsOf(scene: Scene, passage: Passage): Pact[] {
  const { agreements } = scene.knowledge.lexicon;
  const strong = wordSet(agreements.nouns[scene.language]);
  if (
    holdsWording(passage.text, agreements.not[scene.language]) &&
    !/\b(traité|treaty|pacte|pact)\b/i.test(passage.text)
  )
    return [];
  return passage.tokens.flatMap((token, index) => {
    if ((token.upos !== 'NOUN' && token.upos !== 'PROPN') || !isOneOf(token, strong)) return [];
    const nodes = subtree(passage, index, (child) => ASIDE.includes(relation(passage.tokens[child]!)));
    const { start, end } = spanOf(
      passage,
      nodes.filter((node) => passage.tokens[node]!.upos !== 'DET' || node > index),
    );
    const name = passage.text
      .slice(start - passage.start, end - passage.start)
      .replace(/\s+/g, ' ')
      .trim();
    return [
      {
        passage,
        token: index,
        name,
        kinds: kindsOf(scene, passage, index),
        parties: partiesOf(scene, passage, index),
        year: yearOf(scene, passage, index),
        start,
        end,
      },
    ];
  });
}

function kindsOf(scene: Scene, passage: Passage, index: number): AgreementKind[] {
  const nodes = subtree(passage, index, (child) =>
    ['acl', 'conj', 'parataxis', 'advcl'].includes(relation(passage.tokens[child]!)),
  );
  const phrase = nodes.map((node) => passage.tokens[node]!.form).join(' ');
  const found = scene.knowledge.lexicon.agreements.kinds.find((one) => holdsWording(phrase, one[scene.language]));
  return found ? [found.kind] : [];
}

/** Told in the phrase («entre Riyad et Islamabad», «avec la Russie») or by its adjective («l'accord franco-polonais»). */
function partiesOf(scene: Scene, passage: Passage, index: number): Found[] {
  const told = actorsBelow(scene, passage, index).filter(
    (actor) => /^[A-Z]{3}$|^org:|^group:/.test(actor.id) && actor.id !== 'org:un',
  );
  const withPartner = (passage.children[index] ?? []).some(
    (child) => prepositionRole(passage, child, scene.knowledge.lexicon, scene.language) === 'with',
  );
  if (told.length === 1 || withPartner) {
    const clause = clauseOf(passage, index);
    const subject = clause === index ? [] : actorsAt(scene, passage, subjectOf(passage, clause));
    return distinct([...subject.filter((actor) => /^[A-Z]{3}$/.test(actor.id)), ...told]);
  }
  return told;
}

/** The year of the pact itself, where it is told as a past one: «le traité de 1961». */
function yearOf(scene: Scene, passage: Passage, index: number): number | null {
  const nodes = subtree(passage, index);
  const { start, end } = spanOf(passage, nodes);
  const date = scene.dates[passage.index]!.find(
    (one) => one.start >= start - 8 && one.end <= end + 1 && one.span.from !== null,
  );
  const year = /\b(1[89]\d\d|20\d\d)\b/.exec(passage.text.slice(start - passage.start, end - passage.start));
  if (year) return Number(year[1]);
  return date ? Number(date.span.from!.slice(0, 4)) : null;
}
