internal import Postgres
public import Transfers

extension Signals {
    /// Looks at all holders and all posts, raises what is new and ends what no longer holds.
    ///
    /// It needs a transaction that reads one state of the data. Repeated, it changes nothing.
    ///
    /// - Parameter day: The day as of which the data are looked at.
    /// - Returns: What was found and changed.
    /// - Throws: ``StoreFault``, `RuleBookFault`, `PostgresError`.
    public func scan(on day: CivilDate) throws -> SignalScan {
        guard session.isInTransaction else { throw PostgresError(.usage, "signals are raised in a transaction") }
        try session.query(EvaluationSQL.prepare)
        try session.query(SignalSQL.lockScan)
        let detector = try SignalDetector(try Rules(session).current(on: day), on: day)
        let establishment = try Establishment(session)
        try session.query(SignalSQL.createFound)
        var found = 0
        var waiting = try seatSignals(detector, establishment)
        try HolderReader(session, asOf: day, establishment).forEach { holder in
            waiting += detector.signals(of: holder)
            guard waiting.count >= Self.batchSize else { return }
            found += try stage(waiting)
            waiting.removeAll(keepingCapacity: true)
        }
        found += try stage(waiting)
        return try settle(found: found)
    }

    private static var batchSize: Int { 5_000 }

    private func seatSignals(_ detector: SignalDetector, _ establishment: Establishment) throws -> [Signal] {
        try session.query(HolderSQL.seats).flatMap { row in
            let (unit, post, needed, filled, vacantSince) = try row.decode(
                String.self,
                String.self,
                Int.self,
                Int.self,
                CivilDate?.self
            )
            guard let known = establishment.posts[post], let place = establishment.units[unit] else {
                return [Signal]()
            }
            let target = TargetPost(
                code: known.code,
                level: known.level,
                unit: place.code,
                agency: place.agency ?? AgencyCode(""),
                formation: Formation(needed: needed, filled: filled)
            )
            return detector.signals(of: target, vacantSince: vacantSince)
        }
    }

    private func stage(_ signals: [Signal]) throws -> Int {
        guard !signals.isEmpty else { return 0 }
        try session.copyIn(SignalSQL.copyFound) { writer in
            for signal in signals {
                let number: Int32? = if case .number(let value) = signal.value { Int32(clamping: value) } else { nil }
                let date: CivilDate? = if case .date(let value) = signal.value { value } else { nil }
                try writer.row(
                    signal.kind.rawValue,
                    signal.post.text,
                    signal.unit.text,
                    signal.person,
                    number,
                    date,
                    Int32(clamping: signal.limit),
                    signal.basis
                )
            }
        }
        return signals.count
    }

    private func settle(found: Int) throws -> SignalScan {
        try session.query(SignalSQL.analyzeFound)
        let ended = try session.execute(SignalSQL.end)
        try session.execute(SignalSQL.refresh)
        let raised = try session.execute(SignalSQL.raise)
        try session.query(SignalSQL.dropFound)
        let open = try session.query(SignalSQL.countOpen).first?.decode(at: 0, as: Int.self) ?? 0
        return SignalScan(found: found, raised: raised, ended: ended, open: open)
    }
}
