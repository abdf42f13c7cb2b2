public import Postgres
public import Transfers

/// The audit: what was done, by whom, and whether it is still what was sealed.
public struct AuditLog {
    let session: Session

    /// The audit through a session, in its transaction where one is open.
    public init(_ session: Session) {
        self.session = session
    }

    /// Events, the newest first.
    ///
    /// - Parameters:
    ///   - filter: Which.
    ///   - limit: How many at most.
    /// - Returns: The events.
    /// - Throws: `PostgresError`.
    public func list(_ filter: AuditFilter, limit: Int) throws -> [AuditEvent] {
        try session.query(AuditSQL.list(filter, limit: limit)).map { try AuditEvent($0, at: 0) }
    }

    /// Whom events are asked for about, who left as well.
    ///
    /// - Parameter nip: As people type it: spaces, dots and hyphens do not matter.
    /// - Returns: The person's key.
    /// - Throws: ``StoreFault/unknownEmployee`` for whom the login does not see as well, `PostgresError`.
    public func person(nip: String) throws -> PersonID {
        let digits = String(nip.filter { !$0.isWhitespace && $0 != "." && $0 != "-" })
        let row = try session.query(AuditSQL.person(nip: digits)).first
        guard let key = try row?.decode(at: 0, as: PersonID?.self) else { throw StoreFault.unknownEmployee }
        return key
    }

    /// How many events wait for the sealer, and for how long the oldest has; nil when none waits.
    ///
    /// - Throws: `PostgresError`.
    public func backlog() throws -> (count: Int, age: Interval?) {
        let (count, age) = try session.query(AuditSQL.waiting)[0].decode(Int64.self, Interval?.self)
        return (Int(count), age)
    }

    /// Says on whose behalf the transaction that is open changes what it changes.
    ///
    /// - Parameters:
    ///   - name: Who acts.
    ///   - correlation: The command or the job.
    /// - Throws: `PostgresError`.
    public func attribute(to name: String, as correlation: String) throws(PostgresError) {
        _ = try session.query(AuditSQL.attribute(to: name, as: correlation, isLocal: true))
    }

    /// Says on whose behalf the session changes what it changes, until it is closed; not for a session that a pooler
    /// gives to others.
    ///
    /// - Throws: `PostgresError`.
    public func attributeSession(to name: String, as correlation: String) throws(PostgresError) {
        _ = try session.query(AuditSQL.attribute(to: name, as: correlation, isLocal: false))
    }

    /// The end of the chain as it was anchored last; nil when nothing is sealed.
    ///
    /// - Throws: `PostgresError`.
    public func lastAnchor() throws -> AuditAnchor? {
        try session.query(AuditSQL.lastAnchor).first.map { row in
            let (sequence, mac) = try row.decode(Int64.self, Bytes.self)
            return AuditAnchor(sequence: sequence, mac: mac.bytes)
        }
    }

    /// Seals events that wait, in the transaction that is open, and anchors the new end of the chain.
    ///
    /// - Parameters:
    ///   - key: What they are sealed with.
    ///   - limit: How many at most.
    /// - Returns: The new end of the chain; nil when nothing waited.
    /// - Throws: `PostgresError`.
    public func seal(with key: AuditKey, limit: Int) throws -> AuditAnchor? {
        _ = try session.query(AuditSQL.lock)
        let last = try session.query(AuditSQL.last).first.map { try AuditSeal($0) }
        var chain = AuditChain(after: last)
        let seals = try session.query(AuditSQL.unsealed(limit: limit)).map {
            chain.append(try AuditEvent($0, at: 0), with: key)
        }
        guard let end = seals.last else { return nil }
        _ = try session.execute(AuditSQL.add(seals))
        let anchor = AuditAnchor(end)
        _ = try session.execute(AuditSQL.add(anchor))
        return anchor
    }

    /// Checks the whole chain, and everything that it should cover.
    ///
    /// - Parameters:
    ///   - keys: Those that sealed it, of now and of before.
    ///   - anchors: Published ends of the chain, from outside of the database.
    ///   - progress: Told of every thousand seals.
    /// - Returns: What was checked, and what does not fit.
    /// - Throws: `PostgresError`.
    public func verify(
        with keys: [AuditKey],
        anchors: [AuditAnchor],
        progress: (Int64) -> Void = { _ in }
    ) throws -> AuditVerdict {
        // One state of everything: what is sealed meanwhile is neither missing nor too much.
        try session.transaction(.repeatableRead) {
            let stored = try session.query(AuditSQL.anchors).map { row in
                let (sequence, mac) = try row.decode(Int64.self, Bytes.self)
                return AuditAnchor(sequence: sequence, mac: mac.bytes)
            }
            var inspection = AuditInspection(keys: keys, anchors: stored + anchors)
            try session.forEachRow(AuditSQL.chain) { row in
                let event = try row.decode(at: 4, as: Int64?.self).map { _ in try AuditEvent(row, at: 4) }
                inspection.look(at: try AuditSeal(row), event)
                if inspection.sealed.isMultiple(of: 1000) { progress(inspection.sealed) }
            }
            let foreign = try session.query(AuditSQL.foreign).map { try $0.decode(at: 0, as: Int64.self) }
            inspection.end(unsealed: foreign)
            return AuditVerdict(
                sealed: inspection.sealed,
                waiting: try backlog().count,
                anchors: stored.count + anchors.count,
                head: inspection.last.map(AuditAnchor.init),
                findings: inspection.findings
            )
        }
    }
}
