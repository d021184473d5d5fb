/** What whoever handles a missing team, or a call about danger, is told first. Numbers: docs, domain §10; no others may be added here. */
export type Guidance = { title: string; steps: readonly string[] };

export const missingTeamGuidance: Guidance = {
  title: 'Echipa mobilă nu răspunde',
  steps: [
    'Sunați pe rând ambii membri ai echipei, o singură dată fiecare.',
    'Dacă nu răspund amândoi sau dacă ceva nu este în regulă, sunați imediat la 112.',
    'Spuneți la 112: echipă a DGASPC în teren, localitatea de destinație, ora ultimului contact, numele membrilor.',
    'Nu trimiteți alți colegi singuri la fața locului; așteptați poliția.',
    'Notați ce ați aflat și închideți alarma numai după ce știți că echipa este în siguranță.',
  ],
};

export const duressGuidance: Guidance = {
  title: 'Echipa mobilă a transmis un semnal de pericol',
  steps: [
    'Sunați imediat la 112. Nu sunați echipa: apelul i-ar putea pune viața în pericol.',
    'Spuneți la 112: semnal de constrângere de la o echipă a DGASPC, localitatea de destinație, ora, numele membrilor.',
    'Echipa vede în aplicație că totul este în ordine; nu îi trimiteți mesaje.',
    'Închideți alarma numai după ce poliția confirmă că echipa este în siguranță.',
  ],
};

export const immediateDangerGuidance: Guidance = {
  title: 'Pericol imediat: întâi 112',
  steps: [
    'Cereți apelantului să sune acum la 112 sau sunați dumneavoastră la 112 și rămâneți pe fir cu el.',
    'Aflați întâi adresa exactă, apoi cine este în pericol și dacă agresorul este de față.',
    'Spuneți apelantului să nu intervină singur și să se pună la adăpost împreună cu copilul.',
    'Pentru violență domestică, apelantul poate suna și la 0800 500 333 (permanent).',
    'Apoi continuați întrebările și înregistrați apelul ca sesizare.',
  ],
};
