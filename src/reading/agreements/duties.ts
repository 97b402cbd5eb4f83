import type { Duty, Trigger } from '../../knowledge/index.ts';
import type { Scene } from '../scene.ts';
import { holdsWording } from '../text/wordings.ts';
import { tellsWording } from './wording.ts';

/** What a clause asks for, on which occasion, with what limits. */
export interface Asked {
  readonly duty: Duty;
  readonly trigger: Trigger;
  readonly qualifiers: string[];
}

/** Duties that need no occasion: they hold always. */
const STANDING: readonly Duty[] = [
  'no-aggression',
  'no-hostile-alliance',
  'no-support-to-enemy',
  'deny-territory',
  'withdrawal',
  'coordinate-at-UN',
];
const HELP: readonly Duty[] = ['assist-with-all-means', 'assist-as-deemed-necessary'];
/** Whether a duty is to come to the help of the other side. */
export const isHelp = (duty: Duty): boolean => HELP.includes(duty);
const HELP_WORD = / (?:assist|aid|secour|help|defen|support|soutien)/;
/** Too weak beside an opener alone. */
const LOOSE: readonly Duty[] = ['cooperate', 'supply-arms', 'share-technology', 'share-intelligence'];

/**
 * The duties that a clause's words tell, the most special first; a general one is not told beside a special one of its
 * kind.
 * @param plain the sentence in plain words
 * @param strict help must come with its occasion
 */
export function dutiesIn(scene: Scene, plain: string, strict: boolean): Asked[] {
  const { clauses } = scene.knowledge.lexicon.agreements;
  const { language } = scene;
  const occasion = clauses.triggers.find((one) => tellsWording(plain, one[language]))?.trigger;
  const found = clauses.duties.filter((one) => tellsWording(plain, one[language])).map(({ duty }) => duty);
  const qualifiers = clauses.qualifiers.filter((one) => holdsWording(plain, one[language])).map((one) => one.qualifier);
  const kept = found.filter((duty) => {
    if (duty === 'cooperate') return found.length === 1 && occasion !== undefined;
    if (strict && LOOSE.includes(duty)) return false;
    if (strict && HELP.includes(duty) && occasion === undefined) return false;
    // «pas d'assistance à l'agresseur» is no promise of help, nor is a pact «contre l'autre» or a notice to leave.
    if (
      HELP.includes(duty) &&
      found.some((other) => STANDING.includes(other) && (other !== 'no-aggression' || !HELP_WORD.test(plain)))
    )
      return false;
    return duty !== 'assist-as-deemed-necessary' || !found.includes('assist-with-all-means');
  });
  return kept.map((duty) => ({ duty, trigger: triggerOf(duty, occasion), qualifiers: qualifiersOf(duty, qualifiers) }));
}

function triggerOf(duty: Duty, occasion: Trigger | undefined): Trigger {
  if (STANDING.includes(duty)) return 'none';
  if (duty === 'coordinate-sanctions-response') return 'sanctions';
  if (duty === 'collective-intervention') return 'internal-rebellion';
  return occasion ?? 'any';
}

/** Lengths of notice belong to leaving, the rest to the other duties. */
const qualifiersOf = (duty: Duty, all: readonly string[]): string[] =>
  all.filter((one) => /^(six months|one year)$/.test(one) === (duty === 'withdrawal'));
