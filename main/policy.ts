/**
 * The Content-Security-Policy of the window, the same in both hosts but for the socket (`ws://127.0.0.1:PORT`, absent
 * in the shell). Nothing inline runs or styles; nothing is fetched from elsewhere, framed, posted or embedded.
 */
export const contentSecurityPolicy = (socket?: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${socket === undefined ? '' : ` ${socket}`}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
    "worker-src 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');

/** The policy of a page on its way to paper: it shows itself in its own style, and nothing runs or is loaded. */
export const paperPolicy = (): string =>
  [
    "default-src 'none'",
    "style-src 'unsafe-inline'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    'sandbox',
  ].join('; ');

/** The headers of a page on its way to paper. */
export const paperHeaders = (): Readonly<Record<string, string>> => ({
  ...pageHeaders(),
  'Content-Security-Policy': paperPolicy(),
});

/** The headers of every answer that holds a part of the window. */
export const pageHeaders = (socket?: string): Readonly<Record<string, string>> => ({
  'Content-Security-Policy': contentSecurityPolicy(socket),
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), usb=(), serial=(), hid=(), payment=()',
  'Cache-Control': 'no-store',
});
