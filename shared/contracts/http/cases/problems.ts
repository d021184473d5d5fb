import { type Problems } from '../problem.ts';

export const caseProblems = {
  'transition-illegal': {
    status: 409,
    title: {
      ro: 'Pasul nu este posibil în etapa actuală a cazului sau pentru rolul dumneavoastră.',
      en: 'The step is not possible in the present stage of the case, or for your role.',
    },
  },
  'requests-waiting': {
    status: 409,
    title: {
      ro: 'Unele instituții nu au răspuns încă: retrageți solicitările odată cu închiderea sau așteptați răspunsul.',
      en: 'Some institutions have not answered yet: withdraw the requests with the closing, or wait for the answers.',
    },
  },
  'deadline-refused': {
    status: 409,
    title: { ro: 'Termenul nu permite această schimbare.', en: 'The deadline does not allow this change.' },
  },
  'term-not-countable': {
    status: 500,
    title: {
      ro: 'Termenul nu se poate calcula: tabelul sărbătorilor legale se termină înaintea lui. Nimic nu s-a salvat; anunțați administratorul.',
      en: 'The term cannot be counted: the table of public holidays ends before it. Nothing was saved; tell the administrator.',
    },
  },
} as const satisfies Problems;
