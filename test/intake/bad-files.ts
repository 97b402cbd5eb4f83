import { execFileSync } from 'node:child_process';
import { closeSync, ftruncateSync, mkdirSync, openSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync, gzipSync } from 'node:zlib';
import type { IntakeErrorCode } from '../../src/intake/index.ts';
import { makePdf } from './pdf.ts';

/** An article that can be read. */
export const good = 'Un pacte à Moscou\n\nLes deux ministres ont signé le pacte mardi à Moscou, selon un communiqué.\n';
const png = Buffer.concat([Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), deflateSync(Buffer.alloc(4000, 7))]);
const zip = Buffer.concat([Buffer.from('504b0304140000000800', 'hex'), deflateSync(Buffer.alloc(2000, 3))]);
const bomb = `a: &a [x,x,x,x,x,x,x,x,x,x]\n${'bcdefgh'
  .split('')
  .map((letter, i) => `${letter}: &${letter} [${Array(10).fill(`*${'abcdefgh'[i]}`)}]`)
  .join('\n')}`;

/** What a folder of bad files is made with. Everything lands in `dir`. */
export function badFiles(dir: string) {
  const at = (name: string): string => join(dir, name);
  const put = (name: string, content: string | Uint8Array): string => {
    writeFileSync(at(name), content);
    return at(name);
  };
  function sparse(name: string, megabytes: number): string {
    const file = openSync(at(name), 'r+');
    ftruncateSync(file, megabytes * 1024 * 1024);
    closeSync(file);
    return at(name);
  }
  function folder(name: string): string {
    mkdirSync(at(name));
    return at(name);
  }
  function link(target: string, name: string): string {
    symlinkSync(target, at(name));
    return at(name);
  }
  function fifo(name: string): string {
    execFileSync('/usr/bin/env', ['mkfifo', at(name)]);
    return at(name);
  }

  /** Names what is wrong; makes the input; the one code it must give. */
  const cases: readonly (readonly [name: string, make: () => string, code: IntakeErrorCode])[] = [
    ['an empty file', () => put('empty.txt', ''), 'empty'],
    ['only white space', () => put('blank.txt', ' \n\t\u00a0\r\n\n'), 'empty'],
    ['only marks without width', () => put('zero.txt', '\u200b\u2060\u200d\ufeff\n'.repeat(40)), 'empty'],
    ['only a byte order mark', () => put('bom.txt', '\ufeff'), 'empty'],
    ['front matter with nothing below', () => put('head-only.md', '---\ntitle: Rien\n---\n\n'), 'no-text'],
    [
      'binary data',
      () => put('data.txt', Buffer.from(Array.from({ length: 5000 }, (_, i) => (i * 37) % 256))),
      'binary',
    ],
    ['control characters', () => put('controls.txt', 'a\u0001b\u0002c\u0003'.repeat(200)), 'binary'],
    ['a PNG named .txt', () => put('image.txt', png), 'binary'],
    ['a PNG named .html', () => put('image.html', png), 'binary'],
    ['a packed text', () => put('packed.txt', gzipSync(good)), 'binary'],
    ['a ZIP without extension', () => put('archive', zip), 'binary'],
    [
      'bytes in no encoding',
      () => put('noise.txt', Buffer.from(Array.from({ length: 900 }, (_, i) => 0x81 + ((i * 7919) % 125)))),
      'encoding',
    ],
    ['200 MB of one line', () => put('line.txt', 'x') && sparse('line.txt', 200), 'too-large'],
    ['60 MB of one line', () => put('below.txt', 'Le ministre a dit non. '.repeat(2_700_000)), 'too-long'],
    [
      'a page of 60 MB',
      () => put('below.html', `<html><p>${'Le ministre a dit non. '.repeat(2_700_000)}</p>`),
      'too-long',
    ],
    ['a PDF of 200 MB', () => put('large.pdf', '%PDF-1.4') && sparse('large.pdf', 200), 'too-large'],
    [
      'a page without words',
      () =>
        put(
          'blank.html',
          '<!doctype html><html><head><title>x</title><script>var a = 1</script></head><body><img src=a.png></body></html>',
        ),
      'no-text',
    ],
    ['markup that never ends', () => put('open.html', `<html><body>${'<div class="'.repeat(2000)}`), 'no-text'],
    ['an encrypted PDF', () => put('locked.pdf', makePdf([[{ text: 'Secret' }]], { locked: true })), 'encrypted-pdf'],
    [
      'a truncated PDF',
      () => put('cut.pdf', makePdf([[{ text: 'Bonjour' }], [{ text: 'Suite' }]]).subarray(0, 700)),
      'broken-pdf',
    ],
    ['a PDF of noise', () => put('noise.pdf', `%PDF-1.7\n${'zzzz '.repeat(400)}\n%%EOF`), 'broken-pdf'],
    ['a PDF without text', () => put('scan.pdf', makePdf([[], []])), 'no-text'],
    ['a ZIP named .pdf', () => put('zip.pdf', zip), 'broken-pdf'],
    ['a .docx', () => put('article.docx', zip), 'unknown-format'],
    ['an unknown extension', () => put('article.xyz', good), 'unknown-format'],
    ['bad YAML', () => put('yaml.md', '---\ntitle: "open\n  : :\n---\ntexte'), 'bad-front-matter'],
    ['front matter that never ends', () => put('endless.md', `---\ntitle: Un\n${good}`), 'bad-front-matter'],
    [
      'front matter that says a thing twice',
      () => put('twice.md', `---\ntitle: Un\ntitle: Deux\n---\n${good}`),
      'bad-front-matter',
    ],
    ['a front matter bomb', () => put('bomb.md', `---\n${bomb}\n---\n${good}`), 'bad-front-matter'],
    [
      'deeply nested front matter',
      () => put('deep.md', `---\na: ${'['.repeat(20000)}\n---\n${good}`),
      'bad-front-matter',
    ],
    ['a missing file', () => at('nowhere.txt'), 'not-found'],
    ['a file used as a folder', () => `${put('plain.txt', good)}/inside.txt`, 'not-found'],
    ['a pattern without match', () => at('none-*.txt'), 'no-match'],
    ['an empty folder', () => folder('void'), 'no-documents'],
    ['a link to itself', () => link('self.txt', 'self.txt'), 'loop'],
    ['a dangling link', () => link('nothing-there.txt', 'dangling.txt'), 'dangling-link'],
    ['a pipe', () => fifo('pipe.txt'), 'special-file'],
    ['a socket', () => at('socket.txt'), 'special-file'],
    ['a device', () => '/dev/zero', 'special-file'],
    ['a name too long', () => at(`${'n'.repeat(300)}.txt`), 'unreadable'],
    ['a name with a zero', () => 'a\0b.txt', 'unreadable'],
  ];
  return { at, put, folder, fifo, cases };
}
