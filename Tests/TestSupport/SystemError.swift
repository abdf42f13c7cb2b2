import Glibc

/// A system call's refusal.
package struct SystemError: Error, CustomStringConvertible {
    let number: Int32

    /// Keeps an `errno`.
    package init(_ number: Int32) {
        self.number = number
    }

    package var description: String { String(cString: strerror(number)) }
}
