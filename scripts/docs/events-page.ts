import type { Knowledge } from '../../src/knowledge/index.ts';

/** `docs/events.md`: PLOVER’s types and modes with labels, definitions and weights, in both languages. */
export function eventsPage({ scale }: Knowledge): string {
  const sections = scale.quad_classes.map((quad) => {
    const types = scale.types.filter((type) => quad.types.includes(type.type));
    return `## ${quad.label_en} · ${quad.label_fr}\n\n${types.map((type) => typeSection(scale, type)).join('\n')}`;
  });
  return `# The types of events

<!-- Written by “npm run docs” from knowledge/scale.yaml: edit there. -->

[PLOVER](https://github.com/openeventdata/PLOVER)’s ${scale.types.length} types, with ${scale.modes.length} modes; one
marked * is this project’s own, where PLOVER has none. The weight runs from -10 (most conflictual) to +10 (most
cooperative), after Goldstein (1992): expert judgement on an ordinal idea. Sums and means over many events hide more
than they show, and a weight says nothing of right or wrong.

${sections.join('\n')}`;
}

function typeSection({ modes }: Knowledge['scale'], type: Knowledge['scale']['types'][number]): string {
  const rows = modes
    .filter((mode) => mode.type === type.type)
    .map(
      (mode) =>
        `| \`${mode.mode}\`${mode.source.startsWith('this project') ? ' *' : ''} | ${mode.label_en} · ${mode.label_fr} | ${mode.definition_en} ${mode.definition_fr} | ${mode.weight} |`,
    );
  const table =
    rows.length > 0 ? `\n| mode | label | definition | weight |\n|---|---|---|---|\n${rows.join('\n')}\n` : '';
  return `### ${type.type}

${type.label_en} · ${type.label_fr}, weight ${type.weight}. ${type.definition_en} ${type.definition_fr}
${table}`;
}
