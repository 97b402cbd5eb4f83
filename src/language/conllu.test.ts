import { expect, it } from 'vitest';
import { annotate, externalAnnotator, parseConllu, toConllu } from './index.ts';

const text = "Le président du pays l'a signé. Il n’a rien dit aux journalistes.";

it('comes back from CoNLL-U as it went', () => {
  const sentences = annotate(text, 'fr');
  expect(parseConllu(toConllu(sentences, text), text)).toEqual({ sentences, text });
});

it('rebuilds the text from CoNLL-U alone', () => {
  expect(parseConllu(toConllu(annotate(text, 'fr'), text)).text).toBe(text);
});

it('says which line is no CoNLL-U', () => {
  expect(() => parseConllu('1\tun\tun')).toThrow('line 1: 3 columns');
  const cell = (head: number) => `1\tun\tun\tDET\t_\t_\t${head}\troot\t_\t_\n\n`;
  expect(() => parseConllu(cell(7))).toThrow('a head outside it');
});

it('takes the word of another program for it', async () => {
  const sentences = annotate(text, 'fr');
  const script = `process.stdin.resume(); process.stdout.write(${JSON.stringify(toConllu(sentences, text))})`;
  const other = externalAnnotator({ command: process.execPath, arguments: ['-e', script] });
  expect(await other(text)).toEqual(sentences);
  const broken = externalAnnotator({
    command: process.execPath,
    arguments: ['-e', 'console.error("no model"); process.exit(3)'],
  });
  await expect(broken(text)).rejects.toThrow('code 3: no model');
});
