import Demonstration
import FoundationEssentials
import JobQueue
import Postgres
import Schema
import TransferStore
import Transfers

/// The demonstration province in the database of a tour: put there when the database is empty, and required otherwise.
struct TourProvince {
    /// By which a database is known as a tour's.
    private static let name = "tour"

    let database: DatabaseOptions

    /// - Throws: ``Refusal`` when the database is another demonstration's, or holds other people, so that no tour is walked
    ///   with real careers.
    func prepare() throws {
        let session = try Session(database.connection())
        defer { session.close() }
        let migrator = Migrator(session)
        if try migrator.status().applied.isEmpty {
            StandardStream.error.say(.tourPrepares)
            _ = try migrator.migrate { _ in }
        } else if let refusal = Refusal(try migrator.status()) {
            throw refusal
        }
        let register = DemonstrationRegister(session)
        if let other = try register.name(), other != Self.name {
            throw Refusal(.dataRefused, .tourOfOther(demonstration: other))
        }
        if try People(session).isEmpty() {
            try register.begin(Self.name)
            let start = Instant(date: try CivilDate(parsing: "2025-10-01"), second: 9 * 3_600, zone: .wib)
            try CivilClock(session).shift(to: start, by: Actor.current, reason: Phrase.tourPurpose.text)
            try fill(session)
        }
        guard try register.name() == Self.name, try CivilClock(session).reading().isShifted,
            try holds(TourState.sari, session)
        else {
            throw Refusal(.dataRefused, .tourElsewhere)
        }
        if try session.nodeStatus().allSatisfy(\.isOverdue) { StandardStream.error.say(.tourNeedsDaemon) }
    }

    private func holds(_ nip: String, _ session: Session) throws -> Bool {
        do {
            _ = try People(session).find(nip: nip)
            return true
        } catch StoreFault.unknownEmployee {
            return false
        }
    }

    private func fill(_ session: Session) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "mutasi-\(UUID())").path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let output = try OutputFolder(folder, replacesFiles: false)
        for file in try Province(employees: 2_000).files {
            let written = try output.file(file.name)
            defer { written.close() }
            _ = try file.write { _, _ in
            } to: {
                try written.write($0)
            }
        }
        let today = try CivilClock(session).today()
        _ = try ImportRun(directory: folder, session: session, today: today).run()
    }
}
