import { type SimulateBody } from '../use-settings.ts';

export const moments = ['now', 'tonight', 'easter', 'holiday', 'at'] as const;
export type MomentChoice = (typeof moments)[number];

/** The moment a choice stands for; null: the date and time that were typed are none. `at` is as `datetime-local` gives it. */
export const momentOf = (choice: MomentChoice, at: string): SimulateBody['when'] | null => {
  switch (choice) {
    case 'now':
      return { kind: 'now' };
    case 'at': {
      const [, date, time] = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})/.exec(at) ?? [];
      return date === undefined || time === undefined ? null : { kind: 'at', date, time };
    }
    case 'tonight':
    case 'easter':
    case 'holiday':
      return { kind: 'night', night: choice };
  }
};
