import { type LocalOutputs } from '../../../infra/local/outputs.ts';

/** What the setups hand to tests: `inject('localCloud')`. */
declare module 'vitest' {
  // A module's interface can only be completed by an interface.
  interface ProvidedContext {
    /** The deployed local cloud, for e2e tests. */
    localCloud: LocalOutputs;
    /** An emulated AWS with nothing in it, for integration tests. */
    emulator: { url: string; region: string };
  }
}
