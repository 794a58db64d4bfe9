/** What a node wrote itself does not read back: the file was damaged or edited. Nothing can go on from there. */
export const damaged = (what: string): Error => new Error(`the database is damaged: ${what}`)
