import ArgumentParser
import Postgres
import TransferJobs
import TransferStore
import Transfers

extension AssignmentCommand {
    /// `mutasictl assignment issue`: sends people by one order.
    struct Issue: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "issue",
            abstract: Phrase.assignmentIssuePurpose.text,
            discussion: Phrase.assignmentIssueManual.text
        )

        @Argument(help: ArgumentHelp(.needNumberHelp, valueName: "need"))
        var need: Int64

        @Option(help: ArgumentHelp(.assignmentIssueNumberHelp, valueName: "number"))
        var number: String

        @Flag(help: ArgumentHelp(.assignmentIssuePltHelp))
        var plt = false

        @Option(help: ArgumentHelp(.assignmentIssuePeopleHelp, valueName: "n"))
        var people: Int?

        @Option(
            help: ArgumentHelp(.assignmentIssuePersonHelp, valueName: "nip")
        )
        var person: [String] = []

        @Option(help: ArgumentHelp(.writtenReasonHelp, valueName: "text"))
        var reason: String?

        @Option(help: ArgumentHelp(.taskSkillHelp, valueName: "code"), transform: AssignmentArgument.skill)
        var skill: [SkillCode] = []

        @Option(
            help: ArgumentHelp(.assignmentIssueStartsOnHelp, valueName: "date"),
            transform: Validation.date
        )
        var startsOn: CivilDate?

        @Option(
            help: ArgumentHelp(.assignmentIssueAscertainedHelp)
        )
        var ascertained: [Safeguard] = []

        @Option(
            help: ArgumentHelp(.assignmentIssueConsentHelp, valueName: "nip,moment[,nip]"),
            transform: AssignmentArgument.consent
        )
        var consent: [AssignmentArgument.Consent] = []

        @Option(
            help: ArgumentHelp(.assignmentIssueDeliveredHelp)
        )
        var delivered: [DeferredItem] = []

        @OptionGroup var basis: BasisOptions
        @OptionGroup var options: AssignmentOptions

        func validate() throws {
            guard (people != nil) == person.isEmpty else { throw ValidationError(Phrase.peopleOrPerson.text) }
        }

        func run() throws {
            try options.run(as: .hrOperator) { desk, actor, session in
                try desk.issue(try request(session, by: actor), by: actor)
            }
        }

        private func request(_ session: Session, by actor: ProposalActor) throws -> AssignmentRequest {
            let register = People(session)
            var consents: [PersonID: OralConsent] = [:]
            for given in consent {
                let heardBy = try given.heardBy.map { try register.find(nip: $0).id } ?? actor.person
                guard let heardBy else { continue }
                consents[try register.find(nip: given.nip).id] = OralConsent(at: given.givenAt, heardBy: heardBy)
            }
            return AssignmentRequest(
                need: NeedID(need),
                number: number,
                kind: plt ? .acting : .task,
                basis: basis.kind,
                startsOn: startsOn,
                skills: Set(skill),
                choice: try people.map { .first($0) }
                    ?? .named(try person.map { try register.find(nip: $0).id }, reason: reason ?? ""),
                safeguards: Set(ascertained),
                consents: consents,
                delivered: Set(delivered)
            )
        }
    }
}
