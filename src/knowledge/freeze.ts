/** Freezes a tree of plain objects and arrays in place, so that no room can change what all rooms share. */
export function freezeDeep<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  for (const key in value) freezeDeep(value[key]);
  return Object.freeze(value);
}
