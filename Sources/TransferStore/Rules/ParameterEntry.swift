internal import Transfers

/// A parameter as an edited file has it.
struct ParameterEntry: Decodable {
    let code: String?
    let level: String?
    let value: RuleNumber?
    let unit: String?
    let basis: String?
    let validFrom: String?
    let validTo: String?

    enum CodingKeys: String, CodingKey {
        case code, level, value, unit, basis
        case validFrom = "valid_from"
        case validTo = "valid_to"
    }

    /// The row; nil, with what is wrong, when it cannot be read.
    func parameter(place: Int, _ faults: inout [RuleRowFault]) -> RuleParameter? {
        let row = EntryReader(place: place, name: code ?? "?")
        let code = row.read(self.code, "code", .unknownCode, &faults) { RuleCode(rawValue: $0) }
        let level = row.readIfPresent(self.level, .unknownLevel, &faults) { PostLevel(rawValue: $0) }
        let expected = code.flatMap { RuleBook.unit(of: $0) }?.rawValue ?? "DAYS"
        let unit = row.read(self.unit, "unit", .wrongUnit(expected: expected), &faults) {
            RuleParameter.Unit(rawValue: $0)
        }
        let value = row.read(self.value, "value", .noNumber("value"), &faults) { $0.fraction }
        let basis = row.read(self.basis, "basis", .missing("basis"), &faults) { $0 }
        let validFrom = row.date(self.validFrom, "valid_from", &faults)
        let validTo = row.dateIfPresent(self.validTo, "valid_to", &faults)
        guard let code, let unit, let value, let basis, let validFrom, row.isSound(faults) else { return nil }
        return RuleParameter(
            code: code,
            level: level,
            value: value,
            unit: unit,
            basis: basis,
            validFrom: validFrom,
            validTo: validTo
        )
    }
}
