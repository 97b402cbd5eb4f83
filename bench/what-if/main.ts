/**
 * `node bench/what-if/main.ts [--on YYYY-MM-DD] [--runs N]`: what answers cost on one core: every single attack among the
 * states of a day, and simulated runs of the widest cascade that one attack makes. Processor time of the whole process,
 * garbage collector included, so that it means something on a busy machine.
 */
import { parseArgs } from 'node:util';
import { type Fact, whatIf } from '../../src/analysis/index.ts';
import { loadKnowledge } from '../../src/knowledge/index.ts';

const { values } = parseArgs({
  options: { on: { type: 'string', default: '2026-11-21' }, runs: { type: 'string', default: '10000' } },
});
const { on } = values;
const runs = Number(values.runs);
const knowledge = loadKnowledge();
const states = knowledge.states.filter(({ status }) => status !== 'historic').map(({ id }) => id);

const seconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

const attack = (by: string, against: string): Fact => ({ kind: 'attack', by, against, at: null, on: null });

const began = seconds();
let questions = 0;
let bonds = 0;
let widest = { width: 0, by: '', against: '' };
for (const by of states) {
  for (const against of states) {
    if (by === against) continue;
    const { bound, sides } = whatIf([attack(by, against)], { knowledge, on, language: 'en' });
    questions += 1;
    bonds += bound.length;
    const width = Object.values(sides).reduce((sum, list) => sum + list.length, 0);
    if (width > widest.width) widest = { width, by, against };
  }
}
const asking = seconds() - began;
const count = (value: number): string => value.toLocaleString('en');
console.log(`${count(questions)} single attacks among ${states.length} states on ${on}: ${asking.toFixed(1)} s,`);
console.log(`  ${((asking / questions) * 1e6).toFixed(0)} µs an answer, ${count(bonds)} bonds told`);

for (const open of [0, 0.5, 1]) {
  const start = seconds();
  const { simulation } = whatIf([attack(widest.by, widest.against)], {
    knowledge,
    on,
    language: 'en',
    simulate: { runs, honour: 0.5, open, seed: 1 },
  });
  const { attacker, attacked } = simulation!.size;
  const size = (attacker.mean + attacked.mean).toFixed(1);
  console.log(
    `${count(runs)} runs of ${widest.by} against ${widest.against}, open questions ${open}: ${(seconds() - start).toFixed(2)} s,`,
  );
  console.log(`  ${size} states fight on average, ${count(simulation!.distinct)} outcomes`);
}
