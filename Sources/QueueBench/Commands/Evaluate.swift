import ArgumentParser
import Delivery
import Demonstration
import Dispatch
import FoundationEssentials
import JobQueue
import Postgres
import TransferJobs
import TransferStore
import Transfers

/// The command `queue-bench evaluate`.
struct Evaluate: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "One need against a whole province: from the commit of the enqueue to the outcome of the job.",
        discussion: "Makes the demonstration province, imports it, registers the need of the worked example."
    )

    @OptionGroup var options: BenchOptions

    @Option(help: "Employees of the province.")
    var employees = 60_000

    @Option(help: "Evaluations, one after another.")
    var rounds = 5

    func run() throws {
        let database = try ScratchDatabase(on: try options.server())
        var figures = Figures()
        do {
            figures["import_s"] = try fill(database)
            let times = try evaluate(database).sorted()
            figures["evaluation_min_s"] = times.first
            figures["evaluation_median_s"] = times.isEmpty ? nil : times[times.count / 2]
            figures["evaluation_max_s"] = times.last
            figures["peak_resident_mb"] = try ProcessUsage.own.peakResident
        } catch {
            try database.drop()
            throw error
        }
        try database.drop()
        figures.print(as: options.output)
    }

    private static let day = "2025-10-01"

    /// Writes the province's files and imports them as an operator would.
    private func fill(_ database: ScratchDatabase) throws -> Double {
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
        let day = try CivilDate(parsing: Self.day)
        _ = try ImportRun(directory: folder.path, session: session, today: day).run()
        let length = ContinuousClock.now - start
        try FileManager.default.removeItem(at: folder)
        try session.script("vacuum analyze")
        try session.script("checkpoint")
        return length / .seconds(1)
    }

    private func evaluate(_ database: ScratchDatabase) throws -> [Double] {
        let session = try database.session()
        let day = try CivilDate(parsing: Self.day)
        let need = Need(
            source: .vacancy,
            evidence: NeedEvidence(institution: "Formasi 1, terisi 0"),
            post: "J-KASI-PROMKES",
            unit: "U-BKWK-PP",
            effectiveOn: day
        )
        let number = try Needs(session).add(need, on: day).number
        var registry = HandlerRegistry()
        let delivery = DeliverySettings(sender: try MailAddress("bench@localhost.localdomain"), contact: "BKD")
        try registry.registerTransfers(delivery, connection: database.options)
        let node = try Node(database.options, registry: registry)
        node.runner.start()
        defer { node.stop() }
        let arguments = try EvaluateNeed(need: number, asOf: Self.day).json()
        return try (0..<rounds).map { _ in
            let start = ContinuousClock.now
            let job = try session.enqueue(NewJob(EvaluateNeed.kind, args: arguments))
            while true {
                if let status = try session.jobStatus(job), status.state.isOutcome {
                    guard status.state == .completed else { throw BenchError.failed(status.reason ?? "") }
                    break
                }
                _ = DispatchSemaphore(value: 0).wait(timeout: .now() + .milliseconds(5))
            }
            return (ContinuousClock.now - start) / .seconds(1)
        }
    }
}
