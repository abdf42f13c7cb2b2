internal import Glibc

/// Why a file could not be written.
struct FileFault: Error, Equatable, CustomStringConvertible {
    /// The step that failed, by the name of its system call.
    let step: String
    /// Its `errno`.
    let errorNumber: Int32

    /// Takes the number that the system call has just left.
    init(_ step: String) {
        self.step = step
        errorNumber = errno
    }

    var description: String { "\(step): \(String(cString: strerror(errorNumber)))" }
}
