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
  'time',
  'talkDate',
  'talkOrder',
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

/** A date and a time of the wall clock, as they were typed; the date alone counts from midnight. */
export const localMoment = (date: string, time: string): Date => new Date(`${date}T${time === '' ? '00:00' : time}`);

export const observedMoment = ({ observedDate, observedTime }: FormValues): Date =>
  localMoment(observedDate, observedTime);

const wrongTime = (text: string): boolean => text !== '' && !/^([01]\d|2[0-3]):[0-5]\d$/.test(text);

/** The talk of the observation form: on one day, and its end after its start. */
const talk = ({ part: { talkDate, talkStarted, talkEnded } }: FormValues): [string, FaultName | false][] => [
  ['part-talkDate', talkDate === '' && (talkStarted !== '' || talkEnded !== '') && 'talkDate'],
  ['part-talkStarted', wrongTime(talkStarted) && 'time'],
  [
    'part-talkEnded',
    wrongTime(talkEnded) ? 'time' : talkStarted !== '' && talkEnded !== '' && talkEnded < talkStarted && 'talkOrder',
  ],
];

const part = (values: FormValues, now: Date): [string, FaultName | false][] => {
  const { admittedDate, admittedTime } = values.part;
  return [
    ...(['unexcusedAbsences', 'consecutiveDaysAbsent', 'missedCheckUps'] as const).map(
      (field): [string, FaultName | false] => [`part-${field}`, wrongCount(values.part[field]) && 'count'],
    ),
    ['part-admittedTime', wrongTime(admittedTime) && 'time'],
    [
      'part-admittedDate',
      admittedDate === '' ? admittedTime !== '' && 'date' : localMoment(admittedDate, admittedTime) > now && 'future',
    ],
    ...talk(values),
  ];
};

const story = (values: FormValues, now: Date): [string, FaultName | false][] => {
  const wrong = wrongTime(values.observedTime);
  return [
    ['observedTime', wrong && 'time'],
    ['narrative', values.narrative.trim() === '' && 'narrative'],
    ['observedDate', values.observedDate === '' ? 'date' : !wrong && observedMoment(values) > now && 'future'],
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
      return part(values, now);
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
