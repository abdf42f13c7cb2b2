import Testing
import Transfers

@Suite("Codes of I-MUT and SIASN")
struct NationalCodeTests {
    private static func seat(_ level: PostLevel, post: PostCode = "J", unit: UnitCode = "U") -> Seat {
        Seat(post: post, level: level, unit: unit, agency: Seats.province)
    }

    @Test("posts go under the code of their level, special ones under their own")
    func levels() {
        func code(_ level: PostLevel, _ speciality: MutationCode.Speciality = .none) -> MutationCode? {
            MutationCode(
                from: Seats.educator,
                to: Self.seat(level),
                employment: .pns,
                speciality: speciality
            )
        }
        #expect(code(.jptPratama) == .jpt)
        #expect(code(.administrator) == .administrator && code(.administrator, .dukcapil) == .administratorDukcapil)
        #expect(code(.pengawas) == .pengawas && code(.pengawas, .dukcapil) == .pengawasDukcapil)
        #expect(code(.ahliMuda) == .functional && code(.ahliMuda, .teacher) == .teacher)
        #expect(code(.ahliMuda, .kepalaPuskesmas) == .kepalaPuskesmas)
        #expect(code(.ahliMadya, .kepalaSekolah) == .kepalaSekolah)
    }

    @Test("a general post changes in unit, in post, or in both")
    func pelaksana() {
        func code(post: PostCode, unit: UnitCode) -> MutationCode? {
            MutationCode(
                from: Self.seat(.pelaksana),
                to: Self.seat(.pelaksana, post: post, unit: unit),
                employment: .pns
            )
        }
        #expect(code(post: "J", unit: "V") == .pelaksanaUnit)
        #expect(code(post: "K", unit: "U") == .pelaksanaPost)
        #expect(code(post: "K", unit: "V") == .pelaksanaUnitAndPost)
        #expect(code(post: "J", unit: "U") == nil)
    }

    @Test("a contract changes its unit within the agency and nothing else (case 31)")
    func contract() {
        let from = Self.seat(.ahliPertama)
        #expect(MutationCode(from: from, to: Self.seat(.ahliPertama, unit: "V"), employment: .pppk) == .pppkUnit)
        #expect(MutationCode(from: from, to: Self.seat(.ahliPertama, post: "K"), employment: .pppk) == nil)
        #expect(MutationCode(from: from, to: Seats.puskesmas, employment: .pppk) == nil)
    }

    @Test("what a post is besides its level is told by its families, else by the names of post and units")
    func specialities() {
        func speciality(
            _ kind: PostKind,
            _ name: String,
            families: [FamilyCode] = [],
            units: [String] = ["Dinas Pendidikan"]
        ) -> MutationCode.Speciality {
            .init(kind: kind, families: families, name: name, units: units)
        }
        #expect(speciality(.keahlian, "Guru Ahli Muda") == .teacher)
        #expect(speciality(.pengawas, "Kepala Seksi Penataan Guru") == .none)
        #expect(speciality(.administrator, "Kepala Bidang Guru dan Tenaga Kependidikan") == .none)
        #expect(speciality(.keahlian, "Kepala Puskesmas Rumbia") == .kepalaPuskesmas)
        #expect(speciality(.keahlian, "KEPALA SEKOLAH MENENGAH") == .kepalaSekolah)
        let dukcapil = ["Bidang Pelayanan", "Dinas Kependudukan dan Pencatatan Sipil"]
        #expect(speciality(.administrator, "Kepala Bidang", units: dukcapil) == .dukcapil)
        #expect(speciality(.pelaksana, "Pengadministrasi", units: dukcapil) == .none)
        // A family says it whatever the names are.
        #expect(
            speciality(.pengawas, "Kepala UPTD", families: ["PELAYANAN_PUBLIK", "KEPALA_SEKOLAH"]) == .kepalaSekolah
        )
    }

    @Test("a status is BKN's answer by its meaning; one that is not mapped is refused with a sentence")
    func answers() throws {
        let letter = Letter(number: "PT/1", date: try date("2025-09-01"))
        func answer(_ code: Int, _ letter: Letter? = nil) throws -> ConsiderationAnswer {
            try NationalStatus(code: code).answer(letter: letter, reason: "kurang")
        }
        #expect(try answer(22, letter) == .granted(letter))
        #expect(throws: ProposalRefusal.self) { try answer(22) }
        #expect(try answer(14) == .returned(reason: "kurang") && answer(13) == .refused(reason: "kurang"))
        for code in [25, 26, 99] { #expect(try answer(code) == .gone(reason: "kurang")) }
        #expect(try answer(20) == .pending)
        let fault = #expect(throws: NationalStatusFault.unknown(67)) { try answer(67) }
        #expect(fault?.sentence(in: .indonesian).contains("67") ?? false)
    }

    @Test("a status of SIASN keeps its code, and one that is not mapped means nothing")
    func statuses() {
        #expect(NationalStatus(code: 14).meaning == .returned && NationalStatus(code: 13).meaning == .refused)
        #expect(NationalStatus(code: 22).meaning == .granted && NationalStatus(code: 20).meaning == .pending)
        #expect(NationalStatus(code: 99).meaning == .gone && NationalStatus(code: 67).meaning == nil)
        for code in [Int.min, -1, 0, 1_000, .max] { #expect(NationalStatus(code: code).meaning == nil) }
    }
}
