import ArgumentParser

/// The command `queue-bench all`.
struct All: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "The whole table of figures, one after another, with what each is to reach.",
        discussion: """
            A line for each figure, as soon as it is known. Needs PostgreSQL's pgbench and a mutasid beside this program; \
            the crash of the server needs the right to kill its processes. Ten million jobs take some ten minutes: \
            --depth makes that less.
            """
    )

    @OptionGroup var options: BenchOptions

    @Option(help: "Jobs in most runs.")
    var jobs = 500_000

    @Option(help: "Jobs in the deep queue.")
    var depth = 10_000_000

    @Option(help: "Seconds of the steady load.")
    var seconds = 60

    func run() throws {
        let table = TableOfFigures(server: try options.server(), jobs: jobs, depth: depth, seconds: seconds) {
            finding in
            StandardStream.output.write(options.output == .json ? finding.json : finding.text)
        }
        guard try table.measure() else { throw ExitCode(1) }
    }
}
