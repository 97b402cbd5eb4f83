/** A line of text to print: its size in points, and how far below the line before. */
export interface PrintedLine {
  readonly text: string;
  readonly size?: number;
  readonly below?: number;
}

const windows1252: Readonly<Record<string, number>> = {
  '’': 0x92,
  '“': 0x93,
  '”': 0x94,
  '•': 0x95,
  '–': 0x96,
  '—': 0x97,
  '…': 0x85,
};

function hex(text: string): string {
  return Buffer.from([...text].map((letter) => windows1252[letter] ?? letter.charCodeAt(0) & 0xff)).toString('hex');
}

function content(lines: readonly PrintedLine[]): string {
  const shown = lines.map(({ text, size = 11, below = 14 }) => `/F1 ${size} Tf 0 -${below} Td <${hex(text)}> Tj`);
  return `BT 1 0 0 1 60 780 Tm ${shown.join('\n')} ET`;
}

/**
 * A small PDF 1.4 made by hand, one page per list of lines.
 * @param locked add an encryption dictionary whose key no empty password gives
 */
export function makePdf(
  pages: readonly (readonly PrintedLine[])[],
  { locked = false }: { locked?: boolean } = {},
): Buffer {
  const objects: string[] = [];
  const pageIds = pages.map((_, i) => 4 + i * 2);
  objects[1] = '<< /Type /Catalog /Pages 2 0 R >>';
  objects[2] = `<< /Type /Pages /Count ${pages.length} /Kids [${pageIds.map((id) => `${id} 0 R`).join(' ')}] >>`;
  objects[3] = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>';
  for (const [i, lines] of pages.entries()) {
    const stream = content(lines);
    objects[4 + i * 2] =
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + i * 2} 0 R >>`;
    objects[5 + i * 2] = `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`;
  }
  let security = '';
  if (locked) {
    const key = (fill: string): string => fill.repeat(32);
    security = `/Encrypt ${objects.length} 0 R /ID [<${key('11')}> <${key('11')}>]`;
    objects.push(`<< /Filter /Standard /V 1 /R 2 /P -4 /O <${key('a1')}> /U <${key('b2')}> >>`);
  }
  let file = '%PDF-1.4\n';
  const offsets: number[] = [];
  for (const [id, body] of objects.entries()) {
    if (body === undefined) continue;
    offsets[id] = file.length;
    file += `${id} 0 obj\n${body}\nendobj\n`;
  }
  const start = file.length;
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length}\n0000000000 65535 f \n${entries}`;
  file += `trailer\n<< /Size ${objects.length} /Root 1 0 R ${security} >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}
