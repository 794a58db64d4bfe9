/** The version of this software, from its package file. */
import { readFileSync } from 'node:fs'

export const softwareVersion: string = (
  JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }
).version
