import ArgumentParser
import Transfers

/// The operators' control program: what is asked on the command line is done by the store and the queue.
@main
struct Mutasictl: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mutasictl",
        abstract: Phrase.purpose.text,
        discussion: Phrase.manual.text,
        version: "0.1.0",
        subcommands: [
            Migrate.self, Import.self, Seed.self, NeedCommand.self, SignalCommand.self, Evaluate.self,
            RankingCommand.self, AspirationCommand.self, ProposalCommand.self, DialogueCommand.self,
            DocumentCommand.self,
            WaiverCommand.self, HandoverCommand.self, AscertainmentCommand.self, OfficeCommand.self,
            AccountCommand.self,
            PackageCommand.self, DecisionCommand.self,
            AssignmentCommand.self, DeadlineCommand.self, Training.self, FollowUpCommand.self, OutcomeCommand.self,
            CorrectionCommand.self, AnnouncementCommand.self, ObjectionCommand.self,
            Inbox.self, RuleCommand.self, HolidayCommand.self, CalendarCommand.self, MoratoriumCommand.self,
            RegionalHeadCommand.self,
            ClockCommand.self, TourCommand.self, TriggerCommand.self, UpstreamCommand.self,
            Job.self, Queue.self, Kind.self, ScheduleCommand.self, NodeCommand.self, ActionCommand.self,
            AuditCommand.self, PersonCommand.self, ReviewCommand.self,
            Top.self,
            Doctor.self, ManualCommand.self,
        ]
    )

    /// Runs the command line, and turns every error into one sentence and a documented exit code.
    static func main() {
        do {
            let arguments = arguments(CommandLine.arguments.dropFirst())
            var command = try parseAsRoot(arguments)
            try TextLimit.check(arguments)
            try command.run()
        } catch let error where exitCode(for: error).isSuccess {
            // Help, the version, and completion scripts are thrown by the parser, too.
            end(with: error)
        } catch let code as ExitCode {
            // The command has said what there was to say.
            exit(withError: code)
        } catch {
            let refusal = Refusal(error)
            StandardStream.error.say(refusal.phrase)
            exit(withError: ExitCode(refusal.status.rawValue))
        }
    }

    /// What the parser is to read: its own `help` takes no options, and ``Reader`` has read the language already.
    private static func arguments(_ line: ArraySlice<String>) -> [String] {
        guard line.first == "help" else { return Array(line) }
        var arguments: [String] = []
        var rest = line
        while let argument = rest.popFirst() {
            if argument == "--lang" {
                rest = rest.dropFirst()
            } else if !argument.hasPrefix("--lang=") {
                arguments.append(argument)
            }
        }
        return arguments
    }

    /// Prints what the parser has thrown to be printed, in the reader's language, and ends.
    private static func end(with error: any Error) -> Never {
        guard Reader.current.language == .indonesian else { exit(withError: error) }
        let page = fullMessage(for: error)
        guard !page.isEmpty else { exit(withError: error) }
        do {
            try StandardStream.output.write(HelpWords.indonesian(page) + "\n")
            exit(withError: nil)
        } catch {
            exit(withError: ExitCode(ExitStatus.inputOutput.rawValue))
        }
    }
}
