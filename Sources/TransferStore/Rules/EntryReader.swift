internal import Transfers

/// Reads the fields of one row of an edited file, and notes what is wrong with them.
struct EntryReader {
    let place: Int
    let name: String

    /// A field that has to be there.
    func read<Raw, Value>(
        _ raw: Raw?,
        _ field: String,
        _ problem: RuleRowFault.Problem,
        _ faults: inout [RuleRowFault],
        _ convert: (Raw) -> Value?
    ) -> Value? {
        guard let raw else {
            note(.missing(field), &faults)
            return nil
        }
        if let value = convert(raw) { return value }
        note(problem, &faults)
        return nil
    }

    /// A field that may be empty.
    func readIfPresent<Value>(
        _ text: String?,
        _ problem: RuleRowFault.Problem,
        _ faults: inout [RuleRowFault],
        _ convert: (String) -> Value?
    ) -> Value? {
        guard let text, !text.isEmpty else { return nil }
        if let value = convert(text) { return value }
        note(problem, &faults)
        return nil
    }

    func date(_ text: String?, _ field: String, _ faults: inout [RuleRowFault]) -> CivilDate? {
        read(text, field, .noDate(field), &faults, Self.date)
    }

    func dateIfPresent(_ text: String?, _ field: String, _ faults: inout [RuleRowFault]) -> CivilDate? {
        readIfPresent(text, .noDate(field), &faults, Self.date)
    }

    /// Whether nothing was noted of this row.
    func isSound(_ faults: [RuleRowFault]) -> Bool {
        !faults.contains { $0.place == place && $0.name == name }
    }

    private static func date(_ text: String) -> CivilDate? {
        do { return try CivilDate(parsing: text) } catch { return nil }
    }

    private func note(_ problem: RuleRowFault.Problem, _ faults: inout [RuleRowFault]) {
        faults.append(RuleRowFault(place: place, name: name, problem))
    }
}
