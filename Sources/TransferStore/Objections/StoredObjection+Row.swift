internal import Postgres
internal import Transfers

extension StoredObjection {
    /// Reads a row of ``ObjectionSQL``, whose columns it takes in their order.
    init(_ row: Row, _ deadlines: [Deadline]) throws {
        let filing = try Self.history(.objectionFiling, deadlines)
        let answer = try Self.history(.objectionAnswer, deadlines)
        let filed = try Objection(
            try Self.filing(row),
            against: ContestedDecision(
                number: try row.decode(at: 4),
                subject: try StoredJSON.word(ContestedDecision.Subject.self, try row.decode(at: 3)),
                person: try row.decode(at: 5),
                deciders: Set(try row.decode(at: 11, as: [PersonID].self))
            ),
            filingDeadline: filing.current,
            answerDeadline: answer.current
        )
        id = ObjectionID(try row.decode(at: 0))
        objection = Objection(
            filed,
            state: try StoredJSON.word(ObjectionState.self, try row.decode(at: 12)),
            inadmissibility: try row.decode(at: 13, as: String?.self).map {
                try StoredJSON.word(Inadmissibility.self, $0)
            },
            reviewer: try row.decode(at: 14),
            mediator: try row.decode(at: 15),
            suspendsExecution: try row.decode(at: 16),
            reason: try row.decode(at: 17),
            execution: try Self.execution(row)
        )
        proposal = try row.decode(at: 2, as: Int64?.self).map { ProposalID($0) }
        version = try row.decode(at: 21)
        names = Names(
            person: try row.decode(at: 22),
            nip: try row.decode(at: 23),
            filer: try row.decode(at: 24),
            reviewer: try row.decode(at: 25),
            mediator: try row.decode(at: 26),
            decider: try row.decode(at: 27)
        )
        self.filing = filing
        self.answer = answer
    }

    private static func filing(_ row: Row) throws -> ObjectionFiling {
        let scan = try row.decode(at: 9, as: String?.self)
        return ObjectionFiling(
            number: try row.decode(at: 1),
            by: try row.decode(at: 6),
            at: try row.decode(at: 7),
            scan.map { .paper(scan: $0) } ?? .portal,
            grounds: try row.decode(at: 10)
        )
    }

    private static func execution(_ row: Row) throws -> ObjectionExecution? {
        if let day = try row.decode(at: 20, as: CivilDate?.self) { return .answered(on: day) }
        guard let decree = try row.decode(at: 18, as: String?.self) else { return nil }
        return .newDecree(number: decree, correction: try row.decode(at: 19))
    }

    private static func history(_ name: DeadlineName, _ deadlines: [Deadline]) throws -> DeadlineHistory {
        let versions = deadlines.filter { $0.name == name }
        guard let first = versions.first else { throw PostgresError(.decoding, "an objection has no deadline") }
        var history = DeadlineHistory(first)
        for version in versions.dropFirst() { history.add(version) }
        return history
    }
}
