import type { Knowledge, Rule } from '../../src/knowledge/index.ts';

type Words = { readonly fr?: readonly string[] | undefined; readonly en?: readonly string[] | undefined };

/** `docs/rules.md`: every rule that finds events, with its words, where it looks for the actors, and its examples. */
export function rulesPage({ events }: Knowledge): string {
  const families = Map.groupBy(events, (rule) => rule.family);
  const sections = [...families].map(([family, rules]) => `## ${family}\n\n${rules.map(ruleSection).join('\n')}`);
  return `# The rules that find events

<!-- Written by “npm run docs” from knowledge/events: edit there. -->

${events.length} rules in ${families.size} families, one file each in [knowledge/events](../knowledge/events). A rule names the
words that trigger it and the roles, in the dependency tree, of who acts (source) and who is acted upon (target); the
first role that has an actor wins. Prepositions are mapped to roles in
[knowledge/lexicon/roles.yaml](../knowledge/lexicon/roles.yaml). \`entente explain ID\` names the rule behind an event.

A word \`a+b\` is \`a\` with \`b\` below it in the tree, \`a+@c\` with a word of class \`c\`; «se x» is the reflexive verb.

${sections.join('\n')}`;
}

function ruleSection(rule: Rule): string {
  const facts = [
    `**${rule.type}${rule.mode ? ` ${rule.mode}` : ''}**${list(rule.dimensions, ' · ')}`,
    ...words('verbs', rule.verbs),
    ...words('nouns', rule.nouns),
    ...words('adjectives', rule.adjectives),
    ...words('only when qualified by', rule.qualified),
    ...words('not when qualified by', rule.unqualified),
    ...words('only under the verb', rule.supported),
    `source: ${roles(rule.source)} · target: ${roles(rule.target)}${rule.symmetric ? ' · both sides do it together' : ''}`,
    `fr: *${rule.examples.fr}*`,
    `en: *${rule.examples.en}*`,
  ];
  return `### \`${rule.id}\`\n\n${rule.reason}\n\n${facts.map((fact) => `- ${fact}`).join('\n')}\n`;
}

function words(label: string, { fr = [], en = [] }: Words = {}): string[] {
  if (fr.length + en.length === 0) return [];
  return [
    `${label}: ${[fr, en]
      .filter((side) => side.length > 0)
      .map((side) => side.join(', '))
      .join(' / ')}`,
  ];
}

function roles(names: readonly string[]): string {
  return names.length > 0 ? names.join(', ') : 'none';
}

function list(items: readonly string[] | undefined, before: string): string {
  return items && items.length > 0 ? before + items.join(', ') : '';
}
