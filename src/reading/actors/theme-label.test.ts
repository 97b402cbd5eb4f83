import { expect, test } from 'vitest';
import { eventsIn } from '../events/events-in.testing.ts';

// The state in front of the colon of a title is whose army, junta and opposition are spoken of.
test.each([
  [
    'fr',
    '# Guinée : Paris et Washington haussent le ton\n\nLe Portugal s’inquiète. La Guinée a arrêté un journaliste. Paris a réagi. La France est pressée. La junte a expulsé deux diplomates sénégalais.',
    'SANCTION GIN > SEN',
  ],
  [
    'en',
    '# Guinea: Paris and Washington raise their voices\n\nPortugal is worried. Guinea has arrested a journalist. Paris has reacted. France is pressed. The junta expelled two Senegalese diplomats.',
    'SANCTION GIN > SEN',
  ],
] as const)('%s: %s', (language, text, event) => {
  expect(eventsIn(text, language)).toContainEqual(event);
});
