internal import Glibc

/// Tells systemd how the service is doing, by the protocol of `sd_notify(3)`.
///
/// Outside systemd every call does nothing. A message that cannot be sent never stops the service: it is handed to
/// `onFailure`, which is there to log it.
public struct SystemdNotifier: Sendable {
    /// Why a message did not reach the manager.
    public struct Failure: Error, Sendable, Equatable, CustomStringConvertible {
        /// The step that failed, by the name of its system call.
        public let step: String
        /// Its `errno`.
        public let errorNumber: Int32

        /// The step and the system's words for the error.
        public var description: String { "\(step): \(String(cString: strerror(errorNumber)))" }
    }

    /// How long the manager waits for a ``ServiceMessage/watchdog`` before it ends the service; nil when it does not.
    public let watchdogTimeout: Duration?

    private let socketPath: String?
    private let onFailure: @Sendable (Failure) -> Void

    /// Whether a service manager wants to be told.
    public var isSupervised: Bool { socketPath != nil }

    /// Reads `NOTIFY_SOCKET`, `WATCHDOG_USEC` and `WATCHDOG_PID` from the process's environment.
    ///
    /// - Parameter onFailure: Called on the sender's thread for each message that could not be sent.
    public init(onFailure: @escaping @Sendable (Failure) -> Void) {
        self.init(environment: Self.processEnvironment, processID: getpid(), onFailure: onFailure)
    }

    init(
        environment: (String) -> String?,
        processID: Int32,
        onFailure: @escaping @Sendable (Failure) -> Void
    ) {
        // Other transports (vsock:) are for virtual machines, which tell their host by themselves.
        self.socketPath = environment("NOTIFY_SOCKET").flatMap { $0.hasPrefix("/") || $0.hasPrefix("@") ? $0 : nil }
        self.watchdogTimeout = Self.watchdogTimeout(environment: environment, processID: processID)
        self.onFailure = onFailure
    }

    /// Sends the messages together, in one datagram.
    public func notify(_ messages: ServiceMessage...) {
        guard let socketPath else { return }
        let now = Self.monotonicMicroseconds
        let text = messages.map { $0.assignments(monotonicMicroseconds: now) }.joined(separator: "\n")
        do {
            try DatagramSocket.send(Array(text.utf8), to: socketPath)
        } catch {
            onFailure(error)
        }
    }

    static func watchdogTimeout(environment: (String) -> String?, processID: Int32) -> Duration? {
        if let text = environment("WATCHDOG_PID"), Int32(text) != processID { return nil }
        guard let text = environment("WATCHDOG_USEC"), let microseconds = Int64(text), microseconds > 0 else {
            return nil
        }
        return .microseconds(microseconds)
    }

    private static func processEnvironment(_ name: String) -> String? {
        getenv(name).map { String(cString: $0) }
    }

    private static var monotonicMicroseconds: Int64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1_000
    }
}
