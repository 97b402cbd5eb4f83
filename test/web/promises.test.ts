import { expect, test } from 'vitest';
import { inOrder } from '../../web/src/promises/order.ts';

const promise = (id: string, state: 'open' | 'kept' | 'overdue' | 'silent', due: string | null = null) => ({
  ...{ id, state, due, by: [], what: '', evidence: [] },
  ...{ announced: null, keptBy: [], silentFor: null },
});

test('what asks for attention stands first, then what comes sooner', () => {
  const given = [
    promise('a', 'kept', '2020-01-01'),
    promise('b', 'open'),
    promise('c', 'silent'),
    promise('d', 'open', '2025-12-31'),
    promise('e', 'overdue', '2025-01-01'),
    promise('f', 'overdue', '2024-01-01'),
  ];
  expect(inOrder(given).map(({ id }) => id)).toEqual(['f', 'e', 'd', 'b', 'c', 'a']);
});
