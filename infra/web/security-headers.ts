/** Where a page may load from and send to, beside its own origin. */
export type Reach = {
  /** Origin of the sign-in service's token endpoint. */
  readonly signIn: string;
};

/** Nothing of anybody else's: no script, style, font, picture or frame; calls go to the own origin and the sign-in service. */
export const contentSecurityPolicy = ({ signIn }: Reach): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    `connect-src 'self' ${signIn}`,
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
