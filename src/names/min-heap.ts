/** Numbers waiting in order of their cost: a binary heap in two arrays. */
export class MinHeap {
  #cost: number[] = []
  #item: number[] = []

  get size(): number {
    return this.#cost.length
  }

  push(cost: number, item: number): void {
    let at = this.#cost.length
    this.#cost.push(cost)
    this.#item.push(item)
    while (at > 0) {
      const parent = (at - 1) >> 1
      if ((this.#cost[parent] ?? 0) <= cost) break
      this.#move(parent, at)
      at = parent
    }
    this.#cost[at] = cost
    this.#item[at] = item
  }

  /** The cheapest of those that wait; there must be one. */
  pop(): { readonly cost: number; readonly item: number } {
    const top = { cost: this.#cost[0] ?? 0, item: this.#item[0] ?? 0 }
    const cost = this.#cost.pop() ?? 0
    const item = this.#item.pop() ?? 0
    const size = this.#cost.length
    if (size === 0) return top
    let at = 0
    for (;;) {
      let child = 2 * at + 1
      if (child >= size) break
      if (child + 1 < size && (this.#cost[child + 1] ?? 0) < (this.#cost[child] ?? 0)) child++
      if ((this.#cost[child] ?? 0) >= cost) break
      this.#move(child, at)
      at = child
    }
    this.#cost[at] = cost
    this.#item[at] = item
    return top
  }

  #move(from: number, to: number): void {
    this.#cost[to] = this.#cost[from] ?? 0
    this.#item[to] = this.#item[from] ?? 0
  }
}
