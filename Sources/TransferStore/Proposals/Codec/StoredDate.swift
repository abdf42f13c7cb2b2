internal import Transfers

/// A day as JSON keeps it: `"2025-10-01"`.
struct StoredDate: Codable {
    let date: CivilDate

    init(_ date: CivilDate) {
        self.date = date
    }

    init(from decoder: any Decoder) throws {
        date = try CivilDate(parsing: try decoder.singleValueContainer().decode(String.self))
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(date.description)
    }
}
