// Zod compiles schemas into functions where it can, and tries at the first schema whether it can. The desk's content
// security policy runs no strings as scripts, so it is told beforehand, where it looks before any module of ours runs.
globalThis.__zod_globalConfig = { jitless: true }
