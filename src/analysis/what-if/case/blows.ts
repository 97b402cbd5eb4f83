import type { Fact } from '../answer.ts';

/** Who struck first where two attack each other by the facts; `open`: that is not told, or both on one day. */
export type Blows = (attacked: string, attacker: string) => 'attacked' | 'attacker' | 'open' | null;

/** null: the facts tell of no blows on both sides. */
export function blowsOf(facts: readonly Fact[]): Blows {
  const days = new Map<string, string | null>();
  for (const { kind, by, against, on } of facts) {
    if (kind !== 'attack' || against === null) continue;
    const known = days.get(`${by}>${against}`);
    days.set(`${by}>${against}`, known == null || (on !== null && on < known) ? (on ?? known ?? null) : known);
  }
  const both = [...days.keys()].some((pair) => days.has(pair.split('>').reverse().join('>')));
  if (!both) return () => null;
  return (attacked, attacker) => {
    const [own, theirs] = [days.get(`${attacked}>${attacker}`), days.get(`${attacker}>${attacked}`)];
    if (own === undefined || theirs === undefined) return null;
    if (own === null || theirs === null || own === theirs) return 'open';
    return own < theirs ? 'attacked' : 'attacker';
  };
}
