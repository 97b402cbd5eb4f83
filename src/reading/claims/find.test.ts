import { describe, expect, test } from 'vitest';
import type { Claim } from '../../model/index.ts';
import { readText } from '../read-text.testing.ts';
import { claimsIn } from './claims-in.testing.ts';

const said = ({ kind, sources, speaker }: Claim) => `${kind} of ${sources.join('+')} by ${speaker}`;

describe('evasions', () => {
  test.each([
    ['fr', 'Caracas reste évasif sur ce point.', 'VEN'],
    ['fr', 'Caracas, cependant, reste discret sur ce point.', 'VEN'],
    ['fr', "Téhéran n'a pas commenté.", 'IRN'],
    ['fr', "Téhéran n'a pas souhaité réagir.", 'IRN'],
    ['fr', "Téhéran n'a ni confirmé ni démenti ces livraisons.", 'IRN'],
    ['fr', "Le Venezuela n'a donné aucun chiffre.", 'VEN'],
    ['fr', "Ni l'Iran ni le Venezuela n'ont donné de bilan.", 'IRN'],
    ['fr', 'Le gouvernement vénézuélien garde le silence.', 'VEN'],
    ['en', 'Caracas remains evasive on this.', 'VEN'],
    ['en', 'Tehran has not commented.', 'IRN'],
    ['en', 'Tehran declined to comment.', 'IRN'],
    ['en', 'Tehran has neither confirmed nor denied these deliveries.', 'IRN'],
    ['en', 'Venezuela has given no figures.', 'VEN'],
    ['en', 'Caracas could not confirm the report.', 'VEN'],
    ['en', 'An Iranian diplomat declined to comment.', 'An Iranian diplomat'],
    ['fr', "Caracas s'est abstenu de tout commentaire.", 'VEN'],
    ['en', 'Caracas refrained from any comment.', 'VEN'],
    ['fr', "Téhéran n'a ni confirmé ni exclu une visite.", 'IRN'],
    ['en', 'Tehran neither confirmed nor ruled out a visit.', 'IRN'],
    ['fr', 'Le ministère iranien a renvoyé au communiqué.', 'IRN'],
    ['en', 'The Iranian ministry referred reporters to its statement.', 'IRN'],
    ['en', 'Tehran had no immediate reaction.', 'IRN'],
    ['fr', "Caracas n'a toujours rien dit.", 'VEN'],
    ['fr', 'Caracas, qui est visée, se tait.', 'VEN'],
    ['en', 'Caracas brushed the question aside.', 'VEN'],
  ] as const)('%s: %s', (language, text, speaker) => {
    const [claim, ...more] = claimsIn(text, language);
    expect(more).toEqual([]);
    expect(claim).toMatchObject({ kind: 'evasion', speaker, factuality: 'Uu' });
  });

  test.each([
    ['fr', 'Caracas a confirmé la livraison.'],
    ['en', 'Caracas has confirmed the delivery.'],
    ['fr', 'Caracas dément la livraison.'],
    ['fr', "Caracas assure que l'accord ne répond à aucune menace."],
  ] as const)('no evasion: %s: %s', (language, text) => {
    expect(claimsIn(text, language).map((claim) => claim.kind)).not.toContain('evasion');
  });
});

describe('denials', () => {
  test.each([
    ['fr', 'Caracas dément.', 'VEN'],
    ['fr', 'Téhéran et Caracas démentent toute livraison.', 'IRN'],
    ['fr', 'Caracas rejette ces accusations.', 'VEN'],
    ['fr', 'Téhéran a qualifié ces informations de rumeurs.', 'IRN'],
    ['fr', "Téhéran a répondu qu'il n'avait rien livré.", 'IRN'],
    ['en', 'Caracas denies it.', 'VEN'],
    ['en', 'Caracas rejects the findings as biased.', 'VEN'],
    ['en', 'Tehran dismissed the reports as "fake news".', 'IRN'],
    ['en', 'Tehran replied that it had not delivered anything.', 'IRN'],
    ['en', 'An Iranian official called the claim baseless.', 'An Iranian official'],
    ['fr', "« Nous n'avons jamais livré d'armes au Soudan », a affirmé le ministre iranien.", 'IRN'],
    ['en', '"We have never supplied weapons to Sudan," the Iranian minister said.', 'IRN'],
    ['fr', "Aucun soldat iranien n'a franchi la frontière, a assuré Téhéran.", 'IRN'],
    ['en', 'No Iranian soldier has crossed the border, Tehran said.', 'IRN'],
    ['fr', "L'accord n'est dirigé contre personne, a insisté Caracas.", 'VEN'],
    ['en', 'Caracas insisted that the deal was not aimed at anyone.', 'VEN'],
    ['fr', 'Caracas juge sans fondement les accusations de Bogota.', 'VEN'],
    ['en', "Caracas calls Bogota's accusations baseless.", 'VEN'],
    ['fr', 'Les accusations ont été démenties par Caracas.', 'VEN'],
    ['fr', 'Téhéran a rejeté ces insinuations.', 'IRN'],
    ['en', 'Tehran said that the deal was "not against anyone".', 'IRN'],
    ['en', 'The accusations were denied by Caracas.', 'VEN'],
  ] as const)('%s: %s', (language, text, speaker) => {
    const [claim] = claimsIn(text, language);
    expect(claim).toMatchObject({ kind: 'denial', speaker, factuality: 'CT-' });
  });

  test.each([
    ['fr', "Caracas assure que l'Iran n'enverra pas de soldats."],
    ['en', 'Caracas says that Iran will not send soldiers.'],
    ['fr', "Caracas regrette que l'Iran n'ait rien livré."],
    ['en', 'Caracas regretted that Iran had delivered nothing.'],
    ['fr', 'Caracas jure de ne jamais céder.'],
    ['en', 'Caracas admitted that it had not paid.'],
  ] as const)(
    'what will not be, what others did not do and what is owned up to is no denial: %s: %s',
    (language, text) => {
      expect(claimsIn(text, language).map((claim) => claim.kind)).not.toContain('denial');
    },
  );

  test.each([
    ['fr', "L'armée iranienne se replierait ; Caracas dément, mais Téhéran garde le silence.", ['VEN', 'IRN']],
    ['en', 'Caracas denied the report, while Tehran declined to comment.', ['VEN', 'IRN']],
  ] as const)('several claims in a sentence: %s: %s', (language, text, speakers) => {
    const found = claimsIn(text, language).filter(({ kind }) => kind === 'denial' || kind === 'evasion');
    expect(found.map(({ speaker }) => speaker).toSorted()).toEqual([...speakers].toSorted());
  });

  test('not to deny is no denial', () => {
    expect(claimsIn("Caracas n'a pas démenti la livraison.", 'fr').map((claim) => claim.kind)).not.toContain('denial');
    expect(claimsIn('Caracas has not denied the delivery.', 'en').map((claim) => claim.kind)).not.toContain('denial');
  });
});

describe('questions', () => {
  test.each([
    ['fr', "Que cherche vraiment l'Iran ?", 'question of IRN by null'],
    ['fr', "Jusqu'où ira cette alliance ?", 'question of IRN+VEN by null'],
    ['fr', 'Reste à savoir si la Chine suivra.', 'question of CHN by null'],
    ['fr', "Les observateurs s'interrogent sur l'avenir de cette alliance.", 'question of IRN+VEN by Les observateurs'],
    ['en', 'What is Iran really after?', 'question of IRN by null'],
    ['en', 'How far will this alliance go?', 'question of IRN+VEN by null'],
    ['en', 'It remains to be seen whether China will follow.', 'question of CHN by null'],
  ] as const)('%s: %s', (language, text, expected) => {
    const claims = claimsIn(text, language);
    expect(claims.map(said)).toEqual([expected]);
    expect(claims[0]).toMatchObject({ factuality: 'Uu', mood: 'hypothetical' });
  });

  test.each([
    ['fr', 'Vous avez aimé cet article sur le Venezuela ?'],
    ['en', 'Did you like this article on Venezuela?'],
    ['fr', 'Et après ?'],
    ['en', 'What next?'],
  ] as const)('to the reader, or to nothing: %s: %s', (language, text) => {
    expect(claimsIn(text, language)).toEqual([]);
  });
});

describe('predictions', () => {
  test.each([
    ['fr', "L'alliance pourrait compliquer les négociations.", 'prediction of IRN+VEN by null'],
    ['fr', "Ce rapprochement risque d'accroître les tensions.", 'prediction of IRN+VEN by null'],
    ['fr', 'Bogota redoute une course aux armements.', 'prediction of COL by COL'],
    ['fr', "Selon Bogota, l'alliance pourrait durer.", 'prediction of IRN+VEN by COL'],
    ['fr', 'Si la Chine suivait, le Venezuela se sentirait plus fort.', 'prediction of VEN by null'],
    ['en', 'The alliance could complicate the negotiations.', 'prediction of IRN+VEN by null'],
    ['en', 'This rapprochement may heighten tensions.', 'prediction of IRN+VEN by null'],
    ['en', 'Bogota fears an arms race.', 'prediction of COL by COL'],
    ['en', 'According to Bogota, the alliance could last.', 'prediction of IRN+VEN by COL'],
  ] as const)('%s: %s', (language, text, expected) => {
    const claims = claimsIn(text, language);
    expect(claims.map(said)).toEqual([expected]);
    expect(claims[0]!.factuality).toBe('PS+');
  });

  test.each([
    ['fr', 'Le Venezuela peut compter sur son allié.'],
    ['fr', "L'Iran a promis de livrer des drones."],
    ['en', 'Venezuela was able to count on its ally.'],
    ['fr', 'La Chine ne se risque pas à répondre.'],
  ] as const)('no prediction: %s: %s', (language, text) => {
    expect(claimsIn(text, language).map((claim) => claim.kind)).not.toContain('prediction');
  });
});

describe('allegations', () => {
  test('the journalistic conditional is unconfirmed', () => {
    const [claim] = claimsIn('Selon Bogota, cette coopération ne se limiterait pas aux papiers.', 'fr');
    expect(claim).toMatchObject({ kind: 'allegation', speaker: 'COL', factuality: 'PR+', mood: 'conditional' });
  });

  test('the future seen from the past is none', () => {
    const claims = claimsIn('Caracas a annoncé que son armée se tairait.', 'fr');
    expect(claims.map((claim) => claim.kind)).toEqual(['statement']);
    expect(claims[0]).toMatchObject({ mood: 'planned', speaker: 'VEN' });
  });
});

describe('statements', () => {
  test.each([
    ['fr', 'Bogota assure que sa frontière reste calme.', 'statement of COL by COL'],
    [
      'fr',
      "« Personne ne sait ce que contient l'accord », confie un diplomate.",
      'statement of IRN+VEN by un diplomate',
    ],
    ['fr', 'Cette coopération illustre la volonté de Téhéran de rompre son isolement.', 'statement of IRN+VEN by null'],
    ['fr', 'Caracas y voit un moyen de rompre son isolement.', 'statement of VEN by null'],
    ['fr', "Le texte n'a pas été publié.", 'statement of IRN+VEN by null'],
    ['en', 'Bogota says that its border remains quiet.', 'statement of COL by COL'],
    ['en', '"Nobody knows what the agreement holds," a diplomat said.', 'statement of IRN+VEN by a diplomat'],
    ['en', 'This cooperation reflects the will of Tehran to break its isolation.', 'statement of IRN+VEN by null'],
    ['en', 'The text was not published.', 'statement of IRN+VEN by null'],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(claimsIn(text, language).map(said)).toEqual([expected]);
  });

  test('what an event already tells is not told again', () => {
    const { events, claims } = readText('Selon Ankara, la Russie a livré des missiles à la Syrie.', 'fr');
    expect(events.map((event) => event.origins[0]!.actor)).toEqual(['TUR']);
    expect(claims).toEqual([]);
  });
});

test('every claim rests on a sentence of the text', () => {
  const text = [
    "L'Iran et le Venezuela ont signé un accord de défense.",
    "Selon Bogota, l'alliance pourrait durer. Caracas dément. Reste à savoir si la Chine suivra.",
    "Le texte n'a pas été publié.",
  ].join('\n');
  const { claims } = readText(text, 'fr');
  expect(claims.map((claim) => claim.kind)).toEqual(['prediction', 'denial', 'question', 'statement']);
  for (const { evidence } of claims)
    for (const { start, end, quote } of evidence) expect(text.slice(start, end)).toBe(quote);
});
