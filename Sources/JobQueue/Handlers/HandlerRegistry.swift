/// The handlers of a program, by kind of job.
///
/// Jobs of other kinds are left for whoever knows them.
public struct HandlerRegistry: Sendable {
    private var handlers: [String: Handler] = [:]

    /// Makes an empty registry.
    public init() {}

    /// Names the handler of a kind.
    ///
    /// - Parameters:
    ///   - kind: lower-case words joined by dots, such as `evaluation.need`.
    ///   - handler: what is done for its jobs.
    /// - Throws: ``RegistryError`` when the kind has a handler.
    public mutating func register(_ kind: String, _ handler: Handler) throws(RegistryError) {
        guard handlers[kind] == nil else { throw RegistryError(kind: kind) }
        handlers[kind] = handler
    }

    /// The kinds that have a handler, in alphabetical order.
    public var kinds: [String] { handlers.keys.sorted() }

    subscript(kind: String) -> Handler? { handlers[kind] }
}
