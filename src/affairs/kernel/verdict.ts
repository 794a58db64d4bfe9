/**
 * What judging an act yields, once and for ever: it takes effect, or it is void for a reason.
 * The same value, before an act is written, is what the author is refused with.
 */
export interface Refusal {
  /** A code with words in three languages (`words.*.ts` of the affair, or the kernel's own). */
  readonly kind: string
  /** Codes and numbers that the words may name; never free text of a person. */
  readonly detail?: Readonly<Record<string, string | number>>
}

export type Verdict = { readonly effective: true } | { readonly effective: false; readonly reason: Refusal }

export const effective: Verdict = { effective: true }

export const voidFor = (kind: string, detail?: Refusal['detail']): Verdict => ({
  effective: false,
  reason: detail === undefined ? { kind } : { kind, detail },
})
