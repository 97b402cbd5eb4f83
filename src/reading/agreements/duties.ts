import type { Duty, Trigger } from '../../knowledge/index.ts';
import type { Scene } from '../scene.ts';
import { holdsWording } from '../text/wordings.ts';
import { tellsWording } from './wording.ts';

/** What a clause asks for, on which occasion, with what limits. */
export interface Asked {
  readonly duty: Duty;
  readonly trigger: Trigger;
  readonly qualifiers: readonly string[];
}

/** How words are taken. */
export interface Taken {
  /** Help must come with its occasion. */
  readonly strict: boolean;
  /** What any co-operation is about (arms, training, goods) counts too: the pact itself provides for it. */
  readonly loose: boolean;
  /** What stands before the verb, for all of its parts: «En cas d'attaque, le pacte prévoit …». */
  readonly lead: string;
}

/** Duties that need no occasion: they hold always. */
const STANDING: readonly Duty[] = [
  'no-aggression',
  'no-hostile-alliance',
  'no-support-to-enemy',
  'deny-territory',
  'respect-integrity',
  'settle-peacefully',
  'withdrawal',
  'coordinate-at-UN',
];
const HELP: readonly Duty[] = ['assist-with-all-means', 'assist-as-deemed-necessary', 'assist-militarily'];
/** Whether a duty is to come to the help of the other side. */
export const isHelp = (duty: Duty): boolean => HELP.includes(duty);
const HELP_WORD = / (?:assist|aid|secour|help|defen|support|soutien)/;
/** Too weak beside an opener alone. */
const LOOSE: readonly Duty[] = [
  'cooperate',
  'supply-arms',
  'share-technology',
  'share-intelligence',
  'train-and-exercise',
  'supply-goods',
  'open-trade',
  'finance',
  'grant-immunity',
  'duration',
  'procedure',
];
/** What frames a pact, told only where nothing else is asked for. */
const FRAME: readonly Duty[] = ['duration', 'procedure'];
/** Words in which help is told with its occasion. */
const OCCASION = / (?:en cas|si|lorsqu\w*|quand|face|in case|in the event|if|when|should|once|in times? of|in a) /;
/** Help of another kind than arms. */
const CIVIL =
  / (?:(?:assistance|aide|soutien|appui) (?:economique|financi|humanitaire|technique|judiciaire|juridique|medical|consulaire|alimentaire)|(?:economic|financial|humanitarian|technical|legal|judicial|medical|consular|food|development) (?:assistance|aid|help|support))/;

/** Help that is owed, not a sum or a delivery of it. */
const MUTUAL =
  / (?:assistance militaire|military assistance|clauses? d (?:assistance|entraide|aide mutuelle|defense mutuelle)|(?:mutual )?(?:assistance|defen[cs]e) clause|(?:assistance|aide|soutien|secours|defense) (?:militaire )?(?:mutuel|reciproque|immediat)\w*|(?:mutual|reciprocal|immediate) (?:military |armed )?(?:assistance|aid|help|support|defen[cs]e)) (?!.*\d)/;

/**
 * The duties that a clause's words tell, the most special first; a general one is not told beside a special one of its
 * kind.
 * @param plain the words in plain form
 */
export function dutiesIn(scene: Scene, plain: string, { strict, loose, lead }: Taken): Asked[] {
  const { clauses } = scene.knowledge.lexicon.agreements;
  const { language } = scene;
  const occasionIn = (words: string): Trigger | undefined =>
    clauses.triggers.find((one) => tellsWording(words, one[language]))?.trigger;
  const occasion = occasionIn(plain) ?? occasionIn(lead);
  const found = clauses.duties.filter((one) => tellsWording(plain, one[language])).map(({ duty }) => duty);
  const words = `${plain}${lead}`;
  const qualifiers = clauses.qualifiers.filter((one) => holdsWording(words, one[language])).map((one) => one.qualifier);
  const kept = found.filter((duty) => {
    if (duty === 'cooperate') return found.length === 1 && occasion !== undefined && (loose || OCCASION.test(words));
    if (!loose && LOOSE.includes(duty)) return false;
    if (FRAME.includes(duty)) return found.every((other) => other === duty || other === 'cooperate');
    if (!isHelp(duty)) return true;
    if (strict && occasion === undefined) return false;
    if (CIVIL.test(plain) && !OCCASION.test(words)) return false;
    // «pas d'assistance à l'agresseur» is no promise of help, nor is a pact «contre l'autre» or a notice to leave.
    if (found.some((other) => STANDING.includes(other) && (other !== 'no-aggression' || !HELP_WORD.test(plain))))
      return false;
    return duty !== 'assist-as-deemed-necessary' || !found.includes('assist-with-all-means');
  });
  // «prévoit une assistance militaire immédiate»: help, of which nothing says when.
  if (kept.length === 0 && loose && occasion === undefined && found.some(isHelp) && MUTUAL.test(plain))
    return [{ duty: 'assist-militarily', trigger: 'any', qualifiers }];
  return kept.map((duty) => ({
    duty,
    trigger: triggerOf(duty, isHelp(duty) || duty === 'consult' || OCCASION.test(words) ? occasion : undefined),
    qualifiers: qualifiersOf(duty, qualifiers),
  }));
}

function triggerOf(duty: Duty, occasion: Trigger | undefined): Trigger {
  if (STANDING.includes(duty) || FRAME.includes(duty)) return 'none';
  if (duty === 'coordinate-sanctions-response') return 'sanctions';
  if (duty === 'collective-intervention') return 'internal-rebellion';
  return occasion ?? 'any';
}

/** Lengths of notice belong to leaving, the rest to the other duties. */
const qualifiersOf = (duty: Duty, all: readonly string[]): string[] =>
  all.filter((one) => /^(six months|one year)$/.test(one) === (duty === 'withdrawal'));
