internal import Postgres
internal import Transfers

extension StoredAssignment {
    /// Reads a row of ``AssignmentSQL``, whose columns it takes in their order, beside the assignment's deadlines.
    init(_ row: Row, _ deadlines: [StoredDeadline]) throws {
        id = AssignmentID(try row.decode(at: 0))
        order = try row.decode(at: 1)
        need = NeedID(try row.decode(at: 2))
        zone = try StoredJSON.word(TimeZoneOfUnit.self, try row.decode(at: 26))
        assignment = try Self.assignment(row, deadlines)
        standing = try StoredJSON.word(AssignmentRoster.Standing.self, try row.decode(at: 9))
        chosenBecause = try row.decode(at: 10)
        version = try row.decode(at: 22)
        names = Names(
            nip: try row.decode(at: 23),
            employee: try row.decode(at: 24),
            unit: try row.decode(at: 25),
            consentHeardBy: try row.decode(at: 27),
            task: try row.decode(at: 44),
            post: try row.decode(at: 45),
            origin: try row.decode(at: 46)
        )
        neededAt = try row.decode(at: 28)
        issuedAt = try row.decode(at: 29)
        restsUntil = try row.decode(at: 21)
        waived = try row.decode(at: 47, as: [String].self).map { try StoredJSON.word(DeferredItem.self, $0) }
        self.deadlines = deadlines
    }

    private static func assignment(_ row: Row, _ deadlines: [StoredDeadline]) throws -> Assignment {
        let isRatification = { (deadline: StoredDeadline) in
            deadline.purpose == .deadline(.assignmentRatification)
        }
        guard let ratification = deadlines.first(where: isRatification)?.computed else {
            throw PostgresError(.decoding, "an assignment is kept without the deadline of its ratification")
        }
        return Assignment(
            try order(row),
            basis: try basis(row, from: 36),
            state: try StoredJSON.word(AssignmentState.self, try row.decode(at: 14)),
            endsOn: try row.decode(at: 15),
            limitOn: try row.decode(at: 16),
            ratification: ratification,
            deferred: deferred(deadlines),
            daysOfReturn: try row.decode(at: 17),
            returnBy: try row.decode(at: 18),
            returnedOn: try row.decode(at: 19),
            proposal: try row.decode(at: 20, as: Int64?.self).map { "\($0)" }
        )
    }

    private static func order(_ row: Row) throws -> AssignmentOrder {
        let heardBy: PersonID? = try row.decode(at: 12)
        return AssignmentOrder(
            number: try row.decode(at: 3),
            person: try row.decode(at: 4),
            kind: try StoredJSON.word(AssignmentOrder.Kind.self, try row.decode(at: 5)),
            unit: UnitCode(try row.decode(at: 6)),
            district: DistrictCode(try row.decode(at: 7)),
            basis: try basis(row, from: 30),
            startsOn: try row.decode(at: 8),
            isClinical: try row.decode(at: 42),
            safeguards: Set(
                try row.decode(at: 43, as: [String].self).map { try StoredJSON.word(Safeguard.self, $0) }
            ),
            oralConsent: try row.decode(at: 11, as: Instant?.self).flatMap { moment in
                heardBy.map { OralConsent(at: moment, heardBy: $0) }
            },
            delivered: Set(
                try row.decode(at: 13, as: [String].self).map { try StoredJSON.word(DeferredItem.self, $0) }
            )
        )
    }

    /// Six columns of a basis.
    private static func basis(_ row: Row, from first: Int) throws -> AssignmentBasis {
        let number: String = try row.decode(at: first)
        let date: CivilDate = try row.decode(at: first + 1)
        guard let level = try row.decode(at: first + 2, as: String?.self),
            let validUntil = try row.decode(at: first + 4, as: CivilDate?.self)
        else { return AssignmentBasis(number: number, date: date, .instruction) }
        let ended: CivilDate? = try row.decode(at: first + 5)
        return AssignmentBasis(
            number: number,
            date: date,
            .disaster(
                try StoredJSON.word(AssignmentBasis.Level.self, level),
                areas: try row.decode(at: first + 3, as: [String].self).map { DistrictCode($0) },
                validUntil: min(validUntil, ended ?? validUntil)
            )
        )
    }
}
