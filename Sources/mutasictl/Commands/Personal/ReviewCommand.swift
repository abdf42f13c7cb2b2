public import ArgumentParser
public import TransferStore
import Transfers

/// `mutasictl review`: employees who ask that a person looks at their evaluation.
struct ReviewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "review",
        abstract: Phrase.reviewPurpose.text,
        discussion: Phrase.reviewManual.text,
        subcommands: [List.self, Show.self, Request.self, Answer.self]
    )
}

extension ReviewCommand {
    /// `mutasictl review list`: those that wait, or all.
    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "list", abstract: Phrase.reviewListPurpose.text)

        @Flag(help: ArgumentHelp(.reviewAllHelp))
        var all = false

        @OptionGroup var page: PageOptions<Int64>
        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let found = try database.withDomain { try EvaluationReviews($0).list(all: all, page.page) }
            let (shown, next) = page.part(found) { $0.id }
            try ReviewReport.listing(shown).show(format.output)
            if shown.isEmpty { StandardStream.error.say(.noReviews) }
            page.say(next)
        }
    }

    /// `mutasictl review show`: one request with its answer.
    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "show", abstract: Phrase.reviewShowPurpose.text)

        @Argument(help: ArgumentHelp(.reviewNumberHelp, valueName: "review"))
        var review: Int64

        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let shown = try database.withDomain { try EvaluationReviews($0).show(review) }
            try ReviewReport.sheet(shown).show(format.output)
        }
    }

    /// `mutasictl review request`: enters what an employee asks.
    struct Request: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "request",
            abstract: Phrase.reviewRequestPurpose.text
        )

        @Option(help: ArgumentHelp(.reviewPersonHelp, valueName: "nip"))
        var person: String

        @Option(help: ArgumentHelp(.needNumberHelp, valueName: "need"))
        var need: Int64

        @Option(help: ArgumentHelp(.reviewGroundsHelp, valueName: "text"))
        var grounds: String

        @OptionGroup var record: RecordOptions

        func run() throws {
            let review = try record.record { session, clerk in
                let employee = try People(session).find(nip: person).id
                return try EvaluationReviews(session).request(employee, for: NeedID(need), grounds: grounds, by: clerk)
            }
            try ReviewReport.sheet(review).show(record.format.output)
        }
    }

    /// `mutasictl review answer`: enters what came of it.
    struct Answer: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "answer",
            abstract: Phrase.reviewAnswerPurpose.text
        )

        @Argument(help: ArgumentHelp(.reviewNumberHelp, valueName: "review"))
        var review: Int64

        @Option(help: ArgumentHelp(.reviewAnswerHelp, valueName: "answer"))
        var answer: EvaluationReview.Answer

        @Option(help: ArgumentHelp(.writtenReasonHelp, valueName: "text"))
        var reason: String

        @OptionGroup var record: RecordOptions

        func run() throws {
            let answered = try record.record { session, person in
                try EvaluationReviews(session).answer(review, answer, reason, by: person)
            }
            try ReviewReport.sheet(answered).show(record.format.output)
        }
    }
}

/// Read from its name, such as `TETAP`, in capitals or not, with hyphens or underscores.
extension EvaluationReview.Answer: ExpressibleByArgument {
    /// Reads an answer.
    public init?(argument: String) {
        self.init(rawValue: argument.uppercased().replacing("-", with: "_"))
    }
}
