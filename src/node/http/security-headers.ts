/**
 * What every answer tells a browser: read nothing more into it than it says; load, run and call nothing but what this node
 * serves, and no string as a script; show it in no foreign frame; keep no copy. HTTPS is asked for only where officers reach the node by it (RFC 6797 section 7.2 forbids the header elsewhere,
 * and browsers do not hear it there).
 */
import type { Config } from '../config.ts'
import { problemStyle } from './problem-page.ts'

export const securityHeadersOf = ({ desk }: Pick<Config, 'desk'>): Readonly<Record<string, string>> => {
  return {
    'cache-control': 'no-store',
    'content-security-policy': [
      "default-src 'none'",
      "script-src 'self'",
      `style-src 'self' ${problemStyle}`,
      "font-src 'self'",
      "img-src 'self'",
      "connect-src 'self'",
      "form-action 'self'",
      "base-uri 'none'",
      `frame-ancestors ${desk?.stage ?? "'none'"}`,
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ].join('; '),
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': [
      ...unused.map((feature) => `${feature}=()`),
      'publickey-credentials-create=(self)',
      'publickey-credentials-get=(self)',
    ].join(', '),
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    ...(desk?.origin.startsWith('https:') ? { 'strict-transport-security': `max-age=${yearSeconds}` } : {}),
  }
}

const yearSeconds = 31_536_000

const unused = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
] as const
