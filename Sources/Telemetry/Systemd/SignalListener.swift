internal import Dispatch
internal import Glibc
internal import Synchronization

/// Signals that a process takes as the operator's wishes: to end (SIGTERM, SIGINT), to read its settings again (SIGHUP).
///
/// While a value of this type lives, its signals no longer end the process but call its closure; which comes first and
/// which is the second that asks for haste is the closure's to tell by the count. SIGPIPE is ignored from then on, so that
/// a peer that goes away is an error of the write and not the end of the process.
public final class SignalListener: Sendable {
    // SAFETY: Dispatch sources may be used from any thread; these are set once and only cancelled.
    nonisolated(unsafe) private let sources: [any DispatchSourceSignal]

    /// Listens to the signals; they are caught for certain once this returns.
    ///
    /// - Parameters:
    ///   - numbers: the signals.
    ///   - onSignal: called on a private serial queue with the signal's number and how many have come so far, this one
    ///     included.
    public init(_ numbers: [Int32], onSignal: @escaping @Sendable (_ signal: Int32, _ count: Int) -> Void) {
        signal(SIGPIPE, SIG_IGN)
        let queue = DispatchQueue(label: "mutasi.signals")
        let count = Counter()
        let armed = DispatchGroup()
        sources = numbers.map { number in
            let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
            source.setEventHandler { onSignal(number, count.next()) }
            armed.enter()
            source.setRegistrationHandler { armed.leave() }
            source.activate()
            return source
        }
        // Registration happens on Dispatch's own threads and takes microseconds; a signal before it would kill.
        armed.wait()
    }

    deinit {
        for source in sources { source.cancel() }
    }

    private final class Counter: Sendable {
        private let value = Atomic(0)

        func next() -> Int { value.add(1, ordering: .relaxed).newValue }
    }
}
