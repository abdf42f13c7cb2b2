internal import Glibc
internal import Synchronization

/// Lines on a descriptor: one `write(2)` for each, so that those of several threads don't mix.
final class LineSink: LogSink {
    private let descriptor: Int32
    private let line: @Sendable (LogEntry) -> String
    private let lock = Mutex(())

    /// - Parameters:
    ///   - descriptor: where the lines go.
    ///   - line: makes the line of an event, with its end.
    init(descriptor: Int32, line: @escaping @Sendable (LogEntry) -> String) {
        self.descriptor = descriptor
        self.line = line
    }

    func write(_ entry: LogEntry) {
        var line = line(entry)
        lock.withLock { _ in
            line.withUTF8 { bytes in
                var rest = UnsafeRawBufferPointer(bytes)
                while !rest.isEmpty {
                    let written = Glibc.write(descriptor, rest.baseAddress, rest.count)
                    if written > 0 {
                        rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(written))
                    } else if errno != EINTR {
                        return
                    }
                }
            }
        }
    }
}
