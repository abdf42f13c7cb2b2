import Dispatch

/// What was waited for did not come.
package struct Impatience: Error, CustomStringConvertible {
    private let what: String

    /// Names what was waited for.
    package init(_ what: String) {
        self.what = what
    }

    package var description: String { "waited in vain for \(what)" }
}

/// Looks again and again until a condition holds.
///
/// - Parameters:
///   - what: what is waited for, for the error.
///   - patience: when to give up.
///   - condition: looked at every few milliseconds.
/// - Throws: ``Impatience``, or what the condition throws.
package func eventually(
    _ what: String,
    within patience: Duration = Patience.limit,
    _ condition: () throws -> Bool
) throws {
    let end = ContinuousClock.now + patience
    let pause = DispatchSemaphore(value: 0)
    while try !condition() {
        guard ContinuousClock.now < end else { throw Impatience(what) }
        _ = pause.wait(timeout: .now() + .milliseconds(5))
    }
}
