import { answered } from '../../api/refusal.ts';
import { type Services } from '../../app/services.ts';
import { textOf } from '../../texts/texts.ts';
import { attachmentTypes } from '../../../../shared/domain/attachment/limits.ts';
import { type AttachedFile } from './attached-file.ts';
import { makeFileStore, type FileStore } from './file-store.ts';
import { putFile } from './put-file.ts';
import { makeUpload, type Upload } from './upload.ts';

export type Uploads = { files: FileStore; upload: Upload };

const made = new WeakMap<Services, Uploads>();

const typeOf = ({ contentType }: AttachedFile): (typeof attachmentTypes)[number] => {
  const type = attachmentTypes.find((one) => one === contentType);
  if (type === undefined) throw new Error(`a file of a type that cannot be sent was kept: ${contentType}`);
  return type;
};

/** One store of files for the page, and the way to the county. */
export const uploadsOf = (services: Services): Uploads => {
  const known = made.get(services);
  if (known !== undefined) return known;
  const files = makeFileStore();
  const upload = makeUpload({
    files,
    put: putFile,
    lostText: (name) => textOf('partner', 'files.lost', { name }),
    offer: async (file) => {
      const params = { header: { 'Idempotency-Key': file.key } };
      const body = { contentType: typeOf(file), length: file.length };
      const { api, guestApi, isGuest } = services;
      const call = isGuest()
        ? guestApi.POST('/v1/guest/attachments', { params, body })
        : api.POST('/v1/attachments', { params, body });
      return (await answered(call)).value;
    },
  });
  const fresh = { files, upload };
  made.set(services, fresh);
  return fresh;
};
