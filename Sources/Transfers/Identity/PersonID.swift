/// The opaque identifier of a person: a UUID that says nothing about them and never changes.
///
/// It stands for a person wherever the NIP could, since a NIP carries birth date and sex and is issued anew when an
/// agency appoints a PPPK.
public struct PersonID: Hashable, Sendable {
    /// The first eight bytes, in network order.
    public let high: UInt64
    /// The last eight bytes, in network order.
    public let low: UInt64

    /// An identifier by its two halves.
    public init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    /// Reads `xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx`, or nil when the text is anything else.
    public init?(_ text: some StringProtocol) {
        let groups = text.split(separator: "-", omittingEmptySubsequences: false)
        guard groups.map(\.utf8.count) == [8, 4, 4, 4, 12] else { return nil }
        let digits = groups.joined()
        guard digits.utf8.allSatisfy({ $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "-") }),
            let high = UInt64(digits.prefix(16), radix: 16), let low = UInt64(digits.suffix(16), radix: 16)
        else { return nil }
        self.init(high: high, low: low)
    }
}

extension PersonID: CustomStringConvertible {
    /// The identifier in its usual form, in lower case.
    public var description: String {
        let digits = Self.hexadecimal(high) + Self.hexadecimal(low)
        var groups: [Substring] = []
        var rest = digits[...]
        for length in [8, 4, 4, 4, 12] {
            groups.append(rest.prefix(length))
            rest = rest.dropFirst(length)
        }
        return groups.joined(separator: "-")
    }

    private static func hexadecimal(_ value: UInt64) -> String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
