/** How often a property is tried: seconds in a test run, and a hundred times as often where COMITY_SOAK is set. */
export const runs = (usual: number): { readonly numRuns: number } => ({
  numRuns: process.env.COMITY_SOAK ? usual * 100 : usual,
})
