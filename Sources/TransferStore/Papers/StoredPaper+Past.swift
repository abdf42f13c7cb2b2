public import Transfers

extension StoredPaper {
    /// The papers that were the newest of their kind at the end of a day, in the order in which they were set.
    ///
    /// - Parameters:
    ///   - all: Every version of the papers of one thing.
    ///   - end: The end of the day.
    /// - Returns: The papers.
    static func past(_ all: [StoredPaper], at end: EndOfDay) -> [StoredPaper] {
        let then = all.filter { end.includes($0.renderedAt) }
        return then.compactMap { paper in
            guard !then.contains(where: { $0.name == paper.name && $0.version > paper.version }) else { return nil }
            var past = paper
            past.isNewest = true
            return past
        }
    }
}

extension StoredSignature {
    /// How the signature stood at the end of a day; nil before it was asked for.
    func state(at end: EndOfDay) -> SignatureState? {
        guard end.includes(requestedAt) else { return nil }
        guard end.kept(settledAt) != nil else { return .requested }
        return verifiedAt == end.kept(verifiedAt) ? state : .signed
    }
}

extension Papers {
    /// The papers of a proposal, a package and so on that were the newest of their kind at the end of a day, or are.
    ///
    /// - Throws: `PostgresError`.
    public func newest(of subject: PaperSubject, at end: EndOfDay?) throws -> [StoredPaper] {
        let all = try all(of: subject)
        guard let end else { return all.filter(\.isNewest) }
        return try StoredPaper.past(all, at: end).map { paper in
            guard paper.signature != nil else { return paper }
            var past = paper
            past.signature = try Signatures(session).newest(of: paper.id).state(at: end)
            return past
        }
    }
}
