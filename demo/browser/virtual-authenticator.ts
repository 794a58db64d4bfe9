/**
 * Chromium's virtual authenticator (WebDriver section of WebAuthn Level 3): where an officer would touch a key, it answers
 * by itself, for this page and its frames. Everything before and behind it is the real thing.
 */
import type { Page } from 'playwright-core'

export const giveAuthenticator = async (page: Page): Promise<void> => {
  const session = await page.context().newCDPSession(page)
  await session.send('WebAuthn.enable')
  await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
    },
  })
}
