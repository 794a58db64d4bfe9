/**
 * A component whose code comes when it is first needed. `React.lazy` stands back for a moment even where the code is there
 * already, and what was shown in its stead then stays for 300 ms; this one is drawn at once.
 */
import { type ComponentType, lazy, type ReactNode } from 'react'

export interface Later<Props extends object> {
  (props: Props): ReactNode
  /** Fails where the code does not come; whoever draws it tries again. */
  preload(): Promise<void>
}

export const comesLater = <Props extends object>(load: () => Promise<ComponentType<Props>>): Later<Props> => {
  let loaded: ComponentType<Props> | undefined
  const preload = async (): Promise<ComponentType<Props>> => {
    loaded ??= await load()
    return loaded
  }
  const Lazy = lazy(async () => ({ default: await preload() }))
  const Component = (props: Props): ReactNode => {
    const Drawn = loaded ?? Lazy
    return <Drawn {...props} />
  }
  return Object.assign(Component, {
    preload: async () => {
      await preload()
    },
  })
}
