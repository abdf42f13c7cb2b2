import HeapModule

/// Numbers by the distance at which they were found, the nearest first; one may stand there several times.
struct MinimumHeap {
    private struct Entry: Comparable {
        let key: Int64
        let value: Int32

        static func == (left: Entry, right: Entry) -> Bool { left.key == right.key }

        static func < (left: Entry, right: Entry) -> Bool { left.key < right.key }
    }

    private var entries = Heap<Entry>()

    /// Removes all; what was reserved for them is used again.
    mutating func removeAll() { entries.removeAll { _ in true } }

    mutating func insert(_ value: Int32, at key: Int64) { entries.insert(Entry(key: key, value: value)) }

    mutating func popNearest() -> (key: Int64, value: Int32)? { entries.popMin().map { ($0.key, $0.value) } }
}
