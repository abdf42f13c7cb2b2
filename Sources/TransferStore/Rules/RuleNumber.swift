import FoundationEssentials
internal import Transfers

/// A number of an edited file, written as a JSON number or as text; kept by its digits, so that none is lost.
struct RuleNumber: Decodable {
    let digits: String

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        do {
            digits = try container.decode(String.self)
        } catch DecodingError.typeMismatch {
            digits = try container.decode(Decimal.self).description
        }
    }

    /// The number exactly; nil for what is none, such as NaN.
    var fraction: Fraction? {
        do { return try Fraction(decimal: digits) } catch { return nil }
    }
}
