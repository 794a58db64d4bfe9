import { resolve } from 'node:path'
import { ok, type Result } from '../ledger/result.ts'
import { grantList, tidyGrants } from '../node/officers/grants.ts'
import { clearance, handle as handleShape, label as labelShape, officerName } from '../node/officers/names.ts'
import type { Grant, Officer } from '../node/officers/officer.ts'
import type { Command, Io } from './command.ts'
import { type OfficerHouse, openHouse } from './officer-house.ts'
import { readOptions } from './read-options.ts'

const usage = `comity officer list DIR [--json]
comity officer add DIR HANDLE --name "Nguyễn Văn An" [--role ROLES]… [--cleared-for 0..4]
comity officer roles DIR HANDLE --role ROLES…          all that the officer may do from now on
comity officer clear DIR HANDLE --cleared-for 0..4
comity officer invite DIR HANDLE                       a code to sign in with; for one who has before: recovery
comity officer disable DIR HANDLE
comity officer enable DIR HANDLE
comity officer sign-ins DIR HANDLE [--end ID | --end-all]
comity officer passkeys DIR HANDLE [--remove ID]
comity officer token DIR HANDLE --label "nightly export" [--days N]

Keeps the officers of the node in DIR, whether it runs or not. ROLES: "prepare,clear" for every office, or
"office/VN-MPS-1:prepare,clear" for one; the roles are prepare, clear, release, audit, administer. Codes and tokens are printed
once and kept nowhere. A token is for an officer who works by scripts. Everything is written to the access log.`

const known = {
  name: { type: 'string' },
  role: { type: 'string', multiple: true, default: [] as string[] },
  'cleared-for': { type: 'string', default: '0' },
  label: { type: 'string' },
  days: { type: 'string' },
  end: { type: 'string' },
  'end-all': { type: 'boolean', default: false },
  remove: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const

export const command: Command = {
  summary: 'Keeps the officers of a node: who signs in, and who may do what.',
  usage,
  run: async (argv, io) => {
    const options = readOptions(argv, known)
    const [what, dir, name] = options.ok ? options.value.positionals : []
    const work = what !== undefined && Object.hasOwn(works, what) ? works[what] : undefined
    if (!options.ok || work === undefined || dir === undefined || (what !== 'list' && name === undefined)) {
      io.err(options.ok ? usage : `comity officer: ${options.error}`)
      return 2
    }
    const values = readValues(options.value.values)
    if (!values.ok) {
      io.err(`comity officer: ${values.error}`)
      return 2
    }
    const house = await openHouse(resolve(dir))
    if (!house.ok) return fail(io, house.error)
    try {
      return await work(house.value, io, { ...values.value, handle: name ?? '' })
    } finally {
      house.value.close()
    }
  },
}

interface Values {
  readonly handle: string
  readonly name: string | undefined
  readonly grants: readonly Grant[]
  readonly clearedFor: number
  readonly label: string | undefined
  readonly days: number | undefined
  readonly end: string | undefined
  readonly endAll: boolean
  readonly remove: string | undefined
  readonly json: boolean
}

type Work = (house: OfficerHouse, io: Io, values: Values) => Promise<number>

const works: Readonly<Record<string, Work>> = {
  list: async (house, io, { json }) => {
    const listed = await house.list()
    if (!listed.ok) return fail(io, listed.error)
    if (json) io.out(JSON.stringify(listed.value))
    else for (const officer of listed.value) io.out(inLine(officer))
    return 0
  },

  add: async (house, io, { handle, name, grants, clearedFor }) => {
    const wanted = handleShape.safeParse(handle)
    if (!wanted.success || name === undefined) {
      io.err(name === undefined ? usage : `comity officer: "${handle}": ${wanted.error?.issues[0]?.message}`)
      return 2
    }
    const added = await house.add({ handle, name, grants, clearedFor })
    if (!added.ok) return fail(io, added.error)
    io.out(inLine(added.value))
    return invite(house, io, added.value)
  },

  roles: (house, io, values) =>
    withOfficer(house, io, values, async ({ id }) =>
      show(io, await house.change(id, { grants: values.grants })),
    ),

  clear: (house, io, values) =>
    withOfficer(house, io, values, async ({ id }) =>
      show(io, await house.change(id, { clearedFor: values.clearedFor })),
    ),

  invite: (house, io, values) => withOfficer(house, io, values, (officer) => invite(house, io, officer)),

  disable: (house, io, values) =>
    withOfficer(house, io, values, async ({ id }) => show(io, await house.setDisabled(id, true))),

  enable: (house, io, values) =>
    withOfficer(house, io, values, async ({ id }) => show(io, await house.setDisabled(id, false))),

  'sign-ins': (house, io, values) =>
    withOfficer(house, io, values, async ({ id }) => {
      if (values.endAll || values.end !== undefined) return finish(io, await house.endSignIns(id, values.end))
      const entry = await house.entry(id)
      if (!entry.ok) return fail(io, entry.error)
      for (const { id: signIn, means, label, address, used, ends } of entry.value.signIns)
        io.out(`${signIn}  ${means}, used ${time(used)}, ends ${time(ends)}, ${address || 'here'}, ${label}`)
      return 0
    }),

  passkeys: (house, io, values) =>
    withOfficer(house, io, values, async ({ id }) => {
      if (values.remove !== undefined) return finish(io, await house.removePasskey(id, values.remove))
      const entry = await house.entry(id)
      if (!entry.ok) return fail(io, entry.error)
      for (const { id: passkey, label, used } of entry.value.passkeys)
        io.out(`${passkey}  ${label}, ${used === null ? 'never used' : `used ${time(used)}`}`)
      return 0
    }),

  token: (house, io, values) =>
    withOfficer(house, io, values, async ({ id }) => {
      if (values.label === undefined) {
        io.err(usage)
        return 2
      }
      const made = await house.makeToken(id, values.label, values.days)
      if (!made.ok) return fail(io, made.error)
      io.out(made.value.token)
      io.err(`Until ${time(made.value.ends)}. It is shown once: keep it where only the script can read it.`)
      return 0
    }),
}

const withOfficer = async (
  house: OfficerHouse,
  io: Io,
  { handle }: Values,
  work: (officer: Officer) => Promise<number>,
): Promise<number> => {
  const listed = await house.list()
  if (!listed.ok) return fail(io, listed.error)
  const officer = listed.value.find((each) => each.handle === handle)
  return officer === undefined ? fail(io, `nobody signs in as "${handle}".`) : work(officer)
}

const invite = async (house: OfficerHouse, io: Io, { id, handle }: Officer): Promise<number> => {
  const invited = await house.invite(id)
  if (!invited.ok) return fail(io, invited.error)
  io.out(`Code for ${handle}, until ${time(invited.value.ends)}: ${invited.value.code}`)
  io.err('It is shown once. Give it to the officer in person or over a line you trust.')
  return 0
}

const readValues = (values: {
  readonly name?: string | undefined
  readonly role: readonly string[]
  readonly 'cleared-for': string
  readonly label?: string | undefined
  readonly days?: string | undefined
  readonly end?: string | undefined
  readonly 'end-all': boolean
  readonly remove?: string | undefined
  readonly json: boolean
}): Result<Omit<Values, 'handle'>, string> => {
  const grants = grantList.safeParse(values.role.map(grantOf))
  if (!grants.success) return wrong('--role', grants.error.issues[0]?.message)
  const tidy = tidyGrants(grants.data)
  if (!tidy.ok) return wrong('--role', `"${tidy.error.role}" is for every office`)
  const name = officerName.optional().safeParse(values.name)
  if (!name.success) return wrong('--name', name.error.issues[0]?.message)
  const cleared = clearance.safeParse(Number(values['cleared-for']))
  if (!cleared.success) return wrong('--cleared-for', cleared.error.issues[0]?.message)
  const label = labelShape.optional().safeParse(values.label)
  if (!label.success) return wrong('--label', label.error.issues[0]?.message)
  const days = values.days === undefined ? undefined : Number(values.days)
  if (days !== undefined && !(Number.isInteger(days) && days >= 1 && days <= 366))
    return wrong('--days', 'a number of days, 366 at most')
  return ok({
    name: name.data,
    grants: tidy.value,
    clearedFor: cleared.data,
    label: label.data,
    days,
    end: values.end,
    endAll: values['end-all'],
    remove: values.remove,
    json: values.json,
  })
}

const wrong = (option: string, why: string | undefined) =>
  ({ ok: false, error: `${option}: ${why}` }) as const

/** `prepare,clear` or `office/VN-MPS-1:prepare,clear`. */
const grantOf = (text: string) => {
  const at = text.lastIndexOf(':')
  return { office: at < 0 ? '*' : text.slice(0, at), roles: text.slice(at + 1).split(',') }
}

const inLine = ({ handle, name, state, grants, clearedFor, id }: Officer): string => {
  const roles = grants.map(
    (grant) => `${grant.office === '*' ? '' : `${grant.office}:`}${grant.roles.join(',')}`,
  )
  const clearance = clearedFor === 0 ? '' : `, cleared for ${clearedFor}`
  return `${handle}  ${name}, ${state}, ${roles.join(' ') || 'no roles'}${clearance}  (${id})`
}

const time = (at: number): string => new Date(at).toISOString().slice(0, 16).replace('T', ' ')

const show = (io: Io, changed: Result<Officer, string>): number => {
  if (!changed.ok) return fail(io, changed.error)
  io.out(inLine(changed.value))
  return 0
}

const finish = (io: Io, done: Result<void, string>): number => (done.ok ? 0 : fail(io, done.error))

const fail = (io: Io, why: string): number => {
  io.err(`comity officer: ${why}`)
  return 1
}
