import type { Knowledge } from '../../src/knowledge/index.ts';

type Meaning = { readonly en: string; readonly fr: string };

/** `docs/obligations.md`: the words of a clause with their meaning, and the two codings that scholars use. */
export function obligationsPage({ obligations }: Knowledge): string {
  const { duties, triggers, conditions, bounds } = obligations;
  return `# The words of a clause

<!-- Written by “npm run docs” from knowledge/obligations.yaml: edit there. -->

Each provision of a [treaty](treaties.md) names a duty and what sets it in motion; its terms name what else it hangs on.
Beside each word stands what it would be in ATOP (Alliance Treaty Obligations and Provisions) and in the formal
alliances of the Correlates of War (COW): this project’s own reading of the two, not theirs of these treaties.

## Duties

| duty | meaning | ATOP | COW |
|---|---|---|---|
${rows(duties, (word, { atop, cow, means }) => [word, said(means), atop ?? '', cow ?? ''])}

A duty to help whose trigger is \`any-conflict\` or \`state-of-war\` asks for no attack: ATOP counts it as offence too.
ATOP counts consultation only where it is for crises, which is the trigger \`threat\` or \`armed-attack\` here.

## Triggers

| trigger | meaning |
|---|---|
${rows(triggers, (word, means) => [word, said(means)])}

## Conditions

What somebody has to judge, and the what-if asks. ATOP’s variables begin with the duty: \`def\`, \`off\`, \`neu\`, \`con\`.

| condition | meaning | ATOP variable |
|---|---|---|
${rows(conditions, (word, { atop, means }) => [word, said(means), atop === null ? '' : `\`${atop.length > 5 ? atop : `…${atop}`}\``])}

Terms that are no conditions have variables too: \`against\` is \`…coadv\`, \`area\` is \`…coloc\`; \`stay-neutral\` with the
trigger \`armed-attack\` is \`neucoatt\`.

## Bounds

How a duty is carried out. None of them decides whether it arises.

| bound | meaning |
|---|---|
${rows(bounds, (word, means) => [word, said(means)])}`;
}

function rows<T>(table: Readonly<Record<string, T>>, cells: (word: string, entry: T) => readonly string[]): string {
  return Object.entries(table)
    .map(([word, entry]) => cells(word, entry))
    .map(([word, ...rest]) => `| \`${word}\` | ${rest.join(' | ')} |`)
    .join('\n');
}

const said = ({ en, fr }: Meaning): string => `${en} · ${fr}`;
