import ArgumentParser
import JobQueue
import Postgres
import TransferJobs
import TransferStore
import Transfers

extension Training {
    /// `mutasictl training plan`: plans a person's training for a post from the gaps, and takes the seats.
    struct Plan: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "plan",
            abstract: Phrase.trainingPlanPurpose.text,
            discussion: Phrase.trainingPlanManual.text
        )

        @Argument(help: ArgumentHelp(.trainingPlanNipHelp, valueName: "nip"))
        var nip: String?

        @Option(help: ArgumentHelp(.trainingPlanPostHelp, valueName: "code"))
        var post: String?

        @Option(
            help: ArgumentHelp(.trainingPlanProposalHelp, valueName: "proposal")
        )
        var proposal: Int64?

        @Option(
            help: ArgumentHelp(.trainingPlanUnitHelp, valueName: "code")
        )
        var unit: String?

        @Option(
            help: ArgumentHelp(.trainingPlanAsOfHelp, valueName: "date"),
            transform: Validation.date
        )
        var asOf: CivilDate?

        @Flag(help: ArgumentHelp(.trainingPlanUrgentHelp))
        var urgent = false

        @OptionGroup var trial: TrialOptions
        @OptionGroup var waiting: WaitOptions
        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func validate() throws {
            let isOfPerson = nip != nil && post != nil && proposal == nil
            let isOfProposal = nip == nil && post == nil && unit == nil && asOf == nil && proposal != nil
            guard isOfPerson || isOfProposal else { throw ValidationError(Phrase.planForWhat.text) }
            try waiting.refuse(with: trial)
        }

        func run() throws {
            try database.withDomain { session in
                guard !trial.dryRun else { return try attempt(session) }
                let (job, person) = try enqueue(session)
                let status = try waiting.outcome(of: job, session)
                var sheet = Sheet()
                sheet.add(.job, "job", .number(Int(job)))
                sheet.add(.nip, "nip", .text(person.nip))
                sheet.add(.name, "name", .text(person.name))
                if let status { try TrainingCounts(status).add(to: &sheet) }
                try sheet.show(format.output)
            }
        }

        private func enqueue(_ session: Session) throws -> (job: Int64, person: Person) {
            if let stored = try transfer(session) {
                let job = try session.transaction { try ProposalDesk(session).enrolTraining(after: stored.id) }
                return (job, try People(session).find(nip: stored.names.nip))
            }
            let person = try People(session).find(nip: nip ?? "")
            // A post or unit that is not known is told now, not by a job that is discarded later.
            let day = try asOf ?? CivilClock(session).today()
            let code = PostCode(post ?? "")
            _ = try Evaluations(session).context(post: code, unit: unit.map { UnitCode($0) }, asOf: day)
            return (try session.enqueue(try self.job(person, code)), person)
        }

        /// Plans and looks for seats here and now, and keeps nothing.
        private func attempt(_ session: Session) throws {
            let day = try asOf ?? CivilClock(session).today()
            let result = try trial.attempt(session) {
                if let stored = try transfer(session) { return try TrainingTrial(session, after: stored, asOf: day) }
                return try TrainingTrial(
                    session,
                    nip: try People(session).find(nip: nip ?? "").nip,
                    post: PostCode(post ?? ""),
                    unit: unit.map { UnitCode($0) },
                    asOf: day
                )
            }
            try Listing(result).show(format.output)
            if let structural = result.structural { StandardStream.error.say(.queuedFor(structural)) }
            trial.conclude()
        }

        /// The proposal whose employee has started duty; nil where a person and a post are given.
        private func transfer(_ session: Session) throws -> StoredProposal? {
            guard let proposal else { return nil }
            let stored = try Proposals(session).show(ProposalID(proposal))
            guard stored.proposal.facts.placedOn != nil else { throw UnknownRecord.startOfDuty(stored.id) }
            return stored
        }

        /// Plans of one person are made one after another.
        private func job(_ person: Person, _ code: PostCode) throws -> NewJob {
            let arguments = EnrolInTraining(
                nip: person.nip,
                post: code.text,
                unit: unit,
                asOf: asOf?.description,
                isUrgent: urgent ? true : nil
            )
            return NewJob(
                EnrolInTraining.kind,
                args: try arguments.json(),
                priority: urgent ? .urgent : .normal,
                orderingKey: "training:\(person.id)"
            )
        }
    }
}
