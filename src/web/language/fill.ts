/** Texts with gaps: `fill('Waiting for {who}', { who })`. A gap without a value stays as it is, so that it is seen. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (gap, name: string) => String(values[name] ?? gap))

/** A text that depends on a number. Vietnamese and Thai have one form and give it for both. */
export interface Counted {
  readonly one: string
  readonly other: string
}
