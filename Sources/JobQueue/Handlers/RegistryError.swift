/// A kind of job was given two handlers.
public struct RegistryError: Error, CustomStringConvertible {
    /// The kind.
    public let kind: String

    /// Says which kind.
    public var description: String { "the kind \(kind) has a handler already" }
}
