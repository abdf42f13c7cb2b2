import Postgres
import TestSupport
import Testing
import TransferStore
import Transfers

@Suite("Provisional lists on record")
struct ProvisionalListStoreTests {
    private let province: PackageProvince
    private let package: PackageID
    private let sari: PersonID
    private let clerk: PersonID
    private var session: Session { province.session }
    private var lists: ProvisionalLists { ProvisionalLists(session) }

    init() throws {
        province = try PackageProvince()
        package = try province.endorsed([province.sari])
        sari = province.base.sari.id
        clerk = try #require(province.`operator`.person)
        let (session, package, clerk) = (province.session, package, clerk)
        try session.transaction { _ = try ProvisionalLists(session).open(package, by: clerk) }
    }

    @Test("people on the list have their own data corrected, somebody else answers, and then the list is final")
    func wholeWay() throws {
        try session.transaction { _ = try lists.raise("gelar", shouldBe: "S.K.M., M.Kes", by: sari, in: package) }
        #expect(throws: DataCorrectionFault.answersOneself) {
            try session.transaction { _ = try lists.answer(1, .corrected, by: sari, in: package) }
        }
        for number in [0, 2, .min, .max] {
            #expect(throws: DataCorrectionFault.nothingToAnswer) {
                try session.transaction { _ = try lists.answer(number, .corrected, by: clerk, in: package) }
            }
        }
        #expect(throws: DataCorrectionFault.stillOpen) {
            try session.transaction { _ = try lists.makeFinal(package) }
        }
        try session.transaction { _ = try lists.answer(1, .corrected, by: clerk, in: package) }
        // Shown on Thursday 2 October with five working days.
        try ProposalProvince.setClock("2025-10-10 09:00+07", session)
        #expect(throws: DataCorrectionFault.late) {
            try session.transaction { _ = try lists.raise("nama", shouldBe: "x", by: sari, in: package) }
        }
        let final = try session.transaction { try lists.makeFinal(package) }
        #expect(final.list.finalOn == .day(2025, 10, 10))
        #expect(final.list.corrections.map(\.answer) == [.corrected])
    }

    @Test("strangers correct nothing, and one list is shown for a package")
    func strangers() throws {
        #expect(throws: DataCorrectionFault.notOnTheList) {
            try session.transaction { _ = try lists.raise("nama", shouldBe: "x", by: clerk, in: package) }
        }
        #expect(throws: ObjectionStoreFault.self) {
            try session.transaction { _ = try lists.open(package, by: clerk) }
        }
    }

    @Test("no list is shown once there is a decree")
    func decree() throws {
        let signed = try SignedProvince()
        let person = try #require(signed.`operator`.person)
        #expect(throws: DataCorrectionFault.listIsFinal) {
            try signed.session.transaction {
                _ = try ProvisionalLists(signed.session).open(signed.package, by: person)
            }
        }
    }

    @Test("an answer is given once, by another, whoever writes")
    func table() throws {
        try session.transaction { _ = try lists.raise("gelar", shouldBe: "x", by: sari, in: package) }
        let oneself = #expect(throws: PostgresError.self) {
            try session.execute(
                """
                update mutasi.data_correction
                set answer = 'DIPERBAIKI', answered_by = employee_id, answered_on = '2025-10-02'
                """
            )
        }
        #expect(oneself?.constraint == "answered_by_another")
        try session.transaction { _ = try lists.answer(1, .kept(reason: "sesuai ijazah"), by: clerk, in: package) }
        #expect(throws: PostgresError.self) { try session.execute("update mutasi.data_correction set reason = 'lain'") }
    }
}
