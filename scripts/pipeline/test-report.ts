/** What the process that runs test files tells the pipeline, one message per thing seen. */
export type TestReport =
  | { readonly kind: 'started'; readonly where: string }
  | { readonly kind: 'passed' }
  | { readonly kind: 'skipped'; readonly where: string; readonly reason: string }
  | { readonly kind: 'failed'; readonly file: string; readonly where: string; readonly message: string }
  /** What a test printed; shown only where something failed. */
  | { readonly kind: 'printed'; readonly text: string }
  /** With a process per file: this one has run all its tests. */
  | { readonly kind: 'fileEnded'; readonly file: string }
  /** Without this message the process has ended before its tests did. */
  | { readonly kind: 'ended'; readonly success: boolean }

export interface TestOrder {
  /** Absolute paths. */
  readonly files: readonly string[]
  /** `none`: all files in one process (pure tests). `process`: one process per file. */
  readonly isolation: 'none' | 'process'
}
