import type { WrittenBrief, WrittenLine, WrittenSection, WrittenSource } from './written.ts';

/** The brief as Markdown (CommonMark): numbers in brackets at the facts, the sources as an ordered list at the end. */
export function briefMarkdown({ title, head, sections, sourcesTitle, sources }: WrittenBrief): string {
  const blocks = [
    `# ${escaped(title)}`,
    ...head.map(escaped),
    ...sections.flatMap(sectionBlocks),
    ...(sources.length === 0 ? [] : [`## ${escaped(sourcesTitle)}`, sources.map(sourceItem).join('\n')]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function sectionBlocks({ title, lead, lines, groups }: WrittenSection): string[] {
  return [
    `## ${escaped(title)}`,
    ...(lead === null ? [] : [escaped(lead)]),
    ...list(lines),
    ...groups.flatMap((group) => [`### ${escaped(group.title)}`, ...list(group.lines)]),
  ];
}

function list(lines: readonly WrittenLine[]): string[] {
  return lines.length === 0 ? [] : [lines.map((line) => `- ${escaped(line.text)}${numbers(line)}`).join('\n')];
}

function numbers({ sources }: WrittenLine): string {
  return sources.length === 0 ? '' : ` \\[${sources.join(', ')}\\]`;
}

function sourceItem({ number, published, title, sentence, address }: WrittenSource): string {
  const where = address === null ? '' : ` ${addressText(address)}`;
  const indent = ' '.repeat(String(number).length + 2);
  return `${number}. ${escaped(published)}. *${escaped(title)}*.${where}\n${indent}> ${escaped(sentence)}`;
}

/** Only web addresses are links, written so that nothing in them ends the link. */
function addressText(address: string): string {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return escaped(address);
  return `<${new URL(address).href}>`;
}

/**
 * Words of an article as words: what CommonMark could take for markup bears a backslash, as its specification lets any
 * punctuation do; the line is kept as one, so that no heading or list starts in it.
 */
export function escaped(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>#|~&!$]/g, '\\$&')
    .replace(/^([-+=]|\d+[.)])/, (start) => `${start.slice(0, -1)}\\${start.slice(-1)}`);
}
