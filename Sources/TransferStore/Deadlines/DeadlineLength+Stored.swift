internal import Postgres
internal import Transfers

extension DeadlineLength {
    /// The length as two columns keep it.
    var stored: (count: Int, unit: String) {
        switch self {
        case .hours(let count): (count, "HOURS")
        case .days(let count): (count, "DAYS")
        case .workingDays(let count): (count, "WORKING_DAYS")
        case .months(let count): (count, "MONTHS")
        }
    }

    /// A length out of its two columns; nil where they are empty.
    init?(stored count: Int?, _ unit: String?) throws {
        switch (count, unit) {
        case (let count?, "HOURS"?): self = .hours(count)
        case (let count?, "DAYS"?): self = .days(count)
        case (let count?, "WORKING_DAYS"?): self = .workingDays(count)
        case (let count?, "MONTHS"?): self = .months(count)
        case (nil, nil): return nil
        default: throw PostgresError(.decoding, "a length of a deadline is kept that is none")
        }
    }
}
