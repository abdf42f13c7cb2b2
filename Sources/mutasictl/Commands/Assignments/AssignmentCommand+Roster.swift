import ArgumentParser
import TransferStore
import Transfers

extension AssignmentCommand {
    /// `mutasictl assignment roster`: who is sent next.
    struct Roster: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "roster",
            abstract: Phrase.rosterPurpose.text,
            discussion: Phrase.rosterManual.text
        )

        @Option(
            help: ArgumentHelp(.taskSkillHelp, valueName: "code"),
            transform: AssignmentArgument.skill
        )
        var skill: [SkillCode] = []

        @Option(
            help: ArgumentHelp(.assignmentIssueStartsOnHelp, valueName: "date"),
            transform: Validation.date
        )
        var on: CivilDate?

        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let entries = try database.withDomain { try Assignments($0).roster(skills: Set(skill), on: on) }
            var listing = Listing([
                .init(title: .rank, name: "place", alignment: .right), .init(title: .nip, name: "nip"),
                .init(title: .name, name: "name", isFlexible: true), .init(title: .rosterStanding, name: "standing"),
                .init(title: .timesSent, name: "times_sent", alignment: .right),
                .init(title: .returnedOn, name: "returned_on"),
                .init(title: .travelMinutes, name: "travel_minutes", alignment: .right),
                .init(title: .skillsTitle, name: "skills", isFlexible: true),
            ])
            for (index, entry) in entries.enumerated() {
                listing.add([
                    entry.place.standing.canGo ? .number(index + 1) : .empty, .text(entry.nip), .text(entry.employee),
                    .word(entry.place.standing.rawValue, .rosterStanding(entry.place.standing)),
                    .number(entry.person.timesSent), .date(entry.person.returnedOn),
                    .number(entry.person.travelMinutes), .words(entry.person.skills.map(\.text).sorted()),
                ])
            }
            try listing.show(format.output)
            if entries.isEmpty { StandardStream.error.say(.rosterEmpty) }
        }
    }
}
