// Before any module: Zod compiles schemas into functions where it can, and tries at the first schema whether it can. The
// desk's content security policy runs no strings as scripts, so it is told beforehand, in the one place that it reads then.
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } })
