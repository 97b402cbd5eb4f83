import { treeFault } from './check.ts';
import type { Sentence, Token } from './sentence.ts';

/**
 * Sentences as CoNLL-U (https://universaldependencies.org/format.html). Multiword tokens get their range line;
 * `SpaceAfter=No` where the next token follows at once; the offsets stand in MISC as `TokenRange=start:end`.
 */
export function toConllu(sentences: readonly Sentence[], text: string): string {
  return sentences
    .map((sentence, index) => {
      const lines = [
        `# sent_id = ${index + 1}`,
        `# text = ${text.slice(sentence.start, sentence.end).replace(/\s+/g, ' ')}`,
      ];
      sentence.tokens.forEach((token, at) => {
        const glued = text.length > token.end && !/\s/.test(text[token.end]!) && token.end < sentence.end;
        const misc = `${glued ? 'SpaceAfter=No|' : ''}TokenRange=${token.start}:${token.end}`;
        const many = token.multiword;
        if (many?.index === 0) lines.push(`${at + 1}-${at + many.of}\t${cell(many.form)}${'\t_'.repeat(7)}\t${misc}`);
        const columns = [
          at + 1,
          cell(token.form),
          cell(token.lemma),
          token.upos,
          '_',
          featsText(token.feats),
          token.head + 1,
          token.deprel,
          '_',
        ];
        lines.push([...columns, many ? '_' : misc].join('\t'));
      });
      return `${lines.join('\n')}\n\n`;
    })
    .join('');
}

/** A field of CoNLL-U holds no tab and no line break, and is never empty. */
const cell = (value: string): string => value.replace(/[\t\r\n\u2028\u2029\u0085]+/g, ' ') || '_';

const featsText = (feats: Token['feats']): string =>
  Object.entries(feats)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${value}`)
    .join('|') || '_';

/**
 * Reads CoNLL-U. The text is rebuilt from the forms and `SpaceAfter`, or is `given`: then each token is looked for in
 * it, in order. Throws with the line number where a line is not CoNLL-U or a tree is none.
 */
export function parseConllu(conllu: string, given?: string): { sentences: Sentence[]; text: string } {
  const sentences: Sentence[] = [];
  let text = given ?? '';
  let at = 0;
  let tokens: Token[] = [];
  let many: { form: string; left: number; of: number; start: number; end: number } | null = null;
  const place = (form: string, misc: string): { start: number; end: number } => {
    if (given === undefined) {
      const start = text.length;
      text += form + (misc.includes('SpaceAfter=No') ? '' : ' ');
      return { start, end: start + form.length };
    }
    const start = given.indexOf(form, at);
    if (start < 0) throw new Error(`«${form}» is not in the text behind character ${at}`);
    at = start + form.length;
    return { start, end: at };
  };
  const close = (line: number): void => {
    if (tokens.length === 0) return;
    checkTree(tokens, line);
    sentences.push({ start: tokens[0]!.start, end: tokens.at(-1)!.end, tokens });
    tokens = [];
  };
  conllu.split(/\r?\n/).forEach((line, index) => {
    if (line.trim() === '') {
      close(index);
      return;
    }
    if (line.startsWith('#')) return;
    const columns = line.split('\t');
    if (columns.length !== 10) throw new Error(`line ${index + 1}: ${columns.length} columns where CoNLL-U has 10`);
    const [id, form, lemma, upos, , feats, head, deprel, , misc] = columns as [
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string,
    ];
    const range = /^(\d+)-(\d+)$/.exec(id);
    if (range) {
      const of = Number(range[2]) - Number(range[1]) + 1;
      many = { form, left: of, of, ...place(form, misc) };
      return;
    }
    if (id.includes('.')) return;
    const span = many ?? place(form, misc);
    const multiword = many ? { form: many.form, index: many.of - many.left, of: many.of } : undefined;
    if (many && --many.left === 0) many = null;
    tokens.push({
      form,
      lemma: lemma === '_' ? form : lemma,
      upos,
      feats: readFeats(feats),
      head: Number(head) - 1,
      deprel,
      start: span.start,
      end: span.end,
      ...(multiword ? { multiword } : {}),
    });
  });
  close(conllu.length);
  return { sentences, text: given ?? text.trimEnd() };
}

function readFeats(feats: string): Record<string, string> {
  if (feats === '_' || feats === '') return {};
  return Object.fromEntries(feats.split('|').map((feature) => feature.split('=', 2) as [string, string]));
}

function checkTree(tokens: readonly Token[], line: number): void {
  const fault = treeFault(tokens);
  if (fault) throw new Error(`the sentence before line ${line + 1} is no tree: ${fault}`);
}
