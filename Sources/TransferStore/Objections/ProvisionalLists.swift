public import Postgres
public import Transfers

/// The provisional lists of packages, in which people correct their data before there is a decree.
public struct ProvisionalLists {
    let session: Session

    /// Lists through a session, in its transaction.
    public init(_ session: Session) {
        self.session = session
    }

    /// The list of a package.
    ///
    /// - Throws: ``ObjectionStoreFault/noList(_:)``, `PostgresError`.
    public func show(_ package: PackageID) throws -> StoredProvisionalList {
        guard let row = try session.query(ProvisionalListSQL.one(of: package)).first else {
            throw ObjectionStoreFault.noList(package)
        }
        let id = try row.decode(at: 0, as: Int64.self)
        guard let length = try DeadlineLength(stored: try row.decode(at: 3), try row.decode(at: 2)) else {
            throw PostgresError(.decoding, "the deadline of a provisional list has no length")
        }
        let deadline = Deadline(
            name: .dataCorrection,
            length: length,
            basis: try row.decode(at: 6),
            start: try row.decode(at: 1),
            lastDay: try row.decode(at: 4),
            zone: try StoredJSON.word(TimeZoneOfUnit.self, try row.decode(at: 5)),
            calendarVersion: try row.decode(at: 7)
        )
        let members = try session.query(ProvisionalListSQL.members(id)).map {
            try $0.decode(PersonID.self, String.self)
        }
        let names = Dictionary(members, uniquingKeysWith: { first, _ in first })
        let list = ProvisionalList(
            of: Set(names.keys),
            deadline: deadline,
            corrections: try session.query(ProvisionalListSQL.corrections(id)).map { try Self.correction($0) },
            finalOn: try row.decode(at: 8)
        )
        return StoredProvisionalList(id: id, package: package, list: list, names: names)
    }

    /// Shows the list of a package to the people on it, from today on.
    ///
    /// - Throws: `DataCorrectionFault` once the decree is signed, `DeadlineFault`, ``ObjectionStoreFault``, ``StoreFault``,
    ///   `PostgresError`.
    public func open(_ package: PackageID, by person: PersonID) throws -> StoredProvisionalList {
        let stored = try Packages(session).lock(package)
        // Once there is a decree, the way is an objection.
        guard stored.package.state != .signed else { throw DataCorrectionFault.listIsFinal }
        let people = stored.members.map(\.proposal.person)
        guard !people.isEmpty else { throw ObjectionStoreFault.nobodyOnList(package) }
        let clock = try ProposalClock(session)
        let calculator = try Deadlines(session).calculator(on: clock.today)
        let list = try ProvisionalList(
            of: Set(people),
            shownOn: clock.today,
            calculator,
            zone: ProposalClock.zone
        )
        guard let row = try session.query(ProvisionalListSQL.add(list, of: package, by: person)).first else {
            throw ObjectionStoreFault.listIsShown(package)
        }
        try session.execute(ProvisionalListSQL.add(people, to: try row.decode(at: 0)))
        return try show(package)
    }

    /// A person on the list says that their data are wrong.
    ///
    /// - Throws: `DataCorrectionFault`, ``ObjectionStoreFault``, `PostgresError`.
    public func raise(
        _ field: String,
        shouldBe claim: String,
        by person: PersonID,
        in package: PackageID
    ) throws -> StoredProvisionalList {
        let stored = try lock(package)
        var list = stored.list
        try list.raise(field, shouldBe: claim, by: person, on: try ProposalClock(session).today)
        guard let raised = list.corrections.last else { return stored }
        try session.execute(ProvisionalListSQL.raise(raised, number: list.corrections.count, in: stored.id))
        return try show(package)
    }

    /// Answers a correction, 1 for the first.
    ///
    /// - Throws: `DataCorrectionFault`, ``ObjectionStoreFault``, `PostgresError`.
    public func answer(
        _ number: Int,
        _ answer: DataCorrection.Answer,
        by person: PersonID,
        in package: PackageID
    ) throws -> StoredProvisionalList {
        guard number >= 1 else { throw DataCorrectionFault.nothingToAnswer }
        let stored = try lock(package)
        var list = stored.list
        try list.answer(number - 1, answer, by: person)
        try session.execute(ProvisionalListSQL.answer(number, answer, by: person, in: stored.id))
        return try show(package)
    }

    /// Makes the list final, from which a decree may be drafted.
    ///
    /// - Throws: `DataCorrectionFault`, ``ObjectionStoreFault``, `PostgresError`.
    public func makeFinal(_ package: PackageID) throws -> StoredProvisionalList {
        let stored = try lock(package)
        var list = stored.list
        let today = try ProposalClock(session).today
        try list.makeFinal(on: today)
        try session.execute(ProvisionalListSQL.makeFinal(stored.id, on: today))
        return try show(package)
    }

    private func lock(_ package: PackageID) throws -> StoredProvisionalList {
        guard session.isInTransaction else { throw PostgresError(.usage, "a list is changed in a transaction") }
        try session.query(ProvisionalListSQL.lock(package))
        return try show(package)
    }

    private static func correction(_ row: Row) throws -> DataCorrection {
        let (person, field, claim, raisedOn, answer, reason) = try row.decode(
            PersonID.self,
            String.self,
            String.self,
            CivilDate.self,
            String?.self,
            String?.self
        )
        let given: DataCorrection.Answer? =
            switch (answer, reason) {
            case (nil, _): nil
            case (_?, let reason?): .kept(reason: reason)
            case (_?, nil): .corrected
            }
        return DataCorrection(person: person, field: field, claim: claim, raisedOn: raisedOn, answer: given)
    }
}
