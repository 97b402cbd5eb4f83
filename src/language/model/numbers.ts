/**
 * Rows of numbers, all 0, in one piece of memory: a sentence needs dozens of them, and to get and give back a piece for
 * each costs more than to fill them.
 */
export function numberRows(rows: number, length: number): Int32Array[] {
  const { buffer } = new Int32Array(rows * length);
  const made: Int32Array[] = [];
  for (let row = 0; row < rows; row++) made.push(new Int32Array(buffer, 4 * row * length, length));
  return made;
}

/** The same rows again for one sentence after the other, each at least so long, for what no one keeps. */
export function reusedRows(rows: number): (length: number) => readonly Int32Array[] {
  let made = numberRows(rows, 64);
  return (length) => {
    if (made[0]!.length < length) made = numberRows(rows, 2 * length);
    else for (const row of made) row.fill(0, 0, length);
    return made;
  };
}
