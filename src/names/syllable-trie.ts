/**
 * Names as paths of units (syllables) in a tree, in flat arrays: node 0 is the root, the children of a node lie
 * together, and the names that end at a node lie together. Built once from sorted readings, never changed.
 */
export interface SyllableTrie {
  /** Children of node n: from childStart[n] up to childStart[n + 1]. */
  readonly childStart: Uint32Array
  /** Unit on the way into each node. */
  readonly unit: Uint32Array
  /** Names ending at node n: endNames[endStart[n] … endStart[n + 1]). */
  readonly endStart: Uint32Array
  readonly endNames: Uint32Array
}

/** Readings of names: units[start[r] … start[r + 1]) is the reading r of name nameOf[r]. */
export interface Readings {
  readonly start: Uint32Array
  readonly units: Uint32Array
  readonly nameOf: Uint32Array
}

const sortedReadings = ({ start, units, nameOf }: Readings): Uint32Array => {
  const order = new Uint32Array(nameOf.length)
  for (let reading = 0; reading < order.length; reading++) order[reading] = reading
  return order.sort((one, other) => {
    const a = start[one] ?? 0
    const b = start[other] ?? 0
    const lengthA = (start[one + 1] ?? 0) - a
    const lengthB = (start[other + 1] ?? 0) - b
    const shared = Math.min(lengthA, lengthB)
    for (let place = 0; place < shared; place++) {
      const difference = (units[a + place] ?? 0) - (units[b + place] ?? 0)
      if (difference !== 0) return difference
    }
    return lengthA - lengthB || one - other
  })
}

export const buildTrie = (readings: Readings): SyllableTrie => {
  const order = sortedReadings(readings)
  const most = readings.units.length + 1
  const unit = new Uint32Array(most)
  const childStart = new Uint32Array(most + 1)
  const endStart = new Uint32Array(most + 1)
  const endNames = new Uint32Array(order.length)
  const low = new Uint32Array(most)
  const high = new Uint32Array(most)
  const depth = new Uint8Array(most)
  high[0] = order.length
  let nodes = 1
  let ends = 0
  // Breadth first: children get numbers as their parent is opened, so they lie together.
  for (let node = 0; node < nodes; node++) {
    const level = depth[node] ?? 0
    let at = low[node] ?? 0
    const stop = high[node] ?? 0
    endStart[node] = ends
    childStart[node] = nodes
    const length = (reading: number): number =>
      (readings.start[reading + 1] ?? 0) - (readings.start[reading] ?? 0)
    for (; at < stop && length(order[at] ?? 0) === level; at++)
      endNames[ends++] = readings.nameOf[order[at] ?? 0] ?? 0
    const unitAt = (place: number): number =>
      readings.units[(readings.start[order[place] ?? 0] ?? 0) + level] ?? 0
    while (at < stop) {
      const here = unitAt(at)
      low[nodes] = at
      while (at < stop && unitAt(at) === here) at++
      high[nodes] = at
      unit[nodes] = here
      depth[nodes] = level + 1
      nodes++
    }
  }
  endStart[nodes] = ends
  childStart[nodes] = nodes
  return {
    childStart: childStart.slice(0, nodes + 1),
    unit: unit.slice(0, nodes),
    endStart: endStart.slice(0, nodes + 1),
    endNames: endNames.slice(0, ends),
  }
}
