import type { Token } from '../../language/index.ts';

/**
 * "Annan urged to mediate", "Kenya accused of shielding rebels", "Envoy jailed in Chad", "Togo mocked by Ghana": headlines tell the past in the
 * present and leave out "was", so that a past form without an object, before the preposition that its passive takes, is
 * undergone by its subject. A sentence that ends as one is returned as it is.
 */
export function mendHeadlinePassive(tokens: readonly Token[], isStatement: boolean): readonly Token[] {
  if (isStatement) return tokens;
  const verb = tokens.findIndex(
    ({ form, upos }, at) => upos === 'VERB' && (isUndergone(form) || isDoneByName(tokens, at)),
  );
  if (verb < 1 || !isAlone(tokens, verb) || !(isAsPassive(tokens, verb) || isDoneByName(tokens, verb))) return tokens;
  const subject = tokens.findIndex(({ head, deprel }, at) => at < verb && head === verb && deprel === 'nsubj');
  if (subject < 0) return tokens;
  return tokens.map((token, at) => (at === subject ? { ...token, deprel: 'nsubj:pass' } : token));
}

/** Behind which pasts of verbs that somebody undergoes which word shows that he does. "Asked for" and "warned of" are active. */
const SHOWN: readonly (readonly [RegExp, RegExp])[] = [
  [/^(urged|told|ordered|pressed|pressured|invited|instructed|advised|encouraged|forced|warned|asked)$/i, /^to$/i],
  [/^(accused|convicted|suspected|acquitted|cleared)$/i, /^(of|over)$/i],
  [/^(charged|threatened|hit|slapped|credited)$/i, /^with$/i],
  [
    /^(blamed|condemned|criticised|criticized|slammed|rebuked|praised|indicted|convicted|jailed|sentenced|sanctioned|fined|charged|thanked|honoured|honored|censured)$/i,
    /^(for|over)$/i,
  ],
  [/^(warned|accused|sued|attacked)$/i, /^over$/i],
  [
    /^(jailed|arrested|detained|kidnapped|abducted|sentenced|freed|released|convicted|executed|hanged|charged|killed|wounded|seized|held)$/i,
    /^in$/i,
  ],
  [/^(barred|banned|expelled|freed|released|excluded|evicted|deported|ousted)$/i, /^from$/i],
];

const isUndergone = (form: string): boolean => SHOWN.some(([pasts]) => pasts.test(form));

function isAsPassive(tokens: readonly Token[], verb: number): boolean {
  const next = tokens[verb + 1]?.form ?? '';
  // "Kenya asked to be heard": who is to undergo it asks for it.
  if (/^to$/i.test(next) && /^(be|have)$/i.test(tokens[verb + 2]?.form ?? '')) return false;
  // "warned over the weekend"
  if (/^over$/i.test(next) && /^(the|this|last)$/i.test(tokens[verb + 2]?.form ?? '')) return false;
  return SHOWN.some(([pasts, shown]) => pasts.test(tokens[verb]!.form) && shown.test(next));
}

/** "Togo mocked by Ghana", "Two ships seized by the Kenyan navy": not "fell by Monday", "rose by a third". */
function isDoneByName(tokens: readonly Token[], verb: number): boolean {
  const { head, feats, form } = tokens[verb]!;
  if (head >= 0 || tokens[verb + 1]?.form !== 'by' || !(feats.Tense === 'Past' || /ed$/.test(form))) return false;
  const agent = tokens[tokens[verb + 1]!.head];
  if (!agent?.deprel.startsWith('obl') || agent.head !== verb) return false;
  const isCapital = ({ form, upos }: Token): boolean => /^(PROPN|ADJ)$/.test(upos) && /^\p{Lu}/u.test(form);
  return tokens.slice(verb + 2, verb + 5).some((one) => isCapital(one) && !A_DAY.test(one.form));
}

const A_DAY = /day$|^(january|february|march|april|may|june|july|august|september|october|november|december)$/i;

/** Neither an object nor an auxiliary. */
const isAlone = (tokens: readonly Token[], verb: number): boolean =>
  !tokens.some(({ head, deprel }) => head === verb && /^(obj|iobj|aux|nsubj:pass)/.test(deprel));
