import Testing

@testable import JobQueue

@Suite("Lease deadline")
struct LeaseDeadlineTests {
    private let start = ContinuousClock.now

    @Test("a node without a confirmed heartbeat has no lease")
    func none() {
        #expect(LeaseDeadline(lease: .seconds(15)).isOver(at: start))
    }

    @Test("the lease is counted from before the heartbeat was sent, and ends before the database's")
    func ends() {
        var deadline = LeaseDeadline(lease: .seconds(15))
        deadline.confirmed(sentAt: start)
        #expect(!deadline.isOver(at: start + .seconds(11)))
        #expect(deadline.isOver(at: start + .seconds(12)))
    }

    @Test("a late answer to an older heartbeat does not shorten it")
    func late() {
        var deadline = LeaseDeadline(lease: .seconds(15))
        deadline.confirmed(sentAt: start + .seconds(5))
        deadline.confirmed(sentAt: start)
        #expect(!deadline.isOver(at: start + .seconds(16)))
        deadline.reset()
        #expect(deadline.isOver(at: start))
    }
}
