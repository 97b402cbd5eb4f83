import { looksOf } from '../model/habits.ts';
import { placesOf, templatesOf } from '../model/templates.ts';

/**
 * What a decision of the parser looks at. `s0`, `s1`, `s2` are the words on the stack from its top, `n0` to `n3` the next
 * words, `p1` the word before `n0`; `l`, `l2`, `r`, `r2` are a word's outermost and second dependents on either side, `h`
 * its head, `h2` the head of that. The last letter says what of the word: `w` form, `f` lemma, `p` coarse tag, `x` finer
 * tag, `a` agreement, `c` cluster, `g` group of clusters, `m` the word that marks its case, `b` the mark before it, `lab` its
 * relation, `ls` and `rs` the relations of its dependents on the left and on the right.
 */
export const atoms = placesOf([
  ...['s0w', 's0f', 's0p', 's0x', 's0c', 's0g', 's0m', 's0b', 's0b2', 's0lab', 's0ls', 's0rs', 'headed', 'lefts'],
  ...['n0w', 'n0f', 'n0p', 'n0x', 'n0c', 'n0g', 'n0m', 'n0b', 'n0ls', 'nLefts'],
  ...['n1p', 'n1x', 'n1c', 'n1b', 'n2w', 'n2p', 'n2b', 'p1w', 'p1p', 's1f', 's1p', 's1lab', 's2p'],
  ...['s0hf', 's0hp', 's0hlab', 's0h2p', 's0llab', 's0rp', 's0rlab', 's0r2p', 's0l2w', 's0l2p'],
  ...['n0lw', 'n0lp', 'n0llab', 'n0l2p', 'n0l2lab', 'pairP', 'pairX', 'pairA', 'n12p', 'n23p', 'source'],
  ...['distance', 'between', 'commas', 'links', 'beforeN0p', 'behindS0p'],
] as const);

/**
 * The templates: those of Zhang and Nivre (2011), with lemmas, finer tags, agreement, the word that marks the case of both
 * words, and what stands between them.
 */
export const parserTemplates = templatesOf(atoms, [
  // single words
  [2, 's0w'],
  [4, 'n0w', 'n0p'],
  [5, 'n0w'],
  [6, 'n0p'],
  [9, 'n1p'],
  [10, 'n2w', 'n2p'],
  [11, 'n2p'],
  [12, 'n2w'],
  [13, 's0f', 'headed'],
  [14, 'n0f'],
  [15, 's0x', 'headed'],
  [16, 'n0x'],
  [17, 'n1x'],
  [18, 'p1p'],
  [19, 'p1w', 'n0p'],
  // the pair
  [25, 'n0p', 'n1p'],
  [26, 's0x', 'n0x'],
  [27, 's0f', 'n0x'],
  [28, 's0x', 'n0f'],
  [29, 's0x', 'n0x', 'pairA'],
  [30, 's0p', 'n0p', 'pairA'],
  [31, 's0x', 'n0x', 'source'],
  [32, 's0w', 'n0p', 'source'],
  [34, 's0lab', 'n0x'],
  [36, 'n0m', 'pairX', 'source'],
  [37, 's0f', 'n0p', 'source'],
  [38, 'n0f', 's0p', 'source'],
  [35, 's0lab', 's0x', 'n0x'],
  // three words
  [40, 'n0p', 'n1p', 'n2p'],
  [44, 's0p', 's0rp', 'n0p'],
  [45, 's0p', 'n0p', 'n0lp'],
  [46, 's1p', 's0p', 'n0p'],
  [47, 's2p', 's1p', 's0p'],
  [49, 's0x', 'n0x', 'n1x'],
  [50, 's0f', 'n0p', 'n1p'],
  [53, 's1f', 's0p', 'n0p'],
  [54, 's0hf', 's0f', 'n0p'],
  [55, 's0hf', 's0p', 'n0f'],
  [56, 'n0p', 'n1p', 'n23p'],
  [57, 's0p', 'n0p', 'n12p'],
  // distance
  [61, 's0p', 'distance'],
  [62, 'n0w', 'distance'],
  [63, 'n0p', 'distance'],
  [65, 's0x', 'n0x', 'distance'],
  // valency and labels
  [73, 's0x', 'lefts'],
  [74, 'n0w', 'nLefts'],
  [75, 'n0x', 'nLefts'],
  [76, 's0f', 's0rs'],
  [77, 's0x', 's0rs'],
  [78, 's0f', 's0ls'],
  [79, 's0x', 's0ls'],
  [80, 'n0f', 'n0ls'],
  [81, 'n0x', 'n0ls'],
  [82, 's0x', 's0ls', 'n0x'],
  [83, 's0x', 's0rs', 'n0x'],
  [84, 's0x', 'n0ls', 'n0x'],
  // relatives
  [92, 's0lab'],
  [95, 's0llab'],
  [98, 's0rlab'],
  [99, 'n0lw'],
  [100, 'n0lp'],
  [101, 'n0llab'],
  [102, 's0h2p', 's0hlab'],
  [103, 's0l2w', 's0l2p'],
  [105, 'n0l2p', 'n0l2lab'],
  [107, 's0p', 's0rp', 's0r2p'],
  [108, 's0p', 's0hp', 's0h2p'],
  [109, 'n0p', 'n0lp', 'n0l2p'],
  [110, 's0lab', 's0rlab', 'n0p'],
  [111, 's1p', 's1lab'],
  // case markers
  [120, 's0m', 's0f'],
  [121, 'n0m', 'n0f'],
  [122, 'n0m', 'n0x', 's0x'],
  [123, 'n0m', 's0f', 'n0p'],
  [124, 's0m', 's0x', 'n0x'],
  [125, 's0m', 'n0m', 'pairP'],
  [129, 's1f', 'n0m', 'n0p'],
  // marks
  [180, 'n0b', 'n0x'],
  [181, 'n0b', 's0x', 'n0x'],
  [182, 'n0b', 's0f', 'n0p'],
  [183, 's0b', 'n0b', 'pairP'],
  [184, 'n1b', 'n0x'],
  [185, 'n1b', 's0p', 'n0p'],
  [186, 's0b', 's0x'],
  [187, 'n0b', 'n1b', 'pairP'],
  [188, 'n0b', 'n0f', 's0p'],
  [189, 's0b2', 'n0b', 's0x'],
  [190, 's0b2', 'n0x'],
  [191, 's0b2', 's0f', 'n0p'],
  [192, 'n1b', 'n0w', 's0p'],
  [193, 'n0b', 'n1p', 'pairP'],
  [194, 'n0b', 'n2b', 'n0p'],
  // clusters
  [160, 's0c', 'n0c'],
  [161, 's0c'],
  [162, 'n0c'],
  [164, 's0x', 'n0c'],
  [165, 'n0m', 's0c', 'n0c'],
  [166, 's0f', 'n0c', 'n0p'],
  [168, 'n1c', 'n0x'],
  [169, 's0g', 'n0g', 'distance'],
  // what stands between
  [140, 'between', 'headed'],
  [141, 's0x', 'n0x', 'between'],
  [142, 's0p', 'n0p', 'commas'],
  [144, 's0p', 'n0p', 'links'],
  [146, 'beforeN0p', 'n0x', 's0x'],
  [147, 'behindS0p', 'n0x', 's0x'],
]);

/** Where the parser may have a habit. */
export const parserHabits = looksOf(atoms, [
  [40, 's0x', 'n0x', 'n1x', 'headed', 's1p', 's0lab', 's0ls', 'n0ls', 'distance', 'n0b', 'source'],
  [40, 's0f', 'n0p', 'headed', 's0lab', 's0rs', 'n1p', 'distance', 'source'],
  [60, 's0x', 'n0x', 'n1x', 'headed', 's1p', 'n0m', 's0m', 'distance', 'source'],
  [32, 's0f', 'n0x', 'n1x', 'headed', 'distance', 'n0m', 'source'],
  [32, 's0x', 'n0f', 'n1x', 'headed', 'distance', 'n0b', 'source'],
]);
