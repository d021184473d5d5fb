import { Logger } from '@aws-lambda-powertools/logger';

/**
 * Everything the service may log, by code. Messages are fixed texts; what varies are ids, counts and codes in the fields
 * below, so that no name, CNP, phone, address or narrative can reach a log.
 */
export const logCatalogue = {
  'api.answered': 'request answered',
  'api.failed': 'request failed unexpectedly',
  'referral.accepted': 'referral accepted',
  'referral.replayed': 'referral was accepted before under the same key',
  'referral.screened': 'referral screened',
  'referral.already-screened': 'referral was screened before',
  'referral.outcome-decided': 'a person decided the outcome of a subject',
  'referral.read': 'report read by staff',
  'proof.issued': 'proof of a report issued',
  'receipt.printed': 'receipt of a referral printed',
  'proof.checked': 'proof of a report checked',
  'attachment.offered': 'place for a file offered',
  'attachment.read': 'file of a report opened by staff',
  'attachment.missing': 'file named in a report was never uploaded',
  'case.read': 'case read',
  'case.changed': 'case changed',
  'case.change-refused': 'change of a case refused',
  'case.noted': 'note written into the history of a case',
  'cases.named': 'persons of cases named to staff',
  'cases.searched': 'cases looked for by staff',
  'request.sent': 'request sent to an institution',
  'request.read': 'request read by its institution',
  'request.answered': 'request answered by its institution',
  'request.withdrawn': 'request withdrawn',
  'request.change-refused': 'change of a request refused',
  'alert.advanced': 'alert changed',
  'alert.group-taken': 'alerts of a group taken with the one that spoke for them',
  'alert.ignored': 'trigger needs no change',
  'page.handed': 'page handed to its provider',
  'page.failed': 'page could not be handed to its provider',
  'page.postponed': 'page is tried again later',
  'page.withdrawn': 'page withdrawn: the alert was answered',
  'page.settled': 'page was settled before',
  'notice.sent': 'notice sent, or found settled',
  'notice.receipt': 'receipt of a notice read',
  'page.receipt': 'delivery receipt recorded',
  'page.receipt-unknown': 'delivery receipt for a message this service does not know',
  'drill.started': 'drill started',
  'drill.reported': 'result of a drill asked for',
  'drill.refused': 'drill could not be started or found',
  'canary.passed': "the service's own probe came through",
  'canary.failed': "the service's own probe did not come through",
  'reply.received': 'answer by SMS received',
  'contact.changed': 'contacts changed by their owner',
  'contact.code-sent': 'verification code handed to its provider',
  'contact.code-failed': 'verification code could not be handed to its provider',
  'contact.sample-sent': 'sample of a text handed to its provider',
  'contact.sample-failed': 'sample of a text could not be handed to its provider',
  'contact.verified': 'address verified',
  'guest.code-sent': 'code handed to the mail service for a guest of an institution',
  'guest.code-failed': 'code could not be handed to the mail service for a guest of an institution',
  'guest.session-opened': 'session of a guest opened',
  'timer.fired': 'timer fired',
  'outbox.delivered': 'outbox work delivered',
  'sweep.finished': 'sweep finished',
  'provider.confirmed': 'entry of the provider register confirmed',
  'provider.asked': 'provider asked to confirm its entry',
  'provider.not-asked': 'provider could not be asked to confirm its entry',
  'provider.receipt': 'receipt of a request to a provider recorded',
  'providers.asked': 'round of confirmation requests finished',
  'shifts.watched': 'looked who is on call and recorded handovers',
  'handover.signed': 'handover of a shift signed',
  'dispatch.changed': 'journey of a mobile team changed',
  'call.changed': 'call to the emergency line changed',
  'call.read': 'call to the emergency line read by staff',
  'call-back.changed': 'promise to call back changed',
  'rota.changed': 'rota changed',
  'rota.change-refused': 'change of the rota refused',
  'settings.changed': 'settings changed',
  'settings.rule-signed': 'deadline rule signed off',
  'settings.sign-off-withdrawn': 'sign-off of a deadline rule withdrawn',
  'rota.feed-made': 'calendar feed made',
  'rota.feed-revoked': 'calendar feed revoked',
  'rota.feed-read': 'calendar feed read',
  'institution.changed': 'institution changed',
  'institution.change-refused': 'change of an institution refused',
  'user.changed': "account of an institution's person changed",
  'dead-letters.moved': 'failed work taken back to where it failed',
  'audit.searched': 'audit searched',
  'client.registered': "institution's system registered",
  'client.revoked': "institution's system revoked",
  'token.issued': 'token issued',
  'message.failed': 'message failed and will be retried',
  'message.parked': 'message cannot be processed and is parked',
  'task.failed': 'task failed unexpectedly',
} as const;

export type LogCode = keyof typeof logCatalogue;

/** The only fields a log line may carry: ids, codes, counts. */
export type LogFields = Partial<
  Record<
    | 'requestId'
    | 'route'
    | 'status'
    | 'problem'
    | 'referralId'
    | 'institutionId'
    | 'uploadId'
    | 'alertId'
    | 'drillId'
    | 'caseId'
    | 'timerId'
    | 'noticeId'
    | 'deadlineId'
    | 'institutionRequestId'
    | 'handoverId'
    | 'dispatchId'
    | 'callId'
    | 'callBackId'
    | 'transition'
    | 'staffId'
    | 'providerId'
    | 'feedId'
    | 'clientId'
    | 'step'
    | 'ordinal'
    | 'channel'
    | 'providerMessageId'
    | 'failure'
    | 'because'
    | 'trigger'
    | 'urgency'
    | 'rule'
    | 'count'
    | 'healedTimers'
    | 'healedReferrals'
    | 'healedPages'
    | 'healedEvents'
    | 'healedAlerts'
    | 'oldestUnansweredSeconds'
    | 'messageId'
    | 'errorName'
    | 'errorAt',
    string | number | boolean
  >
>;

export type Log = (level: 'info' | 'warn' | 'error', code: LogCode, fields?: LogFields) => void;

/** Name and first stack frame of an unexpected error: enough to find it, without the text it may quote. */
export const errorFields = (error: unknown): LogFields => {
  if (!(error instanceof Error)) return { errorName: typeof error };
  const at = (error.stack ?? '').split('\n').find((line) => line.trimStart().startsWith('at '));
  return { errorName: error.name, ...(at === undefined ? {} : { errorAt: at.trim() }) };
};

export const makeLog = (service: string): Log => {
  const logger = new Logger({ serviceName: service });
  return (level, code, fields = {}) => {
    logger[level](logCatalogue[code], { code, ...fields });
  };
};
