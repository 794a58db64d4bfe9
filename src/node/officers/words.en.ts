/** Words of officers and signing in, English. `problems`: by the kind of the problem. */
export const words = {
  problems: {
    'sign-in-refused': 'The name or the password is not right, or this way of signing in is not open to you.',
    'too-many-attempts': 'Too many attempts. Try again in {seconds} seconds.',
    busy: 'Many people are signing in at this moment. Try again in a few seconds.',
    'code-refused':
      'This code is not valid: it was mistyped, used before, or is past its time. Ask for a new one.',
    'cross-site': 'This call came from another site, and was not carried out.',
    'sign-in-again': 'This asks for a fresh sign-in. Sign in again and repeat it within {minutes} minutes.',
    'needs-browser': 'This can only be done by someone who signed in with a browser, not with a token.',
    'no-such-officer': 'There is no such officer.',
    'no-such-sign-in': 'There is no such sign-in or token, or it has ended already.',
    'officer-disabled': 'This officer is disabled. Enable the officer first.',
    'handle-taken': 'Another officer signs in with this name.',
    'last-administrator': 'No administrator would be left. Name another one first.',
    'not-for-one-office': 'The role "{role}" is given for all offices, not for one.',
    'token-too-long': 'A token lives {days} days at most.',
    'password-too-short':
      'A password has {least} characters at least. Several words with spaces are a good one.',
    'password-too-long': 'A password has {most} bytes at most.',
    'password-not-text': 'The password holds characters that cannot be seen or typed reliably.',
    'password-common': 'This password is among those that everybody tries first. Choose another one.',
    'password-names-officer':
      'The password is made of the name of the officer or of the authority. Choose another one.',
    'kept-too-large':
      'What you have in work here is longer than {limit} bytes, and is kept in this browser alone. Send a part of it, or attach it as a file.',
    'too-much-kept':
      'You keep more in work than the node takes. Send or give up something that is unfinished.',
    'no-desk': 'Passkeys are not set up on this node: its configuration names no address of the desk.',
    'passkey-refused': 'The key did not answer as it must. Begin again.',
    'passkey-known': 'This key is registered already.',
    'too-many-passkeys': 'An officer has {most} passkeys at most. Remove one first.',
    'no-such-passkey': 'There is no such passkey.',
    'only-means': 'This is the only means left to sign in with. Add another one first.',
  },
}
