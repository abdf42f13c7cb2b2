import ArgumentParser

/// The command `queue-bench upstream`.
struct UpstreamCost: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "upstream",
        abstract: "What our triggers cost an upstream system, and how soon a change is evaluated.",
        discussion: """
            A SIMPEG's table of people with 94 columns; the trigger is that of its main topic, of which it watches twelve. \
            Each figure with the trigger stands beside the same without, in alternating rounds. Needs PostgreSQL's pgbench.
            """
    )

    @OptionGroup var options: BenchOptions

    @Option(help: "People in the table.")
    var people = 60_000

    @Option(help: "Rounds of each comparison.")
    var rounds = 5

    @Option(help: "Seconds of each round of sixteen clients.")
    var seconds = 8

    @Option(help: "Changes whose evaluation is waited for, one after another.")
    var changes = 50

    func validate() throws {
        guard people >= 20_000 else { throw ValidationError("--people is 20000 at least") }
        guard rounds > 0, seconds > 0, changes > 0 else { throw ValidationError("numbers are at least 1") }
    }

    func run() throws {
        let server = try options.server()
        try ScratchDatabase.lend(on: server) { database in
            let run = TriggerRun(personnel: try Personnel(in: database, people: people), rounds: rounds)
            let bulk = try run.bulk()
            note("20,000 rows without the trigger", bulk.without, "ms")
            note("20,000 rows with the trigger", bulk.with, "ms")
            note("20,000 rows, with against without", bulk.ratio, "ratio", .atMost(1.25))
            for mode in [Pgbench.Mode.simple, .prepared] {
                let singles = try run.singles(mode, seconds: seconds)
                note("16 clients without the trigger, \(mode)", singles.without, "1/s")
                note("16 clients with the trigger, \(mode)", singles.with, "1/s")
                note("16 clients, with against without, \(mode)", singles.ratio, "ratio", .atLeast(0.85))
            }
            let locked = try run.locked(samples: 50)
            note("a statement while our tables are locked, p50", locked[50], "ms")
            note("a statement while our tables are locked, at most", locked[100], "ms", .atMost(100))
        }
        let times = try ChangeRun(changes: changes).result(on: server)
        note("change to evaluated, p50", times[50], "ms")
        note("change to evaluated, at most", times[100], "ms", .atMost(1000))
    }

    private func note(_ name: String, _ value: Double, _ unit: String, _ goal: Goal? = nil) {
        let finding = Finding(name: name, value: value, unit: unit, goal: goal)
        StandardStream.output.write(options.output == .json ? finding.json : finding.text)
    }
}
