import Dispatch
import Glibc
import Synchronization

/// Looks up a host name with a deadline; libpq's own look-up blocks for as long as the resolver likes.
enum HostResolver {
    /// The addresses of a host, in the resolver's order.
    ///
    /// - Returns: the addresses.
    /// - Throws: ``PostgresError`` with code `connection`: the name is not known, or the deadline passed.
    static func addresses(of host: String, within timeout: Duration) throws(PostgresError) -> [String] {
        let answer = Answer()
        let done = DispatchSemaphore(value: 0)
        DispatchQueue(label: "postgres.resolver").async {
            let found = lookUp(host)
            answer.found.withLock { $0 = found }
            done.signal()
        }
        guard done.wait(timeout: .now() + .nanoseconds(Int(clamping: timeout.wholeNanoseconds))) == .success else {
            throw PostgresError(.connection, "looking up host \"\(host)\" took longer than \(timeout)")
        }
        return try answer.found.withLock { $0 }.get()
    }

    private final class Answer: Sendable {
        let found = Mutex(Result<[String], PostgresError>.success([]))
    }

    private static func lookUp(_ host: String) -> Result<[String], PostgresError> {
        var hints = addrinfo()
        hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        var first: UnsafeMutablePointer<addrinfo>?
        let fault = getaddrinfo(host, nil, &hints, &first)
        guard fault == 0 else {
            let reason = gai_strerror(fault).map { String(cString: $0) } ?? "error \(fault)"
            return .failure(PostgresError(.connection, "looking up host \"\(host)\": \(reason)"))
        }
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
        return .success(addresses)
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
