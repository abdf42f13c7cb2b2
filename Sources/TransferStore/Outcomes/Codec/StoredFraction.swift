internal import Postgres
internal import Transfers

/// An exact quotient as JSON and the tables keep it: `1000/11`.
struct StoredFraction: Codable {
    let fraction: Fraction

    init(_ fraction: Fraction) {
        self.fraction = fraction
    }

    init(from decoder: any Decoder) throws {
        let parts = try decoder.singleValueContainer().decode(String.self).split(separator: "/").map { Int($0) }
        guard parts.count == 2, let above = parts[0], let below = parts[1] else {
            throw PostgresError(.decoding, "a quotient is kept that is none")
        }
        fraction = try Fraction(above, over: below)
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(fraction.quotientText)
    }
}

extension Fraction {
    /// The value as it is kept, exact: `1000/11`.
    var quotientText: String { "\(numerator)/\(denominator)" }
}
