import { type CloudFormationClient } from '@aws-sdk/client-cloudformation';
import { PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { webConfig } from '../../web/web-config.ts';
import { exitCodes, type ExitCode } from '../failure.ts';
import { stackOutputs } from '../stack-outputs.ts';
import { type Target } from '../target.ts';
import { type Terminal } from '../terminal.ts';
import { webFiles } from './web-files.ts';

export type PublishDeps = { cloudFormation: CloudFormationClient; s3: S3Client; builtWeb: () => string };

/**
 * Puts the built web and its settings where CloudFront reads them. Older assets stay: pages that are open still load them.
 * @throws CliFailure when a stack of the county is not deployed.
 */
export const publishWeb = async (
  { pack }: Pick<Target, 'pack'>,
  { cloudFormation, s3, builtWeb }: PublishDeps,
  terminal: Terminal,
): Promise<ExitCode> => {
  const data = await stackOutputs(cloudFormation, pack, 'Data');
  const web = await stackOutputs(cloudFormation, pack, 'Web');
  const config = webConfig(pack, {
    apiUrl: '',
    domainUrl: data.need('UserPoolDomain'),
    clientId: data.need('WebClientId'),
  });
  const files = webFiles(builtWeb(), config);
  for (const { key, body, contentType, cacheControl } of files) {
    await s3.send(
      new PutObjectCommand({
        Bucket: web.need('WebBucketName'),
        Key: key,
        Body: body,
        ContentType: contentType,
        CacheControl: cacheControl,
      }),
    );
  }
  terminal.write(`${files.length} files published; ${web.need('WebUrl')}`);
  return exitCodes.done;
};
