import ArgumentParser
import Postgres
import TransferStore
import Transfers

extension AspirationCommand {
    /// `mutasictl aspiration set`: puts what the employee states in the place of what they wished for before.
    struct Set: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "set", abstract: Phrase.aspirationSetPurpose.text)

        @Argument(help: ArgumentHelp(.aspirationEmployeeHelp, valueName: "nip"))
        var nip: String

        @Option(help: ArgumentHelp(.aspirationPostHelp, valueName: "code[@unit]"))
        var post: [String] = []

        @Option(help: ArgumentHelp(.aspirationUnitHelp, valueName: "unit"))
        var unit: [String] = []

        @Option(help: ArgumentHelp(.aspirationSetDistrictHelp, valueName: "district"))
        var district: [String] = []

        @Option(
            help: ArgumentHelp(.aspirationSetRemoteHelp, valueName: "remote")
        )
        var remote: Willingness?

        @Option(
            help: ArgumentHelp(.aspirationSetConditionHelp, valueName: "text")
        )
        var condition: String?

        @Option(
            help: ArgumentHelp(.aspirationSetNotBeforeHelp, valueName: "date"),
            transform: Validation.date
        )
        var notBefore: CivilDate?

        @Option(
            help: ArgumentHelp(.aspirationSetJointWithHelp, valueName: "nip")
        )
        var jointWith: String?

        @Option(help: ArgumentHelp(.accommodationHelp, valueName: "text"))
        var accommodation: String?

        @OptionGroup var options: AspirationOptions

        func run() throws {
            try options.run(nip) { session, person, actor in
                try Aspirations(session).state(
                    try profile(of: person, by: actor, session),
                    accommodation: accommodation,
                    by: actor
                )
            }
        }

        private func profile(of person: PersonID, by actor: PersonID, _ session: Session) throws -> AspirationProfile {
            let posts = post.map { text in
                let parts = text.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
                return (PostCode(String(parts[0])), parts.count > 1 ? UnitCode(String(parts[1])) : nil)
            }
            let units = unit.map { (nil as PostCode?, UnitCode($0) as UnitCode?) }
            let wishes = (posts.map { ($0.0 as PostCode?, $0.1) } + units).enumerated()
            let spouse = try jointWith.map { try People(session).find(nip: $0).id }
            return AspirationProfile(
                employee: person,
                wishes: wishes.map { Aspiration(rank: $0.offset + 1, post: $0.element.0, unit: $0.element.1) },
                districts: district.map { DistrictCode($0) },
                remote: remote,
                remoteCondition: condition,
                notBefore: notBefore,
                joint: spouse.map { JointPlacement(with: $0, enteredBy: actor) },
                statedOn: try CivilClock(session).today()
            )
        }
    }
}
