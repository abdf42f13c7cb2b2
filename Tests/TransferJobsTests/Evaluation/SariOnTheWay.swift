import Delivery
import JobQueue
import JobQueueTesting
import Postgres
import TestSupport
import Testing
import TransferJobs
import TransferStore
import Transfers

/// A province in which Sari is on the way to the islands by a proposal, on 2 October 2025.
struct SariOnTheWay {
    let province: Province
    let session: Session
    let registry: HandlerRegistry
    let need: NeedID
    let proposal: ProposalID
    let sari: PersonID
    let clerk: ProposalActor

    init() throws {
        province = try Province()
        session = try province.database.session()
        var registry = HandlerRegistry()
        let settings = DeliverySettings(sender: try MailAddress("mutasi@bkd.example.go.id"), contact: "BKD")
        try registry.registerTransfers(settings, connection: province.database.options)
        self.registry = registry
        let day = try CivilDate(parsing: "2025-10-01")
        let stated = Need(
            source: .vacancy,
            evidence: NeedEvidence(institution: "K=1, B=0"),
            post: "J-KASI-PROMKES",
            unit: "U-BKWK-PP",
            effectiveOn: day
        )
        let need = try Needs(session).add(stated, on: day)
        let session = session
        try session.transaction(.repeatableRead) { _ = try Evaluations(session).run(need, asOf: day) }
        let person = try People(session).find(nip: "198703142011012907")
        let clerk = ProposalActor(try People(session).find(nip: "198508212010011904").id, as: .hrOperator)
        try session.script(
            """
            create or replace function mutasi.civil_now() returns timestamptz
            language sql stable set search_path = pg_catalog, pg_temp return '2025-10-02 09:00+07'::timestamptz
            """
        )
        proposal = try session.transaction { try ProposalDesk(session).draft(for: need, of: person, by: clerk).id }
        self.need = need
        self.clerk = clerk
        sari = person.id
    }

    /// Registers needs for other posts, as an import would.
    func registerNeeds(_ count: Int) throws -> [NeedID] { try province.registerNeeds(count, session) }

    /// Runs the job for Sari, and gives what it did.
    func look(at person: PersonID? = nil) throws -> String {
        let key: String = try value("select id::text from mutasi.employee where id = \(person ?? sari)")
        let job = NewJob(EvaluatePerson.kind, args: try EvaluatePerson(employee: key).json())
        guard case .complete(let result?) = try registry.run(job, on: session) else { return "no result" }
        return result.text
    }

    func value<Value: PostgresField>(_ sql: SQL, as type: Value.Type = Value.self) throws -> Value {
        try #require(try session.query(sql).first).decode(at: 0)
    }

    func setClock(_ moment: String) throws { try DecreeProvince.setClock(moment, session) }

    var state: ProposalState {
        get throws { try Proposals(session).show(proposal).proposal.state }
    }

    /// A case of discipline is on record from now on.
    func discipline() throws {
        try session.execute(
            """
            insert into mutasi.discipline (employee_id, severity, status, starts_on)
            values (\(sari), 'S', 'PROSES', '2025-10-01')
            """
        )
    }
}
