const dash = '[-–—]';
const bullet = '[•*▪▫‣⁃◦●○■□➢➤►▶✓✔·+]';
const number = String.raw`\(?\d{1,2}[.)°]|\(?[a-hA-H]\)`;
const marker = new RegExp(String.raw`^(?:${dash}\s+|${bullet}\s*(?=[\p{L}\d«"“'(])|(?:${number})\s+)`, 'u');
const tightDash = /^[-–](?=[\p{L}«"“])/u;

/** Length of the list marker a line begins with, white space included; 0 where there is none. */
export function markerLength(line: string): number {
  return marker.exec(line)?.[0].length ?? 0;
}

/** The same for «-Livraison d'obus», a dash without a space: a marker only where a neighbour begins so too. */
export function tightMarkerLength(line: string): number {
  return tightDash.exec(line)?.[0].length ?? 0;
}

/** Whether the marker is a long dash, which in French prose also opens a line of dialogue. */
export function isLongDash(line: string): boolean {
  return line.startsWith('—');
}

/** Whether the marker is a number or a letter. */
export function isNumbered(line: string): boolean {
  return /^\(?[\da-zA-Z]/.test(line);
}
