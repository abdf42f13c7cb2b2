public import ArgumentParser
import Postgres
import TransferStore
public import Transfers

extension OfficeCommand {
    /// `mutasictl office appoint`: enters who holds an office, from when and by which letter.
    struct Appoint: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "appoint",
            abstract: Phrase.officeAppointPurpose.text,
            discussion: Phrase.officeAppointManual.text
        )

        @Argument(help: ArgumentHelp(.officeAppointOfficeHelp, valueName: "office"))
        var office: Office

        @Argument(help: ArgumentHelp(.officeAppointNipsHelp, valueName: "nip"))
        var nips: [String] = []

        @OptionGroup var official: OfficialOptions

        @Option(help: ArgumentHelp(.officeAppointStandingHelp, valueName: "standing"))
        var standing = OfficeStanding.definitive

        @Option(
            help: ArgumentHelp(.officeAppointLetterHelp, valueName: "number,date"),
            transform: LetterArgument.letter
        )
        var letter: Letter

        @Option(
            help: ArgumentHelp(.officeAppointFromHelp, valueName: "date"),
            transform: Validation.date
        )
        var from: CivilDate?

        @Option(
            help: ArgumentHelp(.officeAppointUntilHelp, valueName: "date"),
            transform: Validation.date
        )
        var until: CivilDate?

        @Option(
            name: .customLong("act"),
            help: ArgumentHelp(.officeAppointActsHelp, valueName: "act")
        )
        var acts: [DelegatedAct] = []

        @OptionGroup var entering: EnteringOptions

        func validate() throws {
            guard nips.isEmpty != (official.official == nil) else {
                throw ValidationError(Phrase.holderOrOfficial.text)
            }
        }

        func run() throws {
            try entering.run { session, actor in
                let offices = Offices(session)
                let holders =
                    try official.official.map { [try offices.enter($0)] }
                    ?? nips.map { try People(session).find(nip: $0).id }
                return try holders.map { holder in
                    try offices.appoint(
                        Appointment(
                            to: office,
                            of: holder,
                            standing,
                            from: from ?? letter.date,
                            until: until,
                            by: letter,
                            scope: Set(acts)
                        ),
                        by: actor
                    )
                }
            }
        }
    }
}

/// Read from its name, such as `TPK_KETUA`, in capitals or not, with hyphens or underscores.
extension Office: ExpressibleByArgument {
    /// Reads an office.
    public init?(argument: String) {
        self.init(rawValue: argument.uppercased().replacing("-", with: "_"))
    }
}

/// Read from its name, such as `DEFINITIF` or `PLT`, in capitals or not.
extension OfficeStanding: ExpressibleByArgument {
    /// Reads a standing.
    public init?(argument: String) {
        self.init(rawValue: argument.uppercased())
    }
}

/// Read from its name, such as `TANDA_TANGAN`, in capitals or not, with hyphens or underscores.
extension DelegatedAct: ExpressibleByArgument {
    /// Reads an act.
    public init?(argument: String) {
        self.init(rawValue: argument.uppercased().replacing("-", with: "_"))
    }
}
