import Dispatch

/// State that lives on a private serial queue: whoever needs it sends a closure there.
///
/// On Linux such a queue has a thread of its own, so its closures may block.
// SAFETY: the state is touched by closures on the serial queue alone.
final class Confined<State>: @unchecked Sendable {
    private let queue: DispatchQueue
    private var state: State

    init(_ label: String, _ state: sending State) {
        queue = DispatchQueue(label: label)
        self.state = state
    }

    func async(_ body: @escaping @Sendable (inout State) -> Void) {
        queue.async { body(&self.state) }
    }

    /// Runs a closure there and waits for its end.
    func sync<Value: Sendable>(_ body: (inout State) throws -> Value) rethrows -> Value {
        try queue.sync { try body(&state) }
    }

    func async(after delay: Duration, _ body: @escaping @Sendable (inout State) -> Void) {
        queue.asyncAfter(deadline: .now() + .microseconds(Int(clamping: delay.microseconds))) { body(&self.state) }
    }
}
