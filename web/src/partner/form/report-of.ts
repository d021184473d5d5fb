import { type InstitutionKind } from '../../../../shared/domain/institution/institution.ts';
import { localMoment, observedMoment } from './checks.ts';
import { asksRiskForm } from './steps.ts';
import { type CarerValues, type FormValues, type PlaceValues, type SubjectValues } from './values.ts';

/** Left out when nothing was written: JSON drops what is undefined. */
const written = (text: string): string | undefined => (text.trim() === '' ? undefined : text.trim());
const count = (text: string): number | undefined => (text.trim() === '' ? undefined : Number(text.trim()));
const yesNo = (answer: 'yes' | 'no' | 'unknown' | undefined): boolean | undefined =>
  answer === 'yes' ? true : answer === 'no' ? false : undefined;

/** A day and an hour of the wall clock as an instant; the day alone counts from midnight. */
const instantOf = (date: string, time: string): string | undefined =>
  date === '' ? undefined : localMoment(date, time).toISOString();

/** Left out when every field is. */
const unlessEmpty = <T extends object>(fields: T): T | undefined =>
  Object.values(fields).every((value) => value === undefined) ? undefined : fields;

const place = ({ siruta, name, text }: PlaceValues) =>
  // The name that was chosen stays readable beside the code.
  unlessEmpty({ siruta: written(siruta), text: written([name, text].filter((part) => part.trim() !== '').join(', ')) });

const subject = (values: SubjectValues) => ({
  firstName: written(values.firstName),
  lastName: written(values.lastName),
  description: written(values.description),
  cnp: written(values.cnp),
  birthDate: written(values.birthDate),
  approximateAge: values.birthDate === '' ? count(values.approximateAge) : undefined,
  sex: values.sex,
  address: place(values.address),
  phone: written(values.phone),
  householdRole: values.householdRole,
});

const carer = ({ name, relation, phone, abroad }: CarerValues) => ({
  name: written(name),
  relation,
  phone: written(phone),
  abroad: yesNo(abroad),
});

const schoolPart = ({ part }: FormValues) => ({
  enrolled: yesNo(part.enrolled),
  unexcusedAbsences: count(part.unexcusedAbsences),
  consecutiveDaysAbsent: count(part.consecutiveDaysAbsent),
  parentsAbroad: part.parentsAbroad,
  schoolUnit: written(part.schoolUnit),
});

const policePart = (values: FormValues) => ({
  riskForm:
    asksRiskForm('police', values) && Object.keys(values.part.riskForm).length > 0 ? values.part.riskForm : undefined,
  protectionOrder: values.part.protectionOrder,
  aggressorEvicted: yesNo(values.part.aggressorEvicted),
  caseFileNumber: written(values.part.caseFileNumber),
});

const hospitalPart = ({ part }: FormValues) => ({
  admittedAt: instantOf(part.admittedDate, part.admittedTime),
  ward: written(part.ward),
  injuries: written(part.injuries),
  newbornLeft: yesNo(part.newbornLeft),
});

const gpPart = ({ part }: FormValues) => ({
  chronicIllness: written(part.chronicIllness),
  treatmentFollowed: part.treatmentFollowed,
  missedCheckUps: count(part.missedCheckUps),
});

const townHallPart = ({ part }: FormValues) => ({
  observationForm: unlessEmpty({
    economic: written(part.economic),
    social: written(part.social),
    health: written(part.health),
    education: written(part.education),
    housing: written(part.housing),
    riskBehaviours: written(part.riskBehaviours),
    headOfFamily: written(part.headOfFamily),
    talkStartedAt: part.talkStarted === '' ? undefined : instantOf(part.talkDate, part.talkStarted),
    talkEndedAt: part.talkEnded === '' ? undefined : instantOf(part.talkDate, part.talkEnded),
  }),
});

const partOf = (kind: InstitutionKind, values: FormValues): Record<string, object | undefined> => {
  switch (kind) {
    case 'school':
      return { school: unlessEmpty(schoolPart(values)) };
    case 'police':
      return { police: unlessEmpty(policePart(values)) };
    case 'hospital':
      return { hospital: unlessEmpty(hospitalPart(values)) };
    case 'gp':
      return { gp: unlessEmpty(gpPart(values)) };
    case 'town-hall':
      return { townHall: unlessEmpty(townHallPart(values)) };
  }
};

/** What is sent, byte for byte: version 1 of the referral body, as the institution's kind fills it in. */
export const reportOf = (kind: InstitutionKind, values: FormValues): string =>
  JSON.stringify({
    institutionReference: written(values.institutionReference),
    urgency: values.immediateDanger === 'yes' ? 'immediate' : values.urgency,
    concerns: values.concerns,
    narrative: values.narrative.trim(),
    subjects: values.subjects.map(subject),
    carers: values.carers.length === 0 ? undefined : values.carers.map(carer),
    observedAt: observedMoment(values).toISOString(),
    place: place(values.place),
    immediateDanger: values.immediateDanger,
    actionsTaken: written(values.actionsTaken) === undefined ? undefined : linesOf(values.actionsTaken),
    reporter: {
      name: values.reporterName.trim(),
      function: values.reporterFunction.trim(),
      phone: written(values.reporterPhone),
      withheldFromFamily: !values.familyMayKnow,
    },
    attachments:
      values.attachments.length === 0
        ? undefined
        : values.attachments.map(({ uploadId, fileName }) => ({ uploadId, fileName })),
    ...partOf(kind, values),
  });

/** One action a line. */
const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
