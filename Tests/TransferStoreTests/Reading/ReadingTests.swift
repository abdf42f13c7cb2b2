import Postgres
import TestSupport
import Testing
import TransferStore
import Transfers

@Suite("What an official reads")
struct ReadingTests {
    private let province: ProposalProvince
    private let budi: PersonID
    private let refusals: SQL = "select count(*) from mutasi.refused_reading"

    init() throws {
        province = try ProposalProvince()
        budi = try People(province.session).find(nip: SeededProvince.budi).id
    }

    @Test("nothing of a relative, whichever of the two declared it, and the attempt is on record (case 94)")
    func relative() throws {
        let session = province.session
        try session.execute(
            "insert into mutasi.relation (employee_id, related_id, kind) values (\(province.sari.id), \(budi), 'ISTRI')"
        )
        for (reader, employee) in [(budi, province.sari.id), (province.sari.id, budi)] {
            #expect(throws: ReadingFault.conflictOfInterest) {
                try Reading(session, by: reader).require(.evaluation, of: employee)
            }
        }
        #expect(
            try session.value(
                """
                select string_agg(record || ' ' || (reader_id = \(budi)), ', ' order by id) from mutasi.refused_reading
                where recorded_by = session_user
                """
            ) == "EVALUASI true, EVALUASI false"
        )
    }

    @Test("nothing of whom a conflict of interest was declared with, yet that employee reads on (case 94)")
    func declaredConflict() throws {
        let session = province.session
        try Proposals(session).declareConflict(of: budi, with: province.sari.id, reason: "Rekan usaha")
        #expect(throws: ReadingFault.conflictOfInterest) {
            try Reading(session, by: budi).require(.dialogue, of: province.sari.id)
        }
        try Reading(session, by: province.sari.id).require(.proposal, of: budi)
        #expect(try session.value(refusals) == 1)
    }

    @Test("of a list those alone are withheld, and each is on record (case 94)")
    func list() throws {
        let session = province.session
        let dewi = try People(session).find(nip: SeededProvince.dewi).id
        try Proposals(session).declareConflict(of: budi, with: dewi, reason: "Sepupu")
        let withheld = try Reading(session, by: budi).withheld(.evaluation, of: [province.sari.id, dewi, budi])
        #expect(withheld == [dewi])
        #expect(try session.value(refusals) == 1)
    }

    @Test("what was refused cannot be taken out of the record, nor be undone with a transaction (case 94)")
    func record() throws {
        let session = province.session
        try Proposals(session).declareConflict(of: budi, with: province.sari.id, reason: "Rekan usaha")
        let reading = Reading(session, by: budi)
        #expect(throws: PostgresError.self) {
            try session.transaction { try reading.require(.evaluation, of: province.sari.id) }
        }
        #expect(throws: ReadingFault.conflictOfInterest) { try reading.require(.evaluation, of: province.sari.id) }
        for statement in ["delete from mutasi.refused_reading", "update mutasi.refused_reading set record = 'DIALOG'"] {
            let error = #expect(throws: PostgresError.self) { try session.script(statement) }
            #expect(error?.sqlState == .insufficientPrivilege)
        }
        #expect(try session.value(refusals) == 1)
    }
}
