import { type FormValues, type SubjectValues } from './values.ts';
import { type Step } from './steps.ts';

/** What is wrong with a field: a key of `fault.…`, by the field's id. */
export const faultNames = [
  'danger',
  'urgency',
  'concerns',
  'identity',
  'birthDate',
  'age',
  'phone',
  'relation',
  'narrative',
  'date',
  'future',
  'count',
  'reporterName',
  'reporterFunction',
] as const;
export type FaultName = (typeof faultNames)[number];
export type Faults = Readonly<Record<string, FaultName>>;

const phone = /^\+?[\d\s().-]{6,25}$/;
const wrongPhone = (text: string): boolean => text.trim() !== '' && !phone.test(text.trim());

const wrongCount = (text: string): boolean => text.trim() !== '' && !/^\d{1,4}$/.test(text.trim());

const someone = ({ firstName, lastName, cnp, description }: SubjectValues): boolean =>
  [firstName, lastName, cnp, description].some((text) => text.trim() !== '');

const ofSubject = (subject: SubjectValues, index: number, today: string): [string, FaultName | false][] => {
  const id = (field: string) => `subject-${index}-${field}`;
  const { birthDate, approximateAge } = subject;
  return [
    [id('lastName'), !someone(subject) && 'identity'],
    [id('birthDate'), birthDate !== '' && (birthDate > today || birthDate < '1900-01-01') && 'birthDate'],
    [
      id('approximateAge'),
      approximateAge.trim() !== '' && !/^(\d{1,2}|1[01]\d|12[0-5])$/.test(approximateAge.trim()) && 'age',
    ],
    [id('phone'), wrongPhone(subject.phone) && 'phone'],
  ];
};

/** Date and time of the observation as an instant in local wall time; the date alone counts from midnight. */
export const observedMoment = ({ observedDate, observedTime }: FormValues): Date =>
  new Date(`${observedDate}T${observedTime === '' ? '00:00' : observedTime}`);

const part = (values: FormValues): [string, FaultName | false][] =>
  (['unexcusedAbsences', 'consecutiveDaysAbsent', 'missedCheckUps'] as const).map((field) => [
    `part-${field}`,
    wrongCount(values.part[field]) && 'count',
  ]);

const story = (values: FormValues, now: Date): [string, FaultName | false][] => {
  const given = values.observedDate !== '' && !Number.isNaN(observedMoment(values).getTime());
  return [
    ['narrative', values.narrative.trim() === '' && 'narrative'],
    ['observedDate', !given ? 'date' : observedMoment(values) > now && 'future'],
  ];
};

const found = (step: Step, values: FormValues, now: Date): [string, FaultName | false][] => {
  switch (step) {
    case 'danger':
      return [
        ['immediateDanger', values.immediateDanger === undefined && 'danger'],
        ['urgency', values.immediateDanger !== 'yes' && values.urgency === undefined && 'urgency'],
      ];
    case 'concerns':
      return [['concerns', values.concerns.length === 0 && 'concerns']];
    case 'people': {
      const today = now.toISOString().slice(0, 10);
      return [
        ...values.subjects.flatMap((subject, index) => ofSubject(subject, index, today)),
        ...values.carers.flatMap(({ relation, phone: number }, index): [string, FaultName | false][] => [
          [`carer-${index}-relation`, relation === undefined && 'relation'],
          [`carer-${index}-phone`, wrongPhone(number) && 'phone'],
        ]),
      ];
    }
    case 'story':
      return story(values, now);
    case 'part':
      return part(values);
    case 'reporter':
      return [
        ['reporterName', values.reporterName.trim() === '' && 'reporterName'],
        ['reporterFunction', values.reporterFunction.trim() === '' && 'reporterFunction'],
        ['reporterPhone', wrongPhone(values.reporterPhone) && 'phone'],
      ];
    case 'review':
      return [];
  }
};

/** What must be put right before the next step. The API checks everything again; a CNP it alone refuses. */
export const faultsOf = (step: Step, values: FormValues, now: Date): Faults =>
  Object.fromEntries(found(step, values, now).filter((entry): entry is [string, FaultName] => entry[1] !== false));
