public import ArgumentParser
import Postgres
import TransferStore
public import Transfers

extension PackageCommand {
    /// `mutasictl package conclude-tpk`: records a meeting of the TPK with quorum, recommendation and minutes.
    struct ConcludeTPK: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "conclude-tpk",
            abstract: Phrase.concludeCommitteePurpose.text,
            discussion: Phrase.concludeCommitteeManual.text
        )

        @OptionGroup var members: MemberOptions
        @OptionGroup var options: PackageOptions

        @Option(help: ArgumentHelp(.packageConcludeTPKOutcomeHelp, valueName: "outcome"))
        var outcome: CommitteeOutcome

        @Option(
            help: ArgumentHelp(.packageConcludeTPKMinutesHelp, valueName: "number,date"),
            transform: LetterArgument.letter
        )
        var minutes: Letter

        @Option(
            name: .customLong("voter"),
            help: ArgumentHelp(.packageConcludeTPKVotersHelp, valueName: "nip")
        )
        var voters: [String] = []

        @Option(
            name: .customLong("absent"),
            help: ArgumentHelp(.packageConcludeTPKAbsentHelp, valueName: "nip")
        )
        var absent: [String] = []

        @Option(
            name: .customLong("excluded"),
            help: ArgumentHelp(.packageConcludeTPKExcludedHelp, valueName: "nip")
        )
        var excluded: [String] = []

        @Option(help: ArgumentHelp(.writtenReasonHelp, valueName: "text"))
        var reason = ""

        func run() throws {
            var meeting: CommitteeMeeting?
            try members.apply(options, as: .tpk) { _, session in
                let held = try meeting ?? read(session)
                meeting = held
                return .committeeConcluded(held)
            }
        }

        private func read(_ session: Session) throws -> CommitteeMeeting {
            let people = People(session)
            func member(_ nip: String, _ hasConflict: Bool?, voted: Bool) throws -> CommitteeMeeting.Member {
                .init(try people.find(nip: nip).id, hasConflict: hasConflict, voted: voted)
            }
            return CommitteeMeeting(
                members: try voters.map { try member($0, false, voted: true) }
                    + absent.map { try member($0, nil, voted: false) }
                    + excluded.map { try member($0, true, voted: false) },
                minutes: minutes,
                outcome: outcome,
                reason: reason
            )
        }
    }
}

/// Read from its name, such as `RECOMMENDED`, in capitals or not, with hyphens or underscores.
extension CommitteeOutcome: ExpressibleByArgument {
    /// Reads a recommendation.
    public init?(argument: String) {
        self.init(rawValue: argument.uppercased().replacing("-", with: "_"))
    }
}
