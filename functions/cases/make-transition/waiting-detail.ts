import { type Language } from '../../../shared/contracts/http/language.ts';
import { mostWithdrawnAtOnce } from '../../../shared/domain/request/withdraw-at-closing.ts';
import { type WaitingRequest } from '../../../shared/domain/request/request.ts';

const sentences = {
  ro: (names: string) =>
    `Cazul nu s-a închis, fiindcă mai așteaptă răspuns de la: ${names}. Retrageți solicitările odată cu închiderea sau așteptați răspunsul.`,
  en: (names: string) =>
    `The case was not closed, because answers are still awaited from: ${names}. Withdraw the requests with the closing, or wait for the answers.`,
} as const;

const tooMany = {
  ro: ` Odată cu închiderea se pot retrage cel mult ${mostWithdrawnAtOnce}; retrageți-le întâi pe celelalte.`,
  en: ` At most ${mostWithdrawnAtOnce} can be withdrawn with the closing; withdraw the others first.`,
} as const;

/** Why a case cannot be closed while institutions owe answers: a sentence that names them, and their requests. */
export const waitingDetail = (waiting: readonly WaitingRequest[], language: Language) => ({
  detail:
    sentences[language](waiting.map(({ institution }) => institution.name).join(', ')) +
    (waiting.length > mostWithdrawnAtOnce ? tooMany[language] : ''),
  requests: waiting.map(({ requestId, institution, dueAt }) => ({ requestId, institution, dueAt })),
});
