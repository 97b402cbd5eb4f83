/**
 * The verbs of the third group that a French form may belong to: «doive» → «devoir», «rompent» → «rompre», «craigne» →
 * «craindre». Looser than `infinitivesOf`: only for what is known to be a verb.
 * @param form in lower case
 */
export const irregularsOf = (form: string): readonly string[] =>
  THIRD.flatMap(([infinitive, family]) => {
    const prefix = family.exec(form)?.[1];
    return prefix === undefined ? [] : [prefix + infinitive];
  });

const ENDINGS =
  's|t|x|e|es|ent|ons|ez|ais|ait|ions|iez|aient|ants?|is|it|ît|irent|rent|us|ut|ût|urent|ée?s?|u|ue|ues|ai|as|a|ont';

/** Families of the third group: the end of their infinitive, and the stems that it turns into. */
const THIRD = (
  [
    ['pouvoir', 'peu|peuv|puiss|pu|pû|pouv|pourr'],
    ['vouloir', 'veu|veul|veuill|voul|voudr'],
    ['savoir', 'sai|sach|sav|su|sû|saur'],
    ['devoir', 'doi|doiv|dev|du|dû|devr'],
    ['cevoir', 'çoi|çoiv|cev|çu|çû|cevr'],
    ['mouvoir', 'meu|meuv|mouv|mu|mû|mouvr'],
    ['voyer', 'voi|voy|verr'],
    ['voir', 'voi|voy|vi|vî|vu|verr|voir'],
    ['valoir', 'vau|val|vaill|vaudr'],
    ['falloir', 'fau|faill|fall|faudr'],
    ['aller', 'aill|all|ir|vais|vas|va|vont'],
    ['faire', 'fai|fais|fass|fi|fî|fer|font|faites'],
    ['dire', 'di|dis|dî|dir'],
    ['prendre', 'pren|prenn|prend|pri|prî|pris|prendr'],
    ['tenir', 'ten|tien|tienn|tin|tîn|tiendr'],
    ['venir', 'ven|vien|vienn|vin|vîn|viendr'],
    ['mettre', 'met|mett|mi|mî|mis|mettr'],
    ['battre', 'bat|batt|battr'],
    ['rompre', 'romp|rompr'],
    ['endre', 'end|endr'],
    ['ondre', 'ond|ondr'],
    ['erdre', 'erd|erdr'],
    ['ordre', 'ord|ordr'],
    ['oindre', 'oin|oign|oindr'],
    ['aindre', 'ain|aign|aindr'],
    ['eindre', 'ein|eign|eindr'],
    ['uire', 'ui|uis|uir'],
    ['soudre', 'sou|solv|sol|soudr|sous'],
    ['suivre', 'sui|suiv|suivi|suivr'],
    ['vivre', 'vi|viv|véc|vivr'],
    ['crire', 'cri|criv|crir'],
    ['lire', 'li|lis|lu|lir'],
    ['croire', 'croi|croy|cru|crû|croir'],
    ['croître', 'croî|croiss|cru|crû|croîtr'],
    ['naître', 'naî|naiss|naqu|né|naîtr'],
    ['aître', 'aî|aiss|u|û|aîtr'],
    ['clure', 'clu|clur|clus'],
    ['clore', 'clo|clos|clor'],
    ['vaincre', 'vainc|vainqu|vaincr'],
    ['plaire', 'plai|plais|plu|plair'],
    ['frir', 'fr|fert|ferte|frir|fri'],
    ['vrir', 'vr|vert|verte|vrir|vri'],
    ['cueillir', 'cueill|cueilli|cueillie|cueiller'],
    ['saillir', 'saill|sailli|saillie|saillir'],
    ['courir', 'cour|courr'],
    ['quérir', 'quier|quièr|quér|qui|quis|quise|querr'],
    ['partir', 'par|part|parti|partie|partir'],
    ['sortir', 'sor|sort|sorti|sortie|sortir'],
    ['sentir', 'sen|sent|senti|sentie|sentir'],
    ['mentir', 'men|ment|menti|mentir'],
    ['servir', 'ser|serv|servi|servie|servir'],
    ['fuir', 'fui|fuy|fuir'],
    ['mourir', 'meur|mour|mort|morte|mourr'],
  ] as const
).map(([infinitive, stems]) => [infinitive, new RegExp(`^(.*)(?:${stems})(?:${ENDINGS})?$`)] as const);
