/**
 * Takes two noises away: Node’s remark that its SQLite is young, which tells a user nothing, and the error of a reader
 * that has seen enough (`entente timeline | head`), which is the normal end of such a pipe.
 */
export function quieten(): void {
  process.removeAllListeners('warning');
  process.on('warning', (warning) => {
    if (warning.name === 'ExperimentalWarning' && /sqlite/i.test(warning.message)) return;
    process.stderr.write(`${warning.name}: ${warning.message}\n`);
  });
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(0);
      throw error;
    });
  }
}
