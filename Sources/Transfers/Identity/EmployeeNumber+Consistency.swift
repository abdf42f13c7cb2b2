extension EmployeeNumber {
    /// What the file that carries the number says of the same person.
    public struct Claims: Sendable {
        /// The birth date of the file.
        public var birthDate: CivilDate?
        /// The entry of the file: TMT CPNS, or the TMT of a PPPK.
        public var entry: CivilDate?
        /// The sex of the file.
        public var isFemale: Bool?
        /// The day on which the post's retirement age is reached.
        public var retirement: CivilDate?

        /// Claims; what the file does not say is nil.
        public init(
            birthDate: CivilDate? = nil,
            entry: CivilDate? = nil,
            isFemale: Bool? = nil,
            retirement: CivilDate? = nil
        ) {
            self.birthDate = birthDate
            self.entry = entry
            self.isFemale = isFemale
            self.retirement = retirement
        }
    }

    /// The warnings NIP06 to NIP10: where the number and the file disagree, and ages at entry out of the ordinary.
    public func warnings(against claims: Claims) -> [EmployeeNumberIssue] {
        var issues: [EmployeeNumberIssue] = []
        if hasUnusualEntryAge(claims) { issues.append(.unusualEntryAge) }
        if let claimed = claims.birthDate, claimed != birthDate { issues.append(.otherBirthDate) }
        if let claimed = claims.entry {
            if let entryMonth, claimed.yearMonth != entryMonth { issues.append(.otherEntry) }
            if series == .pppk, claimed.year != entryYear { issues.append(.otherAppointmentYear) }
        }
        if let claimed = claims.isFemale, claimed != isFemale { issues.append(.otherSex) }
        return issues
    }

    /// Civil servants enter between 18 and 35; a PPPK between 20 and one year before the retirement age.
    private func hasUnusualEntryAge(_ claims: Claims) -> Bool {
        guard let born = birthDate else { return false }
        switch series {
        case .nip:
            guard let entry = entryMonth?.firstDay else { return false }
            return !(18 * 12..<36 * 12).contains(born.months(until: entry))
        case .pppk:
            guard let entry = claims.entry else { return false }
            let isTooLate = claims.retirement.map { entry.months(until: $0) < 12 } ?? false
            return born.months(until: entry) < 20 * 12 || isTooLate
        }
    }
}
