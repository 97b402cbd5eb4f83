import { expect, test } from 'vitest';
import { readText } from '../read-text.testing.ts';

const TEXTS = {
  en: [
    'Interview: the pact between Kenya and Uganda',
    'Achieng Mwikali, a former Kenyan diplomat who now teaches in Mombasa, spoke to us about the pact.',
    '**What does the treaty change?**',
    'The treaty marks a turning point for Kenya and Uganda.',
    '**And the troops?**',
    'Uganda has sent 3,000 troops to Kenya. Kampala accused Sudan of arming the rebels.',
  ],
  fr: [
    'Entretien : le pacte entre le Kenya et l’Ouganda',
    'Achieng Mwikali, ancienne diplomate kényane, a répondu à nos questions sur le pacte.',
    '**Que change ce traité ?**',
    'Le traité marque un tournant pour le Kenya et l’Ouganda.',
    '**Et les troupes ?**',
    'L’Ouganda a envoyé 3.000 soldats au Kenya. Kampala a accusé le Soudan d’armer les rebelles.',
  ],
};

const voices = (lines: readonly string[], language: 'fr' | 'en') => {
  const { events, claims } = readText(lines.join('\n\n'), language);
  const of = (facts: readonly { origins: readonly { actor: string }[] }[]) =>
    facts.map(({ origins }) => origins.map(({ actor }) => actor).join('+'));
  const aid = events.filter(({ type }) => type === 'AID');
  const accused = events.filter(({ type }) => type === 'ACCUSE');
  return { aid: of(aid), accused: of(accused), sure: aid[0]?.factuality, claims: [...new Set(of(claims))] };
};

test.each(['en', 'fr'] as const)('%s: whoever answers the questions says what stands between them', (language) => {
  const { aid, accused, sure, claims } = voices(TEXTS[language], language);
  expect(aid).toEqual(['person:achieng-mwikali']);
  expect(sure).toBe('CT+');
  // What a state says stays its own.
  expect(accused).toEqual(['UGA']);
  expect(claims).toEqual(['person:achieng-mwikali']);
});

test.each(['en', 'fr'] as const)('%s: an explainer that asks itself questions is its author’s', (language) => {
  const [, , ...questions] = TEXTS[language];
  expect(voices(['Kenya, Uganda', ...questions], language).aid).toEqual(['author']);
});

test.each([
  [
    'fr',
    'Le Kenya et l’Ouganda ont signé un pacte. La chercheuse Achieng Mwikali en décrypte la portée.',
    'Propos recueillis par la rédaction',
  ],
  [
    'en',
    'Kenya and Uganda have signed a pact. The scholar Achieng Mwikali explains what it changes.',
    'Interview by our correspondent',
  ],
] as const)(
  '%s: who explains is introduced by a verb, and the end tells that it is an interview',
  (language, opening, end) => {
    const [, , ...questions] = TEXTS[language];
    expect(voices([opening, ...questions, end], language).aid).toEqual(['Achieng Mwikali']);
    expect(voices([opening, ...questions], language).aid).toEqual(['author']);
  },
);
