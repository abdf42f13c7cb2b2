import Glibc
import Synchronization
import TestSupport
import Testing

@testable import Telemetry

@Suite("What the service tells systemd")
struct SystemdNotifierTests {
    @Test(
        "a message reaches the manager's socket, named by path or in the abstract namespace",
        arguments: [true, false]
    )
    func delivers(byPath: Bool) throws {
        let manager = try NotifySocket(byPath ? .file : .abstract)
        let notifier = notifier(["NOTIFY_SOCKET": manager.name]) { Issue.record($0) }

        notifier.notify(.ready, .status("0 running, 12 ready"))
        #expect(try manager.receive() == "READY=1\nSTATUS=0 running, 12 ready")

        notifier.notify(.watchdog)
        #expect(try manager.receive() == "WATCHDOG=1")

        notifier.notify(.stopping, .extendTimeout(.milliseconds(1_500)))
        #expect(try manager.receive() == "STOPPING=1\nEXTEND_TIMEOUT_USEC=1500000")
        #expect(notifier.isSupervised)
    }

    @Test("a reload carries the monotonic time at which it began")
    func reloadCarriesTime() throws {
        let manager = try NotifySocket(.abstract)
        let before = monotonicMicroseconds()
        notifier(["NOTIFY_SOCKET": manager.name]) { Issue.record($0) }.notify(.reloading)

        let lines = try manager.receive().split(separator: "\n")
        #expect(lines.first == "RELOADING=1")
        let time = try #require(lines.last?.split(separator: "=").last.flatMap { Int64($0) })
        #expect((before...monotonicMicroseconds()).contains(time))
    }

    @Test("a line break in a status cannot begin another assignment")
    func statusStaysOneLine() throws {
        let manager = try NotifySocket(.abstract)
        notifier(["NOTIFY_SOCKET": manager.name]) { Issue.record($0) }.notify(.status("busy\nSTOPPING=1\r\nX=1"))
        #expect(try manager.receive() == "STATUS=busy STOPPING=1 X=1")
    }

    @Test("outside systemd a message goes nowhere and is no failure", arguments: ["", "vsock:2:1234", "relative"])
    func unsupervised(socket: String) {
        let notifier = notifier(socket.isEmpty ? [:] : ["NOTIFY_SOCKET": socket]) { Issue.record($0) }
        notifier.notify(.ready)
        #expect(!notifier.isSupervised)
        #expect(notifier.watchdogTimeout == nil)
    }

    @Test("a socket that is gone is reported and does not stop the service")
    func goneSocket() {
        let failures = Mutex<[SystemdNotifier.Failure]>([])
        let notifier = notifier(["NOTIFY_SOCKET": "/nonexistent/notify"]) { failure in
            failures.withLock { $0.append(failure) }
        }
        notifier.notify(.watchdog)
        #expect(failures.withLock { $0 } == [SystemdNotifier.Failure(step: "sendto", errorNumber: ENOENT)])
    }

    @Test("a name longer than a socket address holds is reported")
    func longName() {
        let failures = Mutex<[SystemdNotifier.Failure]>([])
        let notifier = notifier(["NOTIFY_SOCKET": "/" + String(repeating: "n", count: 108)]) { failure in
            failures.withLock { $0.append(failure) }
        }
        notifier.notify(.ready)
        #expect(failures.withLock { $0.map(\.errorNumber) } == [ENAMETOOLONG])
    }

    @Test(
        "the watchdog's timeout counts only for the process it is meant for",
        arguments: [
            (["WATCHDOG_USEC": "30000000"], Duration.seconds(30)),
            (["WATCHDOG_USEC": "30000000", "WATCHDOG_PID": "77"], .seconds(30)),
            (["WATCHDOG_USEC": "30000000", "WATCHDOG_PID": "78"], nil),
            (["WATCHDOG_USEC": "30000000", "WATCHDOG_PID": "x"], nil),
            (["WATCHDOG_USEC": "0"], nil),
            (["WATCHDOG_USEC": "-5"], nil),
            (["WATCHDOG_USEC": "soon"], nil),
            (["WATCHDOG_PID": "77"], nil),
        ] as [([String: String], Duration?)]
    )
    func watchdogTimeout(environment: [String: String], expected: Duration?) {
        #expect(notifier(environment) { Issue.record($0) }.watchdogTimeout == expected)
    }

    private func notifier(
        _ environment: [String: String],
        onFailure: @escaping @Sendable (SystemdNotifier.Failure) -> Void
    ) -> SystemdNotifier {
        SystemdNotifier(environment: { environment[$0] }, processID: 77, onFailure: onFailure)
    }

    private func monotonicMicroseconds() -> Int64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1_000
    }
}
