/**
 * `items.map(make)`, but always as an array of the same kind: the engine gives `map` of optimised code another kind than
 * before, and whatever it has optimised for the first is then lost. Worth it for what all stages walk over.
 */
export function mapped<Item, Made>(items: readonly Item[], make: (item: Item, index: number) => Made): Made[] {
  const made: Made[] = [];
  for (let index = 0; index < items.length; index++) made.push(make(items[index]!, index));
  return made;
}

/** `items.filter(is)` for lists of knowledge: they are frozen, and the engine goes through a frozen one by its slow way. */
export function picked<Item>(items: readonly Item[], is: (item: Item) => boolean): Item[] {
  const found: Item[] = [];
  for (let index = 0; index < items.length; index++) if (is(items[index]!)) found.push(items[index]!);
  return found;
}

/**
 * `items.flatMap(find)` where most items give nothing: the engine's own asks of everything that it gets whether it is a
 * list, which costs more than most of what is sought word by word.
 */
export function gathered<Item, Made>(
  items: readonly Item[],
  find: (item: Item, index: number) => readonly Made[],
): Made[] {
  const made: Made[] = [];
  for (let index = 0; index < items.length; index++) {
    const found = find(items[index]!, index);
    for (let at = 0; at < found.length; at++) made.push(found[at]!);
  }
  return made;
}
