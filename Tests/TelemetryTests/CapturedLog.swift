import Glibc
import Logging
import TestSupport

@testable import Telemetry

/// A log handler on a real descriptor, whose lines can be read back.
final class CapturedLog {
    let handler: ServiceLogHandler
    let sink: LineSink
    private let descriptor: Int32

    var logger: Logger {
        let handler = handler
        return Logger(label: "mutasid", factory: { _ in handler })
    }

    init(level: Logger.Level, line: @escaping @Sendable (LogEntry) -> String = { $0.streamLine }) throws {
        var path = Array("/tmp/mutasi-log-XXXXXX".utf8CString)
        descriptor = mkstemp(&path)
        // Without a name the file is gone with its descriptor.
        unlink(path)
        guard descriptor >= 0 else { throw SystemError(errno) }
        let sink = LineSink(descriptor: descriptor, line: line)
        self.sink = sink
        handler = ServiceLogHandler("mutasid", level, sink)
    }

    deinit {
        close(descriptor)
    }

    func lines() throws -> [String] {
        var buffer = [UInt8](repeating: 0, count: 65_536)
        let count = pread(descriptor, &buffer, buffer.count, 0)
        guard count >= 0 else { throw SystemError(errno) }
        return String(decoding: buffer.prefix(count), as: UTF8.self).split(separator: "\n").map(String.init)
    }
}

extension ServiceLogHandler {
    init(_ label: String, _ level: Logger.Level, _ sink: any LogSink) {
        self.init(label: label, threshold: LogThreshold(level), sink: sink)
    }
}
