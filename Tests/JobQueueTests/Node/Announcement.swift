import Dispatch
import Logging

/// Waits for a line of the log.
struct Announcement: LogHandler {
    let message: String
    let came = DispatchSemaphore(value: 0)
    var metadata: Logger.Metadata = [:]
    var logLevel = Logger.Level.info

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        if event.message.description == message { came.signal() }
    }
}
