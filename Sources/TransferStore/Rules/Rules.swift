public import Postgres
public import Transfers

/// The published versions of the rules.
public struct Rules {
    let session: Session

    /// The rules through a session, in its transaction where one is open.
    public init(_ session: Session) {
        self.session = session
    }

    /// The version in force on a day, checked as a whole.
    ///
    /// - Throws: ``StoreFault/noRules(on:)``, `RuleBookFault` when the rows contradict each other, `PostgresError`.
    public func current(on day: CivilDate) throws -> RuleBook {
        guard let version = try session.query(RuleSQL.current(on: day)).first?.decode(at: 0, as: String.self) else {
            throw StoreFault.noRules(on: day)
        }
        return try read(version)
    }

    /// A version, whether or not it is in force.
    ///
    /// - Throws: ``RulePublishFault/unknownVersion(_:)``, `RuleBookFault`, `PostgresError`.
    public func book(_ version: String) throws -> RuleBook {
        guard !(try session.query(RuleSQL.book(version)).isEmpty) else {
            throw RulePublishFault.unknownVersion(version)
        }
        return try read(version)
    }

    private func read(_ version: String) throws -> RuleBook {
        try RuleBook(
            version: version,
            parameters: try session.query(RuleSQL.parameters(of: version)).map(Self.parameter),
            profiles: try session.query(RuleSQL.profiles(of: version)).map(Self.profile)
        )
    }

    /// Publishes a version; those before it stay, for what was decided by them.
    ///
    /// - Parameters:
    ///   - book: The rules.
    ///   - day: The first day on which they are in force.
    ///   - origin: Who wrote the rows.
    ///   - reason: Why; the province says so always.
    /// - Throws: `RuleBookFault` for a value without a decimal form, `PostgresError`, as when the version is there.
    public func publish(
        _ book: RuleBook,
        from day: CivilDate,
        origin: RuleVersion.Origin = .standard,
        reason: String? = nil
    ) throws {
        try publishing {
            try session.execute(RuleSQL.addBook(book.version, from: day, origin, reason))
            try addRows(of: book)
        }
    }

    /// A version and its rows are one transaction: the database lets no row join a version later.
    private func publishing(_ body: () throws -> Void) throws {
        if session.isInTransaction { try body() } else { try session.transaction { try body() } }
    }

    private func addRows(of book: RuleBook) throws {
        for row in book.parameters {
            guard let value = Numeric(exactly: row.value) else {
                throw RuleBookFault.impossibleValue(code: row.code.rawValue)
            }
            try session.execute(RuleSQL.add(row, value, to: book.version))
        }
        for profile in book.profiles {
            try session.execute(RuleSQL.add(profile, try Self.weights(of: profile), to: book.version))
        }
    }

    /// Publishes the rules as delivered in a database that has none.
    ///
    /// - Throws: `PostgresError`.
    public func publishStandardIfEmpty() throws {
        guard try session.query(RuleSQL.isEmpty).first?.decode(at: 0, as: Bool.self) ?? false else { return }
        let start = RuleBook.standard.parameters.map(\.validFrom).min()
        guard let start else { return }
        try publish(.standard, from: start)
    }

    private static func parameter(_ row: Row) throws -> RuleParameter {
        let (code, level, value, unit, basis, from, to) = try row.decode(
            String.self,
            String?.self,
            Numeric.self,
            String.self,
            String.self,
            CivilDate.self,
            CivilDate?.self
        )
        guard let known = RuleCode(rawValue: code), let unit = RuleParameter.Unit(rawValue: unit) else {
            throw RuleBookFault.unknownParameter(code: code)
        }
        let postLevel = level.flatMap(PostLevel.init)
        guard (level == nil) == (postLevel == nil) else { throw RuleBookFault.impossibleValue(code: code) }
        return RuleParameter(
            code: known,
            level: postLevel,
            value: try Fraction(value),
            unit: unit,
            basis: basis,
            validFrom: from,
            validTo: to
        )
    }

    private static func profile(_ row: Row) throws -> WeightProfile {
        WeightProfile(
            name: WeightProfile.Name(try row.decode(at: 0)),
            weights: ComponentValues(
                performance: try Fraction(try row.decode(at: 1, as: Numeric.self)),
                potential: try Fraction(try row.decode(at: 2, as: Numeric.self)),
                competence: try Fraction(try row.decode(at: 3, as: Numeric.self)),
                experience: try Fraction(try row.decode(at: 4, as: Numeric.self)),
                need: try Fraction(try row.decode(at: 5, as: Numeric.self)),
                aspiration: try Fraction(try row.decode(at: 6, as: Numeric.self)),
                location: try Fraction(try row.decode(at: 7, as: Numeric.self))
            ),
            basis: try row.decode(at: 8),
            validFrom: try row.decode(at: 9),
            validTo: try row.decode(at: 10)
        )
    }

    private static func weights(of profile: WeightProfile) throws -> ComponentValues<Numeric> {
        func numeric(_ component: Component) throws -> Numeric {
            guard let weight = Numeric(exactly: profile.weights[component]) else {
                throw RuleBookFault.impossibleValue(code: profile.name.text)
            }
            return weight
        }
        return ComponentValues(
            performance: try numeric(.performance),
            potential: try numeric(.potential),
            competence: try numeric(.competence),
            experience: try numeric(.experience),
            need: try numeric(.need),
            aspiration: try numeric(.aspiration),
            location: try numeric(.location)
        )
    }
}
