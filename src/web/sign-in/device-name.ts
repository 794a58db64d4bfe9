/** What a person calls the browser that a `user-agent` names; the label itself where it is none we know. */
export const deviceName = (label: string): string => {
  const browser = browsers.find(([sign]) => label.includes(sign))
  if (browser === undefined) return label
  const version = new RegExp(`${browser[0]}(\\d+)`).exec(label)?.[1] ?? ''
  const system = systems.find(([sign]) => label.includes(sign))?.[1]
  return [`${browser[1]} ${version}`.trim(), system].filter((part) => part !== undefined).join(' · ')
}

/** Those that name others besides themselves come first. */
const browsers = [
  ['Edg/', 'Edge'],
  ['OPR/', 'Opera'],
  ['Firefox/', 'Firefox'],
  ['HeadlessChrome/', 'Chrome'],
  ['Chrome/', 'Chrome'],
  ['Version/', 'Safari'],
] as const

const systems = [
  ['Android', 'Android'],
  ['iPhone', 'iPhone'],
  ['iPad', 'iPad'],
  ['Windows', 'Windows'],
  ['Mac OS X', 'macOS'],
  ['Linux', 'Linux'],
] as const
