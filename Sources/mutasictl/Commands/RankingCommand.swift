import ArgumentParser
import TransferStore
import Transfers

/// `mutasictl ranking`: who may be considered for a need, in what order, and why.
struct RankingCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ranking",
        abstract: Phrase.rankingPurpose.text,
        discussion: Phrase.rankingManual.text
    )

    @Argument(help: ArgumentHelp(.needNumberHelp, valueName: "need"))
    var need: Int64

    @Option(
        help: ArgumentHelp(.rankingTopHelp, valueName: "n")
    )
    var top = 20

    @Option(
        help: ArgumentHelp(.rankingWhyHelp, valueName: "nip")
    )
    var why: String?

    @OptionGroup var asOf: AsOfOptions
    @OptionGroup var reader: ReaderOptions
    @OptionGroup var format: OutputOptions
    @OptionGroup var database: DatabaseOptions

    func validate() throws {
        try Validation.limit(top, option: "--top")
    }

    func run() throws {
        try database.withDomain { session in
            let reading = try reader.reading(session)
            let evaluations = Evaluations(session)
            let evaluation = try evaluations.latest(of: NeedID(need), asOf: asOf.day)
            if let why {
                let person = try People(session).find(nip: why)
                try reading?.require(.evaluation, of: person.id)
                let explanation = try evaluations.explanation(evaluation.id, nip: person.nip)
                try ExplanationReport(person: person, evaluation: evaluation, json: explanation).show(format.output)
            } else {
                let report = try RankingReport(
                    evaluation: evaluation,
                    ranked: evaluations.people(evaluation.id, .ranked, limit: top),
                    conditional: evaluations.people(evaluation.id, .conditional, limit: top),
                    notRankable: evaluations.people(evaluation.id, .notRankable, limit: top),
                    reasons: evaluations.reasons(evaluation.id),
                    for: reading
                )
                try report.show(format.output)
                if report.withheld > 0 { StandardStream.error.say(.withheld(report.withheld)) }
            }
        }
    }
}
