import { type OfferUpload } from '../../application/attachments/offer-upload.ts';
import { uploadRequest } from '../../contracts/http/referrals/attachments.ts';
import { readBody } from '../../contracts/http/read-body.ts';
import { type GuestId } from '../../domain/guest/guest-id.ts';
import { type Institution } from '../../domain/institution/institution.ts';
import { type Log } from '../log.ts';
import { json, problem, type ApiRequest, type ApiResponse } from './http.ts';
import { readIdempotencyKey } from './idempotency-key.ts';

/** Gives an institution a place for one file, whoever asks for it, before the referral that names it is sent. */
export const answerUploadOffer =
  ({ offerUpload, log }: { offerUpload: OfferUpload; log: Log }) =>
  async (request: ApiRequest, institution: Institution, guestId: GuestId | null): Promise<ApiResponse> => {
    const { headers, language } = request;
    const { institutionId, status } = institution;
    if (status === 'suspended') return problem('institution-suspended', language);
    const idempotencyKey = readIdempotencyKey(headers);
    if (idempotencyKey === null) return problem('idempotency-key-missing', language);
    const body = readBody(uploadRequest, request);
    if (!body.ok)
      return problem(body.error.code, language, body.error.errors === undefined ? {} : { errors: body.error.errors });
    const offer = await offerUpload({ institutionId, guestId, idempotencyKey, announced: body.value });
    log('info', 'attachment.offered', { institutionId, uploadId: offer.uploadId, count: body.value.length });
    return json(201, offer);
  };
