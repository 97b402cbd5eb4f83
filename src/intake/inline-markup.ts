const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: '\u00a0',
  laquo: '«',
  raquo: '»',
  rsquo: '’',
  ndash: '–',
  mdash: '—',
  hellip: '…',
};

/** The words of a stretch of Markdown: links, emphasis, code marks, images and comments are taken off. */
export function plainMarkdown(source: string): string {
  return source
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/!\[[^\]]*\](?:\([^)]*\)|\[[^\]]*\])/g, '')
    .replace(/\[\^[^\]]+\]/g, '')
    .replace(/\[([^\]]+)\](?:\([^)]*\)|\[[^\]]*\])/g, '$1')
    .replace(/<(https?:\/\/[^>\s]+)>/g, '$1')
    .replace(/<\/?[a-z][^>]*>/gi, '')
    .replace(/(?<![\\\p{L}\d])(\*\*\*|\*\*|\*|___|__|_|~~)(?=\S)([\s\S]*?\S)\1(?![\p{L}\d])/gu, '$2')
    .replace(/(?<!\\)(\*\*|\*)(?=\S)([^*\n]*?\S)\1/g, '$2')
    .replace(/`([^`]+)`/g, '$1')
    .replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole)
    .replace(/\\([\\`*_{}[\]()#+.!|>~-])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}
