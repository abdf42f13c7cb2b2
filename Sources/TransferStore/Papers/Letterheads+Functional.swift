internal import Postgres
public import Transfers

extension Letterheads {
    /// What is on record of a person and of the functional posts held and gone to; nil where neither is one.
    ///
    /// - Parameters:
    ///   - person: The employee.
    ///   - held: The post held.
    ///   - target: The post gone to.
    ///   - day: The day on which letters have to hold.
    /// - Returns: The record.
    /// - Throws: ``StoreFault``, `RuleBookFault`, `PostgresError`.
    public func functional(
        _ person: PersonID,
        from held: PostCode,
        to target: PostCode,
        on day: CivilDate
    ) throws -> FunctionalRecord? {
        let levels = try (held: level(of: held), target: level(of: target))
        guard levels.held.kind.isFunctional || levels.target.kind.isFunctional else { return nil }
        let facts = try Ascertainments(session).facts(of: person)
        let fact =
            facts.deciding(.entryIntoFunctional, on: day, for: target)
            ?? facts.deciding(.entryIntoFunctional, on: day, for: held)
        let credits =
            levels.held.kind.isFunctional
            ? try Rules(session).current(on: day).parameter(.creditsPerYear, for: levels.held, on: day) : nil
        return FunctionalRecord(
            held: levels.held.kind.isFunctional ? levels.held : nil,
            target: levels.target.kind.isFunctional ? levels.target : nil,
            test: fact.map { FunctionalRecord.Test(isPassed: $0.isMet, letter: $0.letter) },
            creditsPerYear: credits?.value,
            creditsBasis: credits?.basis
        )
    }

    /// The level of a post.
    ///
    /// - Throws: ``StoreFault/unknownPost(_:)``, ``StoreFault/postWithoutLevel(_:)``, `PostgresError`.
    func level(of post: PostCode) throws -> PostLevel {
        guard let row = try session.query(LetterheadSQL.level(of: post)).first else {
            throw StoreFault.unknownPost(post)
        }
        let (kind, echelon, tier) = try row.decode(Int.self, Int?.self, String?.self)
        guard let category = PostCategory(rawValue: kind),
            let level = PostLevel(category: category, echelon: echelon.flatMap(Echelon.init), step: tier)
        else { throw StoreFault.postWithoutLevel(post) }
        return level
    }
}
