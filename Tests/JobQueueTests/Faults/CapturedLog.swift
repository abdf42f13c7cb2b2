import Logging
import Synchronization

/// Keeps what a node logs.
struct CapturedLog: LogHandler {
    private final class Lines: Sendable {
        let messages = Mutex<[String]>([])
    }

    private let lines = Lines()
    var metadata: Logger.Metadata = [:]
    var logLevel = Logger.Level.info

    /// The messages so far.
    var messages: [String] { lines.messages.withLock { $0 } }

    /// What it says of the database.
    var troubles: [String] { messages.filter { $0.hasPrefix("the database") } }

    /// How often a message came.
    func count(_ message: String) -> Int { messages.count { $0 == message } }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        lines.messages.withLock { $0.append(event.message.description) }
    }
}
