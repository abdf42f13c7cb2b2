import Glibc

/// Waiting on a socket, and on a ``Waker`` beside it, with a deadline.
enum Poll {
    static let readable = Int16(POLLIN)
    static let writable = Int16(POLLOUT)

    /// What ended the waiting; empty for the deadline.
    struct Ready: OptionSet {
        let rawValue: UInt8
        static let socket = Ready(rawValue: 1)
        static let wake = Ready(rawValue: 2)
    }

    static func wait(
        _ socket: Int32,
        events: Int16,
        until deadline: ContinuousClock.Instant?,
        wake: Waker? = nil
    ) -> Ready {
        // A negative descriptor is passed over by poll(2).
        var descriptors = [
            pollfd(fd: socket, events: events, revents: 0),
            pollfd(fd: wake?.descriptor ?? -1, events: Int16(POLLIN), revents: 0),
        ]
        while true {
            let count = poll(&descriptors, nfds_t(descriptors.count), milliseconds(until: deadline))
            if count > 0 {
                var ready: Ready = []
                if descriptors[0].revents != 0 { ready.insert(.socket) }
                if descriptors[1].revents != 0 { ready.insert(.wake) }
                return ready
            }
            if let deadline, ContinuousClock.now >= deadline { return [] }
        }
    }

    /// Rounded up, so that a wait never ends just before its deadline and spins.
    private static func milliseconds(until deadline: ContinuousClock.Instant?) -> Int32 {
        guard let deadline else { return -1 }
        let rest = (deadline - ContinuousClock.now).wholeNanoseconds
        return rest <= 0 ? 0 : Int32(clamping: (rest - 1) / 1_000_000 + 1)
    }
}
