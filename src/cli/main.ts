import { enableCompileCache } from 'node:module';

// Before anything else is taken in, so that all of it comes from the cache the next time.
enableCompileCache();
const { quieten } = await import('./quieten.ts');
quieten();
const { run } = await import('./run.ts');
process.exitCode = await run(process.argv.slice(2));
