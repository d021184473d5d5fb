import { userInfo } from 'node:os';
import { join } from 'node:path';
import { CommanderError } from 'commander';
import { exitCodes, explain } from './failure.ts';
import { makeProgram } from './program.ts';
import { resolveTarget } from './target.ts';
import { processTerminal } from './terminal.ts';

const outputsFile = join(import.meta.dirname, '../../.local/outputs.json');

/** For messages: filled in as soon as a command knows where it works. */
let endpoint = process.env['AWS_ENDPOINT_URL'] ?? 'AWS';

const program = makeProgram({
  terminal: processTerminal,
  now: () => new Date(),
  user: userInfo().username,
  resolveTarget: (options) => {
    const target = resolveTarget(options, process.env, outputsFile);
    endpoint = target.endpoint;
    return target;
  },
  finish: (code) => {
    process.exitCode = code;
  },
});

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    // Commander has already said what is wrong; help and version end this way too, with 0.
    process.exitCode = error.exitCode === 0 ? exitCodes.done : exitCodes.impossible;
  } else {
    const failure = explain(error, endpoint);
    console.error(failure.message);
    process.exitCode = failure.exitCode;
  }
}
