import Testing
import Transfers

/// A decree of Thursday 2 October 2025, without holidays.
@Suite("Until when an objection may be filed")
struct ReceiptTests {
    private func lastDay(_ receipts: Receipt...) throws -> CivilDate? {
        try Remedies.filing(after: receipts, Clerk.calculator([]), zone: .wib)?.lastDay
    }

    @Test("a signature and a reading count from their day, a delivery from three working days later")
    func kinds() throws {
        let day = try date("2025-10-02")
        #expect(try lastDay(.signedHandOver(day)) == date("2025-10-22"))
        #expect(try lastDay(.readConfirmation(day)) == date("2025-10-22"))
        #expect(try lastDay(.delivered(day)) == date("2025-10-27"))
        #expect(try lastDay() == nil)
    }

    @Test("the first proof counts, and takes back no day that a delivered notice has told")
    func first() throws {
        let day = try date("2025-10-02")
        #expect(try lastDay(.signedHandOver(date("2025-10-06")), .readConfirmation(day)) == date("2025-10-22"))
        #expect(try lastDay(.delivered(day), .readConfirmation(day)) == date("2025-10-27"))
        #expect(try lastDay(.delivered(day), .signedHandOver(date("2025-10-20"))) == date("2025-10-27"))
    }

    @Test("every kind is kept under a name of its own")
    func names() throws {
        let day = try date("2025-10-02")
        for kind in Receipt.Kind.allCases { #expect(Receipt(kind, on: day).kind == kind) }
    }
}
