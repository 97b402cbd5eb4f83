const VALUES: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** «XX» → 20; what is no Roman number gives some other number. */
export function romanNumber(roman: string): number {
  const values = [...roman.toUpperCase()].map((letter) => VALUES[letter] ?? 0);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}
