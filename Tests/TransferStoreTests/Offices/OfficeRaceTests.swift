import Dispatch
import Postgres
import Synchronization
import TestSupport
import Testing
import TransferStore
import Transfers

@Suite("Two who enter the register of offices at once")
struct OfficeRaceTests {
    @Test("of two seats for one person the second is refused once the first is there")
    func oneSeat() throws {
        let province = try ProposalProvince()
        let session = province.session
        let person = try #require(province.head.person)
        let database = province.database
        let day = CivilDate.day(2025, 1, 2)
        let letter = Letter(number: "800/1/2025", date: day)
        let answers = Mutex<[String]>([])
        let done = DispatchSemaphore(value: 0)
        try session.transaction {
            _ = try Offices(session).appoint(Appointment(to: .chair, of: person, from: day, by: letter), by: person)
            DispatchQueue(label: "second").async {
                let code: String
                do {
                    let other = try database.session()
                    try other.transaction {
                        let seat = Appointment(to: .member, of: person, from: day, by: letter)
                        _ = try Offices(other).appoint(seat, by: person)
                    }
                    code = "both"
                } catch let fault as any Fault {
                    code = fault.code
                } catch {
                    code = "\(error)"
                }
                answers.withLock { $0.append(code) }
                done.signal()
            }
            // Long enough for the second to stand before the first's lock; what is tested does not depend on it.
            try session.query("select pg_sleep(0.2)")
        }
        done.wait()
        #expect(answers.withLock { $0 } == ["PEJABAT05"])
        let second = Appointment(to: .chair, of: province.sari.id, from: day, by: letter)
        #expect(throws: AppointmentFault.officeTaken) {
            try session.transaction { try Offices(session).appoint(second, by: person) }
        }
    }
}
