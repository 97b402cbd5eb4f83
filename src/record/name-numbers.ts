import { foldName } from '../knowledge/index.ts';

const roman = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];
const ordinals: readonly (readonly string[])[] = [
  ['first', 'premier', 'premiere', '1st', '1er', '1re'],
  ['second', 'seconde', 'deuxieme', '2nd', '2e', '2d'],
  ['third', 'troisieme', '3rd', '3e'],
  ['fourth', 'quatrieme', '4th', '4e'],
  ['fifth', 'cinquieme', '5th', '5e'],
  ['sixth', 'sixieme', '6th', '6e'],
  ['seventh', 'septieme', '7th', '7e'],
  ['eighth', 'huitieme', '8th', '8e'],
  ['ninth', 'neuvieme', '9th', '9e'],
  ['tenth', 'dixieme', '10th', '10e'],
];

/** The numbers that a name bears, each with what kind it is: «Minsk II», «traité de 2000», “third summit”. */
function numbersOf(name: string): string[] {
  const words = foldName(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  return words.flatMap((word, at) => {
    if (/^(1[89]|20)\d\d$/.test(word)) return [`year ${word}`];
    const order = ordinals.findIndex((list) => list.includes(word));
    if (order >= 0) return [`order ${order + 1}`];
    // A letter alone is a number only where the name ends with it.
    const last = at > 0 && at === words.length - 1;
    const number = last ? (/^\d{1,2}$/.test(word) ? Number(word) : roman.indexOf(word) + 1) : 0;
    return number > 0 ? [`number ${number}`] : [];
  });
}

/** Whether two that bear many names each differ by a number of one kind: «Minsk I» is not «Minsk II». */
export function numberedApart(a: readonly string[], b: readonly string[]): boolean {
  const [ours, theirs] = [a, b].map((names) => new Set(names.flatMap(numbersOf)));
  return ['year', 'order', 'number'].some((kind) => {
    const [left, right] = [ours!, theirs!].map((set) => [...set].filter((one) => one.startsWith(`${kind} `)));
    return left!.length > 0 && right!.length > 0 && !left!.some((one) => right!.includes(one));
  });
}
