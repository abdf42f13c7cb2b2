public import ArgumentParser
public import Transfers

extension DialogueCommand {
    /// `mutasictl dialogue record`: notes of a session, or a correction of them.
    struct Record: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "record",
            abstract: Phrase.dialogueRecordPurpose.text,
            discussion: Phrase.dialogueRecordManual.text
        )

        @OptionGroup var notes: NotesOptions

        @Option(help: ArgumentHelp(.dialogueRecordSessionHelp, valueName: "n"))
        var session: Int?

        @Option(
            help: ArgumentHelp(.dialogueRecordVersionHelp, valueName: "n")
        )
        var version: Int?

        @OptionGroup var options: DialogueOptions

        func validate() throws {
            guard (session == nil) == (version == nil) else { throw ValidationError(Phrase.sessionAndVersion.text) }
        }

        func run() throws {
            var isAside = false
            try options.run { dialogue, person, now, today in
                let written = notes.notes(today)
                if let session, let version {
                    isAside = try !dialogue.correct(
                        session: session - 1,
                        version: version,
                        written,
                        by: person,
                        at: now
                    )
                } else {
                    try dialogue.record(written, by: person, at: now)
                }
            }
            if isAside { StandardStream.error.say(.versionAside) }
        }
    }
}

/// Read from its name, such as `TATAP_MUKA`, in capitals or not.
extension DialogueMode: ExpressibleByArgument {
    /// Reads a mode.
    public init?(argument: String) {
        self.init(rawValue: argument.uppercased().replacing("-", with: "_"))
    }
}

/// Read from its name, such as `JARAK`, in capitals or not.
extension ConcernCode: ExpressibleByArgument {
    /// Reads a concern.
    public init?(argument: String) {
        self.init(rawValue: argument.uppercased().replacing("-", with: "_"))
    }
}
