import FoundationEssentials
import Postgres
import TestSupport
import Testing

@testable import TransferStore
@testable import Transfers

@Suite("What is kept of a person")
struct PersonalRecordTests {
    @Test("every table that names a person is given out, and whatever hangs on one")
    func completeness() throws {
        let database = try TestDatabase()
        let session = try database.session()
        let given = Set(PersonalRecordSQL.all(of: PersonID(high: 0, low: 0)).map(\.name))
        let named = try session.query(
            """
            select distinct c.relname from pg_attribute a join pg_class c on c.oid = a.attrelid
            where c.relnamespace = 'mutasi'::regnamespace and c.relkind in ('r', 'p')
                and a.attname in ('employee_id', 'person_id', 'proposal_id', 'dialogue_id', 'assignment_id',
                    'enrolment_id', 'follow_up_id', 'objection_id', 'profile_id')
            """
        )
        let exempt: Set = [
            // Of proposals as a whole, named by the record of the proposal.
            "package_event", "package_member", "account",
            // Notes on the steps of jobs and of deadlines, without a word of the person.
            "deadline_version", "objection_deadline", "objection_alert", "follow_up_signal",
            // What refers to a course or an order and names the person through it.
            "assignment_order", "announcement_redaction",
        ]
        for row in named {
            let name: String = try row.decode(at: 0)
            #expect(given.contains(name) || exempt.contains(name), "\(name)")
        }
    }

    @Test("a person's record is JSON with their proposal, their dialogue and who wrote it, and taking it is recorded")
    func record() throws {
        let province = try ProposalProvince()
        let record = try PersonalRecord(
            of: province.sari.id,
            province.session,
            by: "rina",
            reason: "surat 5/2025"
        )
        let parsed = try JSONSerializationLite.object(record.json)
        #expect(parsed.contains("employee") && parsed.contains("performance"))
        let action: String = try province.session.value(
            "select verb || ' ' || reason from jobs.action where actor = 'rina'"
        )
        #expect(action == "export surat 5/2025")
    }
}

/// Reads the names of the members of a JSON object.
enum JSONSerializationLite {
    private struct Anything: Decodable {
        init(from decoder: any Decoder) throws { _ = decoder }
    }

    static func object(_ text: String) throws -> Set<String> {
        Set(try JSONDecoder().decode([String: [Anything]].self, from: Data(text.utf8)).keys)
    }
}
