import Testing
import Transfers

@Suite("Corrections of data before the decree")
struct ProvisionalListTests {
    private static func list() throws -> ProvisionalList {
        try ProvisionalList(
            of: [Clerk.person(1), Clerk.person(2)],
            shownOn: date("2026-02-02"),
            Clerk.calculator(),
            zone: .wib
        )
    }

    @Test("a person on the list has five working days to ask for a correction")
    func window() throws {
        var list = try Self.list()
        #expect(try list.deadline.lastDay == date("2026-02-09"))
        try list.raise("nama", shouldBe: "Sari W.", by: Clerk.person(1), on: date("2026-02-09"))
        #expect(throws: DataCorrectionFault.late) {
            try list.raise("nama", shouldBe: "Sari W.", by: Clerk.person(2), on: date("2026-02-10"))
        }
        #expect(throws: DataCorrectionFault.notOnTheList) {
            try list.raise("nama", shouldBe: "Sari W.", by: Clerk.person(3), on: date("2026-02-03"))
        }
    }

    @Test("the list is final only when the time is over and everything is answered")
    func final() throws {
        var list = try Self.list()
        try list.raise("unit", shouldBe: "U-DINKES", by: Clerk.person(1), on: date("2026-02-03"))
        #expect(throws: DataCorrectionFault.stillOpen) { try list.makeFinal(on: date("2026-02-10")) }
        #expect(throws: DataCorrectionFault.nothingSaid) {
            try list.answer(0, .kept(reason: ""), by: Clerk.person(9))
        }
        #expect(throws: DataCorrectionFault.answersOneself) { try list.answer(0, .corrected, by: Clerk.person(1)) }
        try list.answer(0, .kept(reason: "Sesuai SK terakhir"), by: Clerk.person(9))
        #expect(throws: DataCorrectionFault.nothingToAnswer) { try list.answer(0, .corrected, by: Clerk.person(9)) }
        #expect(throws: DataCorrectionFault.stillOpen) { try list.makeFinal(on: date("2026-02-09")) }
        try list.makeFinal(on: date("2026-02-10"))
        #expect(throws: DataCorrectionFault.listIsFinal) {
            try list.raise("unit", shouldBe: "U-DINKES", by: Clerk.person(1), on: date("2026-02-03"))
        }
    }
}
