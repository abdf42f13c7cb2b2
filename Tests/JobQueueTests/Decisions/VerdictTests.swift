import Postgres
import Testing

@testable import JobQueue

@Suite("Verdict")
struct VerdictTests {
    private struct Rejected: JobError {
        let code = "smtp.rejected"
        let message = "550 no such mailbox"
    }

    private struct Secret: Error {
        let nip = "198703142011012907"
    }

    private func thrown(_ error: any Error, cancelled: Bool = false) -> Verdict {
        Verdict(throwing: error, attempt: 1, backoff: Backoff(), cancellation: cancelled ? .interrupted : nil)
    }

    @Test("a retry without a time waits by the backoff of its attempt")
    func retry() throws {
        let verdict = Verdict(
            .retry(reason: "busy"),
            attempt: 3,
            backoff: Backoff(base: .seconds(1), limit: .seconds(60))
        )
        let delay = try #require(verdict.delay)
        #expect((3_000_000...5_000_000).contains(delay.microseconds))
        #expect(verdict.message == "busy")
    }

    @Test("a discard is a failure without another try, a snooze no failure at all")
    func discardAndSnooze() {
        let discard = Verdict(.discard(reason: "closed"), attempt: 1, backoff: Backoff())
        #expect(discard.sort == .failed && discard.delay == nil)
        let snooze = Verdict(.snooze(.seconds(5)), attempt: 1, backoff: Backoff())
        #expect(snooze.sort == .released && snooze.delay == Interval(microseconds: 5_000_000))
    }

    @Test("a cancellation ends the job without a failure, also of a job that was told to stop")
    func cancellation() {
        for cancellation in [nil, Cancellation.requested, .timeout, .interrupted] {
            let verdict = Verdict(
                .cancel(reason: "withdrawn"),
                attempt: 1,
                backoff: Backoff(),
                cancellation: cancellation
            )
            #expect(verdict.sort == .cancelled && verdict.message == "withdrawn")
        }
    }

    @Test("an attempt that took too long has failed, whatever it says but that it is done or not to be done")
    func timeout() {
        let outcomes: [Outcome] = [
            .retry(reason: ""), .retry(at: Timestamp(unixMicroseconds: 7), reason: ""), .snooze(.zero),
        ]
        for outcome in outcomes {
            let verdict = Verdict(outcome, attempt: 1, backoff: Backoff(), cancellation: .timeout)
            #expect(verdict.sort == .failed && verdict.error == "timeout" && verdict.delay != nil)
        }
        #expect(Verdict(.complete(), attempt: 1, backoff: Backoff(), cancellation: .timeout).sort == .done)
        #expect(
            Verdict(.discard(reason: ""), attempt: 1, backoff: Backoff(), cancellation: .timeout).error == "discard"
        )
    }

    @Test("a retry at a moment keeps the moment, unless the job was told to stop: that costs no attempt")
    func retryAt() {
        let moment = Timestamp(unixMicroseconds: 7)
        let verdict = Verdict(.retry(at: moment, reason: "busy"), attempt: 1, backoff: Backoff())
        #expect(verdict.sort == .failed && verdict.moment == moment && verdict.delay == nil)
        let stopped = Verdict(
            .retry(at: moment, reason: "busy"),
            attempt: 1,
            backoff: Backoff(),
            cancellation: .interrupted
        )
        #expect(stopped.sort == .released && stopped.delay == nil)
    }

    @Test("an error that says what may be recorded is recorded")
    func jobError() {
        let verdict = thrown(Rejected())
        #expect(verdict.error == "smtp.rejected" && verdict.message == "550 no such mailbox")
    }

    @Test("of any other error the type alone is recorded, since its text may name a person")
    func secret() {
        let verdict = thrown(Secret())
        #expect(verdict.message == "Secret")
        #expect(!verdict.message.contains("1987"))
    }

    @Test(
        "a lost connection, a lost race, a full disk and a read-only server cost no attempt",
        arguments: ["40001", "40P01", "55P03", "25006", "53100", "53200"]
    )
    func faultless(state: String) throws {
        #expect(thrown(PostgresError(.server, "", sqlState: SQLState(state))).sort == .released)
        let lost = thrown(PostgresError(.connection, "gone", isConnectionLost: true))
        let delay = try #require(lost.delay)
        #expect(lost.sort == .released && delay.microseconds >= 100_000)
    }

    @Test("a refused statement is the job's own failure")
    func refused() {
        let verdict = thrown(PostgresError(.server, "duplicate key", sqlState: .uniqueViolation))
        #expect(verdict.sort == .failed && verdict.error == "postgres.23505")
    }

    @Test("an error after the job was told to stop costs no attempt")
    func cancelled() {
        #expect(thrown(Rejected(), cancelled: true).sort == .released)
    }

    @Test("a text of any length is cut to what a row may hold")
    func long() {
        let verdict = Verdict(.discard(reason: String(repeating: "é", count: 10_000)), attempt: 1, backoff: Backoff())
        #expect(verdict.message.count == 2000)
    }
}
