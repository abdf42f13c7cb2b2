/// Keys of a queue whose next jobs can start, because one of their jobs has ended.
struct FreedKeys: Equatable {
    private(set) var ordering: Set<String> = []
    private(set) var concurrency: Set<String> = []

    var isEmpty: Bool { ordering.isEmpty && concurrency.isEmpty }

    mutating func insert(_ keys: some Sequence<JobKeys>) {
        for keys in keys {
            if let key = keys.ordering { ordering.insert(key) }
            if let key = keys.concurrency { concurrency.insert(key) }
        }
    }

    mutating func remove(_ keys: some Sequence<JobKeys>) {
        for keys in keys {
            if let key = keys.ordering { ordering.remove(key) }
            if let key = keys.concurrency { concurrency.remove(key) }
        }
    }

    mutating func formUnion(_ other: FreedKeys) {
        ordering.formUnion(other.ordering)
        concurrency.formUnion(other.concurrency)
    }
}
