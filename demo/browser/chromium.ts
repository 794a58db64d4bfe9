/**
 * The Chromium of this machine, driven by playwright-core: chosen over puppeteer-core because it finds elements by role and
 * name, as people do, waits for them by itself, and brings no dependency and no browser of its own.
 */
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'

const names = ['chromium', 'chromium-browser', 'google-chrome']

/** Where on the PATH a Chromium stands; the pipeline asks the same, and installs Debian's (scripts/pipeline/system-needs.ts). */
export const findChromium = (): string | undefined =>
  names
    .flatMap((name) => (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)))
    .find((place) => existsSync(place))

export const openChromium = async (): Promise<Browser> => {
  const executablePath = findChromium()
  if (executablePath === undefined) {
    throw new Error('no Chromium is installed: run "apt-get install chromium fonts-noto-core" as root')
  }
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return chromium.launch({ executablePath, args: [...asRoot, '--disable-background-networking'] })
}
