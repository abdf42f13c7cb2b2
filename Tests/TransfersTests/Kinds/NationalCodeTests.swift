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

    @Test("a status of SIASN keeps its code, and one that is not mapped means nothing")
    func statuses() {
        #expect(NationalStatus(code: 14).meaning == .returned && NationalStatus(code: 13).meaning == .refused)
        #expect(NationalStatus(code: 22).meaning == .granted && NationalStatus(code: 20).meaning == .pending)
        #expect(NationalStatus(code: 99).meaning == .gone && NationalStatus(code: 67).meaning == nil)
        for code in [Int.min, -1, 0, 1_000, .max] { #expect(NationalStatus(code: code).meaning == nil) }
    }
}
