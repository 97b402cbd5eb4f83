import { describe, expect, test } from 'vitest';
import type { Language } from '../../model/index.ts';
import { readText } from '../read-text.testing.ts';

const PACT = {
  fr: 'La Grèce et Chypre ont signé un pacte de défense.',
  en: 'Greece and Cyprus signed a defence pact.',
};

const dutiesIn = (text: string, language: Language): string[] => {
  const { agreements } = readText(`${PACT[language]} ${text}`, language, '2025-03-05');
  const all = agreements.flatMap(({ obligations }) =>
    obligations.map(({ duty, trigger, reciprocal }) => `${duty} ${trigger}${reciprocal ? '' : ' one-sided'}`),
  );
  return [...new Set(all)].toSorted();
};

describe('clauses', () => {
  test.each([
    [
      'fr',
      "Toute agression contre l'une des parties sera tenue pour une agression contre les deux.",
      ['assist-as-deemed-necessary armed-attack'],
    ],
    ['en', 'An attack on either party is an attack on both.', ['assist-as-deemed-necessary armed-attack']],
    [
      'fr',
      "Le pacte prévoit une assistance par tous les moyens en cas d'attaque.",
      ['assist-with-all-means armed-attack'],
    ],
    [
      'en',
      'The pact provides for assistance by all means in the event of an attack.',
      ['assist-with-all-means armed-attack'],
    ],
    ['fr', "L'article 3 impose des consultations immédiates en cas de menace.", ['consult threat']],
    ['en', 'Article 3 requires immediate consultations in the event of a threat.', ['consult threat']],
    ['fr', "Les deux pays s'engagent à ne pas recourir à la force entre eux.", ['no-aggression none']],
    ['en', 'The two countries undertake not to use force against each other.', ['no-aggression none']],
    ['fr', "Les parties s'engagent à ne conclure aucun accord dirigé contre l'autre.", ['no-hostile-alliance none']],
    ['en', 'The parties undertake to conclude no agreement directed against the other.', ['no-hostile-alliance none']],
    ['fr', 'Le pacte oblige les deux à ne conclure aucun accord qui le compromettrait.', ['no-hostile-alliance none']],
    ['en', 'It commits both not to enter agreements that would compromise it.', ['no-hostile-alliance none']],
    [
      'fr',
      'Aux termes de l’accord, la Grèce ouvrira deux ports aux navires chypriotes.',
      ['host-forces any one-sided'],
    ],
    ['en', 'Under the deal, Greece will open two ports to Cypriot ships.', ['host-forces any one-sided']],
    ['fr', 'Les soldats grecs auront accès à deux bases chypriotes.', ['host-forces any one-sided']],
    ['en', 'Greek troops will get access to two Cypriot bases.', ['host-forces any one-sided']],
    ['fr', 'En échange, Chypre achètera des missiles grecs.', ['supply-arms any one-sided']],
    ['en', 'In return, Cyprus will buy Greek missiles.', ['supply-arms any one-sided']],
    [
      'fr',
      'À Nicosie, le premier ministre grec a promis que son pays aiderait Chypre en cas d’attaque.',
      ['assist-as-deemed-necessary armed-attack one-sided'],
    ],
    [
      'fr',
      'Le président grec a assuré Nicosie du soutien de la Grèce en cas d’agression contre Chypre.',
      ['assist-as-deemed-necessary armed-attack one-sided'],
    ],
    [
      'fr',
      'Athènes a réaffirmé qu’elle défendrait Chypre en cas d’attaque.',
      ['assist-as-deemed-necessary armed-attack one-sided'],
    ],
    [
      'en',
      'In Nicosia, the Greek prime minister pledged to defend Cyprus in the event of an attack.',
      ['assist-as-deemed-necessary armed-attack one-sided'],
    ],
    [
      'en',
      'Greece vowed to come to the aid of Cyprus if it is attacked.',
      ['assist-as-deemed-necessary armed-attack one-sided'],
    ],
    ['fr', 'Le premier ministre grec a promis à Chypre une aide de dix millions d’euros.', []],
    ['en', 'The Greek prime minister promised Cyprus ten million euros in aid.', []],
    ['fr', 'Athènes a promis d’aider l’Égypte en cas d’attaque.', []],
    ['en', 'Athens promised to help Egypt in the event of an attack.', []],
    ['fr', 'Athènes n’a pas promis d’aider Chypre en cas d’attaque.', []],
    ['en', 'Athens has not promised to help Cyprus in the event of an attack.', []],
    ['fr', 'La Grèce tiendra des élections en mai.', []],
    ['en', 'Greece will hold elections in May.', []],
    ['fr', 'La Grèce pourrait livrer des armes à Chypre.', []],
    ['en', 'Greece could deliver arms to Cyprus.', []],
    ['fr', 'Il exempte les soldats grecs de poursuites.', ['grant-immunity any']],
    ['en', 'It exempts Greek soldiers from prosecution.', ['grant-immunity any']],
    ['fr', 'Quiconque voudrait en sortir devra donner un préavis de six mois.', ['withdrawal none']],
    ['en', "A party that wants to leave must give six months' notice.", ['withdrawal none']],
    [
      'fr',
      'Le pacte prévoit une coordination pour contrer les sanctions.',
      ['coordinate-sanctions-response sanctions'],
    ],
    ['en', 'The pact provides for coordination to counter sanctions.', ['coordinate-sanctions-response sanctions']],
    [
      'fr',
      "Le pacte oblige la Grèce à porter secours à Chypre en cas d'attaque.",
      ['assist-as-deemed-necessary armed-attack one-sided'],
    ],
    [
      'fr',
      "Elles s'engagent à prévenir les rébellions armées et à ne pas recourir à la force entre elles.",
      ['collective-intervention internal-rebellion', 'no-aggression none'],
    ],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(dutiesIn(text, language)).toEqual(expected);
  });

  test.each([
    ['fr', "Le pacte ne contient aucune clause d'assistance en cas d'attaque."],
    ['en', 'The pact contains no clause on assistance in the event of an attack.'],
    ['fr', "Le pacte prévoit-il une assistance en cas d'attaque ?"],
    ['en', 'Does the pact provide for assistance in the event of an attack?'],
    ['fr', "Une attaque contre un village a fait dix morts dans l'est du pays."],
    ['en', 'An attack on a village killed ten in the east of the country.'],
  ] as const)('no clause, %s: %s', (language, text) => {
    expect(dutiesIn(text, language)).toEqual([]);
  });

  test('the limits of a duty are kept with it', () => {
    const text = `${PACT.fr} Le pacte prévoit une assistance immédiate en cas d'attaque, conformément à l'article 51.`;
    const [obligation] = readText(text, 'fr', '2025-03-05').agreements.flatMap((one) => one.obligations);
    expect(obligation!.qualifiers).toEqual(['UN Charter art. 51', 'immediate']);
  });
});
