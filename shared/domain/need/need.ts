import * as z from 'zod/mini';
import { fold } from '../text/fold.ts';

/** The three domains of the minimum package of services (AURORA). */
export const needDomains = ['social', 'medical', 'educational'] as const;
export const needDomain = z.enum(needDomains);
export type NeedDomain = z.infer<typeof needDomain>;

const socialNeeds = [
  'emergency-shelter',
  'residential-care',
  'family-care',
  'day-care',
  'home-care',
  'respite-care',
  'housing',
  'food',
  'material-support',
  'benefits-access',
  'identity-papers',
  'legal-advice',
  'social-counselling',
  'parenting-education',
  'violence-protection',
  'independent-living',
  'employment',
] as const;

const medicalNeeds = [
  'gp-registration',
  'medical-check',
  'vaccination',
  'chronic-care',
  'mother-and-child-care',
  'rehabilitation',
  'mental-health',
  'psychological-counselling',
  'addiction-treatment',
] as const;

const educationalNeeds = [
  'school-enrolment',
  'early-education',
  'after-school',
  'remedial-teaching',
  'school-counselling',
  'special-education',
  'school-supplies',
  'vocational-guidance',
] as const;

/** What a person needs and a service can serve, in coded form: an own list, version 1. */
export const needs = [...socialNeeds, ...medicalNeeds, ...educationalNeeds] as const;
export const need = z.enum(needs);
export type Need = z.infer<typeof need>;

/** What each need is called in Romanian. */
export const needLabels = {
  'emergency-shelter': 'adăpost de urgență',
  'residential-care': 'îngrijire rezidențială',
  'family-care': 'îngrijire de tip familial',
  'day-care': 'îngrijire de zi',
  'home-care': 'îngrijire la domiciliu',
  'respite-care': 'îngrijire de tip respiro',
  housing: 'locuire',
  food: 'hrană',
  'material-support': 'sprijin material',
  'benefits-access': 'acces la prestații sociale',
  'identity-papers': 'acte de identitate',
  'legal-advice': 'consiliere juridică',
  'social-counselling': 'consiliere socială',
  'parenting-education': 'educație parentală',
  'violence-protection': 'protecție împotriva violenței',
  'independent-living': 'deprinderi de viață independentă',
  employment: 'integrare pe piața muncii',
  'gp-registration': 'înscriere la medicul de familie',
  'medical-check': 'control medical',
  vaccination: 'vaccinare',
  'chronic-care': 'îngrijirea bolii cronice',
  'mother-and-child-care': 'îngrijirea mamei și a copilului',
  rehabilitation: 'recuperare și abilitare',
  'mental-health': 'sănătate mintală',
  'psychological-counselling': 'consiliere psihologică',
  'addiction-treatment': 'tratamentul dependențelor',
  'school-enrolment': 'înscriere la școală',
  'early-education': 'educație timpurie',
  'after-school': 'sprijin după ore',
  'remedial-teaching': 'educație remedială',
  'school-counselling': 'consiliere școlară',
  'special-education': 'educație specială',
  'school-supplies': 'rechizite și transport școlar',
  'vocational-guidance': 'orientare profesională',
} as const satisfies Record<Need, string>;

const isAmong = (list: readonly Need[], one: Need): boolean => list.includes(one);

export const domainOfNeed = (one: Need): NeedDomain => {
  if (isAmong(socialNeeds, one)) return 'social';
  return isAmong(medicalNeeds, one) ? 'medical' : 'educational';
};

/** The need somebody wrote, by its code or its Romanian name, with or without diacritics; null: none of the list. */
export const readNeed = (text: string): Need | null => {
  const written = fold(text);
  return needs.find((one) => fold(one) === written || fold(needLabels[one]) === written) ?? null;
};
