import Demonstration
import FoundationEssentials
import Postgres
import TransferStore
import Transfers

/// The demonstration province, brought into a database as an operator would.
enum ProvinceFiles {
    static let day = "2025-10-01"

    /// Writes the province's files and imports them.
    ///
    /// - Returns: the seconds that the import took.
    @discardableResult
    static func fill(_ database: ScratchDatabase, employees: Int) throws -> Double {
        let folder = FileManager.default.temporaryDirectory.appending(
            path: "queue-bench-\(UInt32.random(in: 0 ... .max))"
        )
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for file in try Province(employees: employees, seed: Province.defaultSeed).files {
            var content: [UInt8] = []
            file.write { content.append(contentsOf: $0) }
            try Data(content).write(to: folder.appending(path: file.name))
        }
        let session = try database.session()
        let start = ContinuousClock.now
        _ = try ImportRun(directory: folder.path, session: session, today: try CivilDate(parsing: day)).run()
        let length = ContinuousClock.now - start
        try FileManager.default.removeItem(at: folder)
        try session.script("vacuum analyze")
        try session.script("checkpoint")
        return length / .seconds(1)
    }
}
