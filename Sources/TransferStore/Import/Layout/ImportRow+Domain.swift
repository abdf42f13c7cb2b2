internal import Postgres
internal import Transfers

extension ImportRow {
    /// A NIP or NI PPPK to be taken on record, checked in full.
    mutating func employeeNumber(_ column: String, _ kind: EmploymentKind) -> EmployeeNumber? {
        let today = today
        let number = parsed(column) { (text) throws(EmployeeNumberIssue) in
            try EmployeeNumber(parsing: text, series: kind.isContract ? .pppk : .nip, today: today)
        }
        countNormalised(column, number?.digits)
        return number
    }

    /// A NIP of nine digits, from before 2009; anything else is left out with a warning.
    mutating func formerNIP(_ column: String) -> String? {
        guard let text = text(column) else { return nil }
        let digits = text.utf8.filter { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "'") }
        guard digits.count == 9, digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else {
            note(column, RowFault.notNineDigits, .warning)
            return nil
        }
        return String(decoding: digits, as: UTF8.self)
    }

    /// The rank of a person employed in a way.
    mutating func rank(_ column: String, of employment: EmploymentKind) -> Rank? {
        parsed(column) { (text) throws(RankFault) in try Rank(parsing: text, employment: employment) }
    }

    /// A rank that bounds a post, of either kind.
    mutating func rank(_ column: String) -> Rank? {
        parsed(column) { (text) throws(RankFault) in
            do throws(RankFault) {
                return try Rank(parsing: text, employment: .pns)
            } catch {
                guard error == .otherEmployment else { throw error }
                return try Rank(parsing: text, employment: .pppk)
            }
        }
    }

    /// A SIASN code of an education level.
    mutating func educationLevel(_ column: String) -> Int16? {
        guard let text = text(column) else { return nil }
        guard let level = EducationLevel(siasn: text) else {
            note(column, RowFault.notOneOf(EducationLevel.allCases.map { String($0.rawValue) }))
            return nil
        }
        return Int16(clamping: level.rawValue)
    }

    /// A SIASN id of an echelon.
    mutating func echelon(_ column: String) -> Int16? {
        guard let number = number(column, in: 10...99) else { return nil }
        guard let echelon = Echelon(rawValue: number) else {
            note(column, RowFault.notOneOf(Echelon.allCases.map { String($0.rawValue) }))
            return nil
        }
        return Int16(clamping: echelon.rawValue)
    }

    /// A competency's code, in capitals.
    mutating func competency(_ column: String) -> String? {
        code(column)?.uppercased()
    }

    /// Kinds of posts, joined by `|`, by SIASN code or by name (`JPT`, `ADMINISTRATOR`, `PENGAWAS`, `JF`, `PELAKSANA`).
    mutating func postKinds(_ column: String) -> [Int16] {
        let kinds = codes(column).map { name -> PostCategory? in
            switch name.uppercased() {
            case "JPT", "ADMINISTRATOR", "PENGAWAS", "STRUKTURAL": .structural
            case "JF", "JFT": .functional
            case "PELAKSANA", "JFU": .general
            default: Int(name).flatMap(PostCategory.init)
            }
        }
        guard kinds.allSatisfy({ $0 != nil }) else {
            note(column, RowFault.notOneOf(["JPT", "ADMINISTRATOR", "PENGAWAS", "JF", "PELAKSANA"]))
            return []
        }
        return Set(kinds.compactMap { $0.map { Int16(clamping: $0.rawValue) } }).sorted()
    }

    /// How results or behaviour compare with what was expected.
    mutating func expectation(_ column: String) -> Expectation? {
        guard let text = text(column) else { return nil }
        guard let expectation = Expectation(parsing: text) else {
            note(column, RowFault.notOneOf(["di atas", "sesuai", "di bawah"]))
            return nil
        }
        return expectation
    }

    /// A predicate, or a number of the years in which there were none.
    mutating func predicate(_ column: String, year: Int) -> Predicate? {
        guard let text = text(column) else { return nil }
        if year <= NumericAppraisal.lastYear, let number = Self.appraisal(text) {
            if let predicate = NumericAppraisal.predicate(value: number, year: year) { return predicate }
        } else if let predicate = Predicate(parsing: text) {
            return predicate
        }
        note(column, RowFault.notOneOf(Predicate.allCases.map(\.name)))
        return nil
    }

    private static func appraisal(_ text: String) -> Fraction? {
        do { return try Fraction(decimal: text.replacing(",", with: ".")) } catch { return nil }
    }

    /// A nine-box number, which means nothing without its scheme.
    mutating func box(_ column: String, scheme schemeColumn: String) -> (scheme: NineBoxScheme, box: NineBox)? {
        let schemeName = word(schemeColumn, of: NineBoxScheme.allCases.map(\.rawValue))
        guard let number = number(column, in: 1...9) else { return nil }
        guard let scheme = schemeName.flatMap(NineBoxScheme.init) else {
            note(column, RowFault.boxWithoutScheme)
            return nil
        }
        return NineBox(number: number, scheme: scheme).map { (scheme, $0) }
    }

    /// A month, `2025-10`, as its first day.
    mutating func month(_ column: String) -> CivilDate? {
        parsed(column) { (text) throws(DateFault) in try CivilDate(parsing: text + "-01") }
    }

    /// Notes a period that ends before it begins.
    mutating func noteReversed(_ column: String, from start: CivilDate?, to end: CivilDate?) {
        if let start, let end, end < start { note(column, RowFault.periodReversed) }
    }

    /// An e-mail address; one that cannot be right is left out with a warning.
    mutating func address(_ column: String) -> String? {
        guard let text = text(column) else { return nil }
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        let isPlain = text.utf8.allSatisfy { (0x21..<0x7F).contains($0) }
        guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty }), isPlain, text.utf8.count <= 254 else {
            note(column, RowFault.badAddress, .warning)
            return nil
        }
        return text
    }

    /// A telephone number: its digits and a leading plus.
    mutating func telephone(_ column: String) -> String? {
        guard let text = text(column) else { return nil }
        let digits = text.filter { ("0"..."9").contains($0) || $0 == "+" }
        guard (5...20).contains(digits.utf8.count) else {
            note(column, RowFault.badTelephone, .warning)
            return nil
        }
        return digits
    }
}
