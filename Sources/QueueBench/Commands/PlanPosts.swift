import ArgumentParser
import Planning

/// The command `queue-bench plan`.
struct PlanPosts: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plan",
        abstract: "The best assignment of people to many posts at once, on one core.",
        discussion: """
            Made-up provinces in which all posts prefer the same good people, which is what makes it hard. Each result is \
            proven by its prices. No database is used. With --python each stands beside scipy's solver on the same numbers.
            """
    )

    @Option(help: "How to print the figures.")
    var output = OutputForm.text

    @Option(help: "A Python that has scipy, to compare with: /usr/bin/python3 with python3-scipy.", completion: .file())
    var python: String?

    @Flag(help: "Without the ten million pairs.")
    var short = false

    func run() throws {
        if let python { try IndependentSolver(python: python).check() }
        try measure("1,000 posts, 1,000 people, all pairs", .init(posts: 1000, people: 1000, candidates: 1000), 0.5)
        let province = PostRound(posts: 2000, people: 60_000, candidates: 500)
        try measure("2,000 posts, 60,000 people, a million pairs", province, 5)
        guard !short else { return }
        let large = PostRound(posts: 5000, people: 100_000, candidates: 2000)
        try measure("5,000 posts, 100,000 people, ten million pairs", large, 60)
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
        StandardStream.output.write(output == .json ? finding.json : finding.text)
    }
}
