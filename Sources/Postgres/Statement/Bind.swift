/// A value on its way to the server, in the binary format.
public struct Bind: Sendable {
    let type: UInt32
    /// Nil is NULL.
    let bytes: [UInt8]?

    /// Takes a value.
    public init(_ value: some PostgresField) {
        type = Swift.type(of: value).postgresType.oid
        var buffer: [UInt8] = []
        bytes = value.encodeField(into: &buffer) ? buffer : nil
    }
}
