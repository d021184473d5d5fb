import { Duration } from 'aws-cdk-lib';
import {
  VerificationEmailStyle,
  type PasswordPolicy,
  type UserInvitationConfig,
  type UserVerificationConfig,
} from 'aws-cdk-lib/aws-cognito';

export const passwordPolicy: PasswordPolicy = {
  minLength: 12,
  requireLowercase: true,
  requireUppercase: true,
  requireDigits: true,
  requireSymbols: true,
  passwordHistorySize: 5,
  tempPasswordValidity: Duration.days(7),
};

/** Sent when an administrator opens an account. */
export const invitation: UserInvitationConfig = {
  emailSubject: 'Contul dumneavoastră Semnal',
  emailBody:
    'Vi s-a deschis un cont Semnal. Nume de utilizator: {username}. Parolă temporară: {####}. O veți schimba la prima autentificare; este valabilă 7 zile.',
};

/** Sent when a person asks for a new password or changes the address. */
export const verification: UserVerificationConfig = {
  emailStyle: VerificationEmailStyle.CODE,
  emailSubject: 'Codul dumneavoastră Semnal',
  emailBody: 'Codul de verificare este {####}. Dacă nu l-ați cerut dumneavoastră, anunțați administratorul.',
};
