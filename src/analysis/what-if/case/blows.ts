import type { Fact } from '../answer.ts';

/**
 * What the facts say of an attack by one on another: that the attacked struck first (`own`), that who did is not told
 * (`open`), that the attacked is attacking a third (`third`), so that the attack on it may be help; null: none of it.
 */
export type Blows = (attacked: string, attacker: string) => 'own' | 'open' | 'third' | null;

export function blowsOf(facts: readonly Fact[]): Blows {
  const attacks = facts.flatMap(({ kind, by, against, on }) =>
    kind === 'attack' && against !== null ? [{ by, against, on }] : [],
  );
  const doers = new Set(attacks.map(({ by }) => by));
  // Nobody who is attacked attacks anybody: the usual question, which must be cheap.
  if (!attacks.some(({ against }) => doers.has(against))) return () => null;
  const days = new Map<string, string | null>();
  for (const { by, against, on } of attacks) {
    const known = days.get(`${by}>${against}`);
    days.set(`${by}>${against}`, known == null || (on !== null && on < known) ? (on ?? known ?? null) : known);
  }
  return (attacked, attacker) => {
    const theirs = days.get(`${attacker}>${attacked}`);
    const own = days.get(`${attacked}>${attacker}`);
    if (own !== undefined && theirs !== undefined) {
      if (own === null || theirs === null || own === theirs) return 'open';
      return own < theirs ? 'own' : null;
    }
    const thirds = attacks.filter(({ by, against }) => by === attacked && against !== attacker);
    return thirds.some(({ on }) => theirs == null || on === null || on <= theirs) ? 'third' : null;
  };
}
