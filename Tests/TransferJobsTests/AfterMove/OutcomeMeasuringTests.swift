import JobQueue
import JobQueueTesting
import Postgres
import TestSupport
import Testing
import TransferJobs
import TransferStore
import Transfers

@Suite("outcome.measure")
struct OutcomeMeasuringTests {
    private func measure(_ transfer: PlacedTransfer, _ phase: Int = 1, on day: String = "2026-06-01") throws -> String {
        let arguments = try MeasureOutcome(proposal: transfer.id.number, phase: phase).json()
        return try transfer.run(MeasureOutcome.kind, arguments, on: day)
    }

    @Test("the months that are not reported are said, nothing is guessed, and a repeated job adds nothing (case 84)")
    func insufficient() throws {
        let transfer = try PlacedTransfer()
        #expect(try measure(transfer).contains(#""insufficient": 3"#))
        #expect(try measure(transfer).contains(#""insufficient": 3"#))
        #expect(try transfer.number("select count(*) from mutasi.outcome_report") == 3)
        let reports = try Outcomes(transfer.session).latest(of: transfer.id)
        #expect(reports.allSatisfy { $0.report.insufficiencies == [.followUpMissing] && $0.report.change == nil })
        #expect(reports[0].report.sentences(in: .indonesian)[0].hasPrefix("Data tidak cukup"))
    }

    @Test("a job of another time than the two is discarded")
    func arguments() throws {
        let transfer = try PlacedTransfer()
        #expect(try measure(transfer, 3).contains("arguments"))
    }
}
