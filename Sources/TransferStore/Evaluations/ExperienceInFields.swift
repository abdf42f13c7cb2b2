internal import Transfers

/// Everybody's months in posts of each field of work that any target asks for.
struct ExperienceInFields {
    private var numbers: [FieldCode: Int32] = [:]
    /// The end of each person's part of the entries.
    private var ends: [Int32] = []
    private var entries: [(field: Int32, months: Int32)] = []

    /// Adds the next person's.
    mutating func append(_ months: [FieldCode: Int]) {
        for (field, months) in months {
            let number = numbers[field] ?? Int32(numbers.count)
            numbers[field] = number
            entries.append((number, Int32(clamping: months)))
        }
        ends.append(Int32(clamping: entries.count))
    }

    /// A person's months in a field.
    func months(of person: Int, in field: FieldCode) -> Int {
        guard let number = numbers[field] else { return 0 }
        let start = person == 0 ? 0 : ends[person - 1]
        for entry in entries[Int(start)..<Int(ends[person])] where entry.field == number { return Int(entry.months) }
        return 0
    }
}
