/** Where a page may load from and send to, beside its own origin. */
export type Reach = {
  /** Origin of the sign-in service's token endpoint. */
  readonly signIn: string;
  /** Origin of the store that files of referrals are sent to, by addresses that expire. */
  readonly files: string;
};

/** Nothing of anybody else's: no script, style, font, picture or frame; calls go to the own origin, the sign-in service and the county's files. */
export const contentSecurityPolicy = ({ signIn, files }: Reach): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    `connect-src 'self' ${signIn} ${files}`,
    "font-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

/** What a browser may offer a page: nothing that watches or listens. */
export const permissionsPolicy = 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=()';

/** Sent with every file of the web, by CloudFront and by the local proxy alike. */
export const securityHeaders = (reach: Reach): Readonly<Record<string, string>> => ({
  'content-security-policy': contentSecurityPolicy(reach),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'permissions-policy': permissionsPolicy,
  'cross-origin-opener-policy': 'same-origin',
  'x-frame-options': 'DENY',
});
