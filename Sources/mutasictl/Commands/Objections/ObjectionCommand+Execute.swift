import ArgumentParser
import TransferJobs
import TransferStore
import Transfers

extension ObjectionCommand {
    /// `mutasictl objection execute`: what was decided is carried out, or the answer was handed over.
    struct Execute: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "execute",
            abstract: Phrase.objectionExecutePurpose.text,
            discussion: Phrase.objectionExecuteManual.text
        )

        @Argument(help: ArgumentHelp(.objectionNumberHelp, valueName: "objection"))
        var objection: String

        @Option(
            help: ArgumentHelp(.objectionExecuteDecreeHelp, valueName: "number")
        )
        var decree: String?

        @Option(
            help: ArgumentHelp(.objectionExecuteDatedHelp, valueName: "date"),
            transform: Validation.date
        )
        var dated: CivilDate?

        @Flag(help: ArgumentHelp(.objectionExecuteRevokeHelp))
        var revoke = false

        @OptionGroup var entry: EntryOptions

        @Option(
            help: ArgumentHelp(.objectionExecuteAnsweredOnHelp, valueName: "date"),
            transform: Validation.date
        )
        var answeredOn: CivilDate?

        @OptionGroup var options: ObjectionOptions

        func validate() throws {
            guard (decree == nil) != (answeredOn == nil) else { throw ValidationError(Phrase.decreeOrAnswer.text) }
        }

        func run() throws {
            guard let decree else {
                let day = answeredOn
                return try options.run(as: .hrOperator) { desk, actor, session in
                    let today = try CivilClock(session).today()
                    let answered = day ?? today
                    guard answered <= today else { throw ObjectionStoreFault.impossibleDay }
                    return try desk.apply(to: objection, by: actor, expecting: options.ifVersion) { _ in
                        .execute(.answered(on: answered))
                    }
                    .objection
                }
            }
            try options.run(as: .ppk) { desk, actor, session in
                let letter = Letter(number: decree, date: try dated ?? CivilClock(session).today())
                let remedy: ObjectionRemedy = revoke ? .revoke(letter) : .change(letter, entry.change)
                return try desk.execute(objection, remedy, by: actor, expecting: options.ifVersion)
            }
        }
    }
}
