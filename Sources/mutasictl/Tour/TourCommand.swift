import ArgumentParser
import Glibc
import JobQueue
import Postgres
import TransferStore

/// `mutasictl tour`: one transfer of the demonstration province, step by step, with the commands that make it.
struct TourCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tour",
        abstract: Phrase.tourPurpose.text,
        discussion: Phrase.tourManual.text
    )

    @Flag(help: ArgumentHelp(.tourYesHelp))
    var yes = false

    @OptionGroup var trial: TrialOptions
    @OptionGroup var database: DatabaseOptions

    func validate() throws {
        guard yes || trial.dryRun || StandardStream.isInputTerminal else {
            throw ValidationError(Phrase.tourNeedsTerminal.text)
        }
    }

    func run() throws {
        guard !trial.dryRun else { return try outline() }
        try TourProvince(database: database).prepare()
        for (place, step) in TourStep.all.enumerated() {
            guard try walk(step, number: place + 1) else { return StandardStream.error.say(.tourPaused) }
        }
        try StandardStream.output.write("\n" + Phrase.tourEnd.text + "\n")
    }

    /// Tells of every step, and takes none.
    private func outline() throws {
        for (place, step) in TourStep.all.enumerated() { try introduce(step, number: place + 1) }
        trial.conclude()
    }

    private func introduce(_ step: TourStep, number: Int) throws {
        let head = Phrase.tourStep(number, of: TourStep.all.count).text
        let title = TextStyle(.output).bold("\(head): \(step.title.text)")
        try StandardStream.output.write("\n" + title + "\n\(step.text.text)\n")
    }

    /// Takes a step as far as it is not taken yet; false when the reader wants to stop.
    private func walk(_ step: TourStep, number: Int) throws -> Bool {
        var last: [String]?
        while let arguments = try step.next(try state()) {
            if last == nil {
                try introduce(step, number: number)
            }
            // A command that leaves everything as it was would be run for ever.
            guard arguments != last else { throw Refusal(.software, .tourStuck(arguments)) }
            last = arguments
            guard try run(arguments) else { return false }
        }
        return true
    }

    /// How far the transfer has come, once mutasid has done what is its to do.
    private func state() throws -> TourState {
        try database.withSession { session in
            var isTold = false
            while true {
                let tour = try TourState(session)
                guard tour.awaitsDaemon else { return tour }
                if try !isTold && session.nodeStatus().allSatisfy(\.isOverdue) {
                    StandardStream.error.say(.tourNeedsDaemon)
                    isTold = true
                }
                usleep(200_000)
            }
        }
    }

    /// Shows a command, waits for the reader, and runs it.
    private func run(_ arguments: [String]) throws -> Bool {
        let words = arguments.map { $0.contains { " ,|".contains($0) } ? "\"\($0)\"" : $0 }
        try StandardStream.output.write("\n" + TextStyle(.output).faint("$ mutasictl " + words.joined(separator: " ")))
        if yes {
            try StandardStream.output.write("\n")
        } else {
            StandardStream.error.tell("  " + Phrase.tourEnter.text)
            guard let answer = readLine(), !["q", "quit", "keluar"].contains(answer.lowercased()) else { return false }
        }
        let target = database.database.map { ["--database", $0] } ?? []
        var command = try Mutasictl.parseAsRoot(arguments + target)
        try command.run()
        return true
    }
}
