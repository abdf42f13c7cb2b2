import Dispatch
import Glibc
import Synchronization
import TestSupport
import Testing

@testable import Telemetry

@Suite("Signals that end the process", .serialized)
struct SignalListenerTests {
    @Test("each signal calls back with its number and the count of both kinds together")
    func countsSignals() {
        let received = Mutex<[[Int]]>([])
        let arrived = DispatchSemaphore(value: 0)
        let signals = SignalListener([SIGTERM, SIGINT]) { signal, count in
            received.withLock { $0.append([Int(signal), count]) }
            arrived.signal()
        }
        for signal in [SIGTERM, SIGINT, SIGTERM] {
            kill(getpid(), signal)
            #expect(arrived.wait(timeout: Patience.end) == .success)
        }
        #expect(received.withLock { $0 } == [[Int(SIGTERM), 1], [Int(SIGINT), 2], [Int(SIGTERM), 3]])
        withExtendedLifetime(signals) {}
    }

    @Test("a write to a peer that went away is an error and not the end of the process")
    func brokenPipe() throws {
        let signals = SignalListener([SIGTERM, SIGINT]) { _, _ in }
        var ends: [Int32] = [0, 0]
        try #require(pipe(&ends) == 0)
        close(ends[0])
        #expect(write(ends[1], "x", 1) == -1)
        #expect(errno == EPIPE)
        close(ends[1])
        withExtendedLifetime(signals) {}
    }
}
