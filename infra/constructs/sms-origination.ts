/** Country whose phones are called: a sender id is registered country by country. */
const country = 'RO';

/**
 * The resource End User Messaging checks when a message is sent from an origination identity.
 * @param identity pool id, phone number id, sender id or ARN, as in the county pack.
 * @param base start of the service's resource names: arn:aws:sms-voice:<region>:<account>.
 * @throws when given a bare phone number: its resource is named by its id, so nothing narrower than every number could be allowed.
 */
export const smsOriginationArn = (identity: string, base: string): string => {
  if (identity.startsWith('arn:')) return identity;
  if (identity.startsWith('pool-')) return `${base}:pool/${identity}`;
  if (identity.startsWith('phone-')) return `${base}:phone-number/${identity}`;
  if (identity.startsWith('+')) {
    throw new Error(`smsOriginationIdentity ${identity}: give the phone number's id (phone-…) instead of the number`);
  }
  return `${base}:sender-id/${identity}/${country}`;
};
