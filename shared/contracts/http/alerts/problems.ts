import { type Problems } from '../problem.ts';

export const alertProblems = {
  'already-acknowledged': {
    status: 409,
    title: { ro: 'Alerta a fost deja preluată.', en: 'The alert was already acknowledged.' },
  },
  'drill-over': {
    status: 409,
    title: { ro: 'Exercițiul s-a încheiat.', en: 'The drill is over.' },
  },
  'not-acknowledged': {
    status: 409,
    title: { ro: 'Alerta trebuie întâi preluată.', en: 'The alert must be acknowledged first.' },
  },
  'alert-not-yours': {
    status: 409,
    title: {
      ro: 'Alerta nu este la dumneavoastră sau nu vă este predată.',
      en: 'You do not have this alert, or it was not handed to you.',
    },
  },
  'no-hand-over': {
    status: 409,
    title: { ro: 'Alerta nu este în curs de predare.', en: 'The alert is not being handed over.' },
  },
  'hand-over-open': {
    status: 409,
    title: {
      ro: 'Alerta este deja în curs de predare. Retrageți întâi predarea.',
      en: 'The alert is being handed over already. Take that back first.',
    },
  },
  'person-unreachable': {
    status: 409,
    title: {
      ro: 'Persoana nu există, nu lucrează la cazuri sau nu are un contact verificat.',
      en: 'The person does not exist, does not work on cases, or has no verified contact.',
    },
  },
  'no-such-level': {
    status: 409,
    title: { ro: 'Politica alertei nu are acest nivel.', en: "The alert's policy has no such level." },
  },
  'contact-made': {
    status: 409,
    title: {
      ro: 'Primul contact este deja notat; alerta este încheiată.',
      en: 'The first contact was noted already; the alert is finished.',
    },
  },
  'already-recorded': { status: 409, title: { ro: 'Este deja înregistrat.', en: 'It is already recorded.' } },
} as const satisfies Problems;
