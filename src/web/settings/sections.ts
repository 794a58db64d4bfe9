/** The sections of the settings, and for whom each is. The node decides; this only spares people what it would refuse. */
import type { Role } from '../../affairs/kernel/access.ts'
import type { Me } from '../api/calls.ts'
import type { SettingsSection } from '../route/places.ts'

/** `anyone`: who reads as a guest too. `officer`: whatever roles they hold. */
type For = 'anyone' | 'officer' | readonly Role[]

export const sectionFor: Readonly<Record<SettingsSection, For>> = {
  own: 'anyone',
  officers: ['administer', 'audit'],
  offices: 'officer',
  policy: ['administer', 'audit'],
  terms: 'officer',
  links: 'anyone',
  log: ['audit'],
  alarms: ['administer', 'audit', 'release', 'clear', 'prepare'],
  heads: ['audit', 'administer'],
}

export const isFor = (me: Pick<Me, 'officer'>, section: SettingsSection): boolean => {
  const whom = sectionFor[section]
  if (whom === 'anyone') return true
  if (me.officer === null) return false
  return (
    whom === 'officer' || me.officer.grants.some(({ roles }) => roles.some((role) => whom.includes(role)))
  )
}
