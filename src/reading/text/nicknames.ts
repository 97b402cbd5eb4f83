import type { Document } from '../../model/index.ts';

/**
 * The document as it is read: a nickname in quotes between a given name and a surname (Francis “Chiz” Escudero) is blank, so
 * that the name is one name and nobody is quoted. Offsets are those of the document.
 */
export function withoutNicknames(document: Document): Document {
  if (!QUOTE.test(document.text)) return document;
  const text = document.text.replace(NICKNAME, (nickname) => ' '.repeat(nickname.length));
  return text === document.text ? document : { ...document, text };
}

const QUOTE = /["“«‘']/;

/** Words with a capital that are no given name. */
const NO_NAME =
  'The|This|That|A|An|In|On|At|Of|And|But|For|With|As|By|From|To|Le|La|Les|Un|Une|Des|Du|De|En|Au|Aux|Et|Mais|Pour|Avec|Par|Dans|Sur|Cette|Ce|Ces|Operation|Opération|Project|Projet|Exercise|Exercice';

const NICKNAME = new RegExp(
  String.raw`(?<=(?<![\p{L}\p{N}’'-])(?!(?:${NO_NAME})\s)\p{Lu}[\p{L}.-]+ )(?:“\p{Lu}[\p{L}-]+(?: \p{L}+)?”|"\p{Lu}[\p{L}-]+(?: \p{L}+)?"|‘\p{Lu}[\p{L}-]+’|'\p{Lu}[\p{L}-]+'|«[ \u00a0\u202f]?\p{Lu}[\p{L}-]+(?: \p{L}+)?[ \u00a0\u202f]?»)(?= \p{Lu}\p{Ll})`,
  'gu',
);
