import * as z from 'zod/mini';
import { callApi } from '../../../infra/local/demo/api.ts';
import { personToken } from '../../../infra/local/demo/tokens.ts';
import { type LocalOutputs, type LocalUser } from '../../../infra/local/outputs.ts';
import { askInstitution } from './ask-institution.ts';
import { guestOnDevice } from './guest-session.ts';
import { guestLinkOf } from './guest-link.ts';
import { fillCaseFile } from './case-file.ts';
import { personAs } from './people.ts';

/** A page to look at: who sees it, and what shows that it is there. */
export type Visit = { name: string; role: LocalUser['role'] | 'guest' | null; path: string; heading: RegExp };

const list = z.object({ items: z.array(z.record(z.string(), z.unknown())) });

/** What a person's list holds first, by its id. */
const firstOf = async (cloud: LocalOutputs, role: LocalUser['role'], path: string, id: string): Promise<string> => {
  const token = await personToken(cloud, personAs(cloud.users, role));
  const { body } = await callApi(`${cloud.apiUrl}${path}`, { headers: { authorization: `Bearer ${token}` } });
  const found = list.parse(body).items[0]?.[id];
  if (typeof found !== 'string') throw new Error(`${path} is empty`);
  return found;
};

/** Every page of the web, with something in it. Needs a referral of the partner's that became a case and an alert. */
export const visits = async (cloud: LocalOutputs): Promise<Visit[]> => {
  const receipt = await firstOf(cloud, 'partner', '/v1/referrals', 'referralId');
  const caseId = await firstOf(cloud, 'case-worker', '/v1/cases', 'caseId');
  const requestId = await askInstitution(cloud, caseId);
  const alertId = await firstOf(cloud, 'case-worker', '/v1/alerts?state=acknowledged', 'alertId');
  const { documentId, planId } = await fillCaseFile(cloud, caseId);
  const { receipt: ofGuest } = await guestOnDevice(cloud);
  const file = `/consola/cazuri/${caseId}`;
  return [
    { name: 'guest-link', role: null, path: new URL(guestLinkOf(cloud)).pathname, heading: /Sesizare fără cont/ },
    { name: 'sign-in', role: null, path: '/', heading: /Intrați în Semnal/ },
    { name: 'guest-form', role: 'guest', path: '/partener/sesizare', heading: /Sesizare nouă/ },
    { name: 'guest-referrals', role: 'guest', path: '/partener/sesizari', heading: /Sesizările mele/ },
    { name: 'guest-referral', role: 'guest', path: `/partener/sesizari/${ofGuest}`, heading: /Sesizarea DEMO/ },
    { name: 'guest-receipt', role: 'guest', path: `/partener/primit/${ofGuest}`, heading: /Sesizarea a fost primită/ },
    { name: 'referral-form', role: 'partner', path: '/partener/sesizare', heading: /Sesizare nouă/ },
    { name: 'receipt', role: 'partner', path: `/partener/primit/${receipt}`, heading: /Sesizarea a fost primită/ },
    { name: 'my-referrals', role: 'partner', path: '/partener/sesizari', heading: /Sesizările mele/ },
    { name: 'my-referral', role: 'partner', path: `/partener/sesizari/${receipt}`, heading: /Sesizarea DEMO/ },
    { name: 'requests', role: 'partner', path: '/partener/solicitari', heading: /Solicitările direcției/ },
    { name: 'request', role: 'partner', path: `/partener/solicitari/${requestId}`, heading: /Solicitarea Q/ },
    { name: 'alerts', role: 'case-worker', path: '/consola/alerte', heading: /Alerte/ },
    { name: 'alert', role: 'case-worker', path: `/consola/alerte/${alertId}`, heading: /Alertă/ },
    { name: 'shift', role: 'case-worker', path: '/consola/tura', heading: /Tura mea/ },
    { name: 'handovers', role: 'case-worker', path: '/consola/predari', heading: /Predarea turelor/ },
    { name: 'rota', role: 'case-worker', path: '/consola/rota', heading: /Graficul de permanență/ },
    { name: 'swaps', role: 'case-worker', path: '/consola/rota/schimburi', heading: /Schimburi de ture/ },
    { name: 'leave', role: 'case-worker', path: '/consola/rota/concedii', heading: /Concedii/ },
    { name: 'overrides', role: 'case-worker', path: '/consola/rota/inlocuiri', heading: /Înlocuiri și grafice/ },
    { name: 'rota-history', role: 'case-worker', path: '/consola/rota/istoric', heading: /Cine a schimbat graficul/ },
    { name: 'rota-feeds', role: 'case-worker', path: '/consola/rota/calendar', heading: /Turele mele în calendar/ },
    { name: 'contacts', role: 'case-worker', path: '/consola/contact', heading: /Cum sunt găsit/ },
    { name: 'work-list', role: 'case-worker', path: '/consola/cazuri', heading: /Cazuri/ },
    { name: 'case', role: 'case-worker', path: file, heading: /Cazul C/ },
    { name: 'case-documents', role: 'case-worker', path: `${file}/fisa`, heading: /Documentele cazului/ },
    { name: 'case-form', role: 'case-worker', path: `${file}/fisa/observatie`, heading: /Fișa de observație/ },
    { name: 'case-visit', role: 'case-worker', path: `${file}/fisa/vizita`, heading: /Vizită la domiciliu/ },
    { name: 'case-document', role: 'case-worker', path: `${file}/document/${documentId}`, heading: /Vizită la domic/ },
    {
      name: 'case-correction',
      role: 'case-worker',
      path: `${file}/document/${documentId}/corectura`,
      heading: /Corectați/,
    },
    { name: 'vulnerabilities', role: 'case-worker', path: `${file}/vulnerabilitati`, heading: /Vulnerabilitățile/ },
    { name: 'plans', role: 'case-worker', path: `${file}/planuri`, heading: /Planurile cazului/ },
    { name: 'plan', role: 'case-worker', path: `${file}/planuri/${planId}`, heading: /Planul L/ },
    { name: 'policies', role: 'admin', path: '/consola/reguli', heading: /Cine este chemat/ },
    { name: 'policy', role: 'admin', path: '/consola/reguli/politici/urgent', heading: /Politica: Urgentă/ },
    { name: 'simulation', role: 'admin', path: '/consola/reguli/simulare', heading: /Ce s-ar întâmpla/ },
    { name: 'deadline-rules', role: 'admin', path: '/consola/reguli/termene', heading: /Termene/ },
    { name: 'durations', role: 'admin', path: '/consola/reguli/durate', heading: /Durate/ },
    { name: 'forms', role: 'admin', path: '/consola/reguli/formulare', heading: /Formulare/ },
    { name: 'messages', role: 'admin', path: '/consola/reguli/mesaje', heading: /Canale/ },
    { name: 'settings-history', role: 'admin', path: '/consola/reguli/istoric', heading: /Cine a schimbat/ },
    { name: 'board', role: 'supervisor', path: '/consola/tablou', heading: /Tablou/ },
    { name: 'answering-times', role: 'supervisor', path: '/consola/cifre', heading: /Timpi de răspuns/ },
    { name: 'missed-terms', role: 'supervisor', path: '/consola/depasiri', heading: /Termene depășite/ },
    { name: 'statistics', role: 'supervisor', path: '/consola/statistici', heading: /Statistici/ },
    { name: 'fairness', role: 'supervisor', path: '/consola/echitate', heading: /Echitatea graficului/ },
    { name: 'administration', role: 'admin', path: '/consola/administrare', heading: /Administrare/ },
    { name: 'institutions', role: 'admin', path: '/consola/administrare/institutii', heading: /Instituții/ },
    {
      name: 'new-institution',
      role: 'admin',
      path: '/consola/administrare/institutie-noua',
      heading: /Instituție nouă/,
    },
    {
      name: 'institution',
      role: 'admin',
      path: '/consola/administrare/institutii/spital-demo',
      heading: /^Instituție$/,
    },
    { name: 'staff', role: 'admin', path: '/consola/administrare/personal', heading: /Personalul județului/ },
    { name: 'clients', role: 'admin', path: '/consola/administrare/aplicatii', heading: /Aplicațiile instituțiilor/ },
    { name: 'drills', role: 'admin', path: '/consola/administrare/exercitii', heading: /Exerciții/ },
    { name: 'dead-letters', role: 'admin', path: '/consola/administrare/lucrari-esuate', heading: /Lucrări eșuate/ },
    { name: 'audit', role: 'admin', path: '/consola/administrare/audit', heading: /Audit/ },
    { name: 'case-print', role: 'case-worker', path: `/consola/cazuri/${caseId}/tipar`, heading: /Cazul C/ },
    { name: 'search', role: 'case-worker', path: '/consola/cautare', heading: /Căutare/ },
    { name: 'waiting-requests', role: 'case-worker', path: '/consola/solicitari', heading: /Solicitări care așteaptă/ },
    { name: 'not-found', role: null, path: '/nu-exista', heading: /Pagina nu există/ },
  ];
};
