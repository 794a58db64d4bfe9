/** The highest marking of which a caller may see anything. */
import type { Caller } from './caller.ts'

export const clearanceOf = (caller: Caller): number =>
  caller.kind === 'officer' ? caller.officer.clearedFor : 0
