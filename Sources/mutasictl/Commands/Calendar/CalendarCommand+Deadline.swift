public import ArgumentParser
import TransferStore
public import Transfers

extension CalendarCommand {
    /// `mutasictl calendar deadline`: when a deadline ends, counted day by day.
    struct Deadline: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "deadline",
            abstract: Phrase.calendarDeadlinePurpose.text
        )

        @Argument(help: ArgumentHelp(.calendarDeadlineNameHelp, valueName: "name"))
        var name: DeadlineName

        @Option(
            help: ArgumentHelp(.calendarDeadlineFromHelp, valueName: "date"),
            transform: Validation.date
        )
        var from: CivilDate

        @Option(help: ArgumentHelp(.calendarDeadlineZoneHelp))
        var zone: TimeZoneOfUnit = .wib

        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let (deadline, days, names) = try database.withDomain { session in
                let calculator = try Deadlines(session).calculator(on: from)
                let deadline = try calculator.deadline(name, from: from, zone: zone)
                CalendarCommand.warn(try Holidays(session).calendar(), from: from, through: deadline.lastDay)
                return (
                    deadline, calculator.counting(of: deadline),
                    try CalendarCommand.names(session, from: from, through: deadline.lastDay)
                )
            }
            // Days are counted along only where working days are.
            let isCounted = if case .workingDays = deadline.length { true } else { false }
            let counting = CalendarCommand.listing(isCounted ? days : [], names)
            let output = StandardStream.output
            switch format.output {
            case .json: try output.write(document: json(deadline, counting))
            case .csv: try output.write(counting.csv)
            case .table:
                try output.write(deadline.text(in: Reader.current.language) + "\n")
                if isCounted { try counting.table.show() }
            }
        }

        private func json(_ deadline: Transfers.Deadline, _ counting: Listing) -> JSONValue {
            .object([
                "name": .string(deadline.name.rawValue),
                "length": .string(deadline.length.text(in: .english)),
                "from": .string(deadline.start.description),
                "last_day": .string(deadline.lastDay.description),
                "zone": .string(deadline.zone.rawValue),
                "basis": .string(deadline.basis),
                "calendar_version": .string(deadline.calendarVersion),
                "counting": counting.json,
            ])
        }
    }
}

/// Read from its name, such as `OBJECTION_FILING`, in capitals or not, with hyphens or underscores.
extension DeadlineName: ExpressibleByArgument {
    /// Reads a name.
    public init?(argument: String) {
        self.init(rawValue: argument.uppercased().replacing("-", with: "_"))
    }
}

/// Read from its name, such as `WITA`, in capitals or not.
extension TimeZoneOfUnit: ExpressibleByArgument {
    /// Reads a zone.
    public init?(argument: String) {
        self.init(rawValue: argument.uppercased())
    }
}
