import Postgres

/// Changes to a queue's limits; a limit that is not mentioned stays as it is.
public struct QueueLimits: Sendable {
    /// What becomes of one limit.
    public enum Change<Value: Sendable>: Sendable {
        /// It stays.
        case keep
        /// There is none any more.
        case unset
        /// It is this one.
        case set(Value)
    }

    /// How many jobs may run at a time, over all nodes.
    public var maxRunning = Change<Int>.keep
    /// How many jobs with the same concurrency key may run at a time, over all nodes.
    public var maxPerKey = Change<Int>.keep
    /// How many jobs may start a second, over all nodes.
    public var rate = Change<Double>.keep
    /// How many jobs may start at once after a quiet time; unset, it is one second's worth of the rate.
    public var burst = Change<Int>.keep
    /// How long a job may be due before it gets a share of the claims whatever its priority; unset, it is a minute.
    public var ageing = Change<Duration>.keep
    /// How many jobs each node runs at a time; unset, it is what the node was started with.
    public var lanes = Change<Int>.keep

    /// No changes.
    public init() {}

    /// Whether nothing is to change.
    public var isEmpty: Bool { members.isEmpty }

    /// The changes as a JSON object; null unsets.
    var json: JSONB { JSONB("{\(members.joined(separator: ", "))}") }

    private var members: [String] {
        [
            member("max_running", maxRunning) { "\($0)" },
            member("max_per_key", maxPerKey) { "\($0)" },
            member("rate", rate) { "\($0)" },
            member("burst", burst) { "\($0)" },
            member("ageing", ageing) { "\"\(Interval($0).microseconds) microseconds\"" },
            member("lanes", lanes) { "\($0)" },
        ].compactMap(\.self)
    }

    private func member<Value>(_ name: String, _ change: Change<Value>, _ text: (Value) -> String) -> String? {
        switch change {
        case .keep: nil
        case .unset: "\"\(name)\": null"
        case .set(let value): "\"\(name)\": \(text(value))"
        }
    }
}
