/** Why a call was refused, beside the form that made it. */
export const Refused = ({ why }: { readonly why: string | undefined }) =>
  why === undefined ? null : (
    <p className="refused" role="alert">
      {why}
    </p>
  )
