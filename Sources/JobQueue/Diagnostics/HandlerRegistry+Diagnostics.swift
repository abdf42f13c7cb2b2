import Dispatch
import FoundationEssentials
import Glibc
import Postgres

extension HandlerRegistry {
    /// Serves the kinds by which an installation is checked.
    ///
    /// - `diagnostic.noop` does nothing.
    /// - `diagnostic.sleep {"ms": 100}` takes its time.
    /// - `diagnostic.fail {"times": 2}` fails as often.
    /// - `diagnostic.effect {"key": "a"}` writes the job's id and the key into `jobs.diagnostic_effect`.
    /// - `diagnostic.crash` ends the process as if it had been killed.
    ///
    /// - Throws: ``RegistryError`` when one of them has a handler.
    public mutating func registerDiagnostics() throws(RegistryError) {
        try register("diagnostic.noop", .quick { _ in .complete() })
        try register("diagnostic.sleep", .plain { try Self.sleep($0) })
        let soon = Backoff(base: .milliseconds(100), limit: .seconds(1))
        try register("diagnostic.fail", .plain(backoff: soon) { try Self.fail($0) })
        try register("diagnostic.effect", .transactional { try Self.leaveEffect($0, $1) })
        try register("diagnostic.crash", .plain { _ in try Self.crash() })
    }

    private struct Sleep: Decodable {
        let ms: Int
    }

    private struct Fail: Decodable {
        let times: Int
    }

    private struct Effect: Decodable {
        let key: String
    }

    private static func sleep(_ job: JobContext) throws -> Outcome {
        let length = try arguments(of: job, Sleep.self, expected: #"{"ms": number}"#).ms
        let end = ContinuousClock.now + .milliseconds(length)
        while ContinuousClock.now < end {
            if job.isCancelled { throw DiagnosticError.interrupted }
            Signal().wait(until: min(end, .now + .milliseconds(20)))
        }
        return .complete()
    }

    private static func fail(_ job: JobContext) throws -> Outcome {
        let times = try arguments(of: job, Fail.self, expected: #"{"times": number}"#).times
        if job.attempt <= times { throw DiagnosticError.asked(attempt: job.attempt) }
        return .complete()
    }

    private static func leaveEffect(_ job: JobContext, _ session: Session) throws -> Outcome {
        let key = try arguments(of: job, Effect.self, expected: #"{"key": text}"#).key
        try session.execute(.recordEffect(job: job.id, key: key))
        return .complete()
    }

    private static func crash() throws -> Outcome {
        kill(getpid(), SIGKILL)
        throw DiagnosticError.interrupted
    }

    private static func arguments<Value: Decodable>(
        of job: JobContext,
        _ type: Value.Type,
        expected: String
    ) throws -> Value {
        do {
            return try JSONDecoder().decode(type, from: Data(job.arguments))
        } catch {
            throw DiagnosticError.arguments(expected)
        }
    }
}
