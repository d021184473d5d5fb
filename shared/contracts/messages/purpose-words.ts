import { type PagePurpose } from '../../domain/alert/alert.ts';

export type Words = {
  /** What goes before the link of an SMS, in the GSM 7-bit alphabet; short, so that all of it is one segment. */
  sms: (urgency: string, count: number) => string;
  subject: (urgency: string, count: number) => string;
  body: (urgency: string, county: string, count: number) => string;
  /** What the link is for. */
  link: string;
};

/** What a page says by its purpose: never a name, a place or content. */
export const purposeWords = {
  call: {
    sms: (urgency) => `alerta ${urgency}. Raspundeti: `,
    subject: (urgency) => `alertă ${urgency}`,
    body: (urgency, county) => `Aveți o alertă ${urgency} în Semnal ${county}.`,
    link: 'Preluați sau refuzați aici',
  },
  second: {
    sms: (urgency) => `alerta ${urgency}, lipseste 1: `,
    subject: (urgency) => `alertă ${urgency}: lipsește a doua persoană`,
    body: (urgency, county) =>
      `O alertă ${urgency} în Semnal ${county} cere două persoane; una a preluat, a doua lipsește.`,
    link: 'Preluați sau refuzați aici',
  },
  group: {
    sms: (urgency, count) => `${count} alerte, pana la ${urgency}: `,
    subject: (urgency, count) => `${count} alerte, cea mai gravă ${urgency}`,
    body: (urgency, county, count) => `Aveți ${count} alerte în Semnal ${county}; cea mai gravă este ${urgency}.`,
    link: 'Le preluați pe toate sau le refuzați aici',
  },
  offer: {
    sms: (urgency) => `va e predata alerta ${urgency}: `,
    subject: (urgency) => `vi se predă o alertă ${urgency}`,
    body: (urgency, county) =>
      `Un coleg vă predă o alertă ${urgency} în Semnal ${county}. Rămâne la coleg până când o acceptați.`,
    link: 'Acceptați sau refuzați aici',
  },
  expired: {
    sms: () => 'alerta nu mai e la dvs.: ',
    subject: (urgency) => `alerta ${urgency} nu mai este la dumneavoastră`,
    body: (urgency, county) =>
      `O alertă ${urgency} în Semnal ${county} pe care ați preluat-o caută din nou pe cineva. Dacă lucrați la ea, preluați-o din nou și notați primul contact.`,
    link: 'O preluați din nou aici',
  },
  returned: {
    sms: () => 'alerta ramane la dvs.: ',
    subject: (urgency) => `alerta ${urgency} rămâne la dumneavoastră`,
    body: (urgency, county) =>
      `Predarea unei alerte ${urgency} în Semnal ${county} nu a fost acceptată. Alerta este în continuare la dumneavoastră.`,
    link: 'O vedeți aici',
  },
} as const satisfies Record<PagePurpose, Words>;
