import { type SettingsFaultCode } from '../../../domain/county/settings-fault.ts';
import { type Texts } from '../language.ts';

/** What is wrong with settings, for whoever edits them in the console and for `semnal county check`. */
export const settingsFaultTexts = {
  'role-unmanned': {
    ro: 'Nicio persoană activă nu are rolul „{role}”.',
    en: 'no active member of rota.staff has the role "{role}"',
  },
  'person-inactive': {
    ro: '„{staff}” nu este o persoană activă.',
    en: 'no active member of rota.staff is "{staff}"',
  },
  'layer-missing': {
    ro: 'Treapta „{layer}” nu este în graficul de permanență.',
    en: 'there is no layer "{layer}" in rota.layers',
  },
  'layer-unmanned': {
    ro: 'Pe treapta „{layer}” nu este nicio persoană activă.',
    en: 'layer "{layer}" has no active member of staff',
  },
  'no-address': {
    ro: 'Se alertează prin {channels}, iar „{staff}” nu are acolo nicio adresă verificată.',
    en: 'alerts by {channels}, and "{staff}" has no verified address there',
  },
  'pair-too-small': {
    ro: 'Se cer {asked} persoane, iar nivelul numește doar {named}.',
    en: 'asks for {asked} people, and the level names only {named}',
  },
  'gathers-too-long': {
    ro: 'Adunarea nu poate dura mai mult decât timpul în care se numără alertele.',
    en: 'is longer than settings.storm.within',
  },
  'step-too-short': {
    ro: 'Mai puțin de un minut: nimeni nu poate citi și răspunde. Numai județul demonstrativ are pași atât de scurți.',
    en: 'less than one minute is for the demo county only',
  },
  'policy-misplaced': {
    ro: 'Politica este pentru „{urgency}”, dar stă la „{place}”.',
    en: 'is "{urgency}", but stands under "{place}"',
  },
  'no-voice': {
    ro: 'Se alertează prin apel vocal, iar județul nu are o linie pentru apeluri.',
    en: 'alerts by voice, and there is no infrastructure.voice to call with',
  },
  'layer-not-drilled': {
    ro: 'Un exercițiu programat alertează treapta „{layer}”, iar niciun nivel nu o mai alertează.',
    en: 'no level of the {urgency} policy alerts the layer "{layer}"',
  },
  'rule-repeated': {
    ro: 'Regula {rule} este dată de două ori pentru aceleași date.',
    en: 'rule {rule} is given twice for the same dates',
  },
  'mark-without-source': {
    ro: 'Regula {rule} are nevoie și de sursă, și de marcaj, sau de niciunul (o promisiune a serviciului).',
    en: 'rule {rule} needs both a source and a mark, or neither (a promise of the service itself)',
  },
  'hour-not-real': {
    ro: 'O oră care nu este o oră este numai pentru județul demonstrativ.',
    en: 'an hour that is not an hour is for the demo county only',
  },
  'rule-in-seconds': {
    ro: 'Regula {rule} numără în secunde: numai pentru județul demonstrativ.',
    en: 'rule {rule} counts in seconds: for the demo county only',
  },
  'counts-in-seconds': {
    ro: 'Numără în secunde: numai pentru județul demonstrativ.',
    en: 'counts in seconds: for the demo county only',
  },
} as const satisfies Record<SettingsFaultCode, Texts>;
