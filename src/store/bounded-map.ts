/**
 * A map that forgets: two generations, of which the older is dropped when the younger is full. What is asked for moves
 * to the younger, so what is in use stays. Holds at most twice `limit` by weight.
 */
export interface BoundedMap<K, V> {
  get(key: K): V | undefined
  set(key: K, value: V): void
  delete(key: K): void
  clear(): void
}

export const createBoundedMap = <K, V>(
  limit: number,
  weigh: (value: V) => number = () => 1,
): BoundedMap<K, V> => {
  let young = new Map<K, V>()
  let old = new Map<K, V>()
  let weight = 0

  const set = (key: K, value: V): void => {
    const added = weigh(value)
    if (weight + added > limit) {
      old = young
      young = new Map()
      weight = 0
    }
    // What an overwritten value weighed stays counted: the generation only ends a little sooner.
    weight += added
    young.set(key, value)
  }

  return {
    get: (key) => {
      const value = young.get(key)
      if (value !== undefined) return value
      const older = old.get(key)
      if (older !== undefined) set(key, older)
      return older
    },
    set,
    delete: (key) => {
      young.delete(key)
      old.delete(key)
    },
    clear: () => {
      young.clear()
      old.clear()
      weight = 0
    },
  }
}
