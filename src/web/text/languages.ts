/** Languages of a text in the order of our copy: that of our state first (alternat), English last unless it is ours. */
const ofState: Readonly<Record<string, string>> = {
  VN: 'vi',
  TH: 'th',
  LA: 'lo',
  KH: 'km',
  MM: 'my',
  MY: 'ms',
  CN: 'zh',
}

export const inOurOrder = (languages: readonly string[], state: string): readonly string[] => {
  const own = ofState[state]
  return [
    ...languages.filter((each) => each === own),
    ...languages.filter((each) => each !== own && each !== 'en'),
    ...languages.filter((each) => each !== own && each === 'en'),
  ]
}
