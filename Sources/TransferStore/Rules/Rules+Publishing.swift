internal import Postgres
public import Transfers

extension Rules {
    /// All versions, the one that is or will be in force last first.
    ///
    /// - Parameter today: The civil day.
    /// - Returns: The versions.
    /// - Throws: `PostgresError`.
    public func versions(on today: CivilDate) throws -> [RuleVersion] {
        try session.query(RuleSQL.versions(on: today)).map { row in
            RuleVersion(
                name: try row.decode(at: 0),
                validFrom: try row.decode(at: 1),
                publishedAt: try row.decode(at: 2),
                publishedBy: try row.decode(at: 3),
                origin: try StoredJSON.word(RuleVersion.Origin.self, try row.decode(at: 4)),
                reason: try row.decode(at: 5),
                evaluations: try row.decode(at: 6),
                isCurrent: try row.decode(at: 7)
            )
        }
    }

    /// Publishes rules that the province edited, whole or not at all.
    ///
    /// - Parameters:
    ///   - file: The rules.
    ///   - day: The first day on which they are in force, today or later.
    ///   - version: The version's name; nil for the one that the file names.
    ///   - reason: Why.
    ///   - today: The civil day.
    /// - Returns: The rules.
    /// - Throws: ``RulePublishFault``, `RuleBookFault`, `PostgresError`.
    @discardableResult
    public func publish(
        _ file: RuleFile,
        from day: CivilDate,
        version: String? = nil,
        reason: String,
        on today: CivilDate
    ) throws -> RuleBook {
        let rows = file.checked(from: day)
        guard rows.faults.isEmpty else { throw RulePublishFault.faultyRows(rows.faults.count) }
        guard !reason.allSatisfy(\.isWhitespace) else { throw RulePublishFault.reasonMissing }
        let name = version ?? file.version ?? ""
        guard Self.isName(name) else { throw RulePublishFault.impossibleName }
        let book = try RuleBook(version: name, parameters: rows.parameters, profiles: rows.profiles)
        try requireFree(name, from: day, on: today)
        try publish(book, from: day, origin: .province, reason: reason)
        return book
    }

    /// Publishes the rules as delivered with this program where those in force are older ones as delivered.
    ///
    /// Rules that the province edited stay in force: what is new in the delivered ones is for the province to take over.
    ///
    /// - Parameters:
    ///   - day: The first day on which they are in force, today or later.
    ///   - today: The civil day.
    /// - Returns: What was done.
    /// - Throws: ``RulePublishFault``, `PostgresError`.
    public func bringStandard(from day: CivilDate, on today: CivilDate) throws -> StandardRules {
        let versions = try versions(on: today)
        guard !versions.isEmpty else {
            try publishStandardIfEmpty()
            return .published(from: RuleBook.standard.parameters.map(\.validFrom).min() ?? day)
        }
        let standard = RuleBook.standard
        guard !versions.contains(where: { $0.name == standard.version }) else { return .alreadyThere }
        let delivered = versions.filter { $0.origin == .standard }.map(\.name)
        guard delivered.allSatisfy({ Self.precedes($0, standard.version) }) else { return .alreadyThere }
        if let edited = versions.first(where: { $0.origin == .province }) { return .heldBack(by: edited.name) }
        try requireFree(standard.version, from: day, on: today)
        try publish(standard, from: day)
        return .published(from: day)
    }

    private func requireFree(_ version: String, from day: CivilDate, on today: CivilDate) throws {
        guard day >= today else { throw RulePublishFault.inPast(day) }
        for other in try versions(on: today) {
            if other.name == version { throw RulePublishFault.versionTaken(version) }
            if other.validFrom == day { throw RulePublishFault.dayTaken(day, by: other.name) }
        }
    }

    private static func isName(_ name: String) -> Bool {
        let letters = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")
        guard let first = name.first, letters.contains(first), name.count <= 64 else { return false }
        return name.allSatisfy { letters.contains($0) || ".-_".contains($0) }
    }

    /// Whether a version comes before another, number by number: 2025.9 before 2025.10.
    private static func precedes(_ left: String, _ right: String) -> Bool {
        let (a, b) = (numbers(left), numbers(right))
        return a.lexicographicallyPrecedes(b)
    }

    private static func numbers(_ version: String) -> [Int] {
        version.split(separator: ".").map { Int($0) ?? 0 }
    }
}
