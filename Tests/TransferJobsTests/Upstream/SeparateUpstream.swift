import Postgres
import Schema
import TestSupport
import Testing
import Upstream

@testable import TransferJobs
@testable import TransferStore

/// A SIMPEG in a database of its own, which a login of ours reads.
struct SeparateUpstream {
    let database: TestDatabase
    let session: Session
    let role: String
    let watch: Watch

    init(people: [String]) throws {
        database = try TestDatabase(migrated: false)
        session = try database.session()
        role = "pull_\(database.name)"
        try session.script(
            """
            create role \(role) login;
            create schema simpeg;
            create table simpeg.hukdis (nip text, tingkat text, tmt date);
            create index on simpeg.hukdis (nip);
            insert into simpeg.hukdis values \(people.map { "('\($0)', null, null)" }.joined(separator: ", "));
            """
        )
        watch = try Watch(
            TableName("simpeg.hukdis"),
            key: Identifier("nip"),
            columns: [Identifier("tingkat"), Identifier("tmt")],
            topic: .discipline
        )
        for _ in 1...2 { try session.script(script.installation) }
        try session.script(WatchScript(watch).installation)
    }

    var script: OutboxScript {
        get throws {
            OutboxScript(
                outbox: Schema.outbox,
                role: try Identifier(role),
                tables: [try TableName("simpeg.hukdis")]
            )
        }
    }

    func mapping(database: String, listens: Bool = true) throws -> UpstreamMapping {
        try UpstreamMapping(
            """
            [upstream]
            name = simpeg
            database = \(database)
            listen = \(listens ? "yes" : "no")
            [hukdis.csv]
            from = simpeg.hukdis
            key = nip
            topics = hukdis.changed
            where = tingkat is not null
            nip = nip
            tingkat = tingkat
            tmt_mulai = tmt
            """
        )
    }

    /// Roles are the server's, and would outlive the database; the reader may still be using its own.
    func drop() {
        do {
            try session.script("drop owned by \(role); drop role \(role)")
        } catch {
            Issue.record(error)
        }
    }
}
