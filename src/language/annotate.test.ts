import { describe, expect, it } from 'vitest';
import { annotate, type Sentence, type Token } from './index.ts';

const words = (sentences: readonly Sentence[]): string[] =>
  sentences.flatMap((sentence) => sentence.tokens.map((token) => token.form));

/** «child ←relation— head», for all tokens with that relation. */
function arcs(sentence: Sentence, relation: string): string[] {
  return sentence.tokens
    .filter((token) => token.deprel === relation)
    .map((token) => `${token.form} < ${sentence.tokens[token.head]?.form ?? 'ROOT'}`);
}

const tokenOf = (sentence: Sentence, form: string): Token => sentence.tokens.find((token) => token.form === form)!;

describe('French', () => {
  it('cuts contractions, elisions and clitics as the treebanks do', () => {
    expect(words(annotate("L'armée du pays s’est-elle rendue aux vainqueurs ?", 'fr'))).toEqual([
      "L'",
      'armée',
      'de',
      'le',
      'pays',
      's’',
      'est',
      '-elle',
      'rendue',
      'à',
      'les',
      'vainqueurs',
      '?',
    ]);
    expect(words(annotate("Aujourd'hui, y a-t-il quelqu'un ?", 'fr'))).toEqual([
      "Aujourd'hui",
      ',',
      'y',
      'a',
      '-t-il',
      "quelqu'un",
      '?',
    ]);
  });

  it('gives both words of a contraction the span of the surface token', () => {
    const [sentence] = annotate('Il parle du traité.', 'fr');
    const [de, le] = sentence!.tokens.filter((token) => token.multiword);
    expect([de!.start, de!.end, le!.start, le!.end]).toEqual([9, 11, 9, 11]);
    expect(le!.multiword).toEqual({ form: 'du', index: 1, of: 2 });
  });

  it('keeps numbers, initials and abbreviations in one piece, and ends no sentence behind them', () => {
    const sentences = annotate(
      'M. Martin a compté 12.000 soldats, 3 500 chars et 4,5 % de pertes en 50 av. J.-C. environ.',
      'fr',
    );
    expect(sentences).toHaveLength(1);
    expect(words(sentences)).toEqual(expect.arrayContaining(['M.', '12.000', '3 500', '4,5', '%', 'J.-C.']));
  });

  it('keeps a quotation with its closing marks and starts the next sentence behind them', () => {
    const text = '«Nous signerons.» Le ministre a quitté la salle. « Rien ne presse ! » Il a souri.';
    expect(annotate(text, 'fr').map((sentence) => text.slice(sentence.start, sentence.end))).toEqual([
      '«Nous signerons.»',
      'Le ministre a quitté la salle.',
      '« Rien ne presse ! »',
      'Il a souri.',
    ]);
  });

  it('gives back the spaces that print lost', () => {
    const text = 'Le pacte de juin2024 est signé.Il engage l’art. 3 et l’article n°4 du texte.L’avenir dira.';
    const sentences = annotate(text, 'fr');
    expect(sentences.map((sentence) => text.slice(sentence.start, sentence.end))).toEqual([
      'Le pacte de juin2024 est signé.',
      'Il engage l’art. 3 et l’article n°4 du texte.',
      'L’avenir dira.',
    ]);
    expect(words(sentences)).toEqual(expect.arrayContaining(['juin', '2024', 'art.', 'n°', '4', 'L’']));
  });

  it('keeps a dateline with its sentence', () => {
    const [sentence, ...more] = annotate('SÉOUL (Agence) — Le Nord a envoyé 1.500 soldats, selon M. Yoon.', 'fr');
    expect(more).toEqual([]);
    expect(sentence!.tokens.slice(0, 5).map((token) => token.form)).toEqual(['SÉOUL', '(', 'Agence', ')', '—']);
  });

  it('hangs marks from words, and both halves of a pair from the same', () => {
    const [sentence] = annotate('Le traité (signé le 19 juin) « tient », dit-il.', 'fr');
    const heads = sentence!.tokens.filter((token) => token.upos === 'PUNCT').map((token) => token.head);
    expect(heads.every((head) => sentence!.tokens[head]!.upos !== 'PUNCT')).toBe(true);
    expect(tokenOf(sentence!, '(').head).toBe(tokenOf(sentence!, ')').head);
  });

  it('finds who did what to whom, active and passive', () => {
    const [active] = annotate('Le président a signé le traité à Moscou.', 'fr');
    expect(arcs(active!, 'nsubj')).toEqual(['président < signé']);
    expect(arcs(active!, 'obj')).toEqual(['traité < signé']);
    const [passive] = annotate('Le traité a été signé par les deux ministres.', 'fr');
    expect(arcs(passive!, 'nsubj:pass')).toEqual(['traité < signé']);
    expect(arcs(passive!, 'obl:agent')).toEqual(['ministres < signé']);
  });

  it('reads the mood and tense that doubt stands in', () => {
    const [sentence] = annotate('Le pays fournirait des armes à son voisin.', 'fr');
    expect(tokenOf(sentence!, 'fournirait').feats).toMatchObject({ Mood: 'Cnd', VerbForm: 'Fin' });
    expect(tokenOf(sentence!, 'fournirait').lemma).toBe('fournir');
  });

  it('takes the bullet of a list item for punctuation', () => {
    const [sentence] = annotate('• Coopération militaire accrue : le pacte prévoit une assistance mutuelle.', 'fr');
    expect(sentence!.tokens[0]).toMatchObject({ form: '•', upos: 'PUNCT', deprel: 'punct' });
  });

  it('knows names that no treebank holds', () => {
    const [sentence] = annotate('La ministre Choe Son Hui a rencontré Vladimir Poutine à Pyongyang.', 'fr');
    for (const name of ['Choe', 'Vladimir', 'Poutine', 'Pyongyang']) {
      expect([name, tokenOf(sentence!, name).upos]).toEqual([name, 'PROPN']);
    }
  });
});

describe('English', () => {
  it('cuts contractions and possessives as the treebank does', () => {
    expect(words(annotate("They don't know Moscow's plans and cannot say.", 'en'))).toEqual([
      'They',
      'do',
      "n't",
      'know',
      'Moscow',
      "'s",
      'plans',
      'and',
      'can',
      'not',
      'say',
      '.',
    ]);
  });

  it('finds who did what to whom', () => {
    const [sentence] = annotate('The president signed a treaty in Moscow on Wednesday.', 'en');
    expect(arcs(sentence!, 'nsubj')).toEqual(['president < signed']);
    expect(arcs(sentence!, 'obj')).toEqual(['treaty < signed']);
    expect(tokenOf(sentence!, 'signed').lemma).toBe('sign');
  });
});

it('takes marks alone for no sentence, and initials for a name', () => {
  expect(annotate('« Un accord ! » Il est signé. "', 'fr').map((sentence) => sentence.tokens.at(-1)!.form)).toEqual([
    '»',
    '"',
  ]);
  expect(annotate('Il a vu J.-C. Martin en 50 av. J.-C. Puis il est parti.', 'fr')).toHaveLength(2);
});

it('ends a sentence at a blank line, unless it goes on behind it, and not at a line break', () => {
  expect(annotate('Un accord est\nsigné', 'fr')).toHaveLength(1);
  expect(annotate('Un accord\n\nLe texte est signé', 'fr')).toHaveLength(2);
  expect(annotate('Un accord a été\n\nsigné au\n\nKenya', 'fr')).toHaveLength(1);
  expect(annotate('Un accord.\n\n… est signé', 'fr')).toHaveLength(2);
  expect(annotate('  \n ', 'fr')).toEqual([]);
});
