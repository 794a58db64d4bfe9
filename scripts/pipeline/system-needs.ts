/**
 * Programs outside npm that some tests need. What is missing is installed where we are root on a Debian system;
 * elsewhere the suite fails and names the package, because a test that quietly does not run proves nothing.
 */
import { existsSync } from 'node:fs'
import { findChromium } from '../../demo/browser/chromium.ts'
import { nothing, type Outcome, oneFailed } from './outcome.ts'
import { runProgram } from './program.ts'

export interface SystemNeed {
  readonly what: string
  /** Whether this test file needs it. */
  neededBy(file: string): boolean
  isMet(): boolean | Promise<boolean>
  /** Debian packages that bring it. */
  readonly packages: readonly string[]
}

/** Whether a command succeeds. */
export const runs =
  (program: string, ...args: readonly string[]) =>
  async (): Promise<boolean> =>
    (await runProgram(program, args)).ok

export const systemNeeds: readonly SystemNeed[] = [
  {
    what: 'the second reader of the conformance vectors (Python with Ed25519)',
    neededBy: (file) => file.startsWith('conformance/'),
    isMet: runs('/usr/bin/python3', '-c', 'import cryptography'),
    packages: ['python3', 'python3-cryptography'],
  },
  {
    what: 'a browser',
    neededBy: (file) => file.endsWith('.browser.test.ts'),
    isMet: () => findChromium() !== undefined,
    // A fresh machine has no font with Thai letters.
    packages: ['chromium', 'fonts-noto-core'],
  },
]

/** Whether a test file needs anything that npm does not bring. */
export const needsOfSystem = (file: string): boolean => systemNeeds.some(({ neededBy }) => neededBy(file))

/** Installs Debian packages and returns what it said last; null where we may not. */
export type Install = ((packages: readonly string[]) => Promise<string>) | null

/** Failures only: a need that is met is no test. */
export const meetSystemNeeds = async (
  files: readonly string[],
  needs: readonly SystemNeed[] = systemNeeds,
  install: Install = findInstaller(),
): Promise<Outcome> => {
  for (const need of needs) {
    if (!files.some(need.neededBy) || (await need.isMet())) continue
    const names = need.packages.join(' ')
    const wanting = `is missing for ${files.filter(need.neededBy).length} test file(s)`
    if (install === null) {
      return oneFailed(need.what, `${wanting}: run "apt-get install ${names}" as root, then the tests again`)
    }
    const said = await install(need.packages)
    if (!(await need.isMet())) {
      return oneFailed(need.what, `${wanting}, and "apt-get install ${names}" did not bring it:\n${said}`)
    }
  }
  return nothing
}

const findInstaller = (): Install =>
  process.getuid?.() === 0 && existsSync('/usr/bin/apt-get') ? installWithApt : null

const installWithApt = async (packages: readonly string[]): Promise<string> => {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const updated = await runProgram('apt-get', ['update', '-q'], { env })
  const options = ['install', '-y', '-q', '--no-install-recommends']
  const installed = await runProgram('apt-get', [...options, ...packages], { env })
  return `${updated.output}\n${installed.output}`.trim().split('\n').slice(-6).join('\n')
}
