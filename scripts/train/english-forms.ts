/**
 * Lemmas of English words that the treebank does not hold: irregular forms, and regular forms whose base stands in a list
 * of words. Endings alone cannot tell «described» (describe) from «walked» (walk); a list of words can.
 */
export interface KnownForm {
  readonly form: string;
  readonly tag: string;
  /** The bundles it is meant for hold this. */
  readonly feature: string;
  readonly lemma: string;
}

/** Base form, past, participle; forms equal to the base are left out. */
const irregularVerbs = `arise arose arisen;awake awoke awoken;bear bore borne;beat beaten;befall befell befallen;begin began begun;behold beheld;
bend bent;bet;bind bound;bite bit bitten;bleed bled;blow blew blown;break broke broken;breed bred;bring brought;broadcast;build built;burn burnt;
burst;buy bought;cast;catch caught;choose chose chosen;cling clung;come came;cost;creep crept;cut;deal dealt;dig dug;dive dove;do did done;
draw drew drawn;dream dreamt;drink drank drunk;drive drove driven;eat ate eaten;fall fell fallen;feed fed;feel felt;fight fought;find found;
flee fled;fling flung;fly flew flown;forbid forbade forbidden;forecast;foresee foresaw foreseen;forget forgot forgotten;forgive forgave forgiven;
forsake forsook forsaken;freeze froze frozen;get got gotten;give gave given;go went gone;grind ground;grow grew grown;hang hung;have had;
hear heard;hide hid hidden;hit;hold held;hurt;keep kept;kneel knelt;know knew known;lay laid;lead led;lean leant;leap leapt;learn learnt;
leave left;lend lent;let;lie lain;light lit;lose lost;make made;mean meant;meet met;mislead misled;mistake mistook mistaken;
misunderstand misunderstood;mow mown;outdo outdid outdone;overcome overcame;overhear overheard;override overrode overridden;
oversee oversaw overseen;overtake overtook overtaken;overthrow overthrew overthrown;pay paid;plead pled;prove proven;put;quit;read;
rebuild rebuilt;redo redid redone;repay repaid;rewrite rewrote rewritten;ride rode ridden;ring rang rung;rise rose risen;run ran;saw sawn;
say said;see saw seen;seek sought;sell sold;send sent;set;sew sewn;shake shook shaken;shed;shine shone;shoot shot;show shown;
shrink shrank shrunk;shut;sing sang sung;sink sank sunk;sit sat;slay slew slain;sleep slept;slide slid;sling slung;slit;smell smelt;
sneak snuck;sow sown;speak spoke spoken;speed sped;spell spelt;spend spent;spill spilt;spin spun;spit spat;split;spoil spoilt;spread;
spring sprang sprung;stand stood;steal stole stolen;stick stuck;sting stung;stink stank stunk;stride strode;strike struck stricken;
string strung;strive strove striven;swear swore sworn;sweep swept;swell swollen;swim swam swum;swing swung;take took taken;teach taught;
tear tore torn;tell told;think thought;throw threw thrown;thrust;tread trod trodden;undergo underwent undergone;
understand understood;undertake undertook undertaken;undo undid undone;unwind unwound;uphold upheld;upset;wake woke woken;wear wore worn;
weave wove woven;weep wept;win won;wind wound;withdraw withdrew withdrawn;withhold withheld;withstand withstood;wring wrung;write wrote written`;

const irregularNouns =
  'man men;woman women;child children;foot feet;tooth teeth;goose geese;mouse mice;louse lice;person people;ox oxen;wife wives;knife knives;life lives;leaf leaves;half halves;shelf shelves;thief thieves;wolf wolves;loaf loaves;calf calves;scarf scarves;crisis crises;analysis analyses;basis bases;thesis theses;hypothesis hypotheses;oasis oases;diagnosis diagnoses;criterion criteria;phenomenon phenomena;medium media;bacterium bacteria;curriculum curricula;fungus fungi;alumnus alumni;nucleus nuclei;stimulus stimuli;appendix appendices;index indices;matrix matrices;policeman policemen;policewoman policewomen;spokesman spokesmen;businessman businessmen;serviceman servicemen;fisherman fishermen;fireman firemen;gunman gunmen;congressman congressmen;grandchild grandchildren';

/** The forms of `words` (most frequent first, lower case) that have a base among them, and the irregular ones. */
export function englishForms(words: readonly string[]): KnownForm[] {
  const rank = new Map<string, number>();
  for (const word of words) if (/^[a-z]{2,}$/.test(word) && !rank.has(word)) rank.set(word, rank.size);
  const forms: KnownForm[] = [];
  const irregular = new Set<string>();
  for (const [list, tag, feature] of [
    [irregularVerbs, 'VERB', 'Tense=Past'],
    [irregularNouns, 'NOUN', 'Number=Plur'],
  ] as const) {
    for (const row of list.split(';')) {
      const [lemma, ...others] = row.trim().split(/\s+/) as [string, ...string[]];
      for (const form of others.length > 0 ? others : [lemma]) {
        forms.push({ form, tag, feature, lemma });
        irregular.add(`${tag} ${form}`);
      }
    }
  }
  for (const form of rank.keys()) {
    for (const [tag, feature, bases] of basesOf(form)) {
      if (irregular.has(`${tag} ${form}`)) continue;
      const known = bases.filter((base) => rank.has(base) && base.length > 2);
      known.sort((a, b) => rank.get(a)! - rank.get(b)!);
      if (known[0]) forms.push({ form, tag, feature, lemma: known[0] });
    }
  }
  return forms;
}

const features: Readonly<Record<string, readonly [tag: string, feature: string]>> = {
  ed: ['VERB', 'Tense=Past'],
  ing: ['VERB', 'VerbForm=Part'],
  er: ['ADJ', 'Degree=Cmp'],
  est: ['ADJ', 'Degree=Sup'],
};

/** The bases a form may have by its ending, with the tag and feature that the ending stands for. */
function basesOf(form: string): (readonly [tag: string, feature: string, bases: string[]])[] {
  const stem = /^(.{2,}?)(ed|ing|er|est)$/.exec(form);
  if (stem) {
    const [, base, ending] = stem as unknown as [string, string, string];
    const bases = [base, `${base}e`];
    if (/([bdfglmnprtz])\1$/.test(base)) bases.push(base.slice(0, -1));
    if (/ck$/.test(base)) bases.push(base.slice(0, -1));
    if (base.endsWith('i')) bases.push(`${base.slice(0, -1)}y`);
    return [[...features[ending]!, bases]];
  }
  return [];
}
