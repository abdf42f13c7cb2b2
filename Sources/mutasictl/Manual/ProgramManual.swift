import ArgumentParser
import Manuals
import Transfers

/// The manual page mutasictl(1), made of the program's own commands and their options.
struct ProgramManual {
    /// So many commands have to share an option before it is explained for all of them at once.
    private static let common = 30

    private let language: Language
    private let root: CommandTree.Command
    private let shared: [CommandTree.Argument]

    /// The page in the language of this process, which the help of its commands is in as well.
    ///
    /// - Throws: `DecodingError` when the parser describes the commands in another way.
    init(in language: Language) throws {
        self.language = language
        root = try CommandTree(description: Mutasictl._dumpHelp()).command
        shared = CommandSections.common(to: Self.leaves(root), atLeast: Self.common)
    }

    /// The page's source.
    var text: String {
        var page = ManualPage(
            "mutasictl",
            section: 1,
            language: language,
            purpose: say(.manualProgramPurpose)
        )
        page.add(
            "IKHTISAR",
            "SYNOPSIS",
            ".Nm mutasictl\n.Ar \(say(.manualCommandWord))\n.Op Ar \(say(.manualOptionWord)) ..."
        )
        page.add("URAIAN", "DESCRIPTION", Mdoc.prose(say(.manualDescription) + "\n\n" + say(.manualSettings)))
        page.add("PERINTAH", "COMMANDS", Mdoc.list(root.below.map { ($0.commandName, $0.abstract ?? "") }, "Cm"))
        page.add("OPSI UMUM", "COMMON OPTIONS", CommandSections(of: "mutasictl", language: language).list(shared) ?? "")
        for command in root.below { page.add(command.commandName, command.commandName, chapter(command)) }
        page.add("LINGKUNGAN", "ENVIRONMENT", Mdoc.list(Self.variables.map { ($0.0, say($0.1)) }, "Ev"))
        page.add("STATUS KELUAR", "EXIT STATUS", Mdoc.list(codes))
        page.add("CONTOH", "EXAMPLES", examples)
        page.seeAlso([("mutasid", 8), ("mutasid.yaml", 5), ("mutasi-sql", 7)])
        return page.text
    }

    private func chapter(_ command: CommandTree.Command) -> String {
        guard !command.below.isEmpty else { return section([command.commandName], command) }
        let opening = [command.abstract, command.discussion].compactMap(\.self).map(Mdoc.prose)
        return (opening + parts(below: command, [command.commandName])).joined(separator: "\n")
    }

    private func parts(below command: CommandTree.Command, _ path: [String]) -> [String] {
        command.below.flatMap { part in
            let here = path + [part.commandName]
            guard !part.below.isEmpty else { return [".Ss \(here.joined(separator: " "))", section(here, part)] }
            return parts(below: part, here)
        }
    }

    private func section(_ path: [String], _ command: CommandTree.Command) -> String {
        let sections = CommandSections(of: "mutasictl", common: shared, language: language)
        var lines = [sections.synopsis(path, command), ".Pp"]
        lines += [command.abstract, command.discussion].compactMap(\.self).map(Mdoc.prose)
        if let list = sections.list(command.shown) { lines.append(list) }
        if let names = sections.sharedLine(command) { lines += [".Pp", names] }
        return lines.joined(separator: "\n")
    }

    /// The exit codes as the program's own help lists them.
    private var codes: [(String, String)] {
        say(.manualExitCodes).split(separator: "\n").compactMap { line in
            let words = line.drop { $0 == " " }.split(separator: " ", maxSplits: 1)
            guard words.count == 2, Int(words[0]) != nil else { return nil }
            let meaning = words[1].drop { $0 == " " }
            return (String(words[0]), meaning.prefix(1).uppercased() + meaning.dropFirst() + ".")
        }
    }

    private var examples: String {
        Self.examples.map { Mdoc.text(say($0.0)) + "\n" + Mdoc.literal($0.1) }.joined(separator: "\n")
    }

    private static let variables: [(String, Phrase)] = [
        ("MUTASI_DATABASE_URL", .manualDatabaseVariable), ("MUTASI_POOLER", .manualPoolerVariable),
        ("MUTASI_LANG", .manualLanguageVariable), ("TZ", .manualZoneVariable), ("NO_COLOR", .manualColourVariable),
    ]

    private static let examples: [(Phrase, String)] = [
        (.manualMigrateExample, "mutasictl migrate"),
        (.manualImportExample, "mutasictl import --dry-run ekspor-simpeg/"),
        (.manualRankingExample, "mutasictl evaluate 12 --wait\nmutasictl ranking 12 --why 198703142011012907"),
        (.manualDeadExample, "mutasictl job dead\nmutasictl job redrive --kind notice.flush --dry-run"),
        (.manualDoctorExample, "mutasictl doctor --plugin"),
    ]

    private static func leaves(_ command: CommandTree.Command) -> [CommandTree.Command] {
        command.below.isEmpty ? [command] : command.below.flatMap(leaves)
    }

    private func say(_ phrase: Phrase) -> String { phrase.text(in: language) }
}
