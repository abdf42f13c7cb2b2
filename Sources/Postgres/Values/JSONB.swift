/// A `jsonb` or `json` value as its text.
public struct JSONB: Hashable, Sendable, ExpressibleByStringLiteral {
    /// The JSON text in UTF-8.
    public var text: String

    /// Takes JSON text; the server checks it.
    public init(_ text: String) {
        self.text = text
    }

    /// Takes a literal of JSON text.
    public init(stringLiteral text: String) {
        self.text = text
    }

    /// The version byte in front of the text; there has been one version so far.
    private static let version: UInt8 = 1
}

extension JSONB: PostgresCodable {
    /// The type `jsonb`.
    public static var postgresType: PostgresType { .jsonb }

    /// Appends the version and the text.
    public func encode(into buffer: inout [UInt8]) {
        buffer.append(Self.version)
        buffer.append(contentsOf: text.utf8)
    }

    /// Reads a `jsonb` or a `json`, which has no version byte.
    public static func decode(_ bytes: UnsafeRawBufferPointer, type: UInt32) throws(PostgresError) -> JSONB {
        var reader = ByteReader(bytes)
        if type != PostgresType.json.oid {
            try PostgresType.jsonb.expect(type)
            let version = try reader.integer(UInt8.self)
            guard version == Self.version else { throw PostgresError(.decoding, "jsonb of unknown version \(version)") }
        }
        let rest = try reader.bytes(reader.count)
        guard let text = String(validating: rest, as: UTF8.self) else {
            throw PostgresError(.decoding, "json text is not valid UTF-8")
        }
        return JSONB(text)
    }
}
