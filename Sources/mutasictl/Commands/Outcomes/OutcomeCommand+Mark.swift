import ArgumentParser
import TransferStore
import Transfers

extension OutcomeCommand {
    /// `mutasictl outcome mark`: a jump was checked and is true, or the unit was merged or split.
    struct Mark: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "mark",
            abstract: Phrase.outcomeMarkPurpose.text,
            discussion: Phrase.outcomeMarkManual.text
        )

        @Argument(help: ArgumentHelp(.outcomeMarkUnitHelp, valueName: "unit"))
        var unit: String

        @Argument(
            help: ArgumentHelp(.outcomeMarkMonthHelp, valueName: "month"),
            transform: OutcomeCommand.month
        )
        var month: YearMonth

        @Option(
            help: ArgumentHelp(.outcomeMarkCheckedHelp, valueName: "code")
        )
        var checked: String?

        @Flag(help: ArgumentHelp(.outcomeMarkUnitChangedHelp))
        var unitChanged = false

        @Option(help: ArgumentHelp(.writtenReasonHelp, valueName: "text"))
        var reason: String

        @OptionGroup var options: RecordOptions

        func validate() throws {
            guard (checked != nil) != unitChanged else { throw ValidationError(Phrase.oneMark.text) }
            guard !reason.allSatisfy(\.isWhitespace) else { throw ValidationError(Phrase.reasonNeeded.text) }
        }

        func run() throws {
            let unit = UnitCode(unit)
            try options.record { session, person in
                let outcomes = Outcomes(session)
                try outcomes.requireUnit(unit)
                try outcomes.mark(
                    checked == nil ? .unitChanged : .checked,
                    unit,
                    checked.map { IndicatorCode($0) },
                    month,
                    reason: reason,
                    by: person
                )
            }
            var sheet = Sheet()
            sheet.add(.unit, "unit", .text(unit.text))
            sheet.add(.month, "month", .text(month.description))
            sheet.add(.indicator, "indicator", .text(checked))
            sheet.add(.reason, "reason", .text(reason))
            try sheet.show(options.format.output)
        }
    }

    fileprivate static func month(_ text: String) throws -> YearMonth {
        guard let month = YearMonth(text) else { throw ValidationError(Phrase.monthValue.text) }
        return month
    }
}
