import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../', import.meta.url));

function help(...command: string[]): string {
  const { stdout, stderr, status } = spawnSync(process.execPath, [`${root}bin/entente.js`, ...command, '--help'], {
    encoding: 'utf8',
    env: { ...process.env, LANG: 'en_GB.UTF-8', NO_COLOR: '1' },
  });
  if (status !== 0) throw new Error(`entente ${command.join(' ')} --help ends with ${status}: ${stderr}`);
  return stdout;
}

/** What help lists at the beginning of a line: commands by their name, options by their long form. */
const commandsIn = (text: string) => [...text.matchAll(/^ {2}([a-z][a-z-]*)(?=[ |])/gm)].map((match) => match[1] ?? '');
const optionsIn = (text: string) =>
  [...text.matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)/gm)]
    .map((match) => match[1] ?? '')
    .filter((option) => option !== '--help');

const commands = commandsIn(help()).filter((name) => name !== 'help');

/** The part of docs/commands.md under the heading that names a command, and what holds for all before the first. */
const page = readFileSync(`${root}docs/commands.md`, 'utf8').replace(/^```[\s\S]*?^```/gm, (block) =>
  block.replaceAll('#', ' '),
);
const sections = page.split(/^(?=#{2,} )/m);
const common = sections.filter((section) => !commands.some((command) => headingOf(section).includes(command))).join('');

function headingOf(section: string): string {
  return section.split('\n', 1)[0] ?? '';
}

test('help lists the commands', () => {
  expect(commands).toEqual(expect.arrayContaining(['read', 'timeline', 'explain', 'export', 'open']));
});

describe.each(commands)('entente %s', (command) => {
  const text = sections.filter((section) => new RegExp(`\\b${command}\\b`).test(headingOf(section))).join('');

  test('has its section in docs/commands.md', () => {
    expect(text).not.toBe('');
  });

  test('has all its options there', () => {
    expect(optionsIn(help(command)).filter((option) => !(common + text).includes(option))).toEqual([]);
  });
});

test('the options of all commands are in docs/commands.md', () => {
  expect(optionsIn(help()).filter((option) => !page.includes(option))).toEqual([]);
});
