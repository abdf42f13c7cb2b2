import Foundation
import Postgres
import TestSupport
import Testing

/// NIP, NIK and names are few enough to try them all, so that a plain hash of one tells it.
///
/// Nothing is looked up by such a hash. People
/// are keyed by random numbers of our own, which tell nothing, so that no key has to be made with a secret; what is hashed at
/// all is named here, with what it hashes.
@Suite("No plain hash stands for a person")
struct HashTests {
    /// Functions, views, columns and rules of the database that hash anything.
    private static let known: Set = [
        // Locks of the server's memory, by fixed words or numbers of rows; nothing is kept.
        "function jobs.cancel", "function jobs.claim", "function jobs.do_chore", "function jobs.follow_queue",
        "function jobs.rescue", "function mutasi.keep_handover", "function mutasi.number_document",
        "function mutasi.require_signed_paper",
        // Links of the chains of events, which name people by our own keys.
        "function mutasi.chain_hash", "function mutasi.assignment_event_hash", "function mutasi.objection_event_hash",
        "function mutasi.package_event_hash", "function mutasi.proposal_event_hash",
        "function mutasi.chain_assignment_event", "function mutasi.chain_objection_event",
        "function mutasi.chain_package_event", "function mutasi.chain_proposal_event",
        // What a decree says: numbers of proposals, our own keys of people, posts and units.
        "function mutasi.decree_digest", "function mutasi.require_decree_of_package",
        // Files as a whole.
        "constraint mutasi.document.digest_is_of_content", "view mutasi.public_signing",
        // The lock that imports wait for one another by.
        "function mutasi_inbox.revive_people", "function mutasi_inbox.settle_people",
        // The rules for rows, as text.
        "view mutasi_schema.grants",
    ]

    @Test("in the database: functions, views, indexes, constraints, defaults, generated columns and rules for rows")
    func database() throws {
        let database = try TestDatabase()
        let session = try database.session()
        let found = try session.query(
            """
            with place as (
                select n.oid, n.nspname::text as name from pg_namespace n
                where n.nspname in ('mutasi', 'jobs', 'audit', 'mutasi_inbox', 'mutasi_schema')
            ), text (thing, words) as (
                select 'function ' || p.name || '.' || f.proname, pg_get_functiondef(f.oid)
                from place p join pg_proc f on f.pronamespace = p.oid and f.prokind in ('f', 'p')
                where not exists (select from pg_depend d where d.classid = 'pg_proc'::regclass and d.objid = f.oid and d.deptype = 'e')
                union all
                select 'view ' || p.name || '.' || c.relname, pg_get_viewdef(c.oid)
                from place p join pg_class c on c.relnamespace = p.oid and c.relkind = 'v'
                union all
                select 'index ' || p.name || '.' || c.relname, pg_get_indexdef(c.oid)
                from place p join pg_class c on c.relnamespace = p.oid and c.relkind = 'i'
                union all
                select 'constraint ' || p.name || '.' || c.relname || '.' || x.conname, pg_get_constraintdef(x.oid)
                from place p join pg_class c on c.relnamespace = p.oid join pg_constraint x on x.conrelid = c.oid
                union all
                select 'column ' || p.name || '.' || c.relname, pg_get_expr(d.adbin, d.adrelid)
                from place p join pg_class c on c.relnamespace = p.oid join pg_attrdef d on d.adrelid = c.oid
                union all
                select 'policy ' || p.name || '.' || c.relname, concat(pg_get_expr(y.polqual, y.polrelid), pg_get_expr(y.polwithcheck, y.polrelid))
                from place p join pg_class c on c.relnamespace = p.oid join pg_policy y on y.polrelid = c.oid
            )
            select distinct t.thing from text t
            where t.words ~* '(md5|sha[0-9]+|hash[a-z0-9]*|digest|hmac|crypt)\\s*\\('
            """
        ).map { try $0.decode(at: 0, as: String.self) }
        #expect(Set(found) == Self.known, "\(Set(found).symmetricDifference(Self.known).sorted())")
    }

    /// Source files that hash, or have the database hash.
    private static let files: [String: String] = [
        "Delivery/Signing/CertificateFacts+Reading.swift": "a certificate",
        "Delivery/Signing/OpenSSLBytes.swift": "bytes of a file",
        "Delivery/Webhook/WebhookSignature.swift": "a message, with a secret",
        "TransferStore/Assignments/RosterSQL.swift": "our own key of a person with a seed, for a lot",
        "TransferStore/Audit/AuditKey.swift": "events, with a secret",
        "TransferStore/Import/Manifest/FileDigest.swift": "a file",
        "TransferStore/Import/Run/FileImport.swift": "a file",
        "TransferStore/Papers/PaperSQL.swift": "a file",
        "TransferStore/Plans/PlanSQL.swift": "our own key of a person, or a need's number, with a seed, for a lot",
        "TransferStore/Proposals/ProposalSQL.swift": "the holidays of a calendar",
        "TransferStore/Values/Checksum.swift": "a file; our own key of a person with a seed, for a lot",
        "Upstream/StateFunction.swift":
            "the watched columns of an upstream row, by which a change is seen; kept beside its key",
    ]

    private static let hashing = [
        "EVP_sha", "EVP_Digest", "HMAC(", "md5(", "sha256(", "sha512(", "hashtext(", "hashtextextended(",
    ]

    @Test("in the programs")
    func programs() throws {
        let root = Repository.location(of: "Sources")
        var found: Set<String> = []
        for case let path as String in FileManager.default.enumerator(atPath: root) ?? .init()
        where path.hasSuffix(".swift") && !path.hasPrefix("QueueBench/") {
            let text = try Repository.text(of: "Sources/\(path)")
            guard Self.hashing.contains(where: text.contains) else { continue }
            let lines = text.split(separator: "\n").filter { !$0.contains("pg_advisory_xact_lock") }
            if lines.contains(where: { line in Self.hashing.contains(where: line.contains) }) { found.insert(path) }
        }
        #expect(found == Set(Self.files.keys), "\(found.symmetricDifference(Self.files.keys).sorted())")
    }
}
