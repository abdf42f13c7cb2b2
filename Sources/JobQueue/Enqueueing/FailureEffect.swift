/// What becomes of a job when one for which it waits is cancelled or discarded.
public enum FailureEffect: String, Sendable {
    /// It is cancelled too, and with it those that wait for it and say the same.
    case cancel
    /// It does not mind: any outcome will do.
    case release
}
