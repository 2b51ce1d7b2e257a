import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy, pageHeaders, paperHeaders } from './policy.ts';

const directives = (policy: string): Readonly<Record<string, string>> =>
  Object.fromEntries(policy.split('; ').map((one) => [one.split(' ')[0], one.split(' ').slice(1).join(' ')]));

const STRICT = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
  'object-src': "'none'",
  'worker-src': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': "'none'",
};

describe('the policy', () => {
  it('lets the page have its own files and nothing else', () => {
    expect(directives(contentSecurityPolicy())).toEqual(STRICT);
  });

  it('lets the page of the loopback host have its socket besides', () => {
    expect(directives(contentSecurityPolicy('ws://127.0.0.1:4000'))).toEqual({
      ...STRICT,
      'connect-src': "'self' ws://127.0.0.1:4000",
    });
  });

  it('lets a page on its way to paper have its own style, and nothing else', () => {
    const { 'Content-Security-Policy': policy = '', ...others } = paperHeaders();
    expect(directives(policy)).toEqual({
      'default-src': "'none'",
      'style-src': "'unsafe-inline'",
      'base-uri': "'none'",
      'form-action': "'none'",
      'frame-ancestors': "'none'",
      sandbox: '',
    });
    const { 'Content-Security-Policy': _, ...window } = pageHeaders();
    expect(others).toEqual(window);
  });

  it('stands in the headers of every answer, with its companions', () => {
    expect(pageHeaders()).toMatchObject({
      'Content-Security-Policy': contentSecurityPolicy(),
      'X-Content-Type-Options': 'nosniff',
      'X-Frame-Options': 'DENY',
      'Referrer-Policy': 'no-referrer',
      'Cross-Origin-Resource-Policy': 'same-origin',
    });
  });
});
