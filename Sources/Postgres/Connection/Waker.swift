import CLibPQ
import Glibc

/// Ends a wait from another thread: an eventfd(2).
public final class Waker: Sendable {
    let descriptor: Int32

    /// Makes a waker.
    ///
    /// - Throws: ``PostgresError`` with code `usage` when the process has no descriptor left.
    public init() throws(PostgresError) {
        descriptor = eventfd(0, Int32(EFD_CLOEXEC | EFD_NONBLOCK))
        guard descriptor >= 0 else {
            throw PostgresError(.usage, "no file descriptor is left for a waker (errno \(errno))")
        }
    }

    deinit {
        close(descriptor)
    }

    /// Ends the wait under way, or the next one.
    public func wake() {
        // The only failure is a counter at its limit, and then the wait ends anyhow.
        _ = eventfd_write(descriptor, 1)
    }

    /// Waits until woken, or until the deadline.
    public func wait(until deadline: ContinuousClock.Instant) {
        _ = Poll.wait(-1, events: 0, until: deadline, wake: self)
    }

    /// Takes back what was woken and not yet waited for.
    public func reset() {
        var value: eventfd_t = 0
        _ = eventfd_read(descriptor, &value)
    }
}
