/// Numbers by the distance at which they were found, the nearest first; one may stand there several times.
struct MinimumHeap {
    private var keys: [Int64] = []
    private var values: [Int32] = []

    mutating func removeAll() {
        keys.removeAll(keepingCapacity: true)
        values.removeAll(keepingCapacity: true)
    }

    mutating func insert(_ value: Int32, at key: Int64) {
        var place = keys.count
        keys.append(key)
        values.append(value)
        while place > 0 {
            let above = (place - 1) / 4
            guard keys[above] > key else { break }
            keys[place] = keys[above]
            values[place] = values[above]
            place = above
        }
        keys[place] = key
        values[place] = value
    }

    mutating func popNearest() -> (key: Int64, value: Int32)? {
        guard let top = keys.first else { return nil }
        let value = values[0]
        let key = keys.removeLast()
        let last = values.removeLast()
        let count = keys.count
        if count > 0 {
            var place = 0
            while true {
                let first = 4 * place + 1
                guard first < count else { break }
                var least = first
                for child in (first + 1)..<max(first + 1, min(first + 4, count)) where keys[child] < keys[least] {
                    least = child
                }
                guard keys[least] < key else { break }
                keys[place] = keys[least]
                values[place] = values[least]
                place = least
            }
            keys[place] = key
            values[place] = last
        }
        return (top, value)
    }
}
