/// A mailbox: an address in ASCII and the name of whom it belongs to.
public struct MailAddress: Sendable, Equatable {
    /// `local@domain`.
    let address: String
    let name: String?

    /// Checks an address.
    ///
    /// Quoted local parts, address literals and addresses outside ASCII (RFC 6531) are refused: no agency uses the
    /// former, and servers without SMTPUTF8 bounce the latter.
    ///
    /// - Parameters:
    ///   - address: `local@domain`, a dot-atom and a domain name (RFC 5321, 4.1.2).
    ///   - name: The display name, in any script.
    /// - Throws: `DeliveryError.Code.invalidAddress`, or `.controlCharacter` for the name.
    public init(_ address: String, name: String? = nil) throws(DeliveryError) {
        let parts = address.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, Self.isDotAtom(parts[0]), parts[0].utf8.count <= 64, Self.isDomain(parts[1]),
            address.utf8.count <= 254
        else { throw DeliveryError(code: .invalidAddress, subject: "local@domain") }
        if let name, name.contains(where: \.isControl) {
            throw DeliveryError(code: .controlCharacter, subject: "name")
        }
        self.address = address
        self.name = name?.isEmpty == true ? nil : name
    }

    /// The part behind the at sign.
    public var domain: String {
        String(address[address.index(after: address.lastIndex(of: "@") ?? address.startIndex)...])
    }

    /// `atext` with single dots between (RFC 5322, 3.2.3).
    static func isDotAtom(_ text: Substring) -> Bool {
        text.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { atom in
            !atom.isEmpty && atom.utf8.allSatisfy { $0.isAlphanumeric || "!#$%&'*+-/=?^_`{|}~".utf8.contains($0) }
        }
    }

    /// Labels of letters, digits and inner hyphens (RFC 1035, 2.3.1, with RFC 1123's leading digits).
    static func isDomain(_ text: Substring) -> Bool {
        text.utf8.count <= 253
            && text.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { label in
                (1...63).contains(label.utf8.count) && !label.hasPrefix("-") && !label.hasSuffix("-")
                    && label.utf8.allSatisfy { $0.isAlphanumeric || $0 == UInt8(ascii: "-") }
            }
    }
}

extension UInt8 {
    fileprivate var isAlphanumeric: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: false
        }
    }
}
