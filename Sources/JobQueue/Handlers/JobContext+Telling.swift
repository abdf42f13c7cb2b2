public import Postgres

// What a running job can tell of itself. It outlives the attempt, so it must not name persons.
extension JobContext {
    /// Tells how far the job has come, which is seen live; returns at once, and is written at most five times a second.
    ///
    /// A quick handler is over before anyone could look: of one nothing is written.
    ///
    /// - Parameters:
    ///   - percent: from 0 to 100; nil: as before.
    ///   - text: what it is at, of at most 500 characters; nil: as before.
    public func report(percent: Int? = nil, _ text: String? = nil) {
        execution?.tell { $0.report(percent: percent, text: text) }
    }

    /// Adds a line to the job's log, which keeps the last 200 lines over all attempts; returns at once.
    ///
    /// Of a quick handler nothing is kept.
    ///
    /// - Parameter line: of at most 1000 characters.
    public func log(_ line: String) {
        execution?.tell { $0.log(line) }
    }

    /// Where this job has come, as it was last saved, by this attempt or a former one; nil when it never was.
    ///
    /// It is read from the database each time, which takes a round trip.
    ///
    /// - Throws: `PostgresError`.
    public var checkpoint: JSONB? {
        get throws(PostgresError) {
            guard let execution else { throw Self.tooQuick }
            return try execution.journal.checkpoint(of: id)
        }
    }

    /// Saves where the next attempt can go on, at once and by a session of its own: it stays when the attempt fails and
    /// when a transactional handler's transaction is rolled back.
    ///
    /// - Parameter checkpoint: JSON of at most 64 KiB.
    /// - Throws: `PostgresError`; ``JobNotHeld`` when the job is not this node's any more.
    public func save(checkpoint: JSONB) throws {
        guard let execution else { throw Self.tooQuick }
        guard try execution.journal.save(checkpoint, of: execution) else { throw JobNotHeld() }
    }

    private static var tooQuick: PostgresError { PostgresError(.usage, "a quick handler has no checkpoint") }
}
