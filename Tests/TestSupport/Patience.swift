package import Dispatch

/// How long a test waits for what has to come, before it takes it for lost.
///
/// Only a test that fails waits so long: a machine that is busy with a hundred other tests is slow, and that is no fault.
package enum Patience {
    package static let limit: Duration = .seconds(300)

    /// When a wait that begins now is given up.
    package static var end: DispatchTime { .now() + .seconds(300) }
}
