import { expect, test } from 'vitest';
import { readText } from '../read-text.testing.ts';

const accusers = (text: string): readonly string[] =>
  readText(text, 'en').events.find(({ type }) => type === 'ACCUSE')?.sources ?? [];

test('"the Senate" is that of the state whose Senate a text has told', () => {
  expect(
    accusers('The Philippine Senate met on Monday. The United States watched. The Senate accused China of bullying.'),
  ).toEqual(['PHL']);
});

test('"the Senate" of a dispatch from Manila is the Philippine one', () => {
  expect(
    accusers('MANILA, Philippines — The United States and the Philippines met. The Senate accused China of bullying.'),
  ).toEqual(['PHL']);
});

test('"the Senate" in a text of Washington is the American one', () => {
  expect(accusers('The United States and Japan met. The Senate accused China of bullying.')).toContain('USA');
});

test('the second half of a surname is no state', () => {
  const { events } = readText(
    'Ambassador Mylene Garcia-Albano warmly welcomed the approval by Japan’s parliament.',
    'en',
  );
  expect(events.flatMap(({ sources }) => sources)).not.toContain('ALB');
});
