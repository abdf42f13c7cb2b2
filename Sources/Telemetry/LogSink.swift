internal import Glibc
internal import Synchronization

/// Where log lines go: one `write(2)` for each, so that lines of several threads don't mix.
final class LogSink: Sendable {
    let descriptor: Int32
    private let lock = Mutex(())

    init(descriptor: Int32) {
        self.descriptor = descriptor
    }

    /// Writes a line; one that the descriptor refuses is lost, since there is nowhere left to say so.
    func write(_ line: String) {
        var line = line
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
