/// A range of IP addresses that share their first bits (RFC 4632), such as `10.0.0.0/8` or `fc00::/7`.
public struct NetworkRange: Sendable, Equatable {
    private let bytes: [UInt8]
    private let prefixLength: Int

    /// Reads a range, or a single address.
    ///
    /// - Parameter text: The first address and, after a slash, the number of bits that count; without it all count.
    /// - Throws: `DeliveryError.Code.invalidRange`.
    public init(_ text: String) throws(DeliveryError) {
        guard let range = NetworkRange(notation: text) else {
            throw DeliveryError(code: .invalidRange, subject: text)
        }
        self = range
    }

    private init?(notation: String) {
        let parts = notation.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        guard let address = NetworkAddress(String(parts[0])) else { return nil }
        let bits = address.bytes.count * 8
        guard let length = parts.count == 1 ? bits : Int(parts[1]), (0...bits).contains(length) else { return nil }
        bytes = address.bytes
        prefixLength = length
    }

    func contains(_ address: NetworkAddress) -> Bool {
        guard address.bytes.count == bytes.count else { return false }
        let (whole, rest) = prefixLength.quotientAndRemainder(dividingBy: 8)
        guard address.bytes.prefix(whole) == bytes.prefix(whole) else { return false }
        return rest == 0 || (address.bytes[whole] ^ bytes[whole]) >> (8 - rest) == 0
    }

    static let loopback = ["127.0.0.0/8", "::1"].compactMap(NetworkRange.init(notation:))

    /// The addresses that are not those of a server on the Internet, as of IANA's registries of special-purpose
    /// addresses (RFC 6890) and of multicast: this host, private and shared networks, link-local, documentation,
    /// benchmarking, and the translations that lead back to IPv4.
    static let special = specialNotations.compactMap(NetworkRange.init(notation:))

    static let specialNotations = [
        "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24",
        "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24",
        "224.0.0.0/4", "240.0.0.0/4",
        "::/96", "64:ff9b::/96", "64:ff9b:1::/48", "100::/64", "2001::/23", "2001:db8::/32", "2002::/16",
        "3fff::/20", "5f00::/16", "fc00::/7", "fe80::/10", "fec0::/10", "ff00::/8",
    ]
}
