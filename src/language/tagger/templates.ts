import { looksOf } from '../model/habits.ts';
import { placesOf, templatesOf } from '../model/templates.ts';

/**
 * What the tagger looks at: the word, the words around it, the tags (`t1`, `t2`) given to the left, the guesses of the first
 * pass for the word and to the right (`g1`, `g2`). `known` are the tags a word was seen with; `capital` tells a capital at
 * the start of a sentence (1) from one within (2).
 */
export const tagAtoms = placesOf([
  ...['form', 'known', 'cluster', 'group', 'shape', 'capital', 'start', 'source', 't1', 't2', 'guess', 'g1', 'g2'],
  ...['suffix1', 'suffix2', 'suffix3', 'suffix4', 'suffix5', 'prefix1', 'prefix2', 'prefix3', 'prefix4'],
  ...['leftForm', 'leftCluster', 'leftGroup', 'leftShape', 'leftSuffix3', 'left2Form'],
  ...['rightForm', 'rightKnown', 'rightCluster', 'rightGroup', 'rightShape', 'rightSuffix2', 'rightSuffix3'],
  ...['right2Form', 'right2Known'],
] as const);

/** The first pass makes do with these: it only guesses for the second. */
export const firstTemplates = templatesOf(tagAtoms, [
  [1, 'form'],
  [2, 'form', 'source'],
  [11, 'suffix2'],
  [12, 'suffix3'],
  [13, 'suffix4'],
  [14, 'suffix5'],
  [3, 'shape', 'capital'],
  [4, 'known', 'capital'],
  [6, 'suffix3', 'capital'],
  [30, 't1'],
  [31, 't1', 't2'],
  [32, 't1', 'form'],
  [33, 't1', 'known'],
  [35, 't1', 'suffix3'],
  [36, 't1', 'known', 'rightKnown'],
  [40, 'leftForm'],
  [42, 'rightForm'],
  [48, 'leftForm', 'known'],
  [49, 'rightForm', 'known'],
  [50, 'rightKnown'],
  [52, 'known', 'rightKnown'],
  [80, 'cluster', 'capital'],
  [85, 't1', 'cluster'],
]);

export const secondTemplates = [
  ...firstTemplates,
  ...templatesOf(tagAtoms, [
    [10, 'suffix1'],
    [20, 'prefix1'],
    [21, 'prefix2'],
    [22, 'prefix3'],
    [23, 'prefix4'],
    [5, 'known', 'source', 'capital'],
    [7, 'suffix2', 'known'],
    [34, 't1', 't2', 'known'],
    [37, 't1', 'rightForm'],
    [38, 't1', 'form', 'rightKnown'],
    [41, 'left2Form'],
    [43, 'right2Form'],
    [44, 'leftForm', 'form'],
    [45, 'form', 'rightForm'],
    [46, 'leftForm', 'rightForm'],
    [47, 'left2Form', 'leftForm'],
    [51, 'right2Known'],
    [53, 'known', 'rightKnown', 'right2Known'],
    [54, 'leftSuffix3'],
    [55, 'rightSuffix3'],
    [56, 'rightSuffix2', 'suffix3'],
    [57, 'leftShape', 'shape'],
    [58, 'shape', 'rightShape'],
    [59, 'capital', 'start'],
    [81, 'leftCluster'],
    [82, 'rightCluster'],
    [83, 'leftCluster', 'cluster'],
    [84, 'cluster', 'rightCluster'],
    [86, 'group', 'suffix3'],
    [87, 'leftGroup', 'group', 'rightGroup'],
    [88, 'cluster', 'known', 'source'],
    [89, 'known', 'rightCluster'],
    [60, 'g1'],
    [61, 'g1', 'g2'],
    [62, 't1', 'g1'],
    [63, 't1', 'g1', 'known'],
    [64, 'g1', 'form'],
    [65, 't1', 'g1', 'form'],
    [66, 'guess', 'known'],
    [67, 'guess', 't1', 'g1'],
    [68, 't1', 't2', 'g1'],
    [69, 't1', 'g1', 'g2'],
    [70, 'guess', 'form'],
    [71, 'g1', 'suffix3', 't1'],
  ]),
];

/**
 * What the morphology of a word with a given tag is told from: tags of both sides (`t1`, `t2`, `r1`, `r2`), the feature
 * bundles given to the left (`b1`, `b2`).
 */
export const morphAtoms = placesOf([
  ...['tag', 'form', 'cluster', 'shape', 'source', 't1', 't2', 'r1', 'r2', 'b1', 'b2', 'prefix3'],
  ...['suffix1', 'suffix2', 'suffix3', 'suffix4', 'suffix5', 'leftForm', 'leftCluster', 'left2Form'],
  ...['rightForm', 'rightSuffix1', 'rightSuffix2'],
] as const);

export const morphTemplates = templatesOf(morphAtoms, [
  [100, 'tag', 'form'],
  [101, 'tag', 'form', 'source'],
  [102, 'tag', 'suffix1'],
  [103, 'tag', 'suffix2'],
  [104, 'tag', 'suffix3'],
  [105, 'tag', 'suffix4'],
  [106, 'tag', 'suffix5'],
  [108, 'tag', 'shape'],
  [109, 'tag', 'source'],
  [110, 'tag', 'b1'],
  [111, 'tag', 'b1', 'b2'],
  [112, 'tag', 'b1', 'suffix2'],
  [113, 'tag', 'b1', 'suffix1'],
  [114, 'tag', 'b1', 'form'],
  [115, 'tag', 'leftForm', 'suffix1'],
  [116, 'tag', 'leftForm'],
  [117, 'tag', 'rightForm', 'suffix1'],
  [118, 'tag', 'rightForm'],
  [119, 'tag', 't1', 'r1'],
  [120, 'tag', 't1', 't2'],
  [121, 'tag', 'r1', 'r2'],
  [122, 'tag', 'r1', 'rightSuffix1'],
  [123, 'tag', 'r1', 'rightSuffix2'],
  [124, 'tag', 'b2', 'suffix1'],
  [125, 'form', 'r1', 't1'],
  [126, 'form', 'leftForm', 'tag'],
  [127, 'form', 'rightForm', 'tag'],
  [128, 'tag', 'left2Form', 'suffix1'],
  [129, 'tag', 'source', 'suffix3'],
  [130, 'tag', 'prefix3'],
  [131, 'tag', 'cluster', 'source'],
  [132, 'tag', 'cluster', 'suffix1'],
  [133, 'tag', 'b1', 'cluster'],
  [134, 'tag', 'leftCluster', 'suffix1'],
]);

/** Where the first pass may have a habit. */
export const guessHabits = looksOf(tagAtoms, [
  [16, 'known', 'suffix2', 't1', 'rightKnown', 'capital', 'source'],
  [24, 'known', 'suffix3', 't1', 'capital', 'source'],
]);

/** Where the second may have one. */
export const tagHabits = looksOf(tagAtoms, [
  [16, 'known', 'suffix2', 'guess', 't1', 'g1', 'capital', 'source'],
  [16, 'known', 'guess', 't1', 't2', 'g1', 'g2', 'capital', 'source'],
  [32, 'form', 'guess', 'g1', 'source'],
  [24, 'known', 'cluster', 't1', 'guess', 'g1', 'capital', 'source'],
]);

/**
 * Where the morphology may have one. Gender and number of the word before are always looked at: a name that is known stands
 * for itself by another of either gender.
 */
export const morphHabits = looksOf(morphAtoms, [
  [24, 'tag', 'suffix4', 'b1', 'source'],
  [24, 'tag', 'suffix5', 'cluster', 'b1', 'source'],
  [24, 'tag', 'suffix3', 'b1', 'r1', 'source'],
]);
