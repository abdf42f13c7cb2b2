import Dispatch
import Glibc
import Synchronization

/// Looks up a host name with a deadline; libpq's own look-up blocks for as long as the resolver likes.
enum HostResolver {
    /// The addresses of a host, in the resolver's order.
    ///
    /// - Returns: nil when the deadline passed; empty when the name is not known.
    static func addresses(of host: String, within timeout: Duration) -> [String]? {
        let answer = Answer()
        let done = DispatchSemaphore(value: 0)
        DispatchQueue(label: "postgres.resolver").async {
            let found = lookUp(host)
            answer.addresses.withLock { $0 = found }
            done.signal()
        }
        guard done.wait(timeout: .now() + .nanoseconds(Int(clamping: timeout.wholeNanoseconds))) == .success else {
            return nil
        }
        return answer.addresses.withLock { $0 }
    }

    private final class Answer: Sendable {
        let addresses = Mutex<[String]>([])
    }

    private static func lookUp(_ host: String) -> [String] {
        var hints = addrinfo()
        hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        var first: UnsafeMutablePointer<addrinfo>?
        guard getaddrinfo(host, nil, &hints, &first) == 0 else { return [] }
        defer { freeaddrinfo(first) }
        var addresses: [String] = []
        var next = first
        while let entry = next {
            var text = [CChar](repeating: 0, count: Int(NI_MAXHOST))
            let length = socklen_t(text.count)
            let status = getnameinfo(
                entry.pointee.ai_addr,
                entry.pointee.ai_addrlen,
                &text,
                length,
                nil,
                0,
                NI_NUMERICHOST
            )
            if status == 0 {
                addresses.append(String(decoding: text.prefix { $0 != 0 }.map(UInt8.init), as: UTF8.self))
            }
            next = entry.pointee.ai_next
        }
        return addresses
    }
}

extension Duration {
    /// The length in nanoseconds, at most what 64 bits hold.
    var wholeNanoseconds: Int64 {
        let (seconds, attoseconds) = components
        let (whole, overflow) = seconds.multipliedReportingOverflow(by: 1_000_000_000)
        guard !overflow else { return seconds < 0 ? .min : .max }
        let (sum, beyond) = whole.addingReportingOverflow(attoseconds / 1_000_000_000)
        return beyond ? .max : sum
    }
}
