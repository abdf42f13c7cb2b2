/// When a node must hold its own lease for lost, by its own steady clock.
///
/// The database counts the lease from when it takes a heartbeat in; the node counts from before it sent it, and less of
/// it, so that it has stopped before anyone else may start its jobs.
struct LeaseDeadline {
    /// The part of the lease that the node trusts.
    private static let trusted = 0.8

    private let lease: Duration
    private(set) var end: ContinuousClock.Instant?

    init(lease: Duration) {
        self.lease = lease
    }

    /// A heartbeat was confirmed.
    ///
    /// - Parameter sent: when it was sent.
    mutating func confirmed(sentAt sent: ContinuousClock.Instant) {
        end = max(end ?? sent, sent + lease * Self.trusted)
    }

    /// The node has no lease any more, or never had one.
    func isOver(at now: ContinuousClock.Instant) -> Bool {
        end.map { now >= $0 } ?? true
    }

    /// The node starts anew.
    mutating func reset() { end = nil }
}
