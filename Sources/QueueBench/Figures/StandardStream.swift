import Glibc

/// Where lines go at once, whatever stands behind.
enum StandardStream: Int32 {
    case output = 1
    case error = 2

    func write(_ line: String) {
        var rest = Array("\(line)\n".utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(rawValue, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            // Nobody reads any more: a measurement is not ended for that.
            guard count > 0 else { return }
            rest = rest.dropFirst(count)
        }
    }
}
