/// An end of the chain that was published: what was sealed then must still be there.
public struct AuditAnchor: Hashable, Sendable, CustomStringConvertible {
    /// The place of the seal.
    public let sequence: Int64
    /// Its 32 bytes.
    public let mac: [UInt8]

    /// An anchor of a seal.
    init(_ seal: AuditSeal) {
        sequence = seal.sequence
        mac = seal.mac
    }

    init(sequence: Int64, mac: [UInt8]) {
        self.sequence = sequence
        self.mac = mac
    }

    /// Reads the form that ``description`` has; nil for anything else.
    public init?(_ text: some StringProtocol) {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, let sequence = Int64(parts[0]), sequence > 0 else { return nil }
        let digits = parts[1].compactMap(\.hexDigitValue)
        guard digits.count == 64, parts[1].count == 64 else { return nil }
        self.sequence = sequence
        mac = stride(from: 0, to: 64, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
    }

    /// The place and, in hexadecimal digits, the seal: `1204:3b9f…`.
    public var description: String {
        "\(sequence):" + mac.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}
