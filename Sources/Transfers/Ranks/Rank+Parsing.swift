extension Rank {
    /// Reads a rank as files write it: `III/c`, `IIIc`, `III/C`, `3c`, `III-c` for civil servants, `IX` or `09` for contracts.
    ///
    /// - Parameters:
    ///   - text: The text of the field.
    ///   - employment: Whose rank it is; a contract's golongan is never taken for a civil servant's, nor the reverse.
    /// - Throws: A ``RankFault``.
    public init(parsing text: some StringProtocol, employment: EmploymentKind) throws(RankFault) {
        let letters = text.lowercased().filter { !$0.isWhitespace && $0 != "/" && $0 != "-" && $0 != "." }
        guard !letters.isEmpty else { throw .unreadable }
        let civilServant = Self.civilServantRank(letters)
        let contract = Self.contractGrade(letters)
        switch (employment.isContract, civilServant, contract) {
        case (false, let rank?, _): self = .civilServant(rank)
        case (true, _, let grade?): self = .contract(grade)
        case (false, nil, _?), (true, _?, nil): throw .otherEmployment
        default: throw .unreadable
        }
    }

    private static func civilServantRank(_ letters: String) -> CivilServantRank? {
        if let siasn = Int(digits: letters) { return CivilServantRank(siasn: siasn) }
        guard let last = letters.last, let room = ["a", "b", "c", "d", "e"].firstIndex(of: last) else { return nil }
        let name = letters.dropLast()
        let group = Int(digits: name) ?? ["i", "ii", "iii", "iv"].firstIndex(of: String(name)).map { $0 + 1 }
        return group.flatMap { (1...4).contains($0) ? CivilServantRank(siasn: $0 * 10 + room + 1) : nil }
    }

    private static func contractGrade(_ letters: String) -> ContractGrade? {
        if let number = Int(digits: letters) { return ContractGrade(number: number) }
        return ContractGrade.numerals.firstIndex(of: letters.uppercased()).flatMap { ContractGrade(number: $0 + 1) }
    }
}
