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
