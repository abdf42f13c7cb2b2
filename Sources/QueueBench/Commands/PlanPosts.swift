import ArgumentParser
import Planning
import TransferStore

/// The command `queue-bench plan`.
struct PlanPosts: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plan",
        abstract: "The best assignment of people to many posts at once, on one core.",
        discussion: """
            Made-up provinces in which all posts prefer the same good people, which is what makes it hard. Each result is \
            proven by its prices. With --python each stands beside scipy's solver on the same numbers. Then the demonstration \
            province is imported, and one plan is made for all its needs, from the enqueue to the outcome.
            """
    )

    @OptionGroup var options: BenchOptions

    @Option(help: "Employees of the province; 0 for the solver alone, without a database.")
    var employees = 60_000

    @Option(help: "Needs of the province.")
    var needs = 2_000

    @Option(help: "A Python that has scipy, to compare with: /usr/bin/python3 with python3-scipy.", completion: .file())
    var python: String?

    @Flag(help: "Without the ten million pairs.")
    var short = false

    func run() throws {
        if let python { try IndependentSolver(python: python).check() }
        try measure("1,000 posts, 1,000 people, all pairs", .init(posts: 1000, people: 1000, candidates: 1000), 0.5)
        let province = PostRound(posts: 2000, people: 60_000, candidates: 500)
        try measure("2,000 posts, 60,000 people, a million pairs", province, 5)
        if !short {
            let large = PostRound(posts: 5000, people: 100_000, candidates: 2000)
            try measure("5,000 posts, 100,000 people, ten million pairs", large, 60)
        }
        if employees > 0 { try measureProvince() }
    }

    private func measureProvince() throws {
        try ScratchDatabase.lend(on: try options.server()) { database in
            try ProvinceFiles.fill(database, employees: employees)
            let run = EvaluationRun(database: database)
            try run.registerWorkedExample()
            let open = try run.registerVacancies(needs) + 1
            try ProcessUsage.forgetPeak()
            let (seconds, plan) = try run.plan()
            let name = "a plan for \(open) needs among \(employees) employees"
            note("\(name), read and evaluated", seconds, "s", .atMost(120))
            note("\(name): pairs", Double(plan.pairs), "pairs")
            note("\(name): moves", Double(plan.moves), "moves")
            note("\(name): gap to the bound", Double(plan.gap ?? 0) / 1_000_000, "points", .atMost(0))
            note("\(name): resident at the most", try ProcessUsage.own.peakResident, "MB")
        }
    }

    private func measure(_ name: String, _ round: PostRound, _ goal: Double) throws {
        let matrix = round.matrix()
        let start = ContinuousClock.now
        var assignment = Assignment(of: matrix)
        let solved = (ContinuousClock.now - start) / .seconds(1)
        guard assignment.isOptimal else { throw BenchError.wrong("\(assignment.total) of at most \(assignment.bound)") }
        note(name, solved, "s", .atMost(goal))
        let asked = ContinuousClock.now
        _ = assignment.margins()
        note("\(name): the margins of all", (ContinuousClock.now - asked) / .seconds(1), "s")
        guard let python else { return }
        let theirs = try IndependentSolver(python: python).solve(matrix)
        guard theirs.total == assignment.total else {
            throw BenchError.wrong("\(assignment.total), by scipy \(theirs.total)")
        }
        note("\(name): scipy", theirs.seconds, "s")
        note("\(name): against scipy", theirs.seconds / solved, "times as fast", .atLeast(1))
    }

    private func note(_ name: String, _ value: Double, _ unit: String, _ goal: Goal? = nil) {
        let finding = Finding(name: name, value: value, unit: unit, goal: goal)
        StandardStream.output.write(options.output == .json ? finding.json : finding.text)
    }
}
