import FoundationEssentials
import Glibc
import Postgres
import TestSupport
import Testing

@Suite("The queue in a program of its own")
struct QueueExampleTests {
    @Test("the example enqueues, schedules, works and prints, on a database that knows nothing of transfers")
    func runs() throws {
        let database = try TestDatabase(migrated: false)
        let bundle = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        let path = URL(filePath: bundle).deletingLastPathComponent().appending(path: "QueueExample").path
        let server = getenv("MUTASI_TEST_SERVER").map { String(cString: $0) } ?? ""
        // Twice: what it makes it finds again.
        for run in 1...2 {
            let example = try ChildProcess([path, "\(server) dbname=\(database.name)"])
            #expect(try example.line() == "to Sari, message \(run * 2): your rye is ready")
            #expect(try example.line() == "loaves baked: \(run); the counter is wiped by the clock: true")
            try example.finish()
        }
        let session = try database.session()
        #expect(try session.query("select from pg_namespace where nspname = 'mutasi'").isEmpty)
        #expect(try session.query("select from jobs.history where outcome = 'completed'").count == 4)
    }

    @Test("the README shows the example as it stands")
    func readme() throws {
        let path = "Sources/QueueExample/QueueExample.swift"
        let block = "<!-- \(path) -->\n```swift\n\(try Repository.text(of: path))```\n<!-- end -->\n"
        #expect(try Repository.text(of: "README.md").contains(block))
    }
}
