import FoundationEssentials
public import JobQueue
public import Postgres

/// What a job of one kind is told: a JSON object of ids and dates, checked before any work is done.
public protocol JobArguments: Codable, Sendable {
    /// The kind of job that takes them.
    static var kind: String { get }
}

extension JobArguments {
    /// Reads a job's arguments.
    ///
    /// - Parameter job: a job of this kind.
    /// - Throws: ``ArgumentsFault``, which names the field and not its value.
    public init(of job: JobContext) throws(ArgumentsFault) {
        do {
            self = try JSONDecoder().decode(Self.self, from: Data(job.arguments))
        } catch {
            throw ArgumentsFault(kind: job.kind, error)
        }
    }

    /// The arguments as JSON, with the keys in order.
    ///
    /// - Returns: the JSON text.
    /// - Throws: `EncodingError`.
    public func json() throws -> JSONB {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        return JSONB(String(decoding: try encoder.encode(self), as: UTF8.self))
    }
}
