/** The formats that can be read. */
export type Format = 'text' | 'markdown' | 'html' | 'pdf';

const byExtension: Readonly<Record<string, Format>> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  pdf: 'pdf',
};

/** For messages: what can be read. */
export const readableExtensions = '.txt, .md, .html, .htm, .pdf';

/** The extension of a file name in lower case without its dot; empty where it has none. */
export function extensionOf(name: string): string {
  return /[^/\\.][^/\\]*?\.([\p{L}\d]{1,10})$/u.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** The format an extension promises; undefined where it is none of ours. */
export function formatOfExtension(extension: string): Format | undefined {
  return Object.hasOwn(byExtension, extension) ? byExtension[extension] : undefined;
}

/** The format a media type names; `sniff` where it says nothing, undefined where it is none of ours. */
export function formatOfMediaType(type: string | undefined): Format | 'sniff' | undefined {
  switch ((type ?? '').replace(/;.*$/s, '').trim().toLowerCase()) {
    case 'text/html':
    case 'application/xhtml+xml':
      return 'html';
    case 'text/plain':
      return 'text';
    case 'text/markdown':
    case 'text/x-markdown':
      return 'markdown';
    case 'application/pdf':
    case 'application/x-pdf':
      return 'pdf';
    case '':
    case 'application/octet-stream':
    case 'binary/octet-stream':
    case 'application/force-download':
      return 'sniff';
    default:
      return undefined;
  }
}
