import Testing

@testable import JobQueue

@Suite("Appetite")
struct AppetiteTests {
    @Test("before anything was measured it wants one job for each free lane")
    func unmeasured() {
        let appetite = Appetite(lanes: 4, batch: 1000)
        #expect(appetite.amount(waiting: 0, busy: 0, finishing: 0) == 4)
        #expect(appetite.amount(waiting: 0, busy: 3, finishing: 0) == 1)
        #expect(appetite.amount(waiting: 1, busy: 3, finishing: 0) == 0)
    }

    @Test("slow jobs are not hoarded")
    func slow() {
        var appetite = Appetite(lanes: 4, batch: 1000)
        appetite.ran(.seconds(8), count: 4)
        #expect(appetite.stock == 0)
        #expect(appetite.amount(waiting: 0, busy: 4, finishing: 0) == 0)
    }

    @Test("jobs that take nothing come by the batch")
    func fast() {
        var appetite = Appetite(lanes: 4, batch: 1000)
        appetite.ran(.microseconds(10), count: 100)
        #expect(appetite.amount(waiting: 0, busy: 0, finishing: 0) == 1000)
    }

    @Test("what is in stock is not topped up by small claims")
    func topUp() {
        var appetite = Appetite(lanes: 4, batch: 1000)
        appetite.ran(.microseconds(10), count: 100)
        #expect(appetite.amount(waiting: 1900, busy: 4, finishing: 0) == 0)
        #expect(appetite.amount(waiting: 1000, busy: 4, finishing: 0) == 1000)
    }

    @Test("outcomes that the database is slow to confirm hold claiming back")
    func finishing() {
        var appetite = Appetite(lanes: 4, batch: 1000)
        appetite.ran(.microseconds(10), count: 100)
        #expect(appetite.amount(waiting: 0, busy: 0, finishing: 4000) == 0)
    }

    @Test("one slow job ends the hoarding at once, fast ones bring it back by degrees")
    func changes() {
        var appetite = Appetite(lanes: 1, batch: 1000)
        appetite.ran(.microseconds(10), count: 10)
        #expect(appetite.stock == 1000 * 2)
        appetite.ran(.seconds(1), count: 1)
        #expect(appetite.stock == 0)
        for _ in 0..<60 { appetite.ran(.microseconds(100), count: 10) }
        #expect(appetite.stock > 900)
    }

    @Test("a lane that could have taken more in one call is offered twice as many next time, up to what a call takes")
    func portions() {
        var appetite = Appetite(lanes: 2, batch: 1000)
        appetite.ran(.seconds(1), count: 1)
        for (taken, wanted) in [(1, 4), (2, 8), (4, 16), (8, 20)] {
            appetite.took(taken, of: 10)
            #expect(appetite.amount(waiting: 0, busy: 0, finishing: 0) == wanted)
        }
        #expect(appetite.amount(waiting: 0, busy: 1, finishing: 0) == 10)
    }

    @Test("one kind of job that goes alone ends that: slow jobs are not hoarded")
    func alone() {
        var appetite = Appetite(lanes: 2, batch: 1000)
        appetite.ran(.seconds(1), count: 1)
        appetite.took(50, of: 100)
        appetite.took(1, of: 1)
        #expect(appetite.amount(waiting: 0, busy: 0, finishing: 0) == 2)
    }
}
