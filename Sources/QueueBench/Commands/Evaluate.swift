import ArgumentParser
import Transfers

/// The command `queue-bench evaluate`.
struct Evaluate: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Needs against a whole province: one, all that are open, and all anew after a night of changes.",
        discussion: """
            Makes the demonstration province, imports it, registers the need of the worked example and needs for vacancies. \
            Times count from the commit of the enqueue to the outcome of the job; memory is that of the daemon's part.
            """
    )

    @OptionGroup var options: BenchOptions

    @Option(help: "Employees of the province.")
    var employees = 60_000

    @Option(help: "Evaluations of one need, one after another.")
    var rounds = 5

    @Option(help: "Needs that are open; none to evaluate one alone.")
    var needs = 2_000

    @Option(help: "Employees whose data change in the night; all of them when it is left out.")
    var changes: Int?

    func run() throws {
        try ScratchDatabase.lend(on: try options.server()) { database in
            note("import", try ProvinceFiles.fill(database, employees: employees), "s")
            let run = EvaluationRun(database: database)
            try run.registerWorkedExample()
            try ProcessUsage.forgetPeak()
            let times = try run.evaluateOne(rounds: rounds).sorted()
            if let median = times.isEmpty ? nil : times[times.count / 2] {
                note("one need, enqueue to outcome", median, "s", .atMost(0.5))
            }
            try noteMemory("one need")
            guard needs > 0 else { return }
            let open = try run.registerVacancies(needs) + 1
            let pairs = try run.evaluatePairs(1_000_000)
            note("\(pairs.count) pairs", pairs.seconds, "s", .atMost(10 * Double(pairs.count) / 1_000_000))
            try ProcessUsage.forgetPeak()
            note("\(open) needs in one run", try run.evaluateAll(), "s", .atMost(60))
            try noteMemory("\(open) needs")
            let people = changes ?? employees
            note("\(people) changes, until all needs are evaluated anew", try run.change(people), "s", .atMost(300))
            try noteMemory("\(people) changes")
        }
    }

    private func noteMemory(_ name: String) throws {
        let goal = 300 * max(1, Double(employees) / 60_000)
        note("\(name): resident at the most", try ProcessUsage.own.peakResident, "MB", .atMost(goal))
    }

    private func note(_ name: String, _ value: Double, _ unit: String, _ goal: Goal? = nil) {
        let finding = Finding(name: name, value: value, unit: unit, goal: goal)
        StandardStream.output.write(options.output == .json ? finding.json : finding.text)
    }
}
