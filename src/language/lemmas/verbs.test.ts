import { expect, test } from 'vitest';
import { annotate } from '../annotate.ts';
import { infinitiveOf } from './verbs.ts';

const lemma = (text: string, language: 'fr' | 'en', form: string): string | undefined =>
  annotate(text, language)
    .flatMap(({ tokens }) => tokens)
    .find((token) => token.form === form)?.lemma;

test.each([
  ['fr', 'Les Kényans déclarent que tout va bien.', 'déclarent', 'déclarer'],
  ['fr', 'Le Kenya refuserait cette offre.', 'refuserait', 'refuser'],
  ['fr', 'Le Kenya surveillera le détroit.', 'surveillera', 'surveiller'],
  ['fr', 'Le Kenya a quitté la salle, regrettant ce choix.', 'regrettant', 'regretter'],
  ['fr', 'Il veut que le Kenya rompe ses liens.', 'rompe', 'rompre'],
  ['fr', 'Il faut que le Kenya soutienne ce plan.', 'soutienne', 'soutenir'],
  ['fr', 'Les Kényans conclurent un pacte.', 'conclurent', 'conclure'],
  ['fr', 'Le Kenya enverra des médecins.', 'enverra', 'envoyer'],
  ['fr', 'Le Kenya interdira la pêche.', 'interdira', 'interdire'],
  ['fr', 'Le Kenya craignait la guerre.', 'craignait', 'craindre'],
  ['en', 'Kenya left the room, noting that Uganda had won.', 'noting', 'note'],
  ['en', 'Kenya severed its ties with Uganda.', 'severed', 'sever'],
  ['en', 'Kenya has extradited two men.', 'extradited', 'extradite'],
  // What the ending tells rightly is left alone, and so is what no verb of the list explains.
  ['fr', 'Ils vendent du blé.', 'vendent', 'vendre'],
  ['en', 'They visited the port.', 'visited', 'visit'],
] as const)('%s: %s', (language, text, form, expected) => {
  expect(lemma(text, language, form)).toBe(expected);
});

test.each([
  ['fr', 'lèveront', 'lever'],
  ['fr', 'célèbrent', 'célébrer'],
  ['fr', 'engageait', 'engager'],
  ['fr', 'annonçant', 'annoncer'],
  ['fr', 'déploient', 'déployer'],
  ['fr', 'rappelle', 'rappeler'],
  ['fr', 'fournissait', 'fournir'],
  ['en', 'hopes', 'hope'],
  ['en', 'denies', 'deny'],
  ['en', 'banned', 'ban'],
  ['en', 'tying', 'tie'],
  ['fr', 'montagne', undefined],
  ['en', 'severely', undefined],
] as const)('%s: %s is a form of %s', (language, form, expected) => {
  expect(infinitiveOf(form, language)).toBe(expected);
});
