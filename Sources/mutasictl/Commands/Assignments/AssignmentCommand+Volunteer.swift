import ArgumentParser
import Postgres
import TransferStore
import Transfers

extension AssignmentCommand {
    /// `mutasictl assignment volunteer`: enters somebody in the roster.
    struct Volunteer: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "volunteer",
            abstract: Phrase.volunteerPurpose.text,
            discussion: Phrase.volunteerManual.text
        )

        @Argument(help: ArgumentHelp(.assignmentVolunteerNipHelp, valueName: "nip"))
        var nip: String

        @Option(
            help: ArgumentHelp(.assignmentVolunteerSkillHelp, valueName: "code=certificate[,date]"),
            transform: AssignmentArgument.provenSkill
        )
        var skill: [ProvenSkill] = []

        @Option(help: ArgumentHelp(.assignmentVolunteerTravelMinutesHelp, valueName: "n"))
        var travelMinutes: Int?

        @Flag(help: ArgumentHelp(.assignmentVolunteerInTurnHelp))
        var inTurn = false

        @Flag(help: ArgumentHelp(.assignmentVolunteerUnavailableHelp))
        var unavailable = false

        @Flag(help: ArgumentHelp(.dryRunHelp))
        var dryRun = false

        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func validate() throws {
            guard travelMinutes.map({ (0...100_000).contains($0) }) ?? true else {
                throw ValidationError(Phrase.outOfBounds("--travel-minutes", 0...100_000).text)
            }
        }

        func run() throws {
            let sheet = try database.withDomain { session in
                let person = try People(session).find(nip: nip)
                try session.transaction(isTried: dryRun) {
                    try Assignments(session).enter(
                        person.id,
                        volunteers: !inTurn,
                        isAvailable: !unavailable,
                        travelMinutes: travelMinutes,
                        skills: skill
                    )
                }
                return entry(of: person)
            }
            try sheet.show(format.output)
            StandardStream.error.say(dryRun ? .nothingWritten : .rosterEntered)
        }

        private func entry(of person: Person) -> Sheet {
            var sheet = Sheet()
            sheet.add(.nip, "nip", .text(person.nip))
            sheet.add(.name, "name", .text(person.name))
            sheet.add(.volunteers, "volunteer", .flag(!inTurn))
            sheet.add(.canLeave, "available", .flag(!unavailable))
            sheet.add(.travelMinutes, "travel_minutes", .number(travelMinutes))
            sheet.add(.skills, "skills", .words(skill.map(\.code.text)))
            return sheet
        }
    }
}
