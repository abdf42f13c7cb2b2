import JobQueue
import Postgres
import TransferStore
import Upstream

/// Compares all of an upstream database with ours, as `mutasictl upstream sync` does.
struct UpstreamComparison: Sendable {
    let mapping: UpstreamMapping
    let own: ConnectionOptions

    /// A statement on all rows may take its time.
    private static let patience: Duration = .seconds(1800)

    /// Does the work, in sessions and transactions of its own: it takes minutes.
    ///
    /// - Throws: `PostgresError` of either database, and what the import throws; the job comes again then.
    func run(_ job: JobContext) throws -> Outcome {
        let ours = try session(own)
        defer { ours.close() }
        // A setting of a session would go to others with the pooler's connection.
        if own.pooler == .none { try AuditLog(ours).attributeSession(to: "mutasid", as: "job:\(job.id)") }
        let theirs = try session(ConnectionOptions(mapping.database, applicationName: "mutasid"))
        defer { theirs.close() }
        let faults = try MappingInspection(mapping).faults(in: theirs).filter { !$0.reason.isOnlyAboutEvents }
        guard faults.isEmpty else { throw UnfitMapping(upstream: mapping.name, faults: faults) }
        let sync = UpstreamSync(mapping, from: try UpstreamOutbox(theirs), to: ours)
        return .complete(result: Self.summary(try sync.run(today: try CivilClock(ours).today())))
    }

    private func session(_ options: ConnectionOptions) throws(PostgresError) -> Session {
        let session = try Session(options)
        session.deadline = Self.patience
        return session
    }

    private static func summary(_ result: UpstreamSync.Result) -> JSONB {
        let refused = result.report.files.count { $0.refusal != nil }
        let lost = result.reconciliations.reduce(0) { $0 + $1.lost }
        let repeated = result.reconciliations.reduce(0) { $0 + $1.repeated }
        return JSONB(
            """
            {"applied": \(result.report.applied), "rejected": \(result.report.rejected), "refused_files": \(refused), \
            "withdrawn": \(result.withdrawal?.withdrawn ?? 0), "withheld": \(result.withdrawal?.withheld ?? 0), \
            "lost": \(lost), "repeated": \(repeated)}
            """
        )
    }

    /// The upstream database is not as the mapping has it; `mutasictl upstream check` names all that differs.
    struct UnfitMapping: Error, CustomStringConvertible {
        let upstream: String
        let faults: [MappingFault]

        var description: String {
            let lines = faults.prefix(20).map { "\($0.line) (\($0.reason.word))" }.joined(separator: ", ")
            return
                "the upstream database \(upstream) does not fit its mapping, lines \(lines): see mutasictl upstream check"
        }
    }
}
