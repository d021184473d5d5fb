import { type DeadLetter, type DeadLetterQueue } from '../domain/dead-letter/dead-letter.ts';

export type DeadLetters = {
  /** How many wait in a queue, about: SQS counts loosely. */
  count: (queue: DeadLetterQueue) => Promise<number>;
  /** Those that wait, oldest first; while they are looked at nobody else sees them. */
  look: (queue: DeadLetterQueue) => Promise<DeadLetter[]>;
  /**
   * Takes messages back to where they failed, all of them or those of these ids, as many as there is time for.
   * @returns how many went, and how many of the ones looked at stayed.
   */
  redrive: (queue: DeadLetterQueue, only: readonly string[] | null) => Promise<{ moved: number; left: number }>;
};
