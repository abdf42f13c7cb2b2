import Dispatch

/// Lets the thread rest.
func pause(_ time: Duration) {
    let microseconds = Int(time / .microseconds(1))
    _ = DispatchSemaphore(value: 0).wait(timeout: .now() + .microseconds(microseconds))
}
