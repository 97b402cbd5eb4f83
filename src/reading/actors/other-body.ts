import type { Mention } from './sense.ts';

/** Names that are a word of the language with a capital: «l’Union», "the Alliance", «la Commission». */
const BODY_WORD =
  /^(?:Union|Alliance|Commission|Conseil|Council|Ligue|League|Parlement|Parliament|Organi[sz]ation|Communauté|Community|Pacte?|Cour|Court)$/;

/** What makes such a word another body's name: whom it is of, with a capital («de la Sierra Leone», "of Arab Doctors"). */
const OF_NAME =
  /^\s(?:(?:des?|du|d[’']|de\s(?:la|les)|of|for|on)\s?(?:the\s|l[’'])?|pour\s(?:la|le|les|l[’'])\s?)\p{Lu}/u;
/** Many of a kind («des avocats arabes», «des forces démocratiques»), whom one may also want of the body itself. */
const OF_MANY = /^\s(?:des|of)\s\p{Ll}{4,}/u;
/** A thing with its article («du bassin du Niger»). */
const OF_THING = /^\s(?:du\s|de\s(?:la\s|l[’']))\p{Ll}{4,}/u;
/** What kind it is: «nationale», «royale», or whose it is («française»). */
const OF_KIND =
  /^\s(?:inter)?(?:nationale?|royale?|mondiale?|électorale?|parlementaire|mixte|africaine?|arabe)(?!\p{L})/u;

/** From whom or of whom something is wanted: «attendre de l’Union des garanties». */
const WANTED_OF = /(?<!\p{L})(?:de|à|auprès\sde|from|of)\s(?:l[’']|la\s|the\s)?$/iu;

/**
 * «l’Union des avocats arabes», «la Commission du bassin du Niger», "the Council of Arab Ministers": what a common word
 * with a capital stands for by itself is not what it begins the name of. Where the text names the body in full as well,
 * many things behind it may be what is wanted of it.
 */
export function isOtherBody(mention: Mention, next: Mention | undefined, text: string, isNamed: boolean): boolean {
  if (mention.senses[0]!.kind !== 'organisation' || !BODY_WORD.test(mention.text)) return false;
  const behind = text.slice(mention.end, mention.end + 40);
  if (OF_NAME.test(behind) || OF_KIND.test(behind)) return true;
  if (next?.start === mention.end + 1 && next.senses[0]!.kind === 'demonym') return true;
  if (!OF_MANY.test(behind) && !OF_THING.test(behind)) return false;
  return !isNamed || !WANTED_OF.test(text.slice(Math.max(0, mention.start - 14), mention.start));
}
