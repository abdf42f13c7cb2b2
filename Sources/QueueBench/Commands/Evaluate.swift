import ArgumentParser
import Delivery
import Dispatch
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
            figures["import_s"] = try ProvinceFiles.fill(database, employees: employees)
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

    private func evaluate(_ database: ScratchDatabase) throws -> [Double] {
        let session = try database.session()
        let day = try CivilDate(parsing: ProvinceFiles.day)
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
        let arguments = try EvaluateNeed(need: number, asOf: ProvinceFiles.day).json()
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
