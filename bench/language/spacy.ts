import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { GoldSentence } from '../../scripts/train/treebank.ts';
import type { ScoredSentence, ScoredWord } from './conll18.ts';
import { goldOf } from './ours.ts';

/** What a peer gave: from gold tokens, from raw lines, and its speed in tokens a second of processor time. */
export interface PeerAnswer {
  readonly gold: ScoredSentence[];
  readonly raw: ScoredSentence[];
  readonly speed: number;
}

type GoldRow = [lemma: string, upos: string, feats: string, head: number, deprel: string];
type RawRow = [form: string, start: number, ...row: GoldRow, sentence: number];

/** Runs a spaCy model by `python` on one core; a string says why it could not. */
export function spacyOf(python: string, model: string, sentences: readonly GoldSentence[]): PeerAnswer | string {
  const task = {
    model,
    gold: sentences.map((sentence) => sentence.words.map((word) => word.form)),
    raw: sentences.map((sentence) => sentence.text),
  };
  const run = spawnSync(python, [fileURLToPath(new URL('./spacy_peer.py', import.meta.url))], {
    input: JSON.stringify(task),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1', MKL_NUM_THREADS: '1' },
  });
  if (run.error) return run.error.message;
  if (run.status !== 0) return run.stderr.trim().split('\n').at(-1) ?? `exit code ${run.status}`;
  const answer = JSON.parse(run.stdout) as { gold: GoldRow[][]; raw: RawRow[][]; seconds: number; tokens: number };
  const spans = goldOf(sentences);
  const gold = answer.gold.map((rows, at) =>
    rows.map(([lemma, upos, feats, head, deprel], index) => ({
      ...spans[at]![index]!,
      ...{ lemma, upos, feats, head, deprel: relation(deprel) },
    })),
  );
  let offset = 0;
  const raw = answer.raw.flatMap((rows, at) => {
    const text = sentences[at]!.text;
    const before = (to: number) => offset + text.slice(0, to).replace(/\s+/g, '').length;
    const found: ScoredWord[][] = [];
    for (const [form, start, lemma, upos, feats, head, deprel, sentence] of rows) {
      found[sentence] ??= [];
      const from = before(start);
      const end = before(start + form.length);
      found[sentence].push({
        form,
        lemma,
        upos,
        feats,
        head,
        deprel: relation(deprel),
        start: from,
        end,
        multiword: false,
      });
    }
    offset = before(text.length);
    return found.filter((words) => words?.length > 0);
  });
  return { gold, raw, speed: answer.tokens / answer.seconds };
}

const relation = (deprel: string): string => (deprel === 'ROOT' ? 'root' : deprel);
