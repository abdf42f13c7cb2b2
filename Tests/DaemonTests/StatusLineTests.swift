import JobQueue
import Testing

@testable import mutasid

@Suite("The line of systemctl status")
struct StatusLineTests {
    private func load(_ queue: String, _ running: Int, _ waiting: Int) -> QueueLoad {
        QueueLoad(queue: queue, running: running, waiting: waiting)
    }

    @Test("one queue is the whole")
    func one() {
        let line = StatusLine([load("default", 2, 5)], isDatabaseAway: false, stuck: 0)
        #expect(line.text == "2 running, 5 waiting, database ok")
    }

    @Test("several are told one by one behind their sum, with what is stuck and a database that is away")
    func several() {
        let line = StatusLine([load("default", 2, 5), load("mail", 1, 0)], isDatabaseAway: true, stuck: 1)
        #expect(line.text == "3 running, 5 waiting (default 2+5, mail 1+0), 1 stuck, database away")
    }

    @Test("of many queues the first are told")
    func many() {
        let loads = ["a", "b", "c", "d", "e"].map { load($0, 1, 0) }
        let line = StatusLine(loads, isDatabaseAway: false, stuck: 0)
        #expect(line.text == "5 running, 0 waiting (a 1+0, b 1+0, c 1+0, d 1+0, …), database ok")
    }
}
