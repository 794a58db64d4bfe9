/** A list that one reads from its beginning on: its pages as far as they were asked for. */
import { useInfiniteQuery } from '@tanstack/react-query'
import type { Awaited } from '../frame/answered.tsx'

/** Lines that are shown at a time. */
export const moreRows = 50

export interface MoreAsked<Page> {
  readonly key: readonly string[]
  readonly page: (after: string, signal: AbortSignal) => Promise<Page>
}

export interface MoreRows<Page> extends Awaited<readonly Page[]> {
  readonly hasMore: boolean
  readonly isLoading: boolean
  more(): void
}

export const useMore = <Page extends { readonly next: string | null }>({
  key,
  page,
}: MoreAsked<Page>): MoreRows<Page> => {
  const list = useInfiniteQuery({
    queryKey: key,
    queryFn: ({ pageParam, signal }) => page(pageParam, signal),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
  })
  return {
    data: list.data?.pages,
    error: list.error,
    refetch: () => list.refetch(),
    hasMore: list.hasNextPage,
    isLoading: list.isFetchingNextPage,
    more: () => void list.fetchNextPage(),
  }
}
