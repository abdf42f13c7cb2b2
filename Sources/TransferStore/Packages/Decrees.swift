public import Postgres
public import Transfers

/// The register of decrees: every number is given once a year (case 71).
public struct Decrees {
    let session: Session

    /// The register through a session.
    public init(_ session: Session) {
        self.session = session
    }

    /// The decrees on record, the newest first.
    ///
    /// - Parameters:
    ///   - package: Only those of this package; nil for all.
    ///   - page: Which part of all of them.
    ///   - day: Of all of them, those that were on record at the end of this day; nil for now.
    /// - Returns: The decrees.
    /// - Throws: `PostgresError`.
    public func list(
        of package: PackageID? = nil,
        _ page: Page = .whole,
        on day: CivilDate? = nil
    ) throws -> [RegisteredDecree] {
        let sql = package.map { PackageSQL.decrees(of: $0) } ?? PackageSQL.decrees(page, on: day)
        return try session.query(sql).map { row in
            let approval = try row.decode(at: 8, as: String?.self)
            let approvedOn = try row.decode(at: 9, as: CivilDate?.self)
            return RegisteredDecree(
                id: try row.decode(at: 0),
                package: PackageID(try row.decode(at: 1)),
                title: try row.decode(at: 2),
                kind: try StoredJSON.word(RegisteredDecree.Kind.self, try row.decode(at: 3)),
                letter: Letter(number: try row.decode(at: 4), date: try row.decode(at: 5)),
                signer: try row.decode(at: 6),
                isActing: try row.decode(at: 7),
                approval: approval.flatMap { number in approvedOn.map { Letter(number: number, date: $0) } },
                isCorrection: try row.decode(at: 10),
                members: try row.decode(at: 11),
                recordedAt: try row.decode(at: 12)
            )
        }
    }

    /// The decrees of a package that were on record at the end of a day, or are, the newest first.
    ///
    /// - Throws: `PostgresError`.
    public func list(of package: StoredPackage, at end: EndOfDay?) throws -> [RegisteredDecree] {
        let now = try list(of: package.id)
        guard let end else { return now }
        return now.filter { end.includes($0.recordedAt) }.map { decree in
            var past = decree
            past.members = package.members.count
            return past
        }
    }

    /// What the decree of a package says once it has a number and a date, as hexadecimal digits.
    ///
    /// - Parameters:
    ///   - package: The package, which nobody changes meanwhile.
    ///   - letter: The number and the date; nil for a draft.
    /// - Returns: The digest that its file has in itself.
    /// - Throws: `DecreePaperFault.numberTaken` when another decree has the number, `PostgresError`.
    public func digest(of package: PackageID, _ letter: Letter?) throws -> String {
        if let letter, let held = try owner(of: letter),
            held != (package.number, RegisteredDecree.Kind.transfer.rawValue)
        {
            throw DecreePaperFault.numberTaken(year: letter.date.year)
        }
        guard let row = try session.query(PackageSQL.decreeDigest(package, letter)).first else {
            throw PostgresError(.decoding, "a decree has no digest")
        }
        return try row.decode(at: 0)
    }

    /// Whose decree has a number: the package, and what the decree does.
    private func owner(of letter: Letter) throws -> (package: Int64, kind: String)? {
        try session.query(PackageSQL.decree(letter)).first?.decode(Int64.self, String.self)
    }

    /// Tells what the database says against the paper of a decree by the rule.
    func translating<Value>(paper: Letter?, decree: Letter?, _ body: () throws -> Value) throws -> Value {
        do {
            return try body()
        } catch let error as PostgresError {
            throw DecreePaperFault(constraint: error.constraint, paper: paper, decree: decree) ?? error as any Error
        }
    }

    /// Enters a decree; one that undoes or corrects the transfers of several members is entered with the first.
    ///
    /// - Throws: ``StoreFault/decreeNumberTaken(_:)``, `DecreePaperFault`, ``PaperFault``, `PostgresError`.
    func enter(_ decree: SignedDecree, of package: PackageID) throws {
        let paper = try decree.paper.map { try Papers(session).show($0) }
        if let paper { try DecreePaperFault.check(paper.letter, against: decree.letter) }
        let isNew = try translating(paper: paper?.letter, decree: decree.letter) {
            try session.query(PackageSQL.addDecree(decree, of: package)).first != nil
        }
        guard !isNew else { return }
        let entered = try owner(of: decree.letter)
        guard decree.kind != .transfer, let entered, entered == (package.number, decree.kind.rawValue) else {
            throw StoreFault.decreeNumberTaken(decree.letter.date.year)
        }
    }
}
