/// The handlers of a program, by kind of job.
///
/// Jobs of other kinds, and of versions that a kind's handler does not take, are left for whoever knows them.
public struct HandlerRegistry: Sendable {
    private struct Entry {
        let handler: Handler
        let versions: ClosedRange<Int16>
    }

    private var entries: [String: Entry] = [:]

    /// Makes an empty registry.
    public init() {}

    /// Names the handler of a kind.
    ///
    /// - Parameters:
    ///   - kind: lower-case words joined by dots, such as `evaluation.need`.
    ///   - versions: the versions of the arguments' shape that the handler takes, from 1.
    ///   - handler: what is done for its jobs.
    /// - Throws: ``RegistryError`` when the kind has a handler.
    public mutating func register(
        _ kind: String,
        versions: ClosedRange<Int16> = 1...1,
        _ handler: Handler
    ) throws(RegistryError) {
        guard entries[kind] == nil else { throw RegistryError(kind: kind) }
        entries[kind] = Entry(handler: handler, versions: versions)
    }

    /// The kinds that have a handler, in alphabetical order.
    public var kinds: [String] { entries.keys.sorted() }

    /// The versions that a kind's handler takes; nil when it has none.
    public func versions(of kind: String) -> ClosedRange<Int16>? { entries[kind]?.versions }

    subscript(kind: String) -> Handler? { entries[kind]?.handler }
}
