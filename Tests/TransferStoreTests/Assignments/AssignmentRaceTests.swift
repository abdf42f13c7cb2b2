import Dispatch
import Postgres
import Synchronization
import TestSupport
import Testing
import TransferStore
import Transfers

@Suite("Two at one assignment")
struct AssignmentRaceTests {
    private static func fault(_ body: () throws -> Void) -> String? {
        do {
            try body()
            return nil
        } catch let fault as any Fault {
            return fault.code
        } catch {
            return "\(error)"
        }
    }

    /// Does one thing in an open transaction, while another thread does the other in one of its own and has to wait.
    private func race(
        _ province: AssignmentProvince,
        _ first: (Assignments) throws -> Void,
        against second: @escaping @Sendable (Assignments) throws -> Void
    ) throws -> String? {
        let database = province.province.database
        let answer = Mutex<String?>(nil)
        let done = DispatchSemaphore(value: 0)
        try province.session.transaction {
            try first(province.assignments)
            DispatchQueue(label: "second").async {
                let code = Self.fault {
                    let session = try database.session()
                    try session.transaction { try second(Assignments(session)) }
                }
                answer.withLock { $0 = code }
                done.signal()
            }
            // Long enough for the second to stand before the first's row; what is tested does not depend on it.
            try province.session.query("select pg_sleep(0.2)")
        }
        done.wait()
        return answer.withLock { $0 }
    }

    @Test("a ratification that comes while it lapses waits, and is told that it lapsed")
    func lapseFirst() throws {
        let province = try AssignmentProvince()
        let (id, ppk) = (try #require(try province.issue().first).id, province.ppk)
        let code = try race(province) { assignments in
            _ = try assignments.apply(.dayBegins(.day(2025, 10, 17)), to: id, by: .worker)
        } against: { assignments in
            _ = try assignments.apply(.ratify(on: .day(2025, 10, 16)), to: id, by: ppk)
        }
        #expect(code == "TUGAS07")
        #expect(try province.assignments.show(id).assignment.state == .lapsed)
    }

    @Test("a lapse that comes while it is ratified waits, and changes nothing")
    func ratificationFirst() throws {
        let province = try AssignmentProvince()
        let id = try #require(try province.issue().first).id
        let code = try race(province) { assignments in
            _ = try assignments.apply(.ratify(on: .day(2025, 10, 16)), to: id, by: province.ppk)
        } against: { assignments in
            _ = try assignments.apply(.dayBegins(.day(2025, 10, 17)), to: id, by: .worker)
        }
        #expect(code == nil)
        #expect(try province.assignments.show(id).assignment.state == .ratified)
        #expect(try province.assignments.events(of: id).count == 2)
    }

    @Test("of two orders at once the second takes the roster as the first has left it")
    func orders() throws {
        let province = try AssignmentProvince()
        let (request, clerk) = (province.request("2/2025", .first(1)), province.clerk)
        let code = try race(province) { assignments in
            _ = try assignments.issue(province.request("1/2025", .first(1)), by: clerk)
        } against: { assignments in
            _ = try assignments.issue(request, by: clerk)
        }
        #expect(code == nil)
        let sent = try province.assignments.list().map(\.assignment.order.person)
        #expect(sent == [province.volunteer, province.near])
    }

    @Test("an order on a status that is just ended waits, and is refused")
    func statusEnds() throws {
        let province = try AssignmentProvince()
        try province.issue()
        let (request, clerk) = (province.request("2/2025", .first(1)), province.clerk)
        let code = try race(province) { assignments in
            _ = try assignments.endStatus(AssignmentProvince.decree, on: .day(2025, 10, 1), by: clerk)
        } against: { assignments in
            _ = try assignments.issue(request, by: clerk)
        }
        #expect(code == "TUGAS03")
    }
}
