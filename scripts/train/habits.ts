import { annotateWith } from '../../src/language/annotate.ts';
import type { Model, WordList } from '../../src/language/model/file.ts';
import { type Look, lookHash } from '../../src/language/model/habits.ts';
import { type Analyser, analyser } from '../../src/language/model/load.ts';
import type { Scorer } from '../../src/language/model/weights.ts';
import { bestAllowed } from '../../src/language/parser/actions.ts';
import { parserHabits, atoms as parts } from '../../src/language/parser/templates.ts';
import { best, bestOf } from '../../src/language/tagger/tag.ts';
import { guessHabits, morphAtoms, morphHabits, tagHabits } from '../../src/language/tagger/templates.ts';

/** What was decided where a look saw something: the decision and how often it was, or MIXED; how often it must be. */
type Seen = Map<number, { readonly decision: number; times: number; readonly often: number }>;
const MIXED = -1;

/** A scorer that notes what is decided by its sums. */
function noted(scorer: Scorer, looks: readonly Look[], seen: Seen, decide: (scores: Int32Array) => number): Scorer {
  return {
    atoms: scorer.atoms,
    sum: () => {
      const scores = scorer.sum();
      const decision = decide(scores);
      looks.forEach((look, number) => {
        const hash = lookHash(number, look, scorer.atoms);
        const before = seen.get(hash);
        if (!before) seen.set(hash, { decision, times: 1, often: look.often });
        else if (before.decision === decision) before.times++;
        else if (before.decision !== MIXED) seen.set(hash, { decision: MIXED, times: 0, often: look.often });
      });
      return scores;
    },
  };
}

/**
 * The model with its habits: what its weights always decide alike in these texts. No gold is looked at, only what the
 * model itself makes of them.
 */
export function withHabits(model: Model, texts: Iterable<string>): Model {
  const plain = analyser(model, false);
  const [first, second, morph, parser]: Seen[] = [new Map(), new Map(), new Map(), new Map()];
  const { tagger, parser: arcs } = plain;
  const allowed = model.header.allowed;
  const rootLabel = arcs.labels.indexOf('root');
  const listening: Analyser = {
    ...plain,
    tagger: {
      ...tagger,
      first: noted(tagger.first, guessHabits, first!, best),
      second: noted(tagger.second, tagHabits, second!, best),
      morph: noted(tagger.morph, morphHabits, morph!, (scores) =>
        bestOf(scores, allowed[tagger.morph.atoms[morphAtoms.tag]!]!),
      ),
    },
    parser: {
      ...arcs,
      scorer: noted(arcs.scorer, parserHabits, parser!, (scores) => {
        const headed = arcs.scorer.atoms[parts.headed] === 1;
        return bestAllowed(scores, { shift: true, reduce: headed, left: !headed, right: true }, false, rootLabel);
      }),
    },
  };
  const language = model.header.language === 'fr' ? 'fr' : 'en';
  for (const text of texts) annotateWith(listening, [{ text, names: [] }], language);
  return {
    ...model,
    words: new Map([
      ...model.words,
      ['habits of the first pass', habitsIn(first!)],
      ['habits of the second pass', habitsIn(second!)],
      ['habits of the morphology', habitsIn(morph!)],
      ['habits of the parser', habitsIn(parser!)],
    ]),
  };
}

function habitsIn(seen: Seen): WordList {
  const found = [...seen].filter(([, { times, often }]) => times >= often).sort(([a], [b]) => a - b);
  return {
    keys: Int32Array.from(found, ([hash]) => hash),
    numbers: Uint32Array.from(found, ([, { decision }]) => decision),
  };
}
