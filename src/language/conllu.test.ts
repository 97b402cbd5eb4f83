import { expect, it } from 'vitest';
import { annotate, parseConllu, toConllu } from './index.ts';

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
  expect(() => parseConllu(cell(7))).toThrow('is no tree: not one root');
  const circle =
    '1\tun\tun\tDET\t_\t_\t2\tdet\t_\t_\n2\tdeux\tdeux\tNUM\t_\t_\t1\tdet\t_\t_\n3\ttrois\ttrois\tNUM\t_\t_\t0\troot\t_\t_\n\n';
  expect(() => parseConllu(circle)).toThrow('cycle');
});
