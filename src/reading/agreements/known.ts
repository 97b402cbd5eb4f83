import type { Knowledge, Treaty } from '../../knowledge/index.ts';
import { perKnowledge, perToken } from '../text/memo.ts';
import { plainWords } from './wording.ts';

interface Called {
  /** Plain words, a blank at both ends. */
  readonly words: string;
  /** Of two that fit, the one that knowledge tells first is meant. */
  readonly order: number;
  readonly treaty: Treaty;
}

/** The known treaty whose press name stands at a token: «le traité de l'Atlantique Nord», "the Warsaw Pact". */
export const knownPact = perToken((scene, passage, index): Treaty | null => {
  const { start, end } = passage.tokens[index]!;
  const before = passage.text.slice(Math.max(0, start - passage.start - 40), end - passage.start);
  const after = passage.text.slice(start - passage.start, start - passage.start + 60);
  const [left, right] = [plainWords(before), plainWords(after)];
  const near = new Set([...left.split(' '), ...right.split(' ')]);
  const table = tableOf(scene.knowledge);
  const holds = holdsAround(left, right);
  let first: Called | undefined;
  for (const word of near)
    for (const one of table.get(word) ?? NONE)
      if (
        (!first || one.order < first.order) &&
        (left.endsWith(one.words) || right.startsWith(one.words) || holds(one.words))
      )
        first = one;
  return first?.treaty ?? null;
});

const NONE: readonly Called[] = [];

/** "signed EDCA in 2014", «a suspendu New START»: the letters by which a known pact goes, with no noun beside them. */
export const isPactInLetters = perToken((scene, passage, index): boolean => {
  const { form, end } = passage.tokens[index]!;
  if (!IN_LETTERS.test(form)) return false;
  const words = plainWords(form);
  const told = tableOf(scene.knowledge).get(words.trim().split(' ').at(-1)!) ?? NONE;
  if (told.length === 0) return false;
  const left = plainWords(passage.text.slice(Math.max(0, end - passage.start - 40), end - passage.start));
  return told.some((one) => one.words.length < words.length + 5 && left.endsWith(one.words));
});

/** What a pact that is called by its letters alone looks like. */
export const IN_LETTERS = /^[A-Z][A-Za-z-]{2,}[A-Z]$/;

/** "the Treaty of Rio", «pacte de Varsovie»: the name begins at the token, ends with it or goes on both ways. */
function holdsAround(left: string, right: string): (words: string) => boolean {
  const noun = right.trim().split(' ')[0] ?? '';
  const whole = `${left.trimEnd()} ${right.trim().slice(noun.length).trim()} `;
  return (words) => {
    const at = whole.indexOf(words);
    return at >= 0 && at < left.length - 1 && at + words.length > left.trimEnd().length - noun.length;
  };
}

/** The press names of treaties by their last word. */
const tableOf = perKnowledge(({ treaties }: Knowledge): ReadonlyMap<string, readonly Called[]> => {
  const names = treaties.flatMap((treaty) =>
    [...(treaty.called?.fr ?? []), ...(treaty.called?.en ?? [])].map((name) => ({ words: plainWords(name), treaty })),
  );
  const all = names.map((name, order): Called => ({ ...name, order }));
  return Map.groupBy(all, ({ words }) => words.trim().split(' ').at(-1)!);
});
